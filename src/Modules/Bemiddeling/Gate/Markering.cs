namespace Bemiddeling;

/// <summary>A piece of a text, with the numbers of the findings that it belongs to and of those that begin here.</summary>
internal sealed record Tekststuk(string Tekst, IReadOnlyList<int> In, IReadOnlyList<Genummerd> Begint, IReadOnlyList<int> Eindigt);

/// <summary>A finding with its number on the page.</summary>
internal sealed record Genummerd(int Nummer, Toetspunt Punt);

/// <summary>Cuts a text at the borders of its findings, so that a page can mark them in place, also where two overlap.</summary>
internal static class Markering
{
    public static IReadOnlyList<Genummerd> Number(Toetsuitslag outcome) => [.. outcome.Punten.Select((p, i) => new Genummerd(i + 1, p))];

    public static IEnumerable<Tekststuk> Cut(Tekstveld veld, IEnumerable<Genummerd> alle)
    {
        var own = alle.Where(g => g.Punt.Veld == veld).ToList();
        int[] cuts = [.. own.SelectMany(g => new[] { g.Punt.Vondst.Start, g.Punt.Vondst.End }).Append(0).Append(veld.Tekst.Length).Distinct().Order()];
        foreach (var (from, to) in cuts.Zip(cuts.Skip(1)))
        {
            yield return new Tekststuk(
                veld.Tekst[from..to],
                [.. own.Where(g => g.Punt.Vondst.Start <= from && g.Punt.Vondst.End >= to).Select(g => g.Nummer)],
                [.. own.Where(g => g.Punt.Vondst.Start == from)],
                [.. own.Where(g => g.Punt.Vondst.End == to).Select(g => g.Nummer)]);
        }
    }
}
