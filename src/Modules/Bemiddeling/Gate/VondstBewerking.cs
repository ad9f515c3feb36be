using System.Text;
using Anonimisering;
using Platform;

namespace Bemiddeling;

/// <summary>Decisions worked out on the text they are about: the mended fields, and what is kept of each decision.</summary>
internal sealed class VondstBewerking
{
    private readonly Dictionary<Tekstveld, List<Vervanging>> replaced = [];

    /// <summary>What is kept.</summary>
    public List<VondstBesluit> Besluiten { get; } = [];

    public bool Verandert => replaced.Count > 0;

    private readonly record struct Vervanging(int Start, int End, string Tekst, bool Eigen);

    /// <summary>Refuses what is not about this text, or lacks words or a reason; else everything at once.</summary>
    public static Result<VondstBewerking> Prepare(Toetsuitslag outcome, IReadOnlyList<VondstKeuzeRegel> asked, PersoonHandeling by)
    {
        if (asked.Count == 0)
            return Refusals.BesluitenOntbreken;
        var made = new VondstBewerking();
        for (var i = 0; i < asked.Count; i++)
        {
            var points = outcome.Punten.Where(p => p.Sleutel == asked[i].Vondst).ToList();
            if (points.Count == 0)
                return Refusals.VondstVerouderd;
            if (made.Take(asked[i], points) is { } refusal)
                return refusal.Field is { } field ? refusal.At($"besluiten[{i}].{field}") : refusal;
        }
        foreach (var line in asked.DistinctBy(l => l.Vondst))
            made.Besluiten.Add(made.Keep(line, outcome.Find(line.Vondst)!, by));
        made.CarryOver(outcome, asked);
        return made;
    }

    /// <summary>The texts with everything put in its place.</summary>
    public VraagTekst Tekst(VraagInhoud inhoud)
    {
        var mended = inhoud.Teksten().Select(t => (t.Veld, Tekst: Mend(t))).ToList();
        return new VraagTekst(
            mended[0].Tekst, [.. mended.Where(m => m.Veld == "resultaten").Select(m => m.Tekst)], mended[^1].Tekst, inhoud.Gebied, inhoud.Leeftijd is not null);
    }

    private Refusal? Take(VondstKeuzeRegel line, IReadOnlyList<Toetspunt> points)
    {
        switch (line.Keuze)
        {
            case VondstKeuze.Overnemen when points[0].Vondst.Voorstel.Length == 0:
                return Refusals.VoorstelOntbreekt;
            case VondstKeuze.EigenWoorden when string.IsNullOrWhiteSpace(line.Tekst):
                return Refusals.EigenWoordenOntbreken;
            case VondstKeuze.Afwijzen:
                return DismissalHasReason.Check(line.Grond, line.Reden ?? "");
            case VondstKeuze.Overnemen or VondstKeuze.EigenWoorden:
                foreach (var point in points)
                    Replace(point, line);
                return null;
            default:
                return null;
        }
    }

    private void Replace(Toetspunt point, VondstKeuzeRegel line)
    {
        if (!replaced.TryGetValue(point.Veld, out var list))
            replaced[point.Veld] = list = [];
        var own = line.Keuze == VondstKeuze.EigenWoorden;
        list.Add(own ? new Vervanging(point.Vondst.Start, point.Vondst.End, line.Tekst!.Trim(), own) : AsInSentence(point));
    }

    // At the beginning of a sentence with a capital, as the words had that it replaces; no word twice.
    private static Vervanging AsInSentence(Toetspunt point)
    {
        var fitted = Inpassing.Van(point.Veld.Tekst, point.Vondst.Start, point.Vondst.End, point.Vondst.Voorstel);
        var before = point.Veld.Tekst[..fitted.Start].TrimEnd();
        var words = before.Length == 0 || before[^1] is '.' or '!' or '?' ? char.ToUpperInvariant(fitted.Tekst[0]) + fitted.Tekst[1..] : fitted.Tekst;
        return new Vervanging(fitted.Start, fitted.End, words, Eigen: false);
    }

    private VondstBesluit Keep(VondstKeuzeRegel line, Toetspunt point, PersoonHandeling by)
    {
        var stays = line.Keuze == VondstKeuze.Afwijzen;
        return new VondstBesluit
        {
            Sleutel = stays ? KeyAfter(point) : point.Sleutel,
            Keuze = line.Keuze,
            Soort = point.Vondst.Soort,
            Veld = point.Veld.Veld,
            Door = by,
            Fragment = stays ? point.Vondst.Fragment : null,
            Vervanging = line.Keuze == VondstKeuze.Overnemen ? point.Vondst.Voorstel : null,
            Grond = stays ? line.Grond : null,
            Reden = stays ? line.Reden?.Trim() ?? "" : "",
            Direct = point.Vondst.Direct,
        };
    }

    // A proposal of the machine in the same sentence does not undo what was decided about the rest of it; own words do. A second
    // reader saw the old sentence: he is asked again.
    private void CarryOver(Toetsuitslag outcome, IReadOnlyList<VondstKeuzeRegel> asked)
    {
        foreach (var point in outcome.Punten.Where(p => p.Besluit is not null && asked.All(a => a.Vondst != p.Sleutel)).DistinctBy(p => p.Sleutel))
        {
            if (replaced.TryGetValue(point.Veld, out var list) && !list.Exists(v => v.Eigen) && KeyAfter(point) is var key && key != point.Sleutel)
                Besluiten.Add(point.Besluit! with { Sleutel = key, Tegenlezing = null });
        }
    }

    private string KeyAfter(Toetspunt point)
    {
        if (!replaced.ContainsKey(point.Veld))
            return point.Sleutel;
        var shift = Applied(point.Veld).Where(v => v.End <= point.Vondst.Start).Sum(v => v.Tekst.Length - (v.End - v.Start));
        return ToetspuntSleutel.Of(point.Veld.Veld, Mend(point.Veld), point.Vondst, point.Vondst.Start + shift, point.Vondst.End + shift);
    }

    private string Mend(Tekstveld veld)
    {
        var mended = new StringBuilder();
        var at = 0;
        foreach (var v in Applied(veld))
        {
            mended.Append(veld.Tekst, at, v.Start - at).Append(v.Tekst);
            at = v.End;
        }
        return mended.Append(veld.Tekst, at, veld.Tekst.Length - at).ToString();
    }

    // Where two overlap the longer one counts: the other went with it.
    private List<Vervanging> Applied(Tekstveld veld)
    {
        var kept = new List<Vervanging>();
        foreach (var v in (replaced.GetValueOrDefault(veld) ?? []).OrderByDescending(v => v.End - v.Start))
        {
            if (!kept.Exists(k => k.Start < v.End && v.Start < k.End))
                kept.Add(v);
        }
        return [.. kept.OrderBy(v => v.Start)];
    }
}
