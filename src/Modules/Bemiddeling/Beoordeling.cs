using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>One score with its reason.</summary>
internal sealed record CriteriumScore(string Criterium, int Score, string Reden);

/// <summary>What one scorer thinks of one plan, given blind (E-AUC-08).</summary>
internal sealed class Beoordeling : IInDossier
{
    public required VraagId Vraag { get; init; }

    public required OfferteId Offerte { get; init; }

    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    /// <summary>1 after closing, 2 after a revision: what was scored before stays readable.</summary>
    public required int Ronde { get; init; }

    /// <summary>Subject of the scorer.</summary>
    public required string Beoordelaar { get; init; }

    /// <summary>His name: he may not witness the inwoner's choice.</summary>
    public required string Naam { get; init; }

    public required List<CriteriumScore> Scores { get; set; }

    public required DateTimeOffset Op { get; set; }
}

/// <summary>Means over scorers, on the scale of 0 to 10.</summary>
internal static class BeoordelingPunten
{
    /// <summary>The scores that count: those after the revision where there are any.</summary>
    public static IEnumerable<Beoordeling> Laatste(OfferteId offerte, IReadOnlyList<Beoordeling> scores)
    {
        var own = scores.Where(s => s.Offerte == offerte).ToList();
        return own.Where(s => s.Ronde == own.Max(r => r.Ronde));
    }

    public static IReadOnlyDictionary<OfferteId, IReadOnlyDictionary<string, decimal>> PerOfferte(IEnumerable<OfferteId> offertes, IReadOnlyList<Beoordeling> scores) =>
        offertes.ToDictionary(o => o, IReadOnlyDictionary<string, decimal> (o) => Laatste(o, scores)
            .SelectMany(s => s.Scores)
            .GroupBy(s => s.Criterium)
            .ToDictionary(g => g.Key, g => Uitkomst.Punten(g.Average(s => (decimal)s.Score))));
}
