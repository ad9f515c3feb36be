using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Eerste : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "inwoners_betrokkene",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Rol = table.Column<string>(type: "TEXT", nullable: false),
                    Voornaam = table.Column<string>(type: "TEXT", nullable: true),
                    Tussenvoegsel = table.Column<string>(type: "TEXT", nullable: true),
                    Achternaam = table.Column<string>(type: "TEXT", nullable: true),
                    Geboren = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Adres = table.Column<string>(type: "TEXT", nullable: true),
                    Postcode = table.Column<string>(type: "TEXT", nullable: true),
                    Plaats = table.Column<string>(type: "TEXT", nullable: true),
                    Telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    Email = table.Column<string>(type: "TEXT", nullable: true),
                    Instelling = table.Column<string>(type: "TEXT", nullable: true),
                    Mantelzorger = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inwoners_betrokkene", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "inwoners_inwoner",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Voornaam = table.Column<string>(type: "TEXT", nullable: false),
                    Tussenvoegsel = table.Column<string>(type: "TEXT", nullable: true),
                    Achternaam = table.Column<string>(type: "TEXT", nullable: false),
                    Geboren = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Straat = table.Column<string>(type: "TEXT", nullable: false),
                    Huisnummer = table.Column<string>(type: "TEXT", nullable: false),
                    Postcode = table.Column<string>(type: "TEXT", nullable: false),
                    Plaats = table.Column<string>(type: "TEXT", nullable: false),
                    Wijkcode = table.Column<string>(type: "TEXT", nullable: true),
                    Telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    Email = table.Column<string>(type: "TEXT", nullable: true),
                    GeheimAdres = table.Column<bool>(type: "INTEGER", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inwoners_inwoner", x => new { x.Id, x.Gemeente });
                });

            migrationBuilder.CreateTable(
                name: "inwoners_persoon",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BsnVerzegeld = table.Column<byte[]>(type: "BLOB", nullable: true),
                    BsnHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inwoners_persoon", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_inwoners_betrokkene_Zaak",
                table: "inwoners_betrokkene",
                column: "Zaak");

            migrationBuilder.CreateIndex(
                name: "IX_inwoners_persoon_BsnHash",
                table: "inwoners_persoon",
                column: "BsnHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "inwoners_betrokkene");

            migrationBuilder.DropTable(
                name: "inwoners_inwoner");

            migrationBuilder.DropTable(
                name: "inwoners_persoon");
        }
    }
}
