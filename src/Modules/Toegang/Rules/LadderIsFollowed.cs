using Platform;
using Waarden;

namespace Toegang;

/// <summary>The ladder is an order of investigation: who skips rungs for a goal says in one line why (D-02).</summary>
internal static class LadderIsFollowed
{
    public static Refusal? Check(IEnumerable<Element> elementen, Trede trede, ElementVraag vraag)
    {
        var skipped = Skipped(elementen, trede, vraag.Doel);
        return skipped.Count > 0 && Teksten.IsEmpty(vraag.Overgeslagen) ? Refusals.LadderSkipped(string.Join(", ", skipped.Select(t => t.Code()))) : null;
    }

    public static IReadOnlyList<Trede> Skipped(IEnumerable<Element> elementen, Trede trede, int doel)
    {
        var used = elementen.Where(e => e.Doel == doel).Select(e => e.Trede).ToHashSet();
        return [.. Enum.GetValues<Trede>().Where(t => t < trede && !used.Contains(t))];
    }
}
