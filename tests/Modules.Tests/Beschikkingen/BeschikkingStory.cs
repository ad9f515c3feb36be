using System.Collections.Concurrent;
using Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>
/// A case in which the onderzoek is done and the plan stands, seen from the room Beschikkingen: what Toegang and Aanbieders would
/// answer is set here, and passes the same owners. Time starts on Tuesday 14 April 2026, the day of the application in B.9.
/// </summary>
internal sealed class BeschikkingStory : IDisposable
{
    public static readonly DateOnly Melding = new(2026, 3, 2);
    public static readonly DateOnly OnderzoekKlaar = new(2026, 4, 13);
    public static readonly DateOnly Aanvraagdag = new(2026, 4, 14);

    private static readonly ConcurrentDictionary<Engine, Lazy<Task<Keuken>>> Kitchens = new();

    private BeschikkingStory(Proefgemeente gemeente, ZaakGegevens zaak, PlanElement element, ProductGegevens product, Deelnemer consulent) =>
        (Gemeente, Zaak, Element, Product, Consulent) = (gemeente, zaak, element, product, consulent);

    public Proefgemeente Gemeente { get; }

    public ZaakGegevens Zaak { get; private set; }

    public PlanElement Element { get; }

    public ProductGegevens Product { get; }

    public Deelnemer Consulent { get; }

    public Deelnemer Inwoner { get; private set; } = null!;

    public Keuken Keuken => Gemeente.Keuken;

    public string Beschikking { get; private set; } = "";

    public string Voorziening { get; private set; } = "";

    public static Task<Keuken> Kitchen(Engine engine) => Kitchens.GetOrAdd(engine, e => new(() => Keuken.Start(e, Furnish))).Value;

    public static void Furnish(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<TimeProvider>(new TimeFrom(DomainClock.At(Aanvraagdag, new TimeOnly(9, 0))));
        builder.Services.AddScoped<IToegangQuestions, ToegangAnswers>();
        builder.Services.AddScoped<IAanbiederQuestions, AanbiederAnswers>();
        builder.Services.AddListener<AanvraagReceived, Heard<AanvraagReceived>>();
        builder.Services.AddListener<BeschikkingIssued, Heard<BeschikkingIssued>>();
    }

    /// <summary>What other rooms heard.</summary>
    internal sealed class Heard<T> : IListener<T>
        where T : IEvent
    {
        public static ConcurrentQueue<T> Events { get; } = [];

        public Task On(T e, EventContext context, CancellationToken ct)
        {
            Events.Enqueue(e);
            return Task.CompletedTask;
        }
    }

    public static async Task<BeschikkingStory> In(Engine engine, bool spoed = false, DateOnly? klaar = null, bool onderzocht = true) =>
        await In(await Kitchen(engine), spoed, onderzocht ? klaar ?? OnderzoekKlaar : null);

    public static async Task<BeschikkingStory> In(Keuken keuken, bool spoed, DateOnly? onderzoekKlaar)
    {
        var gemeente = await Proefgemeente.In(keuken);
        var consulent = await gemeente.Medewerker(Role.Consulent);
        var (inwoner, bsn) = await gemeente.Inwoner();
        var made = await consulent.ApiPost("meldingen", ReceiveMeldingTests.Melding(gemeente, bsn: bsn));
        Assert.True(ZaakId.TryParse(made.Get("zaak"), null, out var id), made.Text);
        var person = await PersonOf(keuken, bsn);
        var zaak = new ZaakGegevens(id, gemeente.Code, person, gemeente.Team, null, Melding, spoed, onderzoekKlaar, false);
        var now = keuken.Clock.SystemNow;
        var element = new PlanElement(Id.New<ElementId>(now), 7, 1, "Stofzuigen, badkamer en keuken", "", "01", 150, "akkoord");
        var plan = new PlanGegevens(Id.New<PlanId>(now), id, [new PlanDoel(1, "Een schoon huis waarin ik veilig kan lopen")], [element], onderzoekKlaar);
        var product = new ProductGegevens(Id.New<ProductId>(now), "01A01", "Hulp bij het huishouden", "01", "04", Rechtsvorm.ClientKiest, 38.40m, 36m, 45m, []);
        ToegangAnswers.Zaken[id] = zaak;
        ToegangAnswers.Plannen[id] = plan;
        AanbiederAnswers.Catalogi[gemeente.Code] = [product];
        return new BeschikkingStory(gemeente, zaak, element, product, consulent) { Inwoner = inwoner };
    }

