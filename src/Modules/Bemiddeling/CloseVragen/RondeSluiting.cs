using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;

namespace Bemiddeling;

/// <summary>What the clock does to a vraag: it closes the round and ends the standstill. Idempotent; runs within any change.</summary>
internal static class RondeSluiting
{
    public static async Task Settle(Change change, Vraag vraag, CancellationToken ct)
    {
        var now = change.Now(vraag.Gemeente);
        if (vraag.IsDue(now))
            await Close(change, vraag, ct);
        else if (vraag.IsStandstillOver(now))
            await Award(change, vraag, ct);
    }

    /// <summary>Closes the round and releases the plans, and only the plans, to the gemeente.</summary>
    private static async Task Close(Change change, Vraag vraag, CancellationToken ct)
    {
        // The machinery closes, whoever happens to come by: an inwoner may be the first to look.
        change.ActFor(vraag.Gemeente);
        List<OffertePlan> plans;
        // Nothing is released yet, so nobody but the machinery can read what must be released now.
        using (change.Db.Scope.AsSystem())
        {
            var submitted = await change.Db.Set<Offerte>().Where(o => o.Vraag == vraag.Id && o.Status == OfferteStatus.Ingediend).Select(o => o.Id).ToListAsync(ct);
            plans = await change.Db.Set<OffertePlan>().Where(p => submitted.Contains(p.Offerte)).ToListAsync(ct);
        }
        foreach (var plan in plans)
            plan.Vrijgegeven = true;
        vraag.Close(plans.Count);
        await VraagLoading.Follow(change, vraag, ct);
        change.Record(new VraagClosed(vraag.Id, plans.Count), vraag);
    }

    /// <summary>The standstill is over: the order goes out, the copy leaves the marketplace.</summary>
    internal static async Task Award(Change change, Vraag vraag, CancellationToken ct)
    {
        change.ActFor(vraag.Gemeente);
        var winner = vraag.Besluit!.Offerte;
        var offerte = await change.Db.Set<Offerte>().SingleAsync(o => o.Id == winner, ct);
        var plan = await change.Db.Set<OffertePlan>().SingleAsync(p => p.Offerte == winner, ct);
        var prijs = await change.Db.Set<OffertePrijs>().SingleAsync(p => p.Offerte == winner, ct);
        vraag.Award();
        await VraagLoading.Follow(change, vraag, ct);
        if (await change.Db.Set<Routekeuze>().FirstOrDefaultAsync(r => r.Voorziening == vraag.Voorziening, ct) is { } route)
            route.Aanbieder = offerte.Organisatie;
        var first = vraag.Inhoud.Elementen[0].Ingang;
        var start = plan.Inhoud.Start is { } offered && offered > first ? offered : first;
        change.Record(
            new AanbiederChosen(vraag.Zaak, vraag.Voorziening, offerte.Organisatie, Route.Marktplaats, vraag.Id, prijs.Bedrag!.Value, start), vraag);
    }
}
