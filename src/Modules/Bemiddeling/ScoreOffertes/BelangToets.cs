using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// Who has an interest in an aanbieder that takes part does nothing in this vraag (E-36): what he declared here, and what stands in
/// the register of interests.
/// </summary>
internal sealed class BelangToets(IBelangQuestions belangen, KeukentafelDbContext db, CurrentActor current)
{
    /// <summary>For scoring: he must have declared himself free as well.</summary>
    public async Task<Refusal?> Check(Vraag vraag, string subject, CancellationToken ct) =>
        ScorerHasNoInterest.Check(vraag, subject) ?? (await Registered(vraag, subject, ct) ? Refusals.BelangAanwezig : null);

    public Task<Refusal?> Check(Vraag vraag, CancellationToken ct) => Check(vraag, current.Actor.Subject, ct);

    /// <summary>True when the register knows an interest in one of the bidders, or who acts now works for one himself.</summary>
    public async Task<bool> Registered(Vraag vraag, string subject, CancellationToken ct)
    {
        // Who offered is not released yet; only the answer yes or no leaves this place.
        using var lifted = db.Scope.AsSystem();
        List<AanbiederId> bidders = await db.Set<Offerte>().AsNoTracking().Where(o => o.Vraag == vraag.Id && o.IngediendOp != null && o.IngetrokkenOp == null).Select(o => o.Organisatie).ToListAsync(ct);
        if (subject == current.Actor.Subject && db.Scope.Organisaties.Intersect(bidders).Any())
            return true;
        return bidders.Count > 0 && (await belangen.Belangen([subject], bidders, ct)).Contains(subject);
    }
}
