using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Tells one bidder that something is asked about his own offerte, or what came of it: the number of the vraag and where to look, nothing else.</summary>
internal sealed class ToelichtingMailing(IAanbiederQuestions aanbieders, BerichtTekst texts) : IListener<ToelichtingAsked>, IListener<OfferteSetAside>
{
    public Task On(ToelichtingAsked e, EventContext context, CancellationToken ct) =>
        Tell(e.Offerte, "toelichting", "Bericht.Toelichting", nummer => [nummer, Weergave.Moment(e.Tot)], context, ct);

    public Task On(OfferteSetAside e, EventContext context, CancellationToken ct) =>
        Tell(e.Offerte, "terzijde", "Bericht.Terzijde", nummer => [nummer], context, ct);

    private async Task Tell(OfferteId id, string about, string key, Func<string, object[]> values, EventContext context, CancellationToken ct)
    {
        if (context.Owner.Organisatie is not { } own || (await aanbieders.Aanbieders([own], ct)).GetValueOrDefault(own) is not { } bidder)
            return;
        var nummer = await context.Change.Db.Set<Offerte>().AsNoTracking().Where(o => o.Id == id).Select(o => o.Nummer).SingleAsync(ct);
        await context.Send(bidder.Email, about, texts.Onderwerp("Bericht.Vraag", nummer), texts.Tekst(key, () => values(nummer)), null, ct);
    }
}
