using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Asks the bidders of a signal how their offertes were made.</summary>
internal sealed record AskToelichting(Guid Signaal);

/// <summary>First person: were they made independently?</summary>
internal sealed record JudgeSignaal(Guid Signaal, SignaalOordeel? Oordeel, string Reden);

/// <summary>Second person: the same.</summary>
internal sealed record ConfirmSignaal(Guid Signaal);

/// <summary>Process ToelichtingAsking: every bidder of the signal hears the same words, and nothing of another.</summary>
internal sealed class ToelichtingAsking(ProcessRunner processes, SignaalLoading loading)
{
    /// <summary>[D] Working days to answer.</summary>
    private const int Werkdagen = 2;

    public Task<Result<DateTimeOffset>> Run(AskToelichting command, CancellationToken ct) =>
        processes.Run<DateTimeOffset>(nameof(ToelichtingAsking), command, async change =>
        {
            var loaded = await loading.Load(change, command.Signaal, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var (signaal, vraag) = loaded.Value;
            var by = change.By(vraag.Gemeente);
            if (signaal.Ask(by).IsRefused(out var refusal))
                return refusal;
            var tot = new RondeNormen(vraag.Gemeente, DomainClock.DateIn(by.Op), change.Normen).Sluiting(by.Op, Werkdagen);
            // Who offered is not released: only the question is written into the rows.
            using var lifted = change.Db.Scope.AsSystem();
            foreach (var offerte in await change.Db.Set<Offerte>().Where(o => signaal.Offertes.Contains(o.Id) && o.ToelichtingTot == null).ToListAsync(ct))
            {
                (offerte.ToelichtingTot, offerte.Versie) = (tot, offerte.Versie + 1);
                OfferteLoading.Record(change, new ToelichtingAsked(offerte.Id, vraag.Id, tot), offerte.Id, offerte.Organisatie);
            }
            SignaalLoading.Record(change, new SignaalAsked(signaal.Id, vraag.Id), vraag);
            await change.Db.SaveChangesAsync(ct);
            return tot;
        }, ct);
}

/// <summary>Process SignaalJudging: the first of two.</summary>
internal sealed class SignaalJudging(ProcessRunner processes, SignaalLoading loading)
{
    public Task<Result<Done>> Run(JudgeSignaal command, CancellationToken ct) =>
        processes.Run<Done>(nameof(SignaalJudging), command, async change =>
        {
            var loaded = await loading.Load(change, command.Signaal, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var (signaal, vraag) = loaded.Value;
            if (command.Oordeel is not { } oordeel)
                return Refusals.SignaalOordeelOntbreekt;
            if (signaal.Propose(oordeel, command.Reden, await Heard(change, signaal, vraag, ct), change.By(vraag.Gemeente)).IsRefused(out var refusal))
                return refusal;
            SignaalLoading.Record(change, new SignaalJudged(signaal.Id, vraag.Id, oordeel), vraag);
            return Done.It;
        }, ct);

    /// <summary>Every bidder answered, or had his time to.</summary>
    private static async Task<bool> Heard(Change change, Signaal signaal, Vraag vraag, CancellationToken ct)
    {
        // Who offered is not released; only yes or no leaves this place.
        using var lifted = change.Db.Scope.AsSystem();
        var now = change.Now(vraag.Gemeente);
        var terms = await change.Db.Set<Offerte>().AsNoTracking().Where(o => signaal.Offertes.Contains(o.Id)).Select(o => new { o.Id, o.ToelichtingTot }).ToListAsync(ct);
        var answered = await change.Db.Set<SignaalToelichting>().AsNoTracking().Where(t => signaal.Offertes.Contains(t.Offerte)).Select(t => t.Offerte).ToListAsync(ct);
        return terms.TrueForAll(t => answered.Contains(t.Id) || now >= t.ToelichtingTot);
    }
}

/// <summary>Process SignaalConfirming: the second, by somebody else. Offertes that were not independent take no part from here on.</summary>
internal sealed class SignaalConfirming(ProcessRunner processes, SignaalLoading loading)
{
    public Task<Result<Done>> Run(ConfirmSignaal command, CancellationToken ct) =>
        processes.Run<Done>(nameof(SignaalConfirming), command, async change =>
        {
            var loaded = await loading.Load(change, command.Signaal, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var (signaal, vraag) = loaded.Value;
            var confirmed = signaal.Confirm(change.By(vraag.Gemeente));
            if (confirmed.IsRefused(out var refusal))
                return refusal;
            if (confirmed.Value.Oordeel == SignaalOordeel.NietOnafhankelijk && (await SetAside(change, signaal, vraag, ct)).IsRefused(out refusal))
                return refusal;
            SignaalLoading.Record(change, new SignaalConfirmed(signaal.Id, vraag.Id, confirmed.Value.Oordeel), vraag);
            return Done.It;
        }, ct);

    private static async Task<Result<Done>> SetAside(Change change, Signaal signaal, Vraag vraag, CancellationToken ct)
    {
        // The rows are the bidders' and not released: only that they take no part, and why, is written into them.
        using var lifted = change.Db.Scope.AsSystem();
        var all = await change.Db.Set<Offerte>().Where(o => o.Vraag == vraag.Id && o.Status == OfferteStatus.Ingediend).ToListAsync(ct);
        var aside = all.Where(o => signaal.Offertes.Contains(o.Id)).ToList();
        if (vraag.SetAside(aside.Select(o => o.Id).ToHashSet(), all.Count > aside.Count).IsRefused(out var refusal))
            return refusal;
        vraag.Versie++;
        foreach (var offerte in aside)
        {
            (offerte.Status, offerte.Terzijde, offerte.Versie) = (OfferteStatus.TerzijdeGelegd, new OfferteTerzijde(signaal.Voorstel!.Reden, signaal.Bevestigd!.Op), offerte.Versie + 1);
            OfferteLoading.Record(change, new OfferteSetAside(offerte.Id, vraag.Id), offerte.Id, offerte.Organisatie);
        }
        await VraagLoading.Follow(change, vraag, ct);
        await change.Db.SaveChangesAsync(ct);
        return Done.It;
    }
}
