using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// Tells bidders by mail what changed in a round they take part in (E-33): a neutral sentence and the number of the vraag, never
/// why, never about whom.
/// </summary>
internal sealed class BidderMailing(IAanbiederQuestions aanbieders, BerichtTekst texts) :
    IListener<VraagExtended>, IListener<VraagWithdrawn>, IListener<VraagStopped>, IListener<HerzieningInvited>, IListener<GunningDecided>, IListener<WinnaarRetracted>
{
    public Task On(VraagExtended e, EventContext context, CancellationToken ct) =>
        Tell(e.Vraag, "Bericht.Verlengd", context, ct);

    public Task On(VraagWithdrawn e, EventContext context, CancellationToken ct) =>
        Tell(e.Vraag, "Bericht.Ingetrokken", context, ct);

    public Task On(VraagStopped e, EventContext context, CancellationToken ct) =>
        Tell(e.Vraag, "Bericht.Gestaakt", context, ct);

    public Task On(HerzieningInvited e, EventContext context, CancellationToken ct) =>
        Tell(e.Vraag, "Bericht.Herziening", context, ct);

    public Task On(GunningDecided e, EventContext context, CancellationToken ct) =>
        Tell(e.Vraag, "Bericht.Uitslag", context, ct);

    public Task On(WinnaarRetracted e, EventContext context, CancellationToken ct) =>
        Tell(e.Vraag, "Bericht.Opnieuw", context, ct);

    private async Task Tell(VraagId vraag, string key, EventContext context, CancellationToken ct)
    {
        var db = context.Change.Db;
        // Who takes part is not known to the gemeente; only a message to each of them leaves this place.
        using var lifted = db.Scope.AsSystem();
        var offertes = await db.Set<Offerte>().AsNoTracking().Where(o => o.Vraag == vraag && o.Status != OfferteStatus.Ingetrokken && o.Status != OfferteStatus.TerzijdeGelegd).Select(o => new { o.Organisatie, o.Nummer }).Distinct().ToListAsync(ct);
        if (offertes.Count == 0)
            return;
        var nummer = offertes[0].Nummer;
        foreach (var (id, bidder) in await aanbieders.Aanbieders([.. offertes.Select(o => o.Organisatie).Distinct()], ct))
            await context.Send(bidder.Email, $"ronde/{id}", texts.Onderwerp("Bericht.Vraag", nummer), texts.Tekst(key, () => [nummer]), null, ct);
    }
}
