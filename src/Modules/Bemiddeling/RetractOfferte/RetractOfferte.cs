using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The winner steps back before the order goes out.</summary>
internal sealed record RetractOfferte(OfferteId Offerte, string Reden);

/// <summary>
/// Process OfferteRetracting (WinnaarTrektTerug): no new round; the inwoner chooses again among the offertes that are left and still
/// valid, and the gemeente decides anew.
/// </summary>
internal sealed class OfferteRetracting(ProcessRunner processes)
{
    public Task<Result<Done>> Run(RetractOfferte command, CancellationToken ct) =>
        processes.Run<Done>(nameof(OfferteRetracting), command, async change =>
        {
            var loaded = await OfferteLoading.Load(change, command.Offerte, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var offerte = loaded.Value.Offerte;
            if (offerte.Status != OfferteStatus.Gekozen)
                return Refusals.StandNietGoed;
            if (command.Reden.Trim().Length < Refusals.MinimumReden)
                return Refusals.RedenOntbreekt.At("reden");
            change.Reden = command.Reden.Trim();
            offerte.Status = OfferteStatus.Teruggetrokken;
            return await Reopen(change, offerte, ct);
        }, ct);

    private static async Task<Result<Done>> Reopen(Change change, Offerte retracted, CancellationToken ct)
    {
        // The bidder moves the gemeente's round: he sees nothing of it, the machinery writes it.
        change.ActFor(retracted.Gemeente);
        using var lifted = change.Db.Scope.AsSystem();
        var vraag = await change.Db.Set<Vraag>().SingleAsync(v => v.Id == retracted.Vraag, ct);
        var others = await change.Db.Set<Offerte>().Where(o => o.Vraag == vraag.Id && o.Status == OfferteStatus.NietGekozen).ToListAsync(ct);
        var now = change.Now(vraag.Gemeente);
        var refused = vraag.Oordelen.Where(o => o.Past == VoorstelPast.PastNiet).Select(o => o.Offerte).ToHashSet();
        var valid = OfferteIsValid.Check(vraag, now, new RondeNormen(vraag.Gemeente, DomainClock.DateIn(now), change.Normen)) is null;
        if (vraag.WinnerRetracts(retracted.Id, valid && others.Exists(o => !refused.Contains(o.Id))).IsRefused(out var refusal))
            return refusal;
        foreach (var other in others)
            (other.Status, other.Uitslag, other.Versie) = (OfferteStatus.Ingediend, null, other.Versie + 1);
        vraag.Versie++;
        await VraagLoading.Follow(change, vraag, ct);
        change.Record(new WinnaarRetracted(vraag.Id, retracted.Id), vraag);
        await change.Db.SaveChangesAsync(ct);
        return Done.It;
    }
}
