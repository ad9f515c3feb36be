using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Mails the receipt of an offerte, and the signed root of a day to everybody who handed in something on it.</summary>
internal sealed class OntvangstMailing(IAanbiederQuestions aanbieders, BewijsReader bewijzen, BerichtTekst texts) : IListener<OfferteSubmitted>, IListener<OfferteRevised>, IListener<DagwortelSigned>
{
    public Task On(OfferteSubmitted e, EventContext context, CancellationToken ct) => Receipt(e.Offerte, context, ct);

    public Task On(OfferteRevised e, EventContext context, CancellationToken ct) => Receipt(e.Offerte, context, ct);

    public async Task On(DagwortelSigned e, EventContext context, CancellationToken ct)
    {
        var db = context.Change.Db;
        // Bidders of that day, whoever they are: only their own address and the root leave this place.
        using var lifted = db.Scope.AsSystem();
        var root = await db.Set<Dagwortel>().AsNoTracking().SingleAsync(d => d.Gemeente == e.Gemeente && d.Dag == e.Dag, ct);
        var (from, until) = DagSchakels.Bounds(e.Dag);
        var bidders = await db.Set<Offerte>().AsNoTracking()
            .Where(o => o.Gemeente == e.Gemeente && (o.IngediendOp >= from && o.IngediendOp < until || o.HerzienOp >= from && o.HerzienOp < until))
            .Select(o => o.Organisatie).Distinct().ToListAsync(ct);
        // The lines that were signed, as they were signed: in one language.
        var signed = $"\n{root.Tekst()}\nhandtekening={Convert.ToBase64String(root.Handtekening)}\n";
        foreach (var (id, bidder) in await aanbieders.Aanbieders(bidders, ct))
        {
            await context.Send(
                bidder.Email, $"wortel/{id}", texts.Onderwerp("Bericht.WortelOnderwerp", e.Dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                texts.Tekst("Bericht.Wortel", () => [Weergave.Dag(e.Dag)]) + signed, null, ct);
        }
    }

    private async Task Receipt(OfferteId offerte, EventContext context, CancellationToken ct)
    {
        if (await bewijzen.OfNew(offerte, ct) is not { } receipt || context.Owner.Organisatie is not { } own)
            return;
        if ((await aanbieders.Aanbieders([own], ct)).GetValueOrDefault(own) is not { } bidder)
            return;
        await context.Send(
            bidder.Email, "ontvangst", texts.Onderwerp("Bericht.OntvangstOnderwerp"), texts.Tekst("Bericht.Ontvangst", () => [receipt.Tijd, receipt.Nummer, receipt.Hash]),
            ($"ontvangst-{receipt.Hash[..8].ToLowerInvariant()}.json", receipt.Write()), ct);
    }
}
