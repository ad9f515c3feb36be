using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// A bidder's question about a vraag, and the answer that all bidders get (E-AUC-20). The gemeente reads the question, not who asked.
/// </summary>
internal sealed class Inlichting : IReleasedToGemeente, IVersioned
{
    public const int MaxVraag = 500;
    public const int MaxAntwoord = 1000;

    public required VraagId Vraag { get; init; }

    /// <summary>Number within the vraag, from 1.</summary>
    public required int Nummer { get; init; }

    public required AanbiederId Organisatie { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required string Tekst { get; init; }

    public required DateTimeOffset GesteldOp { get; init; }

    public string? Antwoord { get; set; }

    public DateTimeOffset? BeantwoordOp { get; set; }

    public bool Vrijgegeven { get; init; } = true;

    public int Versie { get; set; }
}
