using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>One of two persons opens the prices of these vragen, in one sitting.</summary>
internal sealed record OpenOffertes(IReadOnlyList<VraagId> Vragen, bool GeenBelang);

/// <summary>What the sitting did: which wait for a second person, and which are open now.</summary>
internal sealed record Zitting(IReadOnlyList<VraagId> Wachten, IReadOnlyList<VraagId> Geopend);

/// <summary>Process OffertesOpening: the first person marks, the second completes; the record keeps both (E-12).</summary>
internal sealed class OffertesOpening(ProcessRunner processes, IToegangQuestions toegang, BelangToets belang, SignaalZoeker zoeker)
{
    public Task<Result<Zitting>> Run(OpenOffertes command, CancellationToken ct) =>
        processes.Run<Zitting>(nameof(OffertesOpening), command, async change =>
        {
            if (command.Vragen.Count == 0)
                return Refusals.NietsGekozen;
            if (!command.GeenBelang)
                return Refusals.VerklaringOntbreekt;
            var copies = await change.Db.Set<Publicatie>().AsNoTracking().Where(p => command.Vragen.Contains(p.Vraag)).ToListAsync(ct);
            if (copies.Count != command.Vragen.Distinct().Count())
                return SharedRefusals.NotFound;
            List<VraagId> waiting = [], opened = [];
            // Always in the same order, so that two sittings over the same vragen don't hold each other.
            foreach (var copy in copies.OrderBy(c => c.Vraag.Value))
            {
                // Who opens is not of the team of the case and sees nothing of it: the copy was found as his gemeente's, the rest is machinery.
                change.ActFor(copy.Gemeente);
                var result = await Open(change, copy.Vraag, ct);
                if (result.IsRefused(out var refusal))
                    return refusal;
                (result.Value ? opened : waiting).Add(copy.Vraag);
                await change.Db.SaveChangesAsync(ct);
            }
            return new Zitting(waiting, opened);
        }, ct);

    private async Task<Result<bool>> Open(Change change, VraagId id, CancellationToken ct)
    {
        await VraagLoading.Hold(change, id, ct);
        var vraag = await change.Db.Set<Vraag>().SingleAsync(v => v.Id == id, ct);
        var scorers = await change.Db.Set<Beoordeling>().AsNoTracking().Where(b => b.Vraag == id).Select(b => b.Beoordelaar).Distinct().ToListAsync(ct);
        var consulent = (await toegang.Zaken([vraag.Zaak], ct)).GetValueOrDefault(vraag.Zaak)?.Consulent;
        if (OpenersAreTwo.Check(vraag, change.Actor, scorers, consulent) is { } refusal)
            return refusal;
        if (await belang.Registered(vraag, change.Actor.Subject, ct))
            return Refusals.BelangAanwezig;
        if (SignalenAreJudged.Check(await change.Db.Set<Signaal>().AsNoTracking().Where(s => s.Vraag == id).ToListAsync(ct)) is { } unjudged)
            return unjudged;
        // Stated a moment ago, and not yet a signal: that comes within seconds.
        if ((await zoeker.News(change, vraag, ct)).Any(n => n.Soort == SignaalSoort.EenEigenaar))
            return Refusals.SignaalOnbeoordeeld;
        var by = change.By(vraag.Gemeente);
        vraag.Declare(new BelangVerklaring(by.Subject, false, by.Op));
        vraag.Versie++;
        if (vraag.Opening is not { } begun)
        {
            vraag.Opening = new Opening(by, null);
            change.Record(new OpeningBegun(id), vraag);
            return false;
        }
        (vraag.Opening, vraag.Status) = (begun with { Tweede = by }, VraagStatus.Geopend);
        var count = await Release(change, vraag, ct);
        await VraagLoading.Follow(change, vraag, ct);
        change.Record(new OffertesOpened(id, count), vraag, OfferteZegel.UseOf(OfferteZegel.Prijzen));
        return true;
    }

    /// <summary>Prices and who offered become readable to the gemeente; nothing else does this.</summary>
    private static async Task<int> Release(Change change, Vraag vraag, CancellationToken ct)
    {
        List<Offerte> offertes;
        List<OffertePrijs> prices;
        // Nobody but the machinery reads them before this very moment.
        using (change.Db.Scope.AsSystem())
        {
            offertes = await change.Db.Set<Offerte>().Where(o => o.Vraag == vraag.Id && o.Status == OfferteStatus.Ingediend).ToListAsync(ct);
            var ids = offertes.Select(o => o.Id).ToList();
            prices = await change.Db.Set<OffertePrijs>().Where(p => ids.Contains(p.Offerte)).ToListAsync(ct);
        }
        offertes.ForEach(o => (o.Vrijgegeven, o.Versie) = (true, o.Versie + 1));
        var key = (await change.Keys.Of(vraag.Id.Value, ct)).Find(k => k.Deel == OfferteZegel.Prijzen) ?? throw new KeyVaultException("The key of the prices is gone.");
        foreach (var price in prices)
        {
            var (salt, text) = OfferteZegel.Open(change, key, price.Offerte, price.Verzegeld!);
            (price.Bedrag, price.Zout, price.Verzegeld, price.Vrijgegeven) = (OfferteZegel.Prijs(text), salt, null, true);
        }
        return offertes.Count;
    }
}
