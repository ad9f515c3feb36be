using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using TestKit;
using Toegang;
using Waarden;

namespace Modules.Tests;

/// <summary>A kitchen in which a decision can be put down without going through the rooms before it.</summary>
internal static class Opdrachtkeuken
{
    private static readonly Dictionary<Engine, Lazy<Task<Keuken>>> Shared = new()
    {
        [Engine.Sqlite] = new(() => Start(Engine.Sqlite)),
        [Engine.Postgres] = new(() => Start(Engine.Postgres)),
    };

    private static readonly ConcurrentDictionary<ZaakId, AanbiederChosen> Choices = new();

    public static Task<Keuken> On(Engine engine) => Shared[engine].Value;

    /// <summary>A case with one granted voorziening, for which this aanbieder was chosen; answers the case.</summary>
    public static async Task<ZaakId> Chosen(this Proefmarkt markt, Proefaanbieder aanbieder, ZaakId? zaak = null, bool geheim = false, string? bsn = null)
    {
        var gemeente = markt.Gemeente;
        var id = zaak ?? await Reported(gemeente, geheim, bsn);
        var today = gemeente.Keuken.Clock.Today(gemeente.Code);
        var granted = new VoorzieningGegevens(
            Id.New<VoorzieningId>(gemeente.Keuken.Clock.SystemNow), BeschikkingId.From(Guid.NewGuid()), id, null, "01", markt.HuishoudelijkeHulp,
            "Het huis is schoon", 3, "04", "2", today, today.AddYears(1), null, false);
        Besluiten.All[granted.Id] = granted;
        Choices[id] = new AanbiederChosen(id, granted.Id, aanbieder.Id, Route.OpenHuis, null, 34.80m, today);
        await Record(gemeente, Choices[id], id);
        return id;
    }

    /// <summary>Tells the choice of this case once more.</summary>
    public static Task Again(Proefgemeente gemeente, ZaakId zaak) => Record(gemeente, Choices[zaak], zaak);

    private static async Task<ZaakId> Reported(Proefgemeente gemeente, bool geheim, string? bsn)
    {
        using var consulent = await gemeente.Medewerker(Role.Consulent);
        var answer = await consulent.ApiPost("meldingen", new
        {
            gemeente = gemeente.Code,
            inwoner = new
            {
                bsn = bsn ?? Proefgemeente.NieuwBsn(),
                voornaam = "Truus",
                tussenvoegsel = "van der",
                achternaam = "Velden",
                geboren = "1943-05-17",
                straat = "Dorpsstraat",
                huisnummer = "12a",
                postcode = "3512 AB",
                plaats = "Zonnedorp",
                wijkcode = gemeente.Wijk,
                telefoon = "030-1234567",
                geheimAdres = geheim,
            },
            kanaal = "Balie",
            door = "Consulent",
            hulpvraag = "Het huishouden lukt niet meer",
        });
        return Id.TryParse<ZaakId>(answer.Get("zaak"), out var zaak) ? zaak : throw new InvalidOperationException(answer.Text);
    }

    private static async Task Record(Proefgemeente gemeente, IEvent e, ZaakId zaak)
    {
        await using (var scope = gemeente.Keuken.App.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.System;
            await scope.ServiceProvider.GetRequiredService<ProcessRunner>().Run<Done>("ProefChoosing", new { zaak }, change =>
            {
                change.Record(e, ("Vraag", Guid.NewGuid()), EventOwner.Of(gemeente.Code, zaak));
                return Task.FromResult<Result<Done>>(Done.It);
            }, default);
        }
        await gemeente.Keuken.Drain();
    }

    private static Task<Keuken> Start(Engine engine) =>
        Keuken.Start(engine, b =>
        {
            b.Services.AddScoped<IBeschikkingQuestions, Besluiten>();
            if (b.Services.All(s => s.ServiceType != typeof(IToegangQuestions)))
                b.Services.AddScoped<IToegangQuestions, Zaken>();
        });

    private sealed class Besluiten : IBeschikkingQuestions
    {
        public static ConcurrentDictionary<VoorzieningId, VoorzieningGegevens> All { get; } = new();

        public Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<VoorzieningGegevens>>> Voorzieningen(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<ZaakId, IReadOnlyList<VoorzieningGegevens>>>(
                All.Values.Where(v => zaken.Contains(v.Zaak)).GroupBy(v => v.Zaak).ToDictionary(g => g.Key, IReadOnlyList<VoorzieningGegevens> (g) => [.. g]));

        public Task<IReadOnlyDictionary<VoorzieningId, VoorzieningGegevens>> ById(IReadOnlyCollection<VoorzieningId> voorzieningen, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<VoorzieningId, VoorzieningGegevens>>(voorzieningen.Where(All.ContainsKey).ToDictionary(v => v, v => All[v]));
    }

    private sealed class Zaken(KeukentafelDbContext db) : IToegangQuestions
    {
        async Task<IReadOnlyDictionary<ZaakId, ZaakGegevens>> IToegangQuestions.Zaken(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct) =>
            (await db.Set<Zaak>().AsNoTracking().Where(z => zaken.Contains(z.Id)).ToListAsync(ct))
                .ToDictionary(z => z.Id, z => new ZaakGegevens(z.Id, z.Gemeente, z.Inwoner, z.Team, null, z.Melding.Ontvangen, false, null, false));

        public Task<IReadOnlyDictionary<ZaakId, PlanGegevens>> Plannen(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<ZaakId, PlanGegevens>>(new Dictionary<ZaakId, PlanGegevens>());
    }
}
