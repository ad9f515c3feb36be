using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;

namespace Bemiddeling;

/// <summary>The door: the nets, what the case knows, what was decided, and how many people fit.</summary>
internal sealed class TekstPoort(TekstToets toets, KnownValues known, Risicometing meting) : ITekstToets
{
    public IReadOnlyList<Vondst> Find(string tekst, IReadOnlyCollection<BekendeWaarde> bekend) => toets.Find(tekst, bekend);

    public async Task<Toetsuitslag> Test(Vraag vraag, CancellationToken ct)
    {
        var values = await known.Of(vraag.Zaak, ct);
        return await Test(vraag, vraag.Inhoud, values, ct);
    }

    public async Task<Refusal?> CheckForBidders(Vraag vraag, IReadOnlyList<Tekstveld> teksten, IReadOnlyList<VondstAfwijzing> afgewezen, CancellationToken ct)
    {
        var outcome = await TestForBidders(vraag, teksten, ct);
        var found = outcome.Punten.Select(p => (p.Veld.Veld, p.Vondst, Dismissed: p.Vondst.Direct ? null : afgewezen.FirstOrDefault(a => a.Veld == p.Veld.Veld && a.Fragment == p.Vondst.Fragment))).ToList();
        foreach (var (veld, _, dismissed) in found)
        {
            if (dismissed is null)
                return Refusals.TekstHerkenbaar(veld, found.Count(f => f.Veld == veld && f.Dismissed is null));
            if (DismissalHasReason.Check(dismissed.Grond, dismissed.Reden) is { } without)
                return without;
        }
        return outcome.Meting.IsTeLaag ? Refusals.TeWeinigMensen(outcome.Meting.K, outcome.Meting.Drempel) : null;
    }

    public async Task<Toetsuitslag> TestForBidders(Vraag vraag, IReadOnlyList<Tekstveld> teksten, CancellationToken ct)
    {
        var values = await known.Of(vraag.Zaak, ct);
        var risk = await meting.Of(vraag, vraag.Inhoud, teksten, ct);
        var leaving = teksten.Where(t => t.Veld != Tekstveld.Eerder).ToList();
        var found = leaving.SelectMany(t => toets.Find(t.Tekst, values).Select(v => (Veld: t, Vondst: v))).Concat(risk.Enkelingen.Where(e => leaving.Contains(e.Veld)));
        return new Toetsuitslag([.. found.Select(f => new Toetspunt(f.Veld, f.Vondst, null))], risk.Meting, TekstDoorlating.Print(leaving));
    }

    public Refusal? CheckFromBidder(IReadOnlyList<Tekstveld> teksten, IReadOnlyCollection<BekendeWaarde> eigen)
    {
        // All fields at once: who mends one should not be sent back for the next.
        var velden = teksten.Where(t => toets.Find(t.Tekst, eigen).Any(v => v.TellsWriter)).Select(t => t.Veld).Distinct().ToList();
        return velden.Count == 0 ? null : Refusals.PlanHerkenbaar(velden);
    }

    /// <summary>The same for a text that is not stored: what the meter shows while somebody types.</summary>
    public async Task<Toetsuitslag> Try(Vraag vraag, VraagInhoud inhoud, CancellationToken ct) => await Test(vraag, inhoud, await known.Of(vraag.Zaak, ct), ct);

    private async Task<Toetsuitslag> Test(Vraag vraag, VraagInhoud inhoud, IReadOnlyCollection<BekendeWaarde> values, CancellationToken ct)
    {
        var points = inhoud.Teksten().SelectMany(t => toets.Find(t.Tekst, values).Where(v => !IsMachines(vraag, t, v)).Select(v => Point(vraag, t, v))).ToList();
        var risk = await meting.Of(vraag, inhoud, [], ct);
        points.AddRange(risk.Enkelingen.Select(e => Point(vraag, e.Veld, e.Vondst)));
        var order = inhoud.Teksten().Select((t, i) => (t, i)).ToDictionary(p => p.t, p => p.i);
        return new Toetsuitslag([.. points.OrderBy(p => order[p.Veld]).ThenBy(p => p.Vondst.Start)], risk.Meting, VraagAfdruk.Of(vraag, inhoud));
    }

