using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// Tells bidders by mail what changed in a round they take part in (E-33): a neutral sentence and the number of the vraag, never
/// why, never about whom.
/// </summary>
internal sealed class BidderMailing(IAanbiederQuestions aanbieders) :
    IListener<VraagExtended>, IListener<VraagWithdrawn>, IListener<VraagStopped>, IListener<HerzieningInvited>, IListener<GunningDecided>, IListener<WinnaarRetracted>
{
    public Task On(VraagExtended e, EventContext context, CancellationToken ct) =>
        Tell(e.Vraag, "De ronde loopt langer door.", "The round runs on longer.", context, ct);

    public Task On(VraagWithdrawn e, EventContext context, CancellationToken ct) =>
        Tell(e.Vraag, "De vraag is ingetrokken. U hoeft niets meer te doen.", "The request was withdrawn. You need not do anything.", context, ct);

    public Task On(VraagStopped e, EventContext context, CancellationToken ct) =>
        Tell(e.Vraag, "De ronde is gestaakt. U hoeft niets meer te doen.", "The round was stopped. You need not do anything.", context, ct);

    public Task On(HerzieningInvited e, EventContext context, CancellationToken ct) =>
        Tell(e.Vraag, "U mag uw offerte één keer herzien. Meld u aan om te zien hoe uw plan scoorde.", "You may revise your offer once. Sign in to see how your plan scored.", context, ct);

    public Task On(GunningDecided e, EventContext context, CancellationToken ct) =>
        Tell(e.Vraag, "De uitslag staat klaar. Meld u aan om haar te lezen.", "The result is ready. Sign in to read it.", context, ct);

    public Task On(WinnaarRetracted e, EventContext context, CancellationToken ct) =>
        Tell(e.Vraag, "De inwoner kiest opnieuw. Uw offerte doet weer mee.", "The resident chooses again. Your offer takes part again.", context, ct);

    private async Task Tell(VraagId vraag, string nl, string en, EventContext context, CancellationToken ct)
    {
        var db = context.Change.Db;
        // Who takes part is not known to the gemeente; only a message to each of them leaves this place.
        using var lifted = db.Scope.AsSystem();
        var offertes = await db.Set<Offerte>().AsNoTracking().Where(o => o.Vraag == vraag && o.Status != OfferteStatus.Ingetrokken).Select(o => new { o.Organisatie, o.Nummer }).Distinct().ToListAsync(ct);
        if (offertes.Count == 0)
            return;
        foreach (var (id, bidder) in await aanbieders.Aanbieders([.. offertes.Select(o => o.Organisatie).Distinct()], ct))
            await context.Send(bidder.Email, $"ronde/{id}", $"Keukentafel: vraag {offertes[0].Nummer}", $"Vraag {offertes[0].Nummer}. {nl}\nRequest {offertes[0].Nummer}. {en}\n", null, ct);
    }
}
