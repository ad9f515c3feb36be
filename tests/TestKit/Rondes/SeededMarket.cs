using System.Globalization;
using Aanbieders;
using Bemiddeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using Waarden;

namespace TestKit;

/// <summary>A bidder of a <see cref="SeededMarket"/>: its organisation and an access token of one of its staff.</summary>
public sealed record SeededBidder(AanbiederId Organisatie, string Token);

/// <summary>A vraag as publication leaves it.</summary>
public sealed record SeededVraag(VraagId Id, DateTimeOffset Sluit);

/// <summary>A finished draft, ready to be handed in.</summary>
public sealed record SeededOfferte(OfferteId Id, VraagId Vraag, SeededBidder Bidder);

/// <summary>
/// A market put straight into a PostgreSQL database beside running servers, for chaos and load: one gemeente, one product, admitted
/// bidders; vragen in the state that publication leaves, with sealed keys and the first link; drafts that only wait to be handed in.
/// </summary>
public sealed class SeededMarket
{
    private const int PublishedAtATime = 40;
    private const int DraftsAtATime = 2_000;
    private readonly IServiceProvider services;
    private readonly Product product;
    private readonly Gemeente gemeente;
    private int last;

    private SeededMarket(IServiceProvider services, Product product, Gemeente gemeente, IReadOnlyList<SeededBidder> bidders) =>
        (this.services, this.product, this.gemeente, Bidders) = (services, product, gemeente, bidders);

    /// <summary>Those who may offer.</summary>
    public IReadOnlyList<SeededBidder> Bidders { get; }

    /// <summary>The gemeente that asks.</summary>
    public Gemeentecode Gemeente => gemeente.Code;

    /// <summary>Makes it; the services are those of a program that is built over the database but does not run.</summary>
    public static async Task<SeededMarket> Make(IServiceProvider services, TokenIssuer issuer, int bidders)
    {
        var clock = services.GetRequiredService<DomainClock>();
        var now = clock.SystemNow;
        var code = Gemeentecode.From("0901");
        var team = new Team(Id.New<TeamId>(now), "Team Noord");
        var gemeente = new Gemeente { Code = code, Naam = "Proefgemeente", Samenwerking = Id.New<SamenwerkingId>(now), Teams = [team], Wijken = [new Wijk("WK090101", "Noorderkwartier", 6400, team.Id, "Noord")] };
        var product = Product(gemeente.Samenwerking, now, DomainClock.DateIn(now).AddYears(-1));
        List<object> rows = [gemeente, new Samenwerking { Id = gemeente.Samenwerking, Naam = "Verband" }, product];
        var made = new List<SeededBidder>();
        for (var i = 1; i <= bidders; i++)
        {
            var aanbieder = Bidder(i, product, now);
            var sub = $"bieder-{i}";
            rows.Add(aanbieder);
            rows.Add(new Contract { Id = Id.New<ContractId>(now), Product = product.Id, Samenwerking = gemeente.Samenwerking, Aanbieder = aanbieder.Id, Van = product.Van });
            rows.Add(new Gebruiker { Id = Id.New<GebruikerId>(now), Issuer = issuer.Issuer, Sub = sub, Naam = "Bieder " + i, Rollen = [Role.Bieder], Organisatie = aanbieder.Id });
            made.Add(new SeededBidder(aanbieder.Id, issuer.Token(sub)));
        }
        await using var scope = System(services);
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        db.AddRange(rows);
        await db.SaveChangesAsync();
        return new SeededMarket(services, product, gemeente, made);
    }

    /// <summary>Publishes a vraag for each moment of closing, through the same process, keys and chain as the product does.</summary>
    public async Task<IReadOnlyList<SeededVraag>> Publish(IReadOnlyList<DateTimeOffset> closings)
    {
        var published = new List<SeededVraag>();
        foreach (var some in closings.Chunk(PublishedAtATime))
        {
            await using var scope = System(services);
            var processes = scope.ServiceProvider.GetRequiredService<ProcessRunner>();
            var result = await processes.Run<IReadOnlyList<SeededVraag>>(nameof(VraagPublishing), new { some }, change => Task.FromResult<Result<IReadOnlyList<SeededVraag>>>(some.Select(s => Publish(change, s)).ToList()), default);
            published.AddRange(result.Value);
        }
        return published;
    }

    /// <summary>A finished draft of each bidder for each vraag.</summary>
    public async Task<IReadOnlyList<SeededOfferte>> Draft(IEnumerable<(SeededVraag Vraag, SeededBidder Bidder)> wanted)
    {
        var all = new List<SeededOfferte>();
        foreach (var some in wanted.Chunk(DraftsAtATime))
        {
            await using var scope = System(services);
            var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
            var keys = scope.ServiceProvider.GetRequiredService<SealedKeys>();
            var made = some.Select(w => Draft(keys, w.Vraag, w.Bidder)).ToList();
            db.ChangeTracker.Clear();
            await BulkRows.Copy(db, made.Select(m => m.Key));
            await BulkRows.Copy(db, made.Select(m => m.Concept));
            await BulkRows.Copy(db, made.Select(m => m.Offerte));
            all.AddRange(made.Zip(some, (m, w) => new SeededOfferte(m.Offerte.Id, w.Vraag.Id, w.Bidder)));
        }
        return all;
    }

