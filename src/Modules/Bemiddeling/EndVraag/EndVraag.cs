using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Taken back before closing; bidders see a neutral word, never why.</summary>
internal sealed record WithdrawVraag(ZaakId Zaak, VraagId Vraag, string Toelichting);

/// <summary>First person: a closed round must stop, on a ground of the closed list (E-31).</summary>
internal sealed record ProposeStop(ZaakId Zaak, VraagId Vraag, Grond? Grond, string Toelichting);

/// <summary>Second person: confirms.</summary>
internal sealed record ConfirmStop(ZaakId Zaak, VraagId Vraag);

/// <summary>Process VraagWithdrawing.</summary>
internal sealed class VraagWithdrawing(ProcessRunner processes)
{
    public Task<Result<Done>> Run(WithdrawVraag command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VraagWithdrawing), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (vraag.Withdraw(command.Toelichting, change.By(vraag.Gemeente)).IsRefused(out var refusal))
                return refusal;
            await VraagLoading.Follow(change, vraag, ct);
            await OfferteEnding.Run(change, vraag, ct);
            change.Record(new VraagWithdrawn(vraag.Id), vraag);
            return Done.It;
        }, ct);
}

/// <summary>Process VraagStopping: the first of two.</summary>
internal sealed class VraagStopping(ProcessRunner processes)
{
    public Task<Result<Done>> Run(ProposeStop command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VraagStopping), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (command.Grond is not { } grond)
                return Refusals.RedenOntbreekt.At("grond");
            if (vraag.ProposeStop(grond, command.Toelichting, change.By(vraag.Gemeente)).IsRefused(out var refusal))
                return refusal;
            change.Record(new VraagStopProposed(vraag.Id, grond), vraag);
            return Done.It;
        }, ct);
}

/// <summary>Process VraagStopConfirming: the second, by somebody else.</summary>
internal sealed class VraagStopConfirming(ProcessRunner processes)
{
    public Task<Result<Done>> Run(ConfirmStop command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VraagStopConfirming), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (vraag.ConfirmStop(change.By(vraag.Gemeente)).IsRefused(out var refusal))
                return refusal;
            await VraagLoading.Follow(change, vraag, ct);
            await OfferteEnding.Run(change, vraag, ct);
            await KennismakingEnding.Run(change, vraag, ct);
            change.Record(new VraagStopped(vraag.Id, vraag.Einde!.Grond!.Value), vraag);
            return Done.It;
        }, ct);
}

/// <summary>Tells every bidder that the vraag ended (E-33).</summary>
internal static class OfferteEnding
{
    public static async Task Run(Change change, Vraag vraag, CancellationToken ct)
    {
        // An offerte belongs to its aanbieder and is not released: only the machinery can write its end into it.
        using var all = change.Db.Scope.AsSystem();
        var offertes = await change.Db.Set<Offerte>()
            .Where(o => o.Vraag == vraag.Id && (o.Status == OfferteStatus.Concept || o.Status == OfferteStatus.Ingediend || o.Status == OfferteStatus.Gekozen || o.Status == OfferteStatus.NietGekozen))
            .ToListAsync(ct);
        foreach (var offerte in offertes)
        {
            offerte.Status = OfferteStatus.VraagBeeindigd;
            offerte.Versie++;
        }
        await Destroy(change, vraag, ct);
        await change.Db.SaveChangesAsync(ct);
    }

    // What was never opened can never be opened any more.
    private static async Task Destroy(Change change, Vraag vraag, CancellationToken ct)
    {
        var keys = await change.Keys.Of(vraag.Id.Value, ct);
        change.Db.RemoveRange(keys.Where(k => k.Deel == OfferteZegel.Prijzen ? vraag.Opening?.Tweede is null : !vraag.PlannenVrij || k.Deel == OfferteZegel.Herzieningen));
    }
}
