using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A signal in hand with its vraag, before any price is open.</summary>
internal sealed record SignaalInHand(Signaal Signaal, Vraag Vraag);

/// <summary>The one way in which a process takes a signal in hand: under the lock of its vraag, by somebody who had no hand in it.</summary>
internal sealed class SignaalLoading(IToegangQuestions toegang, BelangToets belang)
{
    public async Task<Result<SignaalInHand>> Load(Change change, Guid id, CancellationToken ct)
    {
        if (await change.Db.Set<Signaal>().AsNoTracking().FirstOrDefaultAsync(s => s.Id == id, ct) is not { } found)
            return SharedRefusals.NotFound;
        // Who judges is not of the team of the case: the signal was found as his gemeente's, the rest is machinery.
        change.ActFor(found.Gemeente);
        await VraagLoading.Hold(change, found.Vraag, ct);
        var vraag = await change.Db.Set<Vraag>().SingleAsync(v => v.Id == found.Vraag, ct);
        if (await Check(change.Db, vraag, change.Actor, ct) is { } refusal)
            return refusal;
        if (vraag.Opening is not null)
            return Refusals.StandNietGoed;
        var loaded = await change.Load<Signaal>(s => s.Id == id, ct);
        return loaded.IsRefused(out var changed) ? changed : new SignaalInHand(loaded.Value, vraag);
    }

    /// <summary>Whether this person may see and judge the signals of a vraag. The caller has found it as his gemeente's.</summary>
    public async Task<Refusal?> Check(KeukentafelDbContext db, Vraag vraag, Actor actor, CancellationToken ct)
    {
        using var lifted = db.Scope.AsSystem();
        var scorers = await db.Set<Beoordeling>().AsNoTracking().Where(b => b.Vraag == vraag.Id).Select(b => b.Beoordelaar).Distinct().ToListAsync(ct);
        var consulent = (await toegang.Zaken([vraag.Zaak], ct)).GetValueOrDefault(vraag.Zaak)?.Consulent;
        return SignaalIsForOutsiders.Check(vraag, actor, scorers, consulent) ?? (await belang.Registered(vraag, actor.Subject, ct) ? Refusals.BelangAanwezig : null);
    }

    /// <summary>Records it for the gemeente and in the chain, but not in the history of the case: who scores reads that.</summary>
    public static void Record(Change change, IEvent e, Vraag vraag)
    {
        change.Record(e, ("Vraag", vraag.Id.Value), EventOwner.Of(vraag.Gemeente));
        Keten.Add(change, vraag.Id, vraag.Gemeente, e.GetType().Name);
    }
}
