using System.CommandLine;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using Anonimisering;
using Platform;

namespace Host;

/// <summary>
/// <c>keukentafel anonimiseer</c>: finds what identifies people in notes. JSON lines in (<c>id</c>, <c>text</c>, optionally <c>dossier</c>)
/// give JSON lines out (<c>id</c>, <c>spans</c>); anything else is taken as plain text, a note a line. Streams; a bad line is named and
/// passed over.
/// </summary>
internal static class AnonimiseerCommand
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static Command Create()
    {
        var input = new Option<string>("--in") { Description = "Bestand met notities (JSON-regels of platte tekst), of - voor standaardinvoer.", DefaultValueFactory = _ => "-" };
        var output = new Option<string>("--out") { Description = "Bestand voor de vondsten (JSON-regels), of - voor standaarduitvoer.", DefaultValueFactory = _ => "-" };
        var area = new Option<int>("--inwoners") { Description = "Inwoners van het gebied, voor het risico op herkenning.", DefaultValueFactory = _ => 10_000 };
        var command = new Command("anonimiseer", "Zoekt in notities wat mensen herkenbaar maakt.") { input, output, area };
        command.SetAction((parse, ct) => Run(parse.GetRequiredValue(input), parse.GetRequiredValue(output), parse.GetValue(area), ct));
        return command;
    }

    private static async Task<int> Run(string input, string output, int inwoners, CancellationToken ct)
    {
        if (input != "-" && !File.Exists(input))
            throw new StartupException($"{input} does not exist.");
        using var reader = input == "-" ? new StreamReader(Console.OpenStandardInput(), Encoding.UTF8) : new StreamReader(input, Encoding.UTF8);
        await using var writer = output == "-" ? new StreamWriter(Console.OpenStandardOutput()) : new StreamWriter(output);
        var bad = await Stream(reader, writer, Console.Error, new Doelgroep(inwoners), ct);
        return bad == 0 ? 0 : 1;
    }

    /// <summary>Handles all lines; answers how many were bad.</summary>
    internal static async Task<int> Stream(TextReader reader, TextWriter writer, TextWriter errors, Doelgroep doelgroep, CancellationToken ct)
    {
        var anonimiseerder = Anonimiseerder.Load();
        var (number, bad, told) = (0, 0, Stopwatch.GetTimestamp());
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            number++;
            if (line.Length == 0)
                continue;
            try
            {
                var note = Parse(line, number);
                await writer.WriteLineAsync(JsonSerializer.Serialize(Find(anonimiseerder, note, doelgroep), Json));
            }
            catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException)
            {
                bad++;
                await errors.WriteLineAsync($"Line {number} can't be read as a note and was passed over.");
            }
            if (Stopwatch.GetElapsedTime(told) > TimeSpan.FromSeconds(2))
            {
                told = Stopwatch.GetTimestamp();
                await errors.WriteLineAsync($"{number} notes done");
            }
        }
        return bad;
    }

    private static Notitie Parse(string line, int number) =>
        line.TrimStart().StartsWith('{')
            ? JsonSerializer.Deserialize<Notitie>(line, Json) is { Id: not null, Text: not null } note ? note : throw new FormatException("A note has id and text.")
            : new Notitie(number.ToString(System.Globalization.CultureInfo.InvariantCulture), line, null);

    private static object Find(Anonimiseerder anonimiseerder, Notitie note, Doelgroep doelgroep)
    {
        var found = anonimiseerder.Anonimiseer(note.Text, note.Dossier?.Kennis());
        var risks = anonimiseerder.Risico(note.Text, doelgroep).Enkelingen;
        return new
        {
            id = note.Id,
            spans = found
                .Select(v => new Span(v.Start, v.End, v.Categorie.ToString().ToUpperInvariant()))
                .Concat(risks.Select(r => new Span(r.Start, r.End, "RISICO")))
                .OrderBy(s => s.Start),
        };
    }

    private sealed record Span(int Start, int End, string Label);

    private sealed record Notitie(string Id, string Text, Dossierinvoer? Dossier);
}