    public void Change(Func<ZaakGegevens, ZaakGegevens> change) => ToegangAnswers.Zaken[Zaak.Id] = Zaak = change(Zaak);

    public Task<Antwoord> Apply(object? invoer = null) =>
        Consulent.ApiPost($"zaken/{Zaak.Id}/aanvragen", invoer ?? new { wijze = "OndertekendVerslag", ontvangen = Aanvraagdag });

    public async Task<BeschikkingStory> WithAanvraag()
    {
        var answer = await Apply();
        Assert.True(answer.Ok, answer.Text);
        return this;
    }

    public async Task<BeschikkingStory> WithDraft(string soort = "Maatwerk")
    {
        var answer = await Consulent.ApiPost($"zaken/{Zaak.Id}/beschikkingen", new { soort });
        Assert.True(answer.Ok, answer.Text);
        Beschikking = answer.Get("beschikking");
        var voorzieningen = (await Read()).Json.GetProperty("voorzieningen");
        Voorziening = voorzieningen.GetArrayLength() > 0 ? voorzieningen[0].GetProperty("voorziening").GetString()! : "";
        return this;
    }

    public async Task<BeschikkingStory> WithProposal()
    {
        await WithAanvraag();
        await WithDraft();
        Good(await SetVoorziening(Invoer()));
        Good(await SetMotivering());
        Good(await Propose());
        return this;
    }

    public Task<Antwoord> Read(Deelnemer? who = null) => (who ?? Consulent).Api($"zaken/{Zaak.Id}/beschikkingen/{Beschikking}");

    public Task<Antwoord> SetVoorziening(object invoer) => Post($"/voorzieningen/{Voorziening}", invoer);

    public Task<Antwoord> SetMotivering(object? invoer = null) =>
        Post("/motivering", invoer ?? new { overwegingen = "U kunt het huis niet meer alleen schoonhouden en niemand in huis kan helpen.", herbeoordeling = "2027-03-01", bijdrage = true });

    public Task<Antwoord> Propose() => Post("/voorstel", new { });

    public async Task<Antwoord> Post(string path, object body, Deelnemer? who = null)
    {
        var versie = (await Read()).Versie;
        return await (who ?? Consulent).ApiPost($"zaken/{Zaak.Id}/beschikkingen/{Beschikking}{path}", body, versie);
    }

    /// <summary>A granted voorziening with everything B-26 asks; each argument changes one part.</summary>
    public Dictionary<string, object?> Invoer(params (string Name, object? Value)[] changes)
    {
        var invoer = new Dictionary<string, object?>
        {
            ["uitkomst"] = "Toegekend",
            ["product"] = Product.Id.ToString(),
            ["resultaat"] = "Een schoon huis waarin ik veilig kan lopen",
            ["aard"] = "Stofzuigen, badkamer en keuken schoonmaken",
            ["volume"] = 2.5m,
            ["frequentie"] = "Week",
            ["ingang"] = "2026-05-04",
            ["einde"] = "2028-05-03",
            ["vorm"] = "ZorgInNatura",
            ["motivering"] = "Uw dochter kan de zware taken niet overnemen.",
        };
        foreach (var (name, value) in changes)
            invoer[name] = value;
        return invoer;
    }

