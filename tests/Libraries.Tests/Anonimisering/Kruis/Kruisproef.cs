namespace Libraries.Tests;

/// <summary>
/// Every shape of a thing in every place where it may stand, from a text file: "## vormen GROEP", "## plekken GROEP" and "## nooit GROEP" (what must stay untouched), one entry a line.
/// "‹›" marks where the shape goes, "⏎" is a new line. A shape may mark what counts of it: "‹83› jaar".
/// </summary>
internal sealed class Kruisproef
{
    private readonly Dictionary<string, List<string>> delen = new(StringComparer.Ordinal);

    /// <summary>Reads kruis-NAAM.txt beside this file.</summary>
    public static Kruisproef Lees(string naam)
    {
        var proef = new Kruisproef();
        List<string>? deel = null;
        foreach (var regel in File.ReadLines(Path.Combine(Notitie.Wortel, "tests", "Libraries.Tests", "Anonimisering", "Kruis", $"kruis-{naam}.txt")))
        {
            if (regel.StartsWith("## ", StringComparison.Ordinal))
            {
                proef.delen.TryAdd(regel[3..], []);
                deel = proef.delen[regel[3..]];
            }
            else if (regel.Length > 0)
            {
                deel?.Add(regel);
            }
        }

        return proef;
    }

    /// <summary>All shapes in all places of a group, with where the passage stands; in small letters if asked.</summary>
    public IEnumerable<(string Tekst, int Start, int Lengte, string Vorm, string Plek)> Kruis(string groep, bool laag = false)
    {
        foreach (var vorm in delen[$"vormen {groep}"])
        {
            foreach (var plek in delen[$"plekken {groep}"])
            {
                yield return Zet(vorm, plek, laag);
            }
        }
    }

    /// <summary>What must stay untouched.</summary>
    public IEnumerable<string> Nooit(string groep) => delen.GetValueOrDefault($"nooit {groep}", []).Select(t => t.Replace('⏎', '\n'));

    private static (string Tekst, int Start, int Lengte, string Vorm, string Plek) Zet(string vorm, string plek, bool laag)
    {
        var (open, slot) = (vorm.IndexOf('‹', StringComparison.Ordinal), vorm.IndexOf('›', StringComparison.Ordinal));
        var (voor, kern, na) = open < 0 ? ("", vorm, "") : (vorm[..open], vorm[(open + 1)..slot], vorm[(slot + 1)..]);
        var delen = plek.Replace('⏎', '\n').Split("‹›", 2);
        na = na.EndsWith('.') && delen[1].StartsWith('.') ? na[..^1] : na;
        var tekst = delen[0] + voor + kern + na + delen[1];
        return (laag ? tekst.ToLowerInvariant() : tekst, delen[0].Length + voor.Length, kern.Length, vorm, plek);
    }
}
