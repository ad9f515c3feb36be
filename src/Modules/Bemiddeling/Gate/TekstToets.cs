using Anonimisering;
using ModuleContracts;

namespace Bemiddeling;

/// <summary>
/// Both nets over one text: every value that the file knows (<see cref="KnownValueGate"/>), and the library that finds personal data
/// in Dutch care texts with or without a file. What touches becomes one finding.
/// </summary>
internal sealed class TekstToets(KnownValueGate known)
{
    // Loading the word lists takes half a second: at the first text, not at the start of the program.
    private readonly Lazy<Anonimiseerder> library = new(() => Anonimiseerder.Load());

    /// <summary>The library, loaded once.</summary>
    public Anonimiseerder Anonimiseerder => library.Value;

    /// <summary>Everything found, in order and without overlap.</summary>
    public IReadOnlyList<Vondst> Find(string tekst, IReadOnlyCollection<BekendeWaarde> bekend)
    {
        if (string.IsNullOrWhiteSpace(tekst))
            return [];
        var found = library.Value.Anonimiseer(tekst, Dossierkenner.Of(bekend), Twijfel.Tonen).Where(v => !IsItsOwnProposal(tekst, v)).Select(v => Of(tekst, v));
        var joined = new List<Vondst>();
        foreach (var next in found.Concat(known.Find(tekst, bekend)).OrderBy(v => v.Start).ThenByDescending(v => v.End))
        {
            if (joined.Count > 0 && Together(tekst, joined[^1], next))
                joined[^1] = Join(tekst, joined[^1], next);
            else
                joined.Add(next);
        }
        return joined;
    }

    /// <summary>Phrases that single somebody out, and how many people fit (design §7).</summary>
    public Herkenningsrisico Risico(string tekst, int inwoners, int drempel, int waarschuwing) =>
        library.Value.Risico(tekst, new Doelgroep(Math.Max(1, inwoners), drempel, waarschuwing));

    // A proposal that was taken over ("voorjaar 2024") must not be found again.
    private static bool IsItsOwnProposal(string tekst, Anonimisering.Vondst v) =>
        !v.Redencode.StartsWith("dossier", StringComparison.Ordinal) && tekst.AsSpan(v.Start, v.End - v.Start).Equals(v.Voorstel, StringComparison.OrdinalIgnoreCase);

    private static Vondst Of(string tekst, Anonimisering.Vondst v) =>
        new(v.Start, v.End, Enum.Parse<Vondstsoort>(v.Categorie.ToString()), tekst[v.Start..v.End], v.Zekerheid,
            v.Zekerheid >= 0.8 && v.Redencode.StartsWith("dossier", StringComparison.Ordinal), v.Redencode, v.Redenargumenten, v.Voorstel);

    // Findings that overlap, and a first name with a known last name right behind it: in "zijn broer Henk Mulder" one person is named.
    private static bool Together(string tekst, Vondst a, Vondst b) =>
        b.Start < a.End || b.Bekend && a.Soort == b.Soort && (a.Bekend || a.Soort == Vondstsoort.Persoon) && string.IsNullOrWhiteSpace(tekst[a.End..b.Start]);

    // What the file knows weighs most; then what covers most.
    private static Vondst Join(string tekst, Vondst a, Vondst b)
    {
        var (start, end) = (a.Start, Math.Max(a.End, b.End));
        var leading = a.Bekend != b.Bekend ? (a.Bekend ? a : b) : a.End - a.Start >= b.End - b.Start ? a : b;
        // A first name that the file does not know is somebody else's: his place is "broer", not that of the inwoner.
        var proposal = b.Start >= a.End && !a.Bekend && a.Voorstel.Length > 0 ? a.Voorstel : leading.Voorstel;
        return leading with { Start = start, End = end, Fragment = tekst[start..end], Zekerheid = Math.Max(a.Zekerheid, b.Zekerheid), Voorstel = proposal };
    }
}
