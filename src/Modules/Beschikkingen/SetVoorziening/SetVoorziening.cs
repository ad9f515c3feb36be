using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>What is decided on one voorziening of a draft, as typed (B-26).</summary>
internal sealed record VoorzieningInvoer
{
    public VoorzieningUitkomst Uitkomst { get; init; } = VoorzieningUitkomst.Toegekend;

    public ElementId? Element { get; init; }

    public ProductId? Product { get; init; }

    public string? Resultaat { get; init; }

    public string? Aard { get; init; }

    /// <summary>Number of units of the product per frequency.</summary>
    public decimal? Volume { get; init; }

    public Frequentie? Frequentie { get; init; }

    public DateOnly? Ingang { get; init; }

    public DateOnly? Einde { get; init; }

    public VoorzieningVorm Vorm { get; init; } = VoorzieningVorm.ZorgInNatura;

    public decimal? PgbBedrag { get; init; }

    public string? PgbBekwaam { get; init; }

    public string? PgbWens { get; init; }

    public string? PgbKwaliteit { get; init; }

    public AanbiederId? Aanbieder { get; init; }

    public string? Motivering { get; init; }

    public string? Afwijking { get; init; }
}

/// <summary>Sets a voorziening of a draft; a new one when no id is given.</summary>
internal sealed record SetVoorziening(ZaakId Zaak, BeschikkingId Beschikking, VoorzieningId? Voorziening, VoorzieningInvoer Invoer);

/// <summary>Process VoorzieningSetting: checks against plan and catalogue and stores it in the draft.</summary>
internal sealed class VoorzieningSetting(ProcessRunner processes, IToegangQuestions toegang, IAanbiederQuestions aanbieders)
{
    public Task<Result<VoorzieningId>> Run(SetVoorziening command, CancellationToken ct) =>
        processes.Run<VoorzieningId>(nameof(VoorzieningSetting), command, async change =>
        {
            var found = await change.Load<Beschikking>(b => b.Id == command.Beschikking && b.Zaak == command.Zaak, ct);
            if (found.IsRefused(out var refusal))
                return refusal;
            var beschikking = found.Value;
            if (beschikking.Edit(change.Actor.Subject).IsRefused(out refusal))
                return refusal;
            var present = beschikking.Voorzieningen.Find(v => v.Id == command.Voorziening);
            if (command.Voorziening is not null && present is null)
                return SharedRefusals.NotFound;
            var read = await Read(command, beschikking, present, change.Today(beschikking.Gemeente), ct);
            if (read.IsRefused(out refusal))
                return refusal;
            var voorziening = Store(change, beschikking, present, present?.Element ?? command.Invoer.Element, read.Value);
            if (Whole(beschikking, voorziening) is { } clash)
                return clash;
            change.Record(
                new BeschikkingEdited(beschikking.Zaak, beschikking.Id, voorziening.Id),
                ("Beschikking", beschikking.Id.Value),
                EventOwner.Of(beschikking.Gemeente, beschikking.Zaak)
            );
            return voorziening.Id;
        }, ct);

    private async Task<Result<VoorzieningInhoud>> Read(SetVoorziening command, Beschikking beschikking, Voorziening? present, DateOnly today, CancellationToken ct)
    {
        var invoer = command.Invoer;
        var minutes = present?.Inhoud.MinutenOnderzoek;
        if (present is null && invoer.Element is { } element)
        {
            if ((await toegang.Maatwerk(command.Zaak, ct)).FirstOrDefault(m => m.Element.Id == element) is not { } maatwerk)
                return Refusals.ElementUnknown;
            minutes = maatwerk.Element.Minuten;
        }
        var product = invoer.Product is { } wanted
            ? (await aanbieders.Catalogus(beschikking.Gemeente, today, ct)).FirstOrDefault(p => p.Id == wanted) is { } p ? VoorzieningCatalogus.Product(p) : null
            : null;
        if (product is null)
            return Refusals.ProductMissing;
        var granted = invoer.Uitkomst == VoorzieningUitkomst.Toegekend;
        Omvang? omvang = null;
        if (granted && invoer is { Volume: { } volume, Frequentie: { } frequentie } && !Omvang.Make(volume, product.Eenheid, frequentie).TryGet(out omvang))
            return Refusals.OmvangUnfit;
        VoorzieningAanbieder? aanbieder = null;
        if (granted && invoer is { Vorm: VoorzieningVorm.ZorgInNatura, Aanbieder: { } named })
        {
            var admitted = await aanbieders.Toegelaten(product.Id, beschikking.Gemeente, today, ct);
            if (admitted.FirstOrDefault(t => t.Aanbieder.Id == named) is not { } one)
                return Refusals.AanbiederNotAdmitted;
            aanbieder = new VoorzieningAanbieder(named, one.Aanbieder.Naam);
        }
        var inhoud = Inhoud(invoer, product) with { Omvang = omvang, Aanbieder = aanbieder, MinutenOnderzoek = minutes };
        return VoorzieningIsComplete.Check(inhoud) is { } refusal ? refusal : inhoud;
    }

    private static VoorzieningInhoud Inhoud(VoorzieningInvoer invoer, VoorzieningProduct product) =>
        new()
        {
            Uitkomst = invoer.Uitkomst,
            Product = product,
            Resultaat = Text(invoer.Resultaat),
            Aard = Text(invoer.Aard),
            Ingang = invoer.Ingang,
            Einde = invoer.Einde,
            Vorm = invoer.Vorm,
            Pgb = invoer.Vorm == VoorzieningVorm.Pgb
                ? new PgbToets(invoer.PgbBedrag ?? 0, Text(invoer.PgbBekwaam), Text(invoer.PgbWens), Text(invoer.PgbKwaliteit))
                : null,
            Motivering = Text(invoer.Motivering),
            Afwijking = Text(invoer.Afwijking),
        };

    private static Voorziening Store(Change change, Beschikking beschikking, Voorziening? present, ElementId? element, VoorzieningInhoud inhoud)
    {
        if (present is not null)
        {
            present.Inhoud = inhoud;
            return present;
        }
        var made = new Voorziening
        {
            Id = Id.New<VoorzieningId>(change.Now(beschikking.Gemeente)),
            Beschikking = beschikking.Id,
            Zaak = beschikking.Zaak,
            Gemeente = beschikking.Gemeente,
            Element = element,
            Volgorde = beschikking.Voorzieningen.Select(v => v.Volgorde).DefaultIfEmpty().Max() + 1,
            Inhoud = inhoud,
        };
        beschikking.Voorzieningen.Add(made);
        change.Add(made);
        return made;
    }

    private static Refusal? Whole(Beschikking beschikking, Voorziening voorziening)
    {
        var siblings = beschikking.Voorzieningen.Where(v => v.Element is not null && v.Element == voorziening.Element).Select(v => v.Inhoud);
        return OmvangIsNotLessThanOnderzoek.Check([.. siblings]) ?? PgbIsNotBesideZin.Check([.. beschikking.Toegekend.Select(v => v.Inhoud)]);
    }

    private static string Text(string? typed) => typed?.Trim() ?? "";
}
