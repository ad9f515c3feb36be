using System.Text.Json;

namespace Anonimisering;

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

    /// <summary>Learns anew; the filter says which files of notes take part.</summary>
    public static Gewichten Leer(string wortel, Func<string, bool> doetMee)
    {
        var bieb = Path.Combine(wortel, "src", "Libraries", "Anonimisering");
        var leerstof = new Leerstof(Path.Combine(bieb, "Leerstof"), Path.Combine(bieb, "Woordenlijsten", "namen.txt"), Zaad);
        var teksten = leerstof.Zinnen(Zinnen).Concat(leerstof.Verwissel(Notities(wortel, doetMee), Keren)).ToList();
        return new Leraar(Anonimiseerder.Lees()).Leer(teksten);
    }

    private static List<Leertekst> Notities(string wortel, Func<string, bool> doetMee)
    {
        var map = Path.Combine(wortel, "tests", "Libraries.Tests", "Anonimisering", "notities");
        return [.. Directory.EnumerateFiles(map, "*.jsonl").Where(p => doetMee(Path.GetFileName(p))).Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(r => r.Length > 0).Select(Lees)];
    }

    private static Leertekst Lees(string regel)
    {
        var bron = JsonDocument.Parse(regel).RootElement;
        return new Leertekst(bron.GetProperty("text").GetString()!,
            [.. bron.GetProperty("spans").EnumerateArray().Select(s => new Merk(s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32(), s.GetProperty("label").GetString()!))]);
    }
}
