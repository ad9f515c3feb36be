namespace Libraries.Tests;

/// <summary>Every shape of a thing at every place in a text where it may stand, read from a plain text file.</summary>
internal sealed class Kruisproef
{
    private readonly Dictionary<string, List<string>> delen = [];

    private Kruisproef(string pad)
    {
        var deel = new List<string>();
        foreach (var regel in File.ReadLines(pad).Where(r => r.Length > 0))
        {
            if (!regel.StartsWith("## ", StringComparison.Ordinal))
            {
                deel.Add(regel);
            }
            else if (!delen.TryGetValue(regel[3..], out deel!))
            {
                delen.Add(regel[3..], deel = []);
            }
        }
    }

    /// <summary>Reads "kruis-NAAM.txt": sections "## vormen GROEP", "## plekken GROEP" and "## nooit GROEP", one entry a line, "‹›" for the shape, "⏎" for a line break.</summary>
    public static Kruisproef Lees(string naam) =>
        new(Path.Combine(Notitie.Wortel, "tests", "Libraries.Tests", "Anonimisering", "Kruis", $"kruis-{naam}.txt"));

    /// <summary>Every shape at every place, as written or all in lower case.</summary>
    public IEnumerable<(string Tekst, int Start, int Lengte, string Vorm, string Plek)> Kruis(string groep, bool laag = false)
    {
        foreach (var plek in delen[$"plekken {groep}"])
        {
            foreach (var vorm in delen[$"vormen {groep}"])
            {
                var (midden, om) = (Schrijf(vorm, laag), Schrijf(plek, laag));
                var start = om.IndexOf("‹›", StringComparison.Ordinal);
                yield return (om[..start] + midden + om[(start + 2)..], start, midden.Length, vorm, plek);
            }
        }
    }

    /// <summary>Texts in which nothing may be found.</summary>
    public IEnumerable<string> Nooit(string groep) => delen[$"nooit {groep}"].Select(r => Schrijf(r, false));

    // Letter by letter, so that positions stay true.
    private static string Schrijf(string regel, bool laag) =>
        string.Concat(regel.Select(t => t == '⏎' ? '\n' : laag ? char.ToLowerInvariant(t) : t));
}
