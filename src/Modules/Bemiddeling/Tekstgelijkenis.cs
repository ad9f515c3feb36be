namespace Bemiddeling;

/// <summary>
/// How much two texts share, word for word in the same order: of all runs of five words in either, the part that stands in both.
/// </summary>
internal static class Tekstgelijkenis
{
    /// <summary>[D] Words in a run: five words in a row are seldom the same by chance.</summary>
    public const int Reeks = 5;

    /// <summary>[D] From this part on two plans are nearly the same.</summary>
    public const double Drempel = 0.6;

    /// <summary>[D] Shorter texts are the same too easily: plans about one vraag speak of the same things.</summary>
    public const int MinimumWoorden = 60;

    public static bool IsBijnaGelijk(string a, string b)
    {
        var (first, second) = (Woorden(a), Woorden(b));
        return first.Count >= MinimumWoorden && second.Count >= MinimumWoorden && Deel(Reeksen(first), Reeksen(second)) >= Drempel;
    }

    private static double Deel(HashSet<string> a, HashSet<string> b)
    {
        var shared = a.Count(b.Contains);
        return (double)shared / (a.Count + b.Count - shared);
    }

    private static HashSet<string> Reeksen(List<string> woorden) =>
        [.. Enumerable.Range(0, woorden.Count - Reeks + 1).Select(i => string.Join(' ', woorden.Skip(i).Take(Reeks)))];

    private static List<string> Woorden(string tekst) =>
        [.. new string([.. tekst.Select(c => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
