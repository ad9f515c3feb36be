using Platform;
using Waarden;

namespace Toegang;

/// <summary>Where a case stands (rulebook B.1).</summary>
internal enum ZaakStatus
{
    Gemeld,
    InOnderzoek,
    OnderzoekAfgerond,
    Aangevraagd,
    Beschikt,
    Afgesloten,
}

/// <summary>How the melding came in.</summary>
internal enum Kanaal
{
    Online,
    Telefoon,
    Balie,
    Brief,
}

/// <summary>Who made the melding (B-01: by or on behalf of a person).</summary>
internal enum MelderRol
{
    Inwoner,
    Naaste,
    Consulent,
}

/// <summary>One case of one inwoner, from melding to the end. The root that everything in Toegang hangs on.</summary>
internal sealed class Zaak : IInDossier, IAboutInwoner, IVersioned
{
    public required ZaakId Id { get; init; }

    ZaakId IInDossier.Zaak => Id;

    public required Gemeentecode Gemeente { get; init; }

    public required InwonerId Inwoner { get; init; }

    public required TeamId Team { get; set; }

    public required Melding Melding { get; init; }

    public ZaakStatus Status { get; set; } = ZaakStatus.Gemeld;

    public int Versie { get; set; }

    /// <summary>Opens a case with the melding that started it; the clocks of B-02 and B-04 run from its day of receipt.</summary>
    public static Zaak Open(ZaakId id, Gemeentecode gemeente, InwonerId inwoner, TeamId team, Melding melding) =>
        new()
        {
            Id = id,
            Gemeente = gemeente,
            Inwoner = inwoner,
            Team = team,
            Melding = melding,
        };
}

/// <summary>The melding as received; receipt is confirmed at once (B-01).</summary>
/// <param name="Ontvangen">Day of receipt, day 0 of the clocks.</param>
/// <param name="Kanaal">How it came in.</param>
/// <param name="Door">Who made it.</param>
/// <param name="Relatie">Relation of a naaste to the inwoner; null for the inwoner himself.</param>
/// <param name="Hulpvraag">The question in the words of the person who reports.</param>
/// <param name="Bevestigd">When receipt was confirmed.</param>
internal sealed record Melding(DateOnly Ontvangen, Kanaal Kanaal, MelderRol Door, string? Relatie, string Hulpvraag, DateTimeOffset Bevestigd);