    private SeededVraag Publish(Change change, DateTimeOffset closing)
    {
        var now = change.Now(gemeente.Code);
        // To the microsecond, as both the database and the chain keep it.
        var sluit = new DateTimeOffset(closing.UtcTicks - closing.UtcTicks % 10, TimeSpan.Zero);
        var by = new PersoonHandeling("proef", null, "Proef", now);
        var day = DomainClock.DateIn(now);
        var vraag = new Vraag
        {
            Id = Id.New<VraagId>(now), Zaak = Id.New<ZaakId>(now), Gemeente = gemeente.Code, Voorziening = Id.New<VoorzieningId>(now), Nummer = $"V-{Interlocked.Increment(ref last):000000}",
            Product = product.Id, ProductNaam = product.Naam, Categorie = product.Categorie, Bodem = product.Bodem, Plafond = product.Plafond, Opbouw = [.. product.Opbouw.Compute().Value.Elementen],
            Inhoud = new VraagInhoud(["alleenwonend"], "De dag plannen lukt niet meer.", ["Zelf de week plannen"], [new VraagElement(1, "02", 4m, "04", "2", day.AddDays(30), day.AddDays(394))], new VraagVoorwaarden([], "geenVoorkeur", [], ""), null, "Noorderkwartier"),
            Criteria = [.. CriteriumLijst.Codes.Select(c => new Criterium(c, CriteriumLijst.Soort(c), CriteriumLijst.Voorstel(c, 30m)))],
            Werkdagen = 5, Opgesteld = by, Status = VraagStatus.Gepubliceerd, GepubliceerdOp = now, Sluit = sluit,
        };
        change.Add(vraag);
        change.Add(Publicatie.Of(vraag, gemeente.Naam));
        change.Keys.Make(vraag.Id.Value, OfferteZegel.Plannen);
        change.Keys.Make(vraag.Id.Value, OfferteZegel.Prijzen);
        change.Record(new VraagPublished(vraag.Id, vraag.Product, sluit), vraag);
        return new SeededVraag(vraag.Id, sluit);
    }

    private (Offerte Offerte, OfferteConcept Concept, SealedKey Key) Draft(SealedKeys keys, SeededVraag vraag, SeededBidder bidder)
    {
        var now = services.GetRequiredService<DomainClock>().Now(gemeente.Code);
        var id = Id.New<OfferteId>(now);
        var plan = new OfferteInhoud
        {
            Wie = "Ambulant begeleider", Wat = "Samen een weekplan maken en stap voor stap oefenen.", HoeVaak = "Twee ochtenden per week", Uren = 4m, Start = DomainClock.DateIn(now).AddDays(30),
            AandeelNetwerk = 10, Evaluatie = "Elke drie maanden samen terugkijken.", Risicos = "Bij ziekte komt een vaste vervanger.",
        };
        var key = OfferteZegel.OwnKey(keys, id);
        var offerte = new Offerte { Id = id, Vraag = vraag.Id, Organisatie = bidder.Organisatie, Gemeente = gemeente.Code, Nummer = "V", ProductNaam = product.Naam, Sluit = vraag.Sluit, Begonnen = now, Versie = 1 };
        var concept = new OfferteConcept { Offerte = id, Organisatie = bidder.Organisatie, Verzegeld = OfferteZegel.Seal(keys, key, id, new ExemplaarInhoud(plan, 58m)) };
        return (offerte, concept, key);
    }

    private static Aanbieder Bidder(int number, Product product, DateTimeOffset now) =>
        new Aanbieder
        {
            Id = Id.New<AanbiederId>(now), Naam = $"Proefzorg {number:000}", Kvk = string.Create(CultureInfo.InvariantCulture, $"6{number:0000000}"),
            AgbCode = string.Create(CultureInfo.InvariantCulture, $"97{number:000000}"), Plaats = "Proefstad", Medewerkers = 12, Profiel = "Wij helpen mensen thuis.",
            Aanbod = [new Aanbod(product.Id, 5, 0)], Versie = 1, Email = "post@proefzorg.example",
        }.Indexed();

    private static Product Product(SamenwerkingId samenwerking, DateTimeOffset now, DateOnly van)
    {
        var opbouw = new Prijsopbouw(42_000m, 28m, 1_878m, 1_350m, 2.04m, 18m, 0.60m, 4m, 1m);
        return new Product
        {
            Id = Id.New<ProductId>(now), Samenwerking = samenwerking, Code = "02A01", Naam = "Begeleiding individueel", Categorie = "02", Eenheid = "04", Rechtsvorm = Rechtsvorm.GemeenteGunt,
            Opbouw = opbouw, Bodem = opbouw.Compute().Value.Bodem, Tarief = 58.20m, Plafond = 66.00m, Prijsgewicht = 30, Van = van, GepubliceerdOp = now, Versie = 1,
        };
    }

    private static AsyncServiceScope System(IServiceProvider services)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.System;
        return scope;
    }
}
