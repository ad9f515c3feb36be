using Platform;
using Waarden;

namespace Toegang;

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

/// <summary>The melding as received; receipt is confirmed at once (B-01).</summary>
/// <param name="Ontvangen">Day of receipt, day 0 of the clocks.</param>
/// <param name="Kanaal">How it came in.</param>
/// <param name="Door">Who made it.</param>
/// <param name="Relatie">Relation of a naaste to the inwoner; null for the inwoner himself.</param>
/// <param name="Hulpvraag">The question in the words of the person who reports.</param>
/// <param name="Bevestigd">When receipt was confirmed.</param>
internal sealed record Melding(DateOnly Ontvangen, Kanaal Kanaal, MelderRol Door, string? Relatie, string Hulpvraag, DateTimeOffset Bevestigd);

/// <summary>A naaste who reports for somebody else, and how to reach him.</summary>
internal sealed record MelderNaaste(string? Voornaam, string? Achternaam, string? Telefoon, string? Email);

/// <summary>
/// The receipt of a melding: what happens when. Holds dates only, so that a naaste who reports can read it without the file.
/// </summary>
internal sealed class Ontvangstbevestiging : IAboutInwoner
{
    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    /// <summary>Who may read it: the person who reported online, else the person it is about.</summary>
    public required InwonerId Inwoner { get; init; }

    public required DateOnly Ontvangen { get; init; }

    /// <summary>Until when a persoonlijk plan can be handed in (B-04).</summary>
    public required DateOnly PlanTot { get; init; }

    /// <summary>When the onderzoek is ready at the latest (B-02).</summary>
    public required DateOnly OnderzoekTot { get; init; }

    public required MelderRol Door { get; init; }
}