    // The number in "dochter 2" is no age: what the machine itself put there is not found again, unless it points at a person.
    private static bool IsMachines(Vraag vraag, Tekstveld veld, Vondst v) =>
        !v.Direct && vraag.Vondstbesluiten.Any(b => b.Vervanging is { Length: > 0 } words && b.Veld == veld.Veld && Inside(veld.Tekst, words, v));

    private static bool Inside(string tekst, string words, Vondst v)
    {
        for (var at = -1; (at = tekst.IndexOf(words, at + 1, StringComparison.OrdinalIgnoreCase)) >= 0;)
        {
            if (at <= v.Start && v.End <= at + words.Length)
                return true;
        }
        return false;
    }

    private static Toetspunt Point(Vraag vraag, Tekstveld veld, Vondst vondst) => new(veld, vondst, vraag.BesluitOver(ToetspuntSleutel.Of(veld, vondst)));
}

/// <summary>Estimates how many people fit the whole of what is shown (J-18, design §7).</summary>
internal sealed class Risicometing(TekstToets toets, KeukentafelDbContext db, DomainClock clock)
{
    /// <summary>The estimate, and the passages that single somebody out by themselves.</summary>
    internal sealed record Uitkomst(Herkenbaarheid Meting, IReadOnlyList<(Tekstveld Veld, Vondst Vondst)> Enkelingen);

    public async Task<Uitkomst> Of(Vraag vraag, VraagInhoud inhoud, IReadOnlyList<Tekstveld> erbij, CancellationToken ct)
    {
        var gemeente = await db.Set<Gemeente>().AsNoTracking().FirstAsync(g => g.Code == vraag.Gemeente, ct);
        var normen = new RondeNormen(vraag.Gemeente, clock.Today(vraag.Gemeente), clock.Normen);
        return Of(vraag, new Samenvoeging([.. Samenvoeging.Gekozen(inhoud), .. inhoud.Teksten(), .. erbij]), inhoud, Gebied.Inwoners(gemeente, inhoud.Gebied), normen);
    }

    private Uitkomst Of(Vraag vraag, Samenvoeging all, VraagInhoud inhoud, int inwoners, RondeNormen normen)
    {
        var (threshold, warning) = (normen.PublicatieK, normen.PublicatieKWaarschuwing);
        var peers = Math.Max(1, (int)(inwoners * Leeftijdsverdeling.Aandeel(inhoud.Leeftijd)));
        var first = toets.Risico(all.Tekst, peers, threshold, warning);
        List<(Tekstveld Veld, Vondst Vondst)> singles = [.. first.Enkelingen.Where(e => all.VeldOp(e.Start).Veld != Samenvoeging.Keuzes).Select(e => (all.VeldOp(e.Start), Single(all, e)))];
        // What a person decided to leave in no longer counts; what is left is estimated anew.
        var settled = singles.Where(s => vraag.BesluitOver(ToetspuntSleutel.Of(s.Veld, s.Vondst)) is { Settles: true }).ToList();
        var risk = settled.Count == 0 ? first : toets.Risico(all.Without(settled), peers, threshold, warning);
        var parts = risk.Zinsdelen.Select(z => new Risicodeel(all.VeldOp(z.Start).Veld, all.Tekst[z.Start..z.End], z.Vergroving, (int)z.KDaarna, z.Redencode)).ToList();
        if (inhoud.Leeftijd is { } band && (int)(risk.K / Leeftijdsverdeling.Aandeel(band)) is var without && without > risk.K)
            parts.Add(new Risicodeel("leeftijd", band, "", without, null));
        return new Uitkomst(new Herkenbaarheid((int)risk.K, threshold, warning, inhoud.Gebied, inwoners, parts), singles);
    }

    private static Vondst Single(Samenvoeging all, Anonimisering.Risicozinsdeel z)
    {
        var field = all.VeldOp(z.Start);
        var start = z.Start - all.Begin(field);
        var end = Math.Min(field.Tekst.Length, z.End - all.Begin(field));
        return new Vondst(start, end, Vondstsoort.Risico, field.Tekst[start..end], 0.9, false, z.Redencode, [], z.Vergroving);
    }
}
