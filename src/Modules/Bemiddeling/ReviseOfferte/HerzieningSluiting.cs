using Microsoft.EntityFrameworkCore;
using Platform;

namespace Bemiddeling;

/// <summary>The revision round is over: revised plans are unsealed, what changed is scored again.</summary>
internal static class HerzieningSluiting
{
    public static async Task Run(Change change, Vraag vraag, CancellationToken ct)
    {
        change.ActFor(vraag.Gemeente);
        var revised = await change.Db.Set<OffertePlan>().Where(p => p.Vraag == vraag.Id && p.Herziening != null).ToListAsync(ct);
        if (await Open(change, vraag, revised, ct) is not { } opened)
            return;
        foreach (var (plan, (salt, text)) in revised.Zip(opened))
        {
            var read = HerzieningTekst.Read(text);
            (plan.Eerder, plan.Inhoud, plan.Zout, plan.Herziening) = (plan.Inhoud, OfferteZegel.Plan(read.Plan), salt, null);
            // A revision of the price alone changes nothing that is scored.
            plan.Herzien = read.Staat.Velden.Count > 0 ? read.Staat : null;
        }
        vraag.CloseRevision(revised.Where(p => p.Herzien is not null).Select(p => p.Offerte).ToHashSet());
        await VraagLoading.Follow(change, vraag, ct);
        change.Record(new HerzieningClosed(vraag.Id, revised.Count), vraag, OfferteZegel.UseOf(OfferteZegel.Herzieningen));
    }

    // Without the vault the revision stays closed to bidders (its time is over) and this is tried again.
    private static async Task<IReadOnlyList<(byte[] Zout, string Tekst)>?> Open(Change change, Vraag vraag, List<OffertePlan> revised, CancellationToken ct)
    {
        try
        {
            var key = (await change.Keys.Of(vraag.Id.Value, ct)).Find(k => k.Deel == OfferteZegel.Herzieningen) ?? throw new KeyVaultException("The key of the revisions is gone.");
            return [.. revised.Select(p => OfferteZegel.Open(change, key, p.Offerte, p.Herziening!))];
        }
        catch (KeyVaultException)
        {
            return null;
        }
    }
}
