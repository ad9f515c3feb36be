using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What the consulent chooses and types; all else comes from the beschikking, the catalogue and the register.</summary>
internal sealed record VraagOpzet
{
    public IReadOnlyList<string> Situaties { get; init; } = [];

    public string Toelichting { get; init; } = "";

    public IReadOnlyList<string> Resultaten { get; init; } = [];

    public IReadOnlyList<string> Tijden { get; init; } = [];

    public string Geslacht { get; init; } = "geenVoorkeur";

    public IReadOnlyList<string> Thuis { get; init; } = [];

    public string Talen { get; init; } = "";

    /// <summary>Area to show; null is the finest that may be shown, a larger one makes it harder to recognise somebody.</summary>
    public string? Gebied { get; init; }

    /// <summary>Whether the age band is shown.</summary>
    public bool LeeftijdTonen { get; init; } = true;

    /// <summary>A complex question gets ten working days instead of five.</summary>
    public bool Complex { get; init; }

    /// <summary>Weight in percent by criterion; zero leaves a criterion out. Nothing at all: the weights proposed.</summary>
    public IReadOnlyDictionary<string, decimal> Gewichten { get; init; } = new Dictionary<string, decimal>();

    /// <summary>What strangers will read, or why it can't be put like this.</summary>
    public Result<VraagInhoud> Compose(VraagBron bron, RondeNormen normen)
    {
        if (TextIsComplete.Check(this) is { } refusal)
            return refusal;
        var areas = bron.Gebieden(normen);
        if (areas.Count == 0)
            return Refusals.GebiedTeKlein(normen.WijkMinimum);
        if (Gebied is not null && !areas.Contains(Gebied))
            return Refusals.GebiedOnbekend;
        var band = LeeftijdTonen && bron.Inwoner?.Geboren is { } geboren && Leeftijdsband.Of(geboren, normen.Dag).TryGet(out var known) ? known.ToText() : null;
        var v = bron.Voorziening;
        return new VraagInhoud(
            [.. Situaties.Distinct()], Toelichting.Trim(), [.. Resultaten.Select(r => r.Trim()).Where(r => r.Length > 0)],
            [new VraagElement(1, v.Categorie, v.Volume, v.Eenheid, v.Frequentie, v.Ingang, v.Einde)],
            new VraagVoorwaarden([.. Tijden.Distinct()], Geslacht, [.. Thuis.Distinct()], Talen.Trim()), band, Gebied ?? areas[0]);
    }

    /// <summary>What was chosen and typed for a vraag that exists.</summary>
    public static VraagOpzet Of(Vraag vraag)
    {
        var i = vraag.Inhoud;
        return new VraagOpzet
        {
            Situaties = i.Situaties, Toelichting = i.Toelichting, Resultaten = i.Resultaten, Tijden = i.Voorwaarden.Tijden, Geslacht = i.Voorwaarden.Geslacht,
            Thuis = i.Voorwaarden.Thuis, Talen = i.Voorwaarden.Talen, Gebied = i.Gebied, LeeftijdTonen = i.Leeftijd is not null,
        };
    }

    /// <summary>The criteria with their weights, as they will be published.</summary>
    public Result<List<Criterium>> Weights(RondeNormen normen)
    {
        IEnumerable<(string Code, decimal Gewicht)> given = Gewichten.Count > 0
            ? Gewichten.Select(g => (g.Key, g.Value))
            : CriteriumLijst.Codes.Select(c => (c, CriteriumLijst.Voorstel(c, normen.InwonerGewicht)));
        return WeightsArePublishable.Check([.. given.Where(g => g.Gewicht != 0)], normen);
    }
}
