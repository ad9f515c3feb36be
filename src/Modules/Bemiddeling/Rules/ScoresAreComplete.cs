using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Every criterion of quality gets a score of 1 to 5 and a reason (E-AUC-08).</summary>
internal static class ScoresAreComplete
{
    private const int ShortestReason = 3;
    private const int LongestReason = 1000;

    public static Refusal? Check(IEnumerable<Criterium> criteria, IReadOnlyList<CriteriumScore> scores)
    {
        var asked = criteria.Where(c => c.Soort == Criteriumsoort.Kwaliteit).Select(c => c.Code).ToList();
        var complete = scores.Count == asked.Count && asked.TrueForAll(code => scores.Count(s => s.Criterium == code) == 1);
        var wrong = scores.FirstOrDefault(s => s.Score is < 1 or > 5 || s.Reden.Trim().Length is < ShortestReason or > LongestReason);
        if (wrong is not null)
            return Refusals.ScoreOntbreekt.At(wrong.Score is < 1 or > 5 ? $"scores[{wrong.Criterium}]" : $"redenen[{wrong.Criterium}]");
        return complete ? null : Refusals.ScoreOntbreekt;
    }
}
