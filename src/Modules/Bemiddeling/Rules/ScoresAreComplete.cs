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
        List<string> wrong = [.. scores.SelectMany(Wrong)];
        if (wrong.Count > 0)
            return Refusals.ScoreOntbreekt.At(wrong);
        return complete ? null : Refusals.ScoreOntbreekt;
    }

    private static IEnumerable<string> Wrong(CriteriumScore score)
    {
        if (score.Score is < 1 or > 5)
            yield return $"scores[{score.Criterium}]";
        if (score.Reden.Trim().Length is < ShortestReason or > LongestReason)
            yield return $"redenen[{score.Criterium}]";
    }
}
