using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Along which route a granted voorziening finds its aanbieder, and whether it did.</summary>
internal sealed class Routekeuze : IInDossier, IVersioned
{
    public required VoorzieningId Voorziening { get; init; }

    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required Route Route { get; set; }

    public required PersoonHandeling Gekozen { get; set; }

    /// <summary>The aanbieder that was found; null while searching.</summary>
    public AanbiederId? Aanbieder { get; set; }

    public int Versie { get; set; }
}

/// <summary>Why one aanbieder is asked directly: a closed list.</summary>
internal enum RouteGrond
{
    Spoed,
    GeenOfferte,
    EnigeAanbieder,
    InwonerKiestNiet,
    Continuiteit,
}

/// <summary>
/// A choice without competition: open huis or directe toewijzing. There is no place for a score here: where the inwoner chooses,
/// nothing ranks (E-OH-02, E-OH-07).
/// </summary>
internal sealed class AanbiederKeuze : IInDossier
{
    public long Id { get; init; }

    public required VoorzieningId Voorziening { get; init; }

    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required AanbiederId Aanbieder { get; init; }

    public required Route Route { get; init; }

    public required decimal Tarief { get; init; }

    public required DateOnly Start { get; init; }

    public required KeuzeWijze Wijze { get; init; }

    public RouteGrond? Grond { get; init; }

    /// <summary>Why this one directly, or why switched (E-OH-11).</summary>
    public string? Reden { get; init; }

    public required PersoonHandeling Vastgelegd { get; init; }

    /// <summary>When another choice took its place.</summary>
    public DateTimeOffset? VervangenOp { get; set; }
}
