using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// Looks for offertes that may not have been made independently. It looks when the scores are fixed, in the same change, and by what
/// was known of control at the closing of the round or later: what is taken back after closing still counts.
/// </summary>
internal sealed class SignaalZoeker(IZeggenschapQuestions zeggenschap)
{
    /// <summary>Adds what is not known yet. Looking twice adds nothing.</summary>
    public async Task Look(Change change, Vraag vraag, CancellationToken ct)
    {
        foreach (var (soort, offertes) in await News(change, vraag, ct))
        {
            var now = change.Now(vraag.Gemeente);
            var signaal = new Signaal { Id = Guid.CreateVersion7(now), Vraag = vraag.Id, Gemeente = vraag.Gemeente, Soort = soort, Offertes = [.. offertes], Gezien = now };
            change.Add(signaal);
            SignaalLoading.Record(change, new SignaalRaised(signaal.Id, vraag.Id, soort), vraag);
            if (vraag.LapseOpening(soort))
                SignaalLoading.Record(change, new OpeningLapsed(vraag.Id), vraag);
        }
    }

    /// <summary>What there is to see and is not known yet.</summary>
    public async Task<IReadOnlyList<(SignaalSoort Soort, IReadOnlyList<OfferteId> Offertes)>> News(Change change, Vraag vraag, CancellationToken ct)
    {
        var known = (await change.Db.Set<Signaal>().AsNoTracking().Where(s => s.Vraag == vraag.Id).ToListAsync(ct)).Select(s => Key(s.Soort, s.Offertes)).ToHashSet();
        return [.. (await Find(change, vraag, ct)).Where(f => known.Add(Key(f.Soort, f.Offertes)))];
    }

    private async Task<IReadOnlyList<(SignaalSoort Soort, IReadOnlyList<OfferteId> Offertes)>> Find(Change change, Vraag vraag, CancellationToken ct)
    {
        List<Offerte> offertes;
        List<OffertePlan> plans;
        // Who offered is not released yet; only ids of offertes that belong together leave this place.
        using (change.Db.Scope.AsSystem())
        {
            offertes = await change.Db.Set<Offerte>().AsNoTracking().Where(o => o.Vraag == vraag.Id && o.Status == OfferteStatus.Ingediend).ToListAsync(ct);
            plans = await change.Db.Set<OffertePlan>().AsNoTracking().Where(p => p.Vraag == vraag.Id && p.Vrijgegeven).ToListAsync(ct);
        }
        var groups = await zeggenschap.Groepen([.. offertes.Select(o => o.Organisatie)], vraag.GeslotenOp ?? change.Now(vraag.Gemeente), ct);
        var alive = offertes.Select(o => o.Id).ToHashSet();
        return
        [
            .. groups.Select(g => (SignaalSoort.EenEigenaar, (IReadOnlyList<OfferteId>)[.. offertes.Where(o => g.Contains(o.Organisatie)).Select(o => o.Id)])),
            .. Gelijk([.. plans.Where(p => alive.Contains(p.Offerte)).Select(p => (p.Offerte, string.Join(' ', p.Inhoud!.Teksten().Select(t => t.Tekst))))]),
        ];
    }

    private static IEnumerable<(SignaalSoort Soort, IReadOnlyList<OfferteId> Offertes)> Gelijk(IReadOnlyList<(OfferteId Offerte, string Tekst)> plans) =>
        from i in Enumerable.Range(0, plans.Count)
        from j in Enumerable.Range(i + 1, plans.Count - i - 1)
        where Tekstgelijkenis.IsBijnaGelijk(plans[i].Tekst, plans[j].Tekst)
        select (SignaalSoort.BijnaGelijkePlannen, (IReadOnlyList<OfferteId>)[plans[i].Offerte, plans[j].Offerte]);

    private static string Key(SignaalSoort soort, IEnumerable<OfferteId> offertes) => $"{soort}:{string.Join(',', offertes.Select(o => o.Value).Order())}";
}

/// <summary>After a revision that changed no plan nothing is scored again: then this looks.</summary>
internal sealed class HerzieningSignaal(SignaalZoeker zoeker) : IListener<HerzieningClosed>
{
    public async Task On(HerzieningClosed e, EventContext context, CancellationToken ct)
    {
        await VraagLoading.Hold(context.Change, e.Vraag, ct);
        if (await context.Change.Db.Set<Vraag>().FirstOrDefaultAsync(v => v.Id == e.Vraag, ct) is { Status: VraagStatus.Herbeoordeeld } vraag)
            await zoeker.Look(context.Change, vraag, ct);
    }
}

/// <summary>What becomes known of control between the scores and the opening is looked at in every vraag that waits there.</summary>
internal sealed class ZeggenschapSignaal(SignaalZoeker zoeker) : IListener<ZeggenschapDeclared>, IListener<VermeldingAdded>
{
    public Task On(ZeggenschapDeclared e, EventContext context, CancellationToken ct) => Look(context.Change, ct);

    public Task On(VermeldingAdded e, EventContext context, CancellationToken ct) => Look(context.Change, ct);

    private async Task Look(Change change, CancellationToken ct)
    {
        List<Vraag> waiting;
        // Who declares belongs to no gemeente: here is looked which rounds wait, of every gemeente.
        using (change.Db.Scope.AsSystem())
            waiting = await change.Db.Set<Vraag>().AsNoTracking().Where(v => v.Status == VraagStatus.PlannenBeoordeeld || v.Status == VraagStatus.Herbeoordeeld).ToListAsync(ct);
        foreach (var known in waiting.OrderBy(v => v.Id.Value))
        {
            change.ActFor(known.Gemeente);
            // Most rounds have nothing to do with who declared: those are not held up.
            if (await zoeker.News(change, known, ct) is [])
                continue;
            await VraagLoading.Hold(change, known.Id, ct);
            if (await change.Db.Set<Vraag>().FirstOrDefaultAsync(v => v.Id == known.Id, ct) is { IsScored: true } vraag)
                await zoeker.Look(change, vraag, ct);
            await change.Db.SaveChangesAsync(ct);
        }
    }
}
