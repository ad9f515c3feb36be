using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Migrations.Postgres.Chain
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

            migrationBuilder.CreateTable(
                name: "platform_cursor",
                columns: table => new
                {
                    Luisteraar = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    Nummer = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_cursor", x => x.Luisteraar);
                });

            migrationBuilder.CreateTable(
                name: "platform_dossier",
                columns: table => new
                {
                    Zaak = table.Column<Guid>(type: "uuid", nullable: false),
                    Gemeente = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Team = table.Column<Guid>(type: "uuid", nullable: false),
                    Inwoner = table.Column<Guid>(type: "uuid", nullable: false),
                    Afgeschermd = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_dossier", x => x.Zaak);
                });

            migrationBuilder.CreateTable(
                name: "platform_gebeurtenis",
                columns: table => new
                {
                    Nummer = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Soort = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Proces = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Onderwerp = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    OnderwerpId = table.Column<Guid>(type: "uuid", nullable: false),
                    Gemeente = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: true),
                    Organisatie = table.Column<Guid>(type: "uuid", nullable: true),
                    Zaak = table.Column<Guid>(type: "uuid", nullable: true),
                    Subject = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Naam = table.Column<string>(type: "text", nullable: false),
                    Namens = table.Column<string>(type: "text", nullable: true),
                    Reden = table.Column<string>(type: "text", nullable: true),
                    Wanneer = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Inhoud = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_gebeurtenis", x => x.Nummer);
                });

            migrationBuilder.CreateTable(
                name: "platform_gebruiker",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Issuer = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Sub = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Programma = table.Column<bool>(type: "boolean", nullable: false),
                    Rollen = table.Column<string>(type: "text", nullable: false),
                    Gemeenten = table.Column<string>(type: "text", nullable: false),
                    Organisatie = table.Column<Guid>(type: "uuid", nullable: true),
                    Teams = table.Column<string>(type: "text", nullable: false),
                    AlleTeams = table.Column<bool>(type: "boolean", nullable: false),
                    Uitnodiging = table.Column<string>(type: "text", nullable: true),
                    Actief = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_gebruiker", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_gemeente",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Naam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Samenwerking = table.Column<Guid>(type: "uuid", nullable: false),
                    Wijken = table.Column<string>(type: "text", nullable: false),
                    Teams = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_gemeente", x => x.Code);
                });

            migrationBuilder.CreateTable(
                name: "platform_geparkeerd",
                columns: table => new
                {
                    Luisteraar = table.Column<string>(type: "character varying(120)", maxLength: 120, nullable: false),
                    OnderwerpId = table.Column<Guid>(type: "uuid", nullable: false),
                    Vanaf = table.Column<long>(type: "bigint", nullable: false),
                    Pogingen = table.Column<int>(type: "integer", nullable: false),
                    Volgende = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Vast = table.Column<bool>(type: "boolean", nullable: false),
                    Fout = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_geparkeerd", x => new { x.Luisteraar, x.OnderwerpId });
                });

            migrationBuilder.CreateTable(
                name: "platform_inzage",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Zaak = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Naam = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Rol = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Wat = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Wanneer = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Noodtoegang = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_inzage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_noodtoegang",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Gebruiker = table.Column<Guid>(type: "uuid", nullable: false),
                    Zaak = table.Column<Guid>(type: "uuid", nullable: false),
                    Gemeente = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Reden = table.Column<string>(type: "text", nullable: false),
                    Vanaf = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Tot = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_noodtoegang", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_samenwerking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Naam = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_samenwerking", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_sleutel",
                columns: table => new
                {
                    Subject = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Sleutel = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Proces = table.Column<string>(type: "character varying(80)", maxLength: 80, nullable: false),
                    Afdruk = table.Column<string>(type: "text", nullable: false),
                    Antwoord = table.Column<string>(type: "text", nullable: false),
                    Wanneer = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_sleutel", x => new { x.Subject, x.Sleutel, x.Proces });
                });

            migrationBuilder.CreateTable(
                name: "platform_sleutelring",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_sleutelring", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "toegang_zaak",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Gemeente = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Inwoner = table.Column<Guid>(type: "uuid", nullable: false),
                    Team = table.Column<Guid>(type: "uuid", nullable: false),
                    Melding = table.Column<string>(type: "text", nullable: false),
                    Status = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Versie = table.Column<int>(type: "integer", nullable: false)
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
