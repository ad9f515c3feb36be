using Platform;

namespace Bemiddeling;

/// <summary>A revision changes something and says what and why, so that only that is scored again.</summary>
internal static class RevisionSaysWhat
{
    private const int Shortest = 10;
    private const int Longest = 500;

    public static Refusal? Check(IReadOnlyList<string> velden, bool samePrice, string toelichting)
    {
        if (velden.Count == 0 && samePrice)
            return Refusals.NietsHerzien;
        return toelichting.Trim().Length is < Shortest or > Longest ? Refusals.HerzieningToelichting : null;
    }
}
