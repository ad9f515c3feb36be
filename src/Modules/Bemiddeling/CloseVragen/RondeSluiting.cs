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
        else if (vraag is { Status: VraagStatus.Gesloten, PlannenVrij: false })
            await Release(change, vraag, ct);
        else if (vraag.IsRevisionDue(now))
            await HerzieningSluiting.Run(change, vraag, ct);
        else if (vraag.IsStandstillOver(now))
            await Award(change, vraag, ct);
    }

    /// <summary>Closes the round. That it closes does not depend on the key vault; that plans can be read does.</summary>
    private static async Task Close(Change change, Vraag vraag, CancellationToken ct)
    {
        // The machinery closes, whoever happens to come by: an inwoner may be the first to look.
        change.ActFor(vraag.Gemeente);
        int submitted;
        // Nothing is released yet, so nobody but the machinery can count.
        using (change.Db.Scope.AsSystem())
            submitted = await change.Db.Set<Offerte>().CountAsync(o => o.Vraag == vraag.Id && o.Status == OfferteStatus.Ingediend, ct);
        vraag.Close(submitted);
        await VraagLoading.Follow(change, vraag, ct);
        change.Record(new VraagClosed(vraag.Id, submitted), vraag);
        if (submitted > 0)
            await Release(change, vraag, ct);
    }

    /// <summary>Unseals the plans, and only the plans, for the gemeente; when the vault is not there it is tried again later.</summary>
    private static async Task Release(Change change, Vraag vraag, CancellationToken ct)
    {
        change.ActFor(vraag.Gemeente);
        List<OffertePlan> plans;
        using (change.Db.Scope.AsSystem())
        {
            var submitted = await change.Db.Set<Offerte>().Where(o => o.Vraag == vraag.Id && o.Status == OfferteStatus.Ingediend).Select(o => o.Id).ToListAsync(ct);
            plans = await change.Db.Set<OffertePlan>().Where(p => submitted.Contains(p.Offerte)).ToListAsync(ct);
        }
        if (await Open(change, vraag, plans, ct) is not { } opened)
            return;
        foreach (var (plan, (salt, text)) in plans.Zip(opened))
            (plan.Inhoud, plan.Zout, plan.Verzegeld, plan.Vrijgegeven) = (OfferteZegel.Plan(text), salt, null, true);
        vraag.PlannenVrij = true;
        change.Record(new PlannenReleased(vraag.Id, plans.Count), vraag, OfferteZegel.UseOf(OfferteZegel.Plannen));
    }

    private static async Task<IReadOnlyList<(byte[] Zout, string Tekst)>?> Open(Change change, Vraag vraag, List<OffertePlan> plans, CancellationToken ct)
    {
        try
        {
            var key = (await change.Keys.Of(vraag.Id.Value, ct)).Find(k => k.Deel == OfferteZegel.Plannen) ?? throw new KeyVaultException("The key of the plans is gone.");
            return [.. plans.Select(p => OfferteZegel.Open(change, key, p.Offerte, p.Verzegeld!))];
        }
        catch (KeyVaultException)
        {
            return null;
        }
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
        var start = plan.Inhoud!.Start is { } offered && offered > first ? offered : first;
        change.Record(
            new AanbiederChosen(vraag.Zaak, vraag.Voorziening, offerte.Organisatie, Route.Marktplaats, vraag.Id, prijs.Bedrag!.Value, start), vraag);
    }
}