    /// <summary>The clock of this gemeente at nine in the morning of a later day.</summary>
    public void GoTo(DateOnly day) => Keuken.Clock.Move(Gemeente.Code, DomainClock.At(day, new TimeOnly(9, 0)) - Keuken.Clock.Now(Gemeente.Code));

    public static void Good(Antwoord answer) => Assert.True(answer.Ok, answer.Status + " " + answer.Text);

    public void Dispose() => Consulent.Dispose();

    // The person of a bsn, as signing in knows him.
    private static async Task<InwonerId> PersonOf(Keuken keuken, string bsn)
    {
        await using var scope = keuken.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
        return await scope.ServiceProvider.GetRequiredService<IInwonerSignIn>().SignIn(bsn, default);
    }

    private sealed class TimeFrom(DateTimeOffset start) : TimeProvider
    {
        private readonly long began = System.GetTimestamp();

        public override DateTimeOffset GetUtcNow() => start + System.GetElapsedTime(began);
    }

    private sealed class ToegangAnswers(AccessScope scope) : IToegangQuestions
    {
        public static ConcurrentDictionary<ZaakId, ZaakGegevens> Zaken { get; } = new();

        public static ConcurrentDictionary<ZaakId, PlanGegevens> Plannen { get; } = new();

        Task<IReadOnlyDictionary<ZaakId, ZaakGegevens>> IToegangQuestions.Zaken(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<ZaakId, ZaakGegevens>>(zaken.Where(IsSeen).ToDictionary(z => z, z => Zaken[z]));

        Task<IReadOnlyDictionary<ZaakId, PlanGegevens>> IToegangQuestions.Plannen(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<ZaakId, PlanGegevens>>(zaken.Where(IsSeen).ToDictionary(z => z, z => Plannen[z]));

        private bool IsSeen(ZaakId id) =>
            Zaken.TryGetValue(id, out var zaak)
            && (scope.IsSystem
                || scope.Inwoners.Contains(zaak.Inwoner)
                || scope.Gemeenten.Contains(zaak.Gemeente) && (scope.AllTeams || scope.Teams.Contains(zaak.Team)));
    }

    internal sealed class AanbiederAnswers : IAanbiederQuestions
    {
        public static ConcurrentDictionary<Gemeentecode, List<ProductGegevens>> Catalogi { get; } = new();

        public static AanbiederGegevens Zorgzaam { get; } = new(AanbiederId.From(Guid.Parse("0198a000-0000-7000-8000-000000000001")), "Zorgzaam Thuis", "75701234", 40, "Hulp thuis", "Zonnedorp");

        public Task<IReadOnlyDictionary<ProductId, ProductGegevens>> Producten(IReadOnlyCollection<ProductId> producten, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<ProductId, ProductGegevens>>(
                Catalogi.Values.SelectMany(c => c).Where(p => producten.Contains(p.Id)).ToDictionary(p => p.Id));

        public Task<IReadOnlyList<ProductGegevens>> Catalogus(Gemeentecode gemeente, DateOnly op, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<ProductGegevens>>(Catalogi.GetValueOrDefault(gemeente) ?? []);

        public Task<IReadOnlyDictionary<AanbiederId, AanbiederGegevens>> Aanbieders(IReadOnlyCollection<AanbiederId> aanbieders, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<AanbiederId, AanbiederGegevens>>(new Dictionary<AanbiederId, AanbiederGegevens> { [Zorgzaam.Id] = Zorgzaam });

        public Task<IReadOnlyList<Toegelatene>> Toegelaten(ProductId product, Gemeentecode gemeente, DateOnly op, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<Toegelatene>>([new Toegelatene(Zorgzaam, 3, 0)]);

        public Task<IReadOnlyList<(ProductId Product, Gemeentecode Gemeente)>> Toelatingen(AanbiederId aanbieder, DateOnly op, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<(ProductId, Gemeentecode)>>([]);
    }
}
