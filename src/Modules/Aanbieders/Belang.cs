using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>What ties an official to an aanbieder.</summary>
internal enum BelangAard
{
    /// <summary>Works or worked there.</summary>
    Werk,

    /// <summary>Sits on a board.</summary>
    Bestuur,

    /// <summary>Owns a share, lends money.</summary>
    Geld,

    /// <summary>Partner, family, close friend.</summary>
    Naaste,
}

/// <summary>
/// An official declares an interest in an aanbieder: he then does not test, score, open or decide where it takes part (E-36).
/// </summary>
internal sealed class Belang : IOwnedByGemeente, IVersioned
{
    public required Guid Id { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    /// <summary>Who, as the log knows him.</summary>
    public required string Subject { get; init; }

    /// <summary>His name as colleagues see it.</summary>
    public required string Naam { get; init; }

    public required AanbiederId Aanbieder { get; init; }

    public required BelangAard Aard { get; init; }

    public required DateTimeOffset OpgegevenOp { get; init; }

    public DateTimeOffset? BeeindigdOp { get; set; }

    public int Versie { get; set; }
}
