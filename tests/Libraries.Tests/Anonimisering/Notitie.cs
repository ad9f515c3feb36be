using System.Text.Json;
using Anonimisering;

namespace Libraries.Tests;

/// <summary>A note with gold spans, in the format of the annotation rules.</summary>
internal sealed record Notitie(string Id, string Text, IReadOnlyList<Goud> Goud)
{
    public static string Wortel { get; } = ZoekWortel();

    /// <summary>Our own notes; every file, or those whose name starts with the prefix.</summary>
    public static IReadOnlyList<Notitie> Eigen(Func<string, bool> kies) =>
        [.. Directory.EnumerateFiles(Path.Combine(Wortel, "tests", "Libraries.Tests", "Anonimisering", "notities"), "*.jsonl").Where(p => kies(Path.GetFileName(p))).Order(StringComparer.Ordinal).SelectMany(Lees)];

    /// <summary>The reference notes beside the repository; the test is skipped loudly when they are not there.</summary>
    public static IReadOnlyList<Notitie> Referentie()
    {
        var pad = Path.Combine(Wortel, "..", "shared", "data", "anonimisering", "dev.jsonl");
        Assert.SkipUnless(File.Exists(pad), "The reference notes (../shared/data/anonimisering/dev.jsonl) are not here: nothing was measured.");
        return [.. Lees(pad)];
    }

    private static IEnumerable<Notitie> Lees(string pad)
    {
        foreach (var regel in File.ReadLines(pad).Where(r => r.Length > 0))
        {
            var bron = JsonDocument.Parse(regel).RootElement;
            yield return new Notitie(bron.GetProperty("id").GetString()!, bron.GetProperty("text").GetString()!,
                [.. bron.GetProperty("spans").EnumerateArray().Select(s => new Goud(s.GetProperty("start").GetInt32(), s.GetProperty("end").GetInt32(), s.GetProperty("label").GetString()!))]);
        }
    }

    private static string ZoekWortel()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "Keukentafel.slnx")))
        {
            map = map.Parent;
        }

        return map?.FullName ?? throw new InvalidOperationException("The root of the repository was not found above the test assembly.");
    }
}

/// <summary>One gold span.</summary>
internal sealed record Goud(int Start, int End, string Label);

/// <summary>The measures of the annotation rules over a set of notes.</summary>
internal sealed class Meting
{
    private static readonly HashSet<string> Direct = ["PERSOON", "ADRES", "POSTCODE", "BSN", "TELEFOON", "EMAIL", "URL", "IBAN", "KENTEKEN", "CLIENTNR", "OVERIG"];

    private readonly Dictionary<string, (int N, int Gedekt)> perLabel = [];

    public Meting(Anonimiseerder anonimiseerder, IEnumerable<Notitie> notities)
    {
        foreach (var notitie in notities)
        {
            Tel(anonimiseerder, notitie);
        }
    }

    public int Voorspeld { get; private set; }

    public int Raak { get; private set; }

    public int Schoon { get; private set; }

    public int SchoonGebleven { get; private set; }

    public int MetRisico { get; private set; }

    public int RisicoGezien { get; private set; }

    public int ZonderRisico { get; private set; }

    public int RisicoTenOnrechte { get; private set; }

    public List<string> Gemist { get; } = [];

    public double Precisie => (double)Raak / Math.Max(1, Voorspeld);

    public double Gedekt(params string[] labels)
    {
        var keuze = perLabel.Where(p => labels.Length == 0 || labels.Contains(p.Key)).ToList();
        return (double)keuze.Sum(p => p.Value.Gedekt) / Math.Max(1, keuze.Sum(p => p.Value.N));
    }

    public double GedektDirect() => Gedekt([.. Direct]);

    private void Tel(Anonimiseerder anonimiseerder, Notitie notitie)
    {
        var vondsten = anonimiseerder.Anonimiseer(notitie.Text);
        var gedekt = new bool[notitie.Text.Length];
        foreach (var vondst in vondsten)
        {
            Array.Fill(gedekt, true, vondst.Start, vondst.End - vondst.Start);
        }

        var telt = notitie.Goud.Where(g => g.Label is not ("NEUTRAAL" or "RISICO")).ToList();
        foreach (var goud in telt)
        {
            var vol = Enumerable.Range(goud.Start, goud.End - goud.Start).All(i => gedekt[i] || !char.IsLetterOrDigit(notitie.Text[i]));
            var oud = perLabel.GetValueOrDefault(goud.Label);
            perLabel[goud.Label] = (oud.N + 1, oud.Gedekt + (vol ? 1 : 0));
            if (!vol)
            {
                Gemist.Add($"{notitie.Id} {goud.Label} {notitie.Text[goud.Start..goud.End]}");
            }
        }

        var fout = 0;
        foreach (var vondst in vondsten)
        {
            var raak = telt.Any(g => Overlapt(g, vondst));
            var neutraal = !raak && notitie.Goud.Any(g => Overlapt(g, vondst));
            Voorspeld += neutraal ? 0 : 1;
            Raak += raak ? 1 : 0;
            fout += raak || neutraal ? 0 : 1;
        }

        TelRisico(anonimiseerder, notitie, telt.Count, fout);
    }

    private void TelRisico(Anonimiseerder anonimiseerder, Notitie notitie, int gegevens, int fout)
    {
        var goud = notitie.Goud.Where(g => g.Label == "RISICO").ToList();
        var enkelingen = anonimiseerder.Risico(notitie.Text, new Doelgroep(25_000)).Enkelingen.ToList();
        var risico = goud.Count > 0;
        Schoon += gegevens == 0 && !risico ? 1 : 0;
        SchoonGebleven += gegevens == 0 && !risico && fout == 0 ? 1 : 0;
        MetRisico += risico ? 1 : 0;
        RisicoGezien += enkelingen.Exists(e => goud.Exists(g => g.Start < e.End && e.Start < g.End)) ? 1 : 0;
        ZonderRisico += risico ? 0 : 1;
        RisicoTenOnrechte += !risico && enkelingen.Count > 0 ? 1 : 0;
    }

    private static bool Overlapt(Goud goud, Vondst vondst) => goud.Start < vondst.End && vondst.Start < goud.End;
}
