using System.Diagnostics;
using System.Text.Json;
using Anonimisering;

namespace Bench.Anonimisering;

/// <summary>One measured figure.</summary>
/// <param name="Name">What was measured.</param>
/// <param name="Value">The figure, median where there are runs.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Holds">Whether the aim holds; null when it is only reported.</param>
internal sealed record Figuur(string Name, double Value, string Unit, bool? Holds = null);

/// <summary>Speed (per second of processor time), load time, memory and what is found, beside a naive regex, on one core.</summary>
internal static class AnonimiseringBench
{
    private const int Runs = 5;

    private sealed record Notitie(string Text, IReadOnlyList<(int Start, int End)> Goud, IReadOnlyList<(int Start, int End)> Neutraal);

    /// <summary>Measures over our own notes; the first load is counted as it is, without warming up.</summary>
    public static IEnumerable<Figuur> Run()
    {
        var klok = Stopwatch.StartNew();
        var anonimiseerder = Anonimiseerder.Load();
        var laden = klok.Elapsed.TotalMilliseconds;
        yield return new("load", laden, "ms", laden < 1000);

        var notities = Lees();
        var warm = Tempo(notities, t => anonimiseerder.Anonimiseer(t).Count, 4000);
        yield return new("notes a second in the first four seconds", warm, "notes/s");
        var snel = Mediaan(() => Tempo(notities, t => anonimiseerder.Anonimiseer(t).Count));
        yield return new("notes a second (average of our notes)", snel, "notes/s", snel >= 4000);
        var tekens = notities.Average(n => n.Text.Length);
        yield return new("average length of a note", tekens, "chars");
        yield return new("characters a second", snel * tekens, "chars/s");

        // Short notes together make one of the length that the aim speaks of.
        var lang = notities.Chunk((int)Math.Ceiling(1100 / tekens)).Select(c => new Notitie(string.Join("\n\n", c.Select(n => n.Text)), [], [])).ToList();
        var snelLang = Mediaan(() => Tempo(lang, t => anonimiseerder.Anonimiseer(t).Count));
        yield return new($"notes a second (of {lang.Average(n => n.Text.Length):0} characters)", snelLang, "notes/s", snelLang >= 4000);
        var dossier = new Dossierkennis { Personen = [.. Enumerable.Range(0, 6).Select(i => new Dossierpersoon { Voornaam = $"Margriet{i}", Tussenvoegsel = "van der", Achternaam = $"Meulenbelt{i}", Adres = "Vlierstraat 12" })] };
        yield return new("notes a second with a case file of six people", Mediaan(() => Tempo(notities, t => anonimiseerder.Anonimiseer(t, dossier).Count)), "notes/s");
        yield return new("notes a second with the estimate of risk", Mediaan(() => Tempo(notities, t => anonimiseerder.Risico(t, new Doelgroep(20_000)).Zinsdelen.Count)), "notes/s");
        yield return new("notes a second, naive regex", Mediaan(() => Tempo(notities, t => NaiveRegex.Zoek(t).Count)), "notes/s");

        var alles = string.Join('\n', notities.Select(n => n.Text));
        var megabyte = string.Concat(Enumerable.Repeat(alles, (1_000_000 / alles.Length) + 1))[..1_000_000];
        klok.Restart();
        anonimiseerder.Anonimiseer(megabyte);
        yield return new("one text of 1,000,000 characters", klok.Elapsed.TotalMilliseconds, "ms");

        var geheugen = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0;
        yield return new("peak working set of the whole process", geheugen, "MB", geheugen < 200);

        foreach (var figuur in Vondsten(notities, "", t => [.. anonimiseerder.Anonimiseer(t).Select(v => (v.Start, v.End))]).Concat(Vondsten(notities, ", naive regex", NaiveRegex.Zoek)))
        {
            yield return figuur;
        }
    }

    private static IEnumerable<Figuur> Vondsten(IReadOnlyList<Notitie> notities, string wie, Func<string, IReadOnlyList<(int Start, int End)>> zoek)
    {
        var (goud, gedekt, voorspeld, raak) = (0, 0, 0, 0);
        foreach (var notitie in notities)
        {
            var vondsten = zoek(notitie.Text);
            var bedekt = new bool[notitie.Text.Length];
            foreach (var (start, end) in vondsten)
            {
                Array.Fill(bedekt, true, start, end - start);
                var treft = notitie.Goud.Any(g => g.Start < end && start < g.End);
                var neutraal = !treft && notitie.Neutraal.Any(g => g.Start < end && start < g.End);
                voorspeld += neutraal ? 0 : 1;
                raak += treft ? 1 : 0;
            }

            goud += notitie.Goud.Count;
            gedekt += notitie.Goud.Count(g => Enumerable.Range(g.Start, g.End - g.Start).All(i => bedekt[i] || !char.IsLetterOrDigit(notitie.Text[i])));
        }

        yield return new($"fully covered, our notes{wie}", (double)gedekt / goud, "");
        yield return new($"precision, our notes{wie}", (double)raak / voorspeld, "");
    }

    private static double Mediaan(Func<double> meet) => Enumerable.Range(0, Runs).Select(_ => meet()).Order().ElementAt(Runs / 2);

    private static double Tempo(IReadOnlyList<Notitie> notities, Func<string, int> werk, int milliseconden = 1000)
    {
        // Processor time, so that a busy machine does not blur the figure.
        var proces = Process.GetCurrentProcess();
        var begin = proces.TotalProcessorTime;
        var (aantal, som) = (0, 0);
        var verbruikt = TimeSpan.Zero;
        while (verbruikt.TotalMilliseconds < milliseconden)
        {
            foreach (var notitie in notities)
            {
                som += werk(notitie.Text);
                aantal++;
            }

            proces.Refresh();
            verbruikt = proces.TotalProcessorTime - begin;
        }

        return som < 0 ? 0 : aantal / verbruikt.TotalSeconds;
    }

    /// <summary>The root of the repository.</summary>
    public static string Wortel { get; } = ZoekWortel();

    private static string ZoekWortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Keukentafel.slnx")))
        {
            map = map.Parent;
        }

        return map?.FullName ?? throw new InvalidOperationException("The root of the repository was not found.");
    }

    private static List<Notitie> Lees()
    {
        var notities = Path.Combine(Wortel, "tests", "Libraries.Tests", "Anonimisering", "notities");
        return [.. Directory.EnumerateFiles(notities, "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(r => r.Length > 0).Select(Lees)];
    }

    private static Notitie Lees(string regel)
    {
        var bron = JsonDocument.Parse(regel).RootElement;
        var spans = bron.GetProperty("spans").EnumerateArray().Select(s => (Label: s.GetProperty("label").GetString(), Plek: (s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32()))).ToList();
        return new Notitie(bron.GetProperty("text").GetString()!, [.. spans.Where(s => s.Label is not ("NEUTRAAL" or "RISICO")).Select(s => s.Plek)], [.. spans.Where(s => s.Label is "NEUTRAAL" or "RISICO").Select(s => s.Plek)]);
    }
}
