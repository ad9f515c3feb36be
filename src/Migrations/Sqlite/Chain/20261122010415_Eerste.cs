using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Migrations.Sqlite.Chain
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

            migrationBuilder.CreateTable(
                name: "platform_cursor",
                columns: table => new
                {
                    Luisteraar = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Nummer = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_cursor", x => x.Luisteraar);
                });

            migrationBuilder.CreateTable(
                name: "platform_dossier",
                columns: table => new
                {
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Team = table.Column<Guid>(type: "TEXT", nullable: false),
                    Inwoner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Afgeschermd = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_dossier", x => x.Zaak);
                });

            migrationBuilder.CreateTable(
                name: "platform_gebeurtenis",
                columns: table => new
                {
                    Nummer = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Proces = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Onderwerp = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    OnderwerpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: true),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: true),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", nullable: false),
                    Namens = table.Column<string>(type: "TEXT", nullable: true),
                    Reden = table.Column<string>(type: "TEXT", nullable: true),
                    Wanneer = table.Column<long>(type: "INTEGER", nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_gebeurtenis", x => x.Nummer);
                });

            migrationBuilder.CreateTable(
                name: "platform_gebruiker",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Issuer = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Sub = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Programma = table.Column<bool>(type: "INTEGER", nullable: false),
                    Rollen = table.Column<string>(type: "TEXT", nullable: false),
                    Gemeenten = table.Column<string>(type: "TEXT", nullable: false),
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: true),
                    Teams = table.Column<string>(type: "TEXT", nullable: false),
                    AlleTeams = table.Column<bool>(type: "INTEGER", nullable: false),
                    Uitnodiging = table.Column<string>(type: "TEXT", nullable: true),
                    Actief = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_gebruiker", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_gemeente",
                columns: table => new
                {
                    Code = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Samenwerking = table.Column<Guid>(type: "TEXT", nullable: false),
                    Wijken = table.Column<string>(type: "TEXT", nullable: false),
                    Teams = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_gemeente", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "platform_geparkeerd",
                columns: table => new
                {
                    Luisteraar = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    OnderwerpId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vanaf = table.Column<long>(type: "INTEGER", nullable: false),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    Volgende = table.Column<long>(type: "INTEGER", nullable: false),
                    Vast = table.Column<bool>(type: "INTEGER", nullable: false),
                    Fout = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_geparkeerd", x => new { x.Luisteraar, x.OnderwerpId });
                });

            migrationBuilder.CreateTable(
                name: "platform_inzage",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Rol = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Wat = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Wanneer = table.Column<long>(type: "INTEGER", nullable: false),
                    Noodtoegang = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_inzage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_noodtoegang",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Gebruiker = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Reden = table.Column<string>(type: "TEXT", nullable: false),
                    Vanaf = table.Column<long>(type: "INTEGER", nullable: false),
                    Tot = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_noodtoegang", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_samenwerking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_samenwerking", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_sleutel",
                columns: table => new
                {
                    Subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Proces = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Afdruk = table.Column<string>(type: "TEXT", nullable: false),
                    Antwoord = table.Column<string>(type: "TEXT", nullable: false),
                    Wanneer = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_sleutel", x => new { x.Subject, x.Sleutel, x.Proces });
                });

            migrationBuilder.CreateTable(
                name: "platform_sleutelring",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_sleutelring", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "toegang_zaak",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Inwoner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Team = table.Column<Guid>(type: "TEXT", nullable: false),
                    Melding = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_zaak", x => x.Id);
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

            migrationBuilder.CreateIndex(
                name: "IX_platform_dossier_Gemeente_Team",
                table: "platform_dossier",
                columns: new[] { "Gemeente", "Team" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_dossier_Inwoner",
                table: "platform_dossier",
                column: "Inwoner");

            migrationBuilder.CreateIndex(
                name: "IX_platform_gebeurtenis_Gemeente_Nummer",
                table: "platform_gebeurtenis",
                columns: new[] { "Gemeente", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_gebeurtenis_Id",
                table: "platform_gebeurtenis",
                column: "Id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_gebeurtenis_OnderwerpId_Nummer",
                table: "platform_gebeurtenis",
                columns: new[] { "OnderwerpId", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_gebeurtenis_Zaak_Nummer",
                table: "platform_gebeurtenis",
                columns: new[] { "Zaak", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_gebruiker_Issuer_Sub",
                table: "platform_gebruiker",
                columns: new[] { "Issuer", "Sub" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_gebruiker_Uitnodiging",
                table: "platform_gebruiker",
                column: "Uitnodiging",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_inzage_Zaak_Id",
                table: "platform_inzage",
                columns: new[] { "Zaak", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_noodtoegang_Gebruiker_Tot",
                table: "platform_noodtoegang",
                columns: new[] { "Gebruiker", "Tot" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_sleutel_Wanneer",
                table: "platform_sleutel",
                column: "Wanneer");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_zaak_Gemeente_Team_Status",
                table: "toegang_zaak",
                columns: new[] { "Gemeente", "Team", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_toegang_zaak_Inwoner",
                table: "toegang_zaak",
                column: "Inwoner");
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

            migrationBuilder.DropTable(
                name: "platform_cursor");

            migrationBuilder.DropTable(
                name: "platform_dossier");

            migrationBuilder.DropTable(
                name: "platform_gebeurtenis");

            migrationBuilder.DropTable(
                name: "platform_gebruiker");

            migrationBuilder.DropTable(
                name: "platform_gemeente");

            migrationBuilder.DropTable(
                name: "platform_geparkeerd");

            migrationBuilder.DropTable(
                name: "platform_inzage");

            migrationBuilder.DropTable(
                name: "platform_noodtoegang");

            migrationBuilder.DropTable(
                name: "platform_samenwerking");

            migrationBuilder.DropTable(
                name: "platform_sleutel");

            migrationBuilder.DropTable(
                name: "platform_sleutelring");

            migrationBuilder.DropTable(
                name: "toegang_zaak");
        }
    }
}
