using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Mails the signed root of a day to everybody who handed in something on it.</summary>
internal sealed class DagwortelMailing(IAanbiederQuestions aanbieders, BerichtTekst texts) : IListener<DagwortelSigned>
{
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
}
