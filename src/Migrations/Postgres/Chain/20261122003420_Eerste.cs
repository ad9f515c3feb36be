using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Migrations.Postgres
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
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Zaak = table.Column<Guid>(type: "uuid", nullable: false),
                    Gemeente = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Rol = table.Column<string>(type: "text", nullable: false),
                    Voornaam = table.Column<string>(type: "text", nullable: true),
                    Tussenvoegsel = table.Column<string>(type: "text", nullable: true),
                    Achternaam = table.Column<string>(type: "text", nullable: true),
                    Geboren = table.Column<DateOnly>(type: "date", nullable: true),
                    Adres = table.Column<string>(type: "text", nullable: true),
                    Postcode = table.Column<string>(type: "text", nullable: true),
                    Plaats = table.Column<string>(type: "text", nullable: true),
                    Telefoon = table.Column<string>(type: "text", nullable: true),
                    Email = table.Column<string>(type: "text", nullable: true),
                    Instelling = table.Column<string>(type: "text", nullable: true),
                    Mantelzorger = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inwoners_betrokkene", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "inwoners_inwoner",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Gemeente = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Voornaam = table.Column<string>(type: "text", nullable: false),
                    Tussenvoegsel = table.Column<string>(type: "text", nullable: true),
                    Achternaam = table.Column<string>(type: "text", nullable: false),
                    Geboren = table.Column<DateOnly>(type: "date", nullable: true),
                    Straat = table.Column<string>(type: "text", nullable: false),
                    Huisnummer = table.Column<string>(type: "text", nullable: false),
                    Postcode = table.Column<string>(type: "text", nullable: false),
                    Plaats = table.Column<string>(type: "text", nullable: false),
                    Wijkcode = table.Column<string>(type: "text", nullable: true),
                    Telefoon = table.Column<string>(type: "text", nullable: true),
                    Email = table.Column<string>(type: "text", nullable: true),
                    GeheimAdres = table.Column<bool>(type: "boolean", nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_inwoners_inwoner", x => new { x.Id, x.Gemeente });
                });

            migrationBuilder.CreateTable(
                name: "inwoners_persoon",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BsnVerzegeld = table.Column<byte[]>(type: "bytea", nullable: true),
                    BsnHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
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
