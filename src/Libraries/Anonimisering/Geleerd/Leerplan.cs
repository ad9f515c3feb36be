using System.Text.Json;

namespace Anonimisering;

/// <summary>The lines to learn from: sentences with gaps, parts of names, names, ordinary words, and marked notes as JSON lines.</summary>
internal sealed record Leerbron(IReadOnlyList<string> Zinnen, IReadOnlyList<string> Delen, IReadOnlyList<string> Namen, IReadOnlyList<string> Alledaags, IReadOnlyList<string> Notities)
{
    /// <summary>Reads them from the repository; the filter says which files of notes take part.</summary>
    /// <param name="wortel">The root of the repository.</param>
    /// <param name="lees">Reads all lines of a file.</param>
    /// <param name="bestanden">The files in a folder.</param>
    /// <param name="doetMee">Whether a file of notes takes part, by its name.</param>
    public static Leerbron Uit(string wortel, Func<string, string[]> lees, Func<string, IEnumerable<string>> bestanden, Func<string, bool> doetMee)
    {
        var bieb = Path.Combine(wortel, "src", "Libraries", "Anonimisering");
        var notities = bestanden(Path.Combine(wortel, "tests", "Libraries.Tests", "Anonimisering", "notities")).Where(p => p.EndsWith(".jsonl", StringComparison.Ordinal) && doetMee(Path.GetFileName(p)));
        return new Leerbron(
            lees(Path.Combine(bieb, "Leerstof", "zinnen.txt")),
            lees(Path.Combine(bieb, "Leerstof", "delen.txt")),
            lees(Path.Combine(bieb, "Woordenlijsten", "namen.txt")),
            lees(Path.Combine(bieb, "Leerstof", "alledaags.txt")),
            [.. notities.Order(StringComparer.Ordinal).SelectMany(lees).Where(r => r.Length > 0)]);
    }
}

/// <summary>
/// What the learned reader learns from and in which order: our own marked notes, the same with other names, and notes of sentences of our
/// own (<c>Leerstof</c>). Everything stands in the repository; the reference notes are not among it.
/// </summary>
internal static class Leerplan
{
    /// <summary>Where the weights stand, from the root of the repository.</summary>
    public const string Gewichtenpad = "src/Libraries/Anonimisering/Geleerd/gewichten.br";

    private const ulong Zaad = 2015;
    private const int Zinnen = 2000;
    private const int Keren = 6;

    /// <summary>Learns anew.</summary>
    public static Gewichten Leer(Leerbron bron)
    {
        var leerstof = new Leerstof(bron, Zaad);
        var teksten = leerstof.Zinnen(Zinnen).Concat(leerstof.Verwissel([.. bron.Notities.Select(Lees)], Keren)).ToList();
        return new Leraar(Anonimiseerder.Lees()).Leer(teksten);
    }

    /// <summary>Gathers the words of ordinary life: listed ones, and those of notes in which nobody is singled out, outside of what is marked.</summary>
    public static Alledaags LeerAlledaags(Leerbron bron)
    {
        var lexicon = Anonimiseerder.Lees();
        var woorden = new HashSet<uint>(bron.Alledaags.Where(r => !r.StartsWith('#')).SelectMany(r => r.Split(' ')).Select(w => Alledaags.Kort(Lexicon.HashVan(w))));
        foreach (var notitie in bron.Notities.Select(Lees).Where(n => !n.Merken.Any(m => m.Label == "RISICO")))
        {
            var merken = notitie.Merken.Where(m => m.Label != "NEUTRAAL").ToList();
            woorden.UnionWith(new Tekstbeeld(notitie.Tekst, lexicon).Tokens
                .Where(t => t.Vorm == Vorm.Woord && !merken.Exists(m => m.Start < t.End && t.Start < m.End))
                .Select(t => Alledaags.Kort(t.Hash)));
        }

        return new Alledaags(woorden);
    }

    private static Leertekst Lees(string regel)
    {
        var bron = JsonDocument.Parse(regel).RootElement;
        return new Leertekst(bron.GetProperty("text").GetString()!,
            [.. bron.GetProperty("spans").EnumerateArray().Select(s => new Merk(s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32(), s.GetProperty("label").GetString()!))]);
    }
}
