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
                name: "aanbieders_aanbieder",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Kvk = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    AgbCode = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Plaats = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Medewerkers = table.Column<int>(type: "INTEGER", nullable: false),
                    Profiel = table.Column<string>(type: "TEXT", nullable: false),
                    Telefoon = table.Column<string>(type: "TEXT", nullable: true),
                    Email = table.Column<string>(type: "TEXT", nullable: true),
                    Talen = table.Column<string>(type: "TEXT", nullable: false),
                    Gebieden = table.Column<string>(type: "TEXT", nullable: false),
                    Aanbod = table.Column<string>(type: "TEXT", nullable: false),
                    Sorteernaam = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Zoektekst = table.Column<string>(type: "TEXT", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_aanbieder", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_belang",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Aanbieder = table.Column<Guid>(type: "TEXT", nullable: false),
                    Aard = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    OpgegevenOp = table.Column<long>(type: "INTEGER", nullable: false),
                    BeeindigdOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_belang", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_contract",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Product = table.Column<Guid>(type: "TEXT", nullable: false),
                    Samenwerking = table.Column<Guid>(type: "TEXT", nullable: false),
                    Aanbieder = table.Column<Guid>(type: "TEXT", nullable: false),
                    Van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Tot = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_contract", x => new { x.Id, x.Product });
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_procedure",
                columns: table => new
                {
                    Samenwerking = table.Column<Guid>(type: "TEXT", nullable: false),
                    Instroom = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    InstroomVan = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InstroomTot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ContractTot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Eisen = table.Column<string>(type: "TEXT", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_procedure", x => x.Samenwerking);
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_product",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Samenwerking = table.Column<Guid>(type: "TEXT", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Categorie = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Eenheid = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Rechtsvorm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Opbouw = table.Column<string>(type: "TEXT", nullable: false),
                    Bodem = table.Column<decimal>(type: "TEXT", precision: 14, scale: 4, nullable: false),
                    Tarief = table.Column<decimal>(type: "TEXT", precision: 14, scale: 4, nullable: false),
                    Plafond = table.Column<decimal>(type: "TEXT", precision: 14, scale: 4, nullable: false),
                    Prijsgewicht = table.Column<int>(type: "INTEGER", nullable: true),
                    Van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    GepubliceerdOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_product", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_toelating",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Samenwerking = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: false),
                    Producten = table.Column<string>(type: "TEXT", nullable: false),
                    Eisen = table.Column<string>(type: "TEXT", nullable: false),
                    Antwoorden = table.Column<string>(type: "TEXT", nullable: false),
                    Oordelen = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    IngediendOp = table.Column<long>(type: "INTEGER", nullable: false),
                    AanvullenVoor = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    BeslotenOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_toelating", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_zeggenschap",
                columns: table => new
                {
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummers = table.Column<string>(type: "TEXT", nullable: false),
                    Werkwijze = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_zeggenschap", x => x.Organisatie);
                });

            migrationBuilder.CreateTable(
                name: "aanbieders_zeggenschapvermelding",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Samenwerking = table.Column<Guid>(type: "TEXT", nullable: false),
                    Aanbieder = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kvk = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Bron = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Van = table.Column<long>(type: "INTEGER", nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Tot = table.Column<long>(type: "INTEGER", nullable: true),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aanbieders_zeggenschapvermelding", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_aanbiederkeuze",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Voorziening = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Aanbieder = table.Column<Guid>(type: "TEXT", nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Tarief = table.Column<decimal>(type: "TEXT", precision: 14, scale: 4, nullable: false),
                    Start = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Wijze = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Grond = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Reden = table.Column<string>(type: "TEXT", nullable: true),
                    Vastgelegd = table.Column<string>(type: "TEXT", nullable: false),
                    VervangenOp = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_aanbiederkeuze", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_beoordeling",
                columns: table => new
                {
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Offerte = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ronde = table.Column<int>(type: "INTEGER", nullable: false),
                    Beoordelaar = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Scores = table.Column<string>(type: "TEXT", nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_beoordeling", x => new { x.Vraag, x.Beoordelaar, x.Offerte, x.Ronde });
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_dagwortel",
                columns: table => new
                {
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Aantal = table.Column<int>(type: "INTEGER", nullable: false),
                    Wortel = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Vorige = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Handtekening = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Gemaakt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_dagwortel", x => new { x.Gemeente, x.Dag });
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_inlichting",
                columns: table => new
                {
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    GesteldOp = table.Column<long>(type: "INTEGER", nullable: false),
                    Antwoord = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    BeantwoordOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Vrijgegeven = table.Column<bool>(type: "INTEGER", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_inlichting", x => new { x.Vraag, x.Nummer });
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_inzage",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Subject = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Wanneer = table.Column<long>(type: "INTEGER", nullable: false),
                    Vrijgegeven = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_inzage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_kennismaking",
                columns: table => new
                {
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Offertes = table.Column<string>(type: "TEXT", nullable: false),
                    Vorm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Plek = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Gevraagd = table.Column<string>(type: "TEXT", nullable: false),
                    Samenvatting = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Afgewezen = table.Column<string>(type: "TEXT", nullable: false),
                    Geschreven = table.Column<string>(type: "TEXT", nullable: true),
                    Akkoord = table.Column<string>(type: "TEXT", nullable: true),
                    UitgenodigdOp = table.Column<long>(type: "INTEGER", nullable: true),
                    AntwoordTot = table.Column<long>(type: "INTEGER", nullable: true),
                    Minuten = table.Column<int>(type: "INTEGER", nullable: false),
                    Gestopt = table.Column<string>(type: "TEXT", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_kennismaking", x => x.Vraag);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_kennismakingverzoek",
                columns: table => new
                {
                    Offerte = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: true),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ProductNaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    GemeenteNaam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Vorm = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Plek = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Samenvatting = table.Column<string>(type: "TEXT", maxLength: 600, nullable: false),
                    Minuten = table.Column<int>(type: "INTEGER", nullable: false),
                    VerstuurdOp = table.Column<long>(type: "INTEGER", nullable: false),
                    AntwoordTot = table.Column<long>(type: "INTEGER", nullable: false),
                    Antwoord = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Beantwoord = table.Column<string>(type: "TEXT", nullable: true),
                    Telefoon = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Voorstel = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Gesprek = table.Column<long>(type: "INTEGER", nullable: true),
                    Gehouden = table.Column<bool>(type: "INTEGER", nullable: true),
                    Voorbij = table.Column<bool>(type: "INTEGER", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_kennismakingverzoek", x => x.Offerte);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_offerte",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    ProductNaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Sluit = table.Column<long>(type: "INTEGER", nullable: false),
                    Begonnen = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Vrijgegeven = table.Column<bool>(type: "INTEGER", nullable: false),
                    IngediendOp = table.Column<long>(type: "INTEGER", nullable: true),
                    IngetrokkenOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Schakel = table.Column<int>(type: "INTEGER", nullable: true),
                    Terugkoppeling = table.Column<string>(type: "TEXT", nullable: true),
                    HerzienOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Uitslag = table.Column<string>(type: "TEXT", nullable: true),
                    ToelichtingTot = table.Column<long>(type: "INTEGER", nullable: true),
                    Terzijde = table.Column<string>(type: "TEXT", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_offerte", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_offerteconcept",
                columns: table => new
                {
                    Offerte = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: false),
                    Verzegeld = table.Column<byte[]>(type: "BLOB", nullable: false),
                    HerinnerdOp = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_offerteconcept", x => x.Offerte);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_offerteplan",
                columns: table => new
                {
                    Offerte = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Verzegeld = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: true),
                    Zout = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Vrijgegeven = table.Column<bool>(type: "INTEGER", nullable: false),
                    Herziening = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Eerder = table.Column<string>(type: "TEXT", nullable: true),
                    Herzien = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_offerteplan", x => x.Offerte);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_offerteprijs",
                columns: table => new
                {
                    Offerte = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Verzegeld = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Bedrag = table.Column<decimal>(type: "TEXT", precision: 14, scale: 4, nullable: true),
                    Zout = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Vrijgegeven = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_offerteprijs", x => x.Offerte);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_publicatie",
                columns: table => new
                {
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    GemeenteNaam = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Product = table.Column<Guid>(type: "TEXT", nullable: false),
                    Markt = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ProductNaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Categorie = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    Criteria = table.Column<string>(type: "TEXT", nullable: false),
                    Bodem = table.Column<decimal>(type: "TEXT", precision: 14, scale: 4, nullable: false),
                    Plafond = table.Column<decimal>(type: "TEXT", precision: 14, scale: 4, nullable: false),
                    Opbouw = table.Column<string>(type: "TEXT", nullable: false),
                    GepubliceerdOp = table.Column<long>(type: "INTEGER", nullable: false),
                    Sluit = table.Column<long>(type: "INTEGER", nullable: false),
                    Zichtbaar = table.Column<bool>(type: "INTEGER", nullable: false),
                    Open = table.Column<bool>(type: "INTEGER", nullable: false),
                    HerzieningSluit = table.Column<long>(type: "INTEGER", nullable: true),
                    Inlichtingen = table.Column<string>(type: "TEXT", nullable: false),
                    Stand = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_publicatie", x => x.Vraag);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_routekeuze",
                columns: table => new
                {
                    Voorziening = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Gekozen = table.Column<string>(type: "TEXT", nullable: false),
                    Aanbieder = table.Column<Guid>(type: "TEXT", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_routekeuze", x => x.Voorziening);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_schakel",
                columns: table => new
                {
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Tijd = table.Column<long>(type: "INTEGER", nullable: false),
                    Gegevens = table.Column<string>(type: "TEXT", nullable: false),
                    Zout = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Stand = table.Column<string>(type: "TEXT", nullable: false),
                    Vorige = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_schakel", x => new { x.Vraag, x.Nummer });
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_signaal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Offertes = table.Column<string>(type: "TEXT", nullable: false),
                    Gezien = table.Column<long>(type: "INTEGER", nullable: false),
                    Gevraagd = table.Column<string>(type: "TEXT", nullable: true),
                    Voorstel = table.Column<string>(type: "TEXT", nullable: true),
                    Bevestigd = table.Column<string>(type: "TEXT", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_signaal", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_signaaltoelichting",
                columns: table => new
                {
                    Offerte = table.Column<Guid>(type: "TEXT", nullable: false),
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    Vrijgegeven = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_signaaltoelichting", x => x.Offerte);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_storing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Van = table.Column<long>(type: "INTEGER", nullable: false),
                    Tot = table.Column<long>(type: "INTEGER", nullable: false),
                    Zelf = table.Column<bool>(type: "INTEGER", nullable: false),
                    Verlengd = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_storing", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bemiddeling_vraag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Voorziening = table.Column<Guid>(type: "TEXT", nullable: false),
                    Doel = table.Column<int>(type: "INTEGER", nullable: true),
                    Nummer = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Product = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProductNaam = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Categorie = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    Bodem = table.Column<decimal>(type: "TEXT", precision: 14, scale: 4, nullable: false),
                    Plafond = table.Column<decimal>(type: "TEXT", precision: 14, scale: 4, nullable: false),
                    Opbouw = table.Column<string>(type: "TEXT", nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false),
                    Criteria = table.Column<string>(type: "TEXT", nullable: false),
                    Werkdagen = table.Column<int>(type: "INTEGER", nullable: false),
                    Opgesteld = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Vondstbesluiten = table.Column<string>(type: "TEXT", nullable: false),
                    Gelezen = table.Column<string>(type: "TEXT", nullable: true),
                    Instemming = table.Column<string>(type: "TEXT", nullable: true),
                    GepubliceerdOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Sluit = table.Column<long>(type: "INTEGER", nullable: true),
                    Verlengd = table.Column<bool>(type: "INTEGER", nullable: false),
                    GeslotenOp = table.Column<long>(type: "INTEGER", nullable: true),
                    HerzieningSluit = table.Column<long>(type: "INTEGER", nullable: true),
                    Offertes = table.Column<int>(type: "INTEGER", nullable: true),
                    PlannenVrij = table.Column<bool>(type: "INTEGER", nullable: false),
                    Verklaringen = table.Column<string>(type: "TEXT", nullable: false),
                    Beoordeeld = table.Column<string>(type: "TEXT", nullable: true),
                    Oordelen = table.Column<string>(type: "TEXT", nullable: false),
                    Geoordeeld = table.Column<string>(type: "TEXT", nullable: true),
                    Opening = table.Column<string>(type: "TEXT", nullable: true),
                    Keuze = table.Column<string>(type: "TEXT", nullable: true),
                    Besluit = table.Column<string>(type: "TEXT", nullable: true),
                    WachtTot = table.Column<long>(type: "INTEGER", nullable: true),
                    Einde = table.Column<string>(type: "TEXT", nullable: true),
                    VernietigingVoorstel = table.Column<string>(type: "TEXT", nullable: true),
                    Vernietigd = table.Column<string>(type: "TEXT", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bemiddeling_vraag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "beschikkingen_aanvraag",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Inwoner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ontvangen = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Wijze = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Toelichting = table.Column<string>(type: "TEXT", nullable: false),
                    Ontvanger = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Aanvullingen = table.Column<string>(type: "TEXT", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_beschikkingen_aanvraag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "beschikkingen_beschikking",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Inwoner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Aanvraag = table.Column<Guid>(type: "TEXT", nullable: true),
                    Soort = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Kenmerk = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Gemaakt = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Motivering = table.Column<string>(type: "TEXT", nullable: false),
                    Voorbereiders = table.Column<string>(type: "TEXT", nullable: false),
                    Voorbereider = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Voorgesteld = table.Column<long>(type: "INTEGER", nullable: true),
                    Teruggaven = table.Column<string>(type: "TEXT", nullable: false),
                    Besluit = table.Column<string>(type: "TEXT", nullable: true),
                    Brief = table.Column<string>(type: "TEXT", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_beschikkingen_beschikking", x => x.Id);
                });

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
                    Roepnaam = table.Column<string>(type: "TEXT", nullable: true),
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
                    Roepnaam = table.Column<string>(type: "TEXT", nullable: true),
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
                name: "ondersteuning_toewijzing",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Inwoner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisatie = table.Column<Guid>(type: "TEXT", nullable: true),
                    Voorziening = table.Column<Guid>(type: "TEXT", nullable: false),
                    Product = table.Column<Guid>(type: "TEXT", nullable: false),
                    Route = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Vraag = table.Column<Guid>(type: "TEXT", nullable: true),
                    Omvang = table.Column<string>(type: "TEXT", nullable: false),
                    Tarief = table.Column<decimal>(type: "TEXT", precision: 14, scale: 4, nullable: false),
                    Ingang = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Einde = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Wijk = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    GemaaktOp = table.Column<long>(type: "INTEGER", nullable: false),
                    AntwoordVoor = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    AanvaardOp = table.Column<long>(type: "INTEGER", nullable: true),
                    Persoon = table.Column<string>(type: "TEXT", nullable: true),
                    BsnVerzegeld = table.Column<byte[]>(type: "BLOB", nullable: true),
                    GestartOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Weigering = table.Column<string>(type: "TEXT", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ondersteuning_toewijzing", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "platform_bericht",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Sleutel = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Aan = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    Onderwerp = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false),
                    Bijlage = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: true),
                    Gemaakt = table.Column<long>(type: "INTEGER", nullable: false),
                    Volgende = table.Column<long>(type: "INTEGER", nullable: false),
                    Pogingen = table.Column<int>(type: "INTEGER", nullable: false),
                    Verzonden = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_bericht", x => x.Id);
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
                name: "platform_eigennorm",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Waarde = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Van = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Tot = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Bron = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Reden = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Op = table.Column<long>(type: "INTEGER", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_eigennorm", x => x.Id);
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
                name: "platform_hartslag",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Laatst = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_hartslag", x => x.Id);
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
                name: "platform_kluis",
                columns: table => new
                {
                    Versie = table.Column<int>(type: "INTEGER", nullable: false),
                    Afdruk = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Sinds = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_kluis", x => x.Versie);
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
                    Tot = table.Column<long>(type: "INTEGER", nullable: false),
                    Beoordeeld = table.Column<long>(type: "INTEGER", nullable: true),
                    BeoordeeldDoor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Terecht = table.Column<bool>(type: "INTEGER", nullable: true),
                    Oordeel = table.Column<string>(type: "TEXT", nullable: true)
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
                name: "platform_zegelsleutel",
                columns: table => new
                {
                    Onderwerp = table.Column<Guid>(type: "TEXT", nullable: false),
                    Deel = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Kluis = table.Column<int>(type: "INTEGER", nullable: false),
                    Verpakt = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_platform_zegelsleutel", x => new { x.Onderwerp, x.Deel });
                });

            migrationBuilder.CreateTable(
                name: "toegang_gesprek",
                columns: table => new
                {
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false),
                    Aanwezig = table.Column<string>(type: "TEXT", nullable: false),
                    Op = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_gesprek", x => x.Zaak);
                });

            migrationBuilder.CreateTable(
                name: "toegang_onderzoek",
                columns: table => new
                {
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Voorbereiding = table.Column<string>(type: "TEXT", nullable: false),
                    PersoonlijkPlan = table.Column<string>(type: "TEXT", nullable: false),
                    Rubrieken = table.Column<string>(type: "TEXT", nullable: false),
                    Wensen = table.Column<string>(type: "TEXT", nullable: false),
                    Zrm = table.Column<string>(type: "TEXT", nullable: false),
                    Omvang = table.Column<string>(type: "TEXT", nullable: false),
                    Verslagen = table.Column<string>(type: "TEXT", nullable: false),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_onderzoek", x => x.Zaak);
                });

            migrationBuilder.CreateTable(
                name: "toegang_ontvangstbevestiging",
                columns: table => new
                {
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Inwoner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ontvangen = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PlanTot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OnderzoekTot = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Door = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_ontvangstbevestiging", x => x.Zaak);
                });

            migrationBuilder.CreateTable(
                name: "toegang_plan",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Doelen = table.Column<string>(type: "TEXT", nullable: false),
                    Elementen = table.Column<string>(type: "TEXT", nullable: false),
                    Antwoord = table.Column<string>(type: "TEXT", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_plan", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "toegang_werkregel",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Team = table.Column<Guid>(type: "TEXT", nullable: false),
                    Consulent = table.Column<Guid>(type: "TEXT", nullable: true),
                    Naam = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Zoek = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Open = table.Column<bool>(type: "INTEGER", nullable: false),
                    Spoed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Afgeschermd = table.Column<bool>(type: "INTEGER", nullable: false),
                    Ontvangen = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Klok = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    Uiterlijk = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_werkregel", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "toegang_zaak",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Inwoner = table.Column<Guid>(type: "TEXT", nullable: false),
                    Team = table.Column<Guid>(type: "TEXT", nullable: false),
                    Consulent = table.Column<Guid>(type: "TEXT", nullable: true),
                    Melding = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Spoed = table.Column<string>(type: "TEXT", nullable: true),
                    OnderzoekKlaar = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Aangevraagd = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Afsluiting = table.Column<string>(type: "TEXT", nullable: true),
                    Versie = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_toegang_zaak", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "beschikkingen_voorziening",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Beschikking = table.Column<Guid>(type: "TEXT", nullable: false),
                    Zaak = table.Column<Guid>(type: "TEXT", nullable: false),
                    Gemeente = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Element = table.Column<Guid>(type: "TEXT", nullable: true),
                    Volgorde = table.Column<int>(type: "INTEGER", nullable: false),
                    Inhoud = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_beschikkingen_voorziening", x => x.Id);
                    table.ForeignKey(
                        name: "FK_beschikkingen_voorziening_beschikkingen_beschikking_Beschikking",
                        column: x => x.Beschikking,
                        principalTable: "beschikkingen_beschikking",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_aanbieder_Kvk",
                table: "aanbieders_aanbieder",
                column: "Kvk",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_aanbieder_Sorteernaam",
                table: "aanbieders_aanbieder",
                column: "Sorteernaam",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_belang_Gemeente_Subject",
                table: "aanbieders_belang",
                columns: new[] { "Gemeente", "Subject" });

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_contract_Aanbieder",
                table: "aanbieders_contract",
                column: "Aanbieder");

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_contract_Product_Van",
                table: "aanbieders_contract",
                columns: new[] { "Product", "Van" });

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_product_Samenwerking_Code_Van",
                table: "aanbieders_product",
                columns: new[] { "Samenwerking", "Code", "Van" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_toelating_Organisatie",
                table: "aanbieders_toelating",
                column: "Organisatie");

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_toelating_Samenwerking_Status",
                table: "aanbieders_toelating",
                columns: new[] { "Samenwerking", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_aanbieders_zeggenschapvermelding_Aanbieder",
                table: "aanbieders_zeggenschapvermelding",
                column: "Aanbieder");

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_aanbiederkeuze_Voorziening_Id",
                table: "bemiddeling_aanbiederkeuze",
                columns: new[] { "Voorziening", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_aanbiederkeuze_Zaak",
                table: "bemiddeling_aanbiederkeuze",
                column: "Zaak");

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_inzage_Vraag_Id",
                table: "bemiddeling_inzage",
                columns: new[] { "Vraag", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_kennismaking_Zaak",
                table: "bemiddeling_kennismaking",
                column: "Zaak");

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_kennismakingverzoek_Organisatie_VerstuurdOp",
                table: "bemiddeling_kennismakingverzoek",
                columns: new[] { "Organisatie", "VerstuurdOp" });

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_kennismakingverzoek_Vraag",
                table: "bemiddeling_kennismakingverzoek",
                column: "Vraag");

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_kennismakingverzoek_Zaak",
                table: "bemiddeling_kennismakingverzoek",
                column: "Zaak");

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_offerte_Organisatie_Begonnen",
                table: "bemiddeling_offerte",
                columns: new[] { "Organisatie", "Begonnen" });

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_offerte_Vraag_Status",
                table: "bemiddeling_offerte",
                columns: new[] { "Vraag", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_offerteplan_Vraag",
                table: "bemiddeling_offerteplan",
                column: "Vraag");

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_offerteprijs_Vraag",
                table: "bemiddeling_offerteprijs",
                column: "Vraag");

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_publicatie_Gemeente_Stand",
                table: "bemiddeling_publicatie",
                columns: new[] { "Gemeente", "Stand" });

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_publicatie_Open_Markt_Sluit_Nummer",
                table: "bemiddeling_publicatie",
                columns: new[] { "Open", "Markt", "Sluit", "Nummer" });

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_routekeuze_Zaak",
                table: "bemiddeling_routekeuze",
                column: "Zaak");

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_schakel_Gemeente_Tijd",
                table: "bemiddeling_schakel",
                columns: new[] { "Gemeente", "Tijd" });

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_signaal_Vraag",
                table: "bemiddeling_signaal",
                column: "Vraag");

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_signaaltoelichting_Vraag",
                table: "bemiddeling_signaaltoelichting",
                column: "Vraag");

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_storing_Van",
                table: "bemiddeling_storing",
                column: "Van");

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_vraag_Nummer",
                table: "bemiddeling_vraag",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_vraag_Status_HerzieningSluit",
                table: "bemiddeling_vraag",
                columns: new[] { "Status", "HerzieningSluit" });

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_vraag_Status_Sluit",
                table: "bemiddeling_vraag",
                columns: new[] { "Status", "Sluit" });

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_vraag_Status_WachtTot",
                table: "bemiddeling_vraag",
                columns: new[] { "Status", "WachtTot" });

            migrationBuilder.CreateIndex(
                name: "IX_bemiddeling_vraag_Zaak_Voorziening",
                table: "bemiddeling_vraag",
                columns: new[] { "Zaak", "Voorziening" });

            migrationBuilder.CreateIndex(
                name: "IX_beschikkingen_aanvraag_Zaak",
                table: "beschikkingen_aanvraag",
                column: "Zaak");

            migrationBuilder.CreateIndex(
                name: "IX_beschikkingen_lopend",
                table: "beschikkingen_aanvraag",
                column: "Zaak",
                unique: true,
                filter: "\"Status\" <> 'Beschikt'");

            migrationBuilder.CreateIndex(
                name: "IX_beschikkingen_beschikking_Gemeente_Status_Voorgesteld",
                table: "beschikkingen_beschikking",
                columns: new[] { "Gemeente", "Status", "Voorgesteld" });

            migrationBuilder.CreateIndex(
                name: "IX_beschikkingen_beschikking_Zaak",
                table: "beschikkingen_beschikking",
                column: "Zaak");

            migrationBuilder.CreateIndex(
                name: "IX_beschikkingen_concept",
                table: "beschikkingen_beschikking",
                column: "Zaak",
                unique: true,
                filter: "\"Status\" <> 'Bekendgemaakt'");

            migrationBuilder.CreateIndex(
                name: "IX_beschikkingen_voorziening_Beschikking",
                table: "beschikkingen_voorziening",
                column: "Beschikking");

            migrationBuilder.CreateIndex(
                name: "IX_beschikkingen_voorziening_Zaak",
                table: "beschikkingen_voorziening",
                column: "Zaak");

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
                name: "IX_ondersteuning_toewijzing_Organisatie_Status_GemaaktOp",
                table: "ondersteuning_toewijzing",
                columns: new[] { "Organisatie", "Status", "GemaaktOp" });

            migrationBuilder.CreateIndex(
                name: "IX_ondersteuning_toewijzing_Voorziening",
                table: "ondersteuning_toewijzing",
                column: "Voorziening");

            migrationBuilder.CreateIndex(
                name: "IX_ondersteuning_toewijzing_Zaak",
                table: "ondersteuning_toewijzing",
                column: "Zaak");

            migrationBuilder.CreateIndex(
                name: "IX_platform_bericht_Sleutel",
                table: "platform_bericht",
                column: "Sleutel",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_platform_bericht_Verzonden_Volgende",
                table: "platform_bericht",
                columns: new[] { "Verzonden", "Volgende" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_dossier_Gemeente_Team",
                table: "platform_dossier",
                columns: new[] { "Gemeente", "Team" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_dossier_Inwoner",
                table: "platform_dossier",
                column: "Inwoner");

            migrationBuilder.CreateIndex(
                name: "IX_platform_eigennorm_Gemeente_Code_Van",
                table: "platform_eigennorm",
                columns: new[] { "Gemeente", "Code", "Van" },
                unique: true);

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
                name: "IX_platform_noodtoegang_Gemeente_Beoordeeld_Id",
                table: "platform_noodtoegang",
                columns: new[] { "Gemeente", "Beoordeeld", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_platform_sleutel_Wanneer",
                table: "platform_sleutel",
                column: "Wanneer");

            migrationBuilder.CreateIndex(
                name: "IX_platform_zegelsleutel_Kluis",
                table: "platform_zegelsleutel",
                column: "Kluis");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_ontvangstbevestiging_Inwoner",
                table: "toegang_ontvangstbevestiging",
                column: "Inwoner");

            migrationBuilder.CreateIndex(
                name: "IX_toegang_plan_Zaak",
                table: "toegang_plan",
                column: "Zaak",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_toegang_werkregel_Consulent_Open_Uiterlijk_Id",
                table: "toegang_werkregel",
                columns: new[] { "Consulent", "Open", "Uiterlijk", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_toegang_werkregel_Gemeente_Open_Team_Uiterlijk_Id",
                table: "toegang_werkregel",
                columns: new[] { "Gemeente", "Open", "Team", "Uiterlijk", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_toegang_werkregel_Gemeente_Zoek",
                table: "toegang_werkregel",
                columns: new[] { "Gemeente", "Zoek" });

            migrationBuilder.CreateIndex(
                name: "IX_toegang_werkregel_Zaak",
                table: "toegang_werkregel",
                column: "Zaak",
                unique: true);

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
                name: "aanbieders_aanbieder");

            migrationBuilder.DropTable(
                name: "aanbieders_belang");

            migrationBuilder.DropTable(
                name: "aanbieders_contract");

            migrationBuilder.DropTable(
                name: "aanbieders_procedure");

            migrationBuilder.DropTable(
                name: "aanbieders_product");

            migrationBuilder.DropTable(
                name: "aanbieders_toelating");

            migrationBuilder.DropTable(
                name: "aanbieders_zeggenschap");

            migrationBuilder.DropTable(
                name: "aanbieders_zeggenschapvermelding");

            migrationBuilder.DropTable(
                name: "bemiddeling_aanbiederkeuze");

            migrationBuilder.DropTable(
                name: "bemiddeling_beoordeling");

            migrationBuilder.DropTable(
                name: "bemiddeling_dagwortel");

            migrationBuilder.DropTable(
                name: "bemiddeling_inlichting");

            migrationBuilder.DropTable(
                name: "bemiddeling_inzage");

            migrationBuilder.DropTable(
                name: "bemiddeling_kennismaking");

            migrationBuilder.DropTable(
                name: "bemiddeling_kennismakingverzoek");

            migrationBuilder.DropTable(
                name: "bemiddeling_offerte");

            migrationBuilder.DropTable(
                name: "bemiddeling_offerteconcept");

            migrationBuilder.DropTable(
                name: "bemiddeling_offerteplan");

            migrationBuilder.DropTable(
                name: "bemiddeling_offerteprijs");

            migrationBuilder.DropTable(
                name: "bemiddeling_publicatie");

            migrationBuilder.DropTable(
                name: "bemiddeling_routekeuze");

            migrationBuilder.DropTable(
                name: "bemiddeling_schakel");

            migrationBuilder.DropTable(
                name: "bemiddeling_signaal");

            migrationBuilder.DropTable(
                name: "bemiddeling_signaaltoelichting");

            migrationBuilder.DropTable(
                name: "bemiddeling_storing");

            migrationBuilder.DropTable(
                name: "bemiddeling_vraag");

            migrationBuilder.DropTable(
                name: "beschikkingen_aanvraag");

            migrationBuilder.DropTable(
                name: "beschikkingen_voorziening");

            migrationBuilder.DropTable(
                name: "inwoners_betrokkene");

            migrationBuilder.DropTable(
                name: "inwoners_inwoner");

            migrationBuilder.DropTable(
                name: "inwoners_persoon");

            migrationBuilder.DropTable(
                name: "ondersteuning_toewijzing");

            migrationBuilder.DropTable(
                name: "platform_bericht");

            migrationBuilder.DropTable(
                name: "platform_cursor");

            migrationBuilder.DropTable(
                name: "platform_dossier");

            migrationBuilder.DropTable(
                name: "platform_eigennorm");

            migrationBuilder.DropTable(
                name: "platform_gebeurtenis");

            migrationBuilder.DropTable(
                name: "platform_gebruiker");

            migrationBuilder.DropTable(
                name: "platform_gemeente");

            migrationBuilder.DropTable(
                name: "platform_geparkeerd");

            migrationBuilder.DropTable(
                name: "platform_hartslag");

            migrationBuilder.DropTable(
                name: "platform_inzage");

            migrationBuilder.DropTable(
                name: "platform_kluis");

            migrationBuilder.DropTable(
                name: "platform_noodtoegang");

            migrationBuilder.DropTable(
                name: "platform_samenwerking");

            migrationBuilder.DropTable(
                name: "platform_sleutel");

            migrationBuilder.DropTable(
                name: "platform_sleutelring");

            migrationBuilder.DropTable(
                name: "platform_zegelsleutel");

            migrationBuilder.DropTable(
                name: "toegang_gesprek");

            migrationBuilder.DropTable(
                name: "toegang_onderzoek");

            migrationBuilder.DropTable(
                name: "toegang_ontvangstbevestiging");

            migrationBuilder.DropTable(
                name: "toegang_plan");

            migrationBuilder.DropTable(
                name: "toegang_werkregel");

            migrationBuilder.DropTable(
                name: "toegang_zaak");

            migrationBuilder.DropTable(
                name: "beschikkingen_beschikking");
        }
    }
}
