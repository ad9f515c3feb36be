using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Bidders may revise once, sealed, after anonymous feedback.</summary>
internal sealed record InviteHerziening(ZaakId Zaak, VraagId Vraag);

/// <summary>Process HerzieningInviting: everybody gets the same chance and hears only of himself (E-AUC-07).</summary>
internal sealed class HerzieningInviting(ProcessRunner processes)
{
    public Task<Result<DateTimeOffset>> Run(InviteHerziening command, CancellationToken ct) =>
        processes.Run<DateTimeOffset>(nameof(HerzieningInviting), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            var now = change.Now(vraag.Gemeente);
            if (vraag.InviteRevision(now, new RondeNormen(vraag.Gemeente, DomainClock.DateIn(now), change.Normen)).IsRefused(out var refusal))
                return refusal;
            change.Keys.Make(vraag.Id.Value, OfferteZegel.Herzieningen);
            await VraagLoading.Follow(change, vraag, ct);
            await Tell(change, vraag, ct);
            change.Record(new HerzieningInvited(vraag.Id, vraag.HerzieningSluit!.Value), vraag);
            return vraag.HerzieningSluit!.Value;
        }, ct);

    private static async Task Tell(Change change, Vraag vraag, CancellationToken ct)
    {
        // The rows are not released; only own and best points are written into them.
        using var lifted = change.Db.Scope.AsSystem();
        var offertes = await change.Db.Set<Offerte>().Where(o => o.Vraag == vraag.Id && o.Status == OfferteStatus.Ingediend).ToListAsync(ct);
        var scores = await change.Db.Set<Beoordeling>().AsNoTracking().Where(b => b.Vraag == vraag.Id).ToListAsync(ct);
        var points = BeoordelingPunten.PerOfferte(offertes.Select(o => o.Id), scores);
        foreach (var offerte in offertes)
        {
            offerte.Terugkoppeling =
            [
                .. vraag.Criteria.Where(c => c.Soort == Criteriumsoort.Kwaliteit).Select(c =>
                    new OfferteTerugkoppeling(c.Code, points[offerte.Id].GetValueOrDefault(c.Code), points.Values.Max(p => p.GetValueOrDefault(c.Code)))),
            ];
            offerte.Versie++;
        }
        await change.Db.SaveChangesAsync(ct);
    }
}
