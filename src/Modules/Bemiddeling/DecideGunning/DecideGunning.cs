using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The gemeente decides (act 2): follows the inwoner's choice, or departs from it with reasons.</summary>
internal sealed record DecideGunning(ZaakId Zaak, VraagId Vraag, OfferteId? Offerte, string Reden, bool GeenBelang);

/// <summary>Process GunningDeciding: bidders hear about themselves, the standstill begins (E-15, E-33).</summary>
internal sealed class GunningDeciding(ProcessRunner processes, UitkomstReader reader, IToegangQuestions toegang, BelangToets belang)
{
    public Task<Result<DateTimeOffset>> Run(DecideGunning command, CancellationToken ct) =>
        processes.Run<DateTimeOffset>(nameof(GunningDeciding), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            var consulent = (await toegang.Zaken([vraag.Zaak], ct)).GetValueOrDefault(vraag.Zaak)?.Consulent;
            if (DeciderIsNotConsulent.Check(vraag, change.Actor, consulent) is { } same)
                return same;
            if (!command.GeenBelang)
                return Refusals.VerklaringOntbreekt;
            if (await belang.Registered(vraag, change.Actor.Subject, ct))
                return Refusals.BelangAanwezig;
            if (command.Offerte is not { } winner)
                return Refusals.NietsGekozen.At("offerte");
            var stand = await reader.Of(vraag, ct);
            var by = change.By(vraag.Gemeente);
            if (vraag.Decide(winner, command.Reden, by, new RondeNormen(vraag.Gemeente, DomainClock.DateIn(by.Op), change.Normen), stand.Regels).IsRefused(out var refusal))
                return refusal;
            change.Reden = vraag.Besluit!.Reden;
            await Tell(change, vraag, stand, ct);
            await VraagLoading.Follow(change, vraag, ct);
            change.Record(new GunningDecided(vraag.Id, winner, vraag.Besluit.TegenDeWens, vraag.WachtTot!.Value), vraag);
            if (vraag.IsStandstillOver(by.Op))
                await RondeSluiting.Award(change, vraag, ct);
            return vraag.WachtTot!.Value;
        }, ct);

    private static async Task Tell(Change change, Vraag vraag, UitkomstStand stand, CancellationToken ct)
    {
        var scores = await change.Db.Set<Beoordeling>().AsNoTracking().Where(b => b.Vraag == vraag.Id).ToListAsync(ct);
        foreach (var offerte in await change.Db.Set<Offerte>().Where(o => o.Vraag == vraag.Id && o.Vrijgegeven && o.Status != OfferteStatus.Teruggetrokken).ToListAsync(ct))
        {
            var won = offerte.Id == vraag.Besluit!.Offerte;
            offerte.Status = won ? OfferteStatus.Gekozen : OfferteStatus.NietGekozen;
            offerte.Uitslag = OfferteUitslagen.Of(offerte.Id, won, vraag.Criteria, stand.Regels, scores) with { WachtTot = vraag.WachtTot };
            offerte.Versie++;
        }
    }
}

/// <summary>Makes what each bidder hears: own points, place and reasons per criterion, nothing of others.</summary>
internal static class OfferteUitslagen
{
    public static OfferteUitslag Of(OfferteId offerte, bool won, IReadOnlyList<Criterium> criteria, IReadOnlyList<UitkomstRegel> regels, IReadOnlyList<Beoordeling> scores)
    {
        var own = regels.Single(r => r.Offerte == offerte);
        var lines = criteria.Select(c => new OfferteUitslagRegel(
            c.Code, c.Gewicht, own.Punten[c.Code],
            1 + regels.Count(r => r.Punten[c.Code] > own.Punten[c.Code]),
            [.. BeoordelingPunten.Laatste(offerte, scores).SelectMany(s => s.Scores).Where(s => s.Criterium == c.Code).Select(s => s.Reden)]));
        return new OfferteUitslag(won, own.Totaal, own.Geweigerd, regels.Count, [.. lines]);
    }
}
