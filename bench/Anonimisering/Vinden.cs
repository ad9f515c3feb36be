using System.Text.Json;
using Anonimisering;

namespace Bench.Anonimisering;

/// <summary>Finds in a file of notes (JSON lines with <c>id</c> and <c>text</c>) and writes what was found, for a scorer to compare.</summary>
internal static class Vinden
{
    /// <summary>With the reader, or with the rules alone.</summary>
    public static void Run(string bron, string doel, bool alleenRegels)
    {
        var anonimiseerder = alleenRegels ? Anonimiseerder.Load(new Gewichten(new sbyte[Gewichten.Etiketten << Tekenaar.Bits])) : Anonimiseerder.Load();
        File.WriteAllLines(doel, File.ReadLines(bron).Where(r => r.Length > 0).Select(r => JsonSerializer.Serialize(Vind(anonimiseerder, JsonDocument.Parse(r).RootElement))));
    }

    private static object Vind(Anonimiseerder anonimiseerder, JsonElement notitie)
    {
        var tekst = notitie.GetProperty("text").GetString()!;
        var spans = anonimiseerder.Anonimiseer(tekst).Select(v => new { start = v.Start, end = v.End, label = v.Categorie.ToString().ToUpperInvariant(), code = v.Redencode, voorstel = v.Voorstel })
            .Concat(anonimiseerder.Risico(tekst, new Doelgroep(25_000)).Enkelingen.Select(e => new { start = e.Start, end = e.End, label = "RISICO", code = e.Reden, voorstel = e.Vergroving }));
        return new { id = notitie.GetProperty("id").GetString(), spans };
    }
}
