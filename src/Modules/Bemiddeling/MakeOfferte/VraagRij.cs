using System.Threading.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// The queue before each vraag on this node: one at a time, first come first served, and at most so many waiting. Who comes when it
/// is full is refused by name and has not submitted; so a hot vraag can't take all connections from the others.
/// </summary>
internal sealed class VraagRijen(IConfiguration configuration) : IDisposable
{
    private readonly PartitionedRateLimiter<VraagId> limiter = PartitionedRateLimiter.Create<VraagId, VraagId>(vraag =>
        RateLimitPartition.GetConcurrencyLimiter(vraag, _ => new ConcurrencyLimiterOptions
        {
            PermitLimit = 1,
            QueueLimit = configuration.GetValue("Grens:Rij", 400),
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }));

    public async Task<Result<T>> In<T>(VraagId vraag, Func<Task<Result<T>>> work, CancellationToken ct)
    {
        using var place = await limiter.AcquireAsync(vraag, 1, ct);
        return place.IsAcquired ? await work() : Refusals.RijVol;
    }

    public void Dispose() => limiter.Dispose();
}

/// <summary>The queue for who knows the offerte, not the vraag.</summary>
internal sealed class VraagRij(VraagRijen rijen, KeukentafelDbContext db)
{
    public Task<Result<T>> In<T>(VraagId vraag, Func<Task<Result<T>>> work, CancellationToken ct) => rijen.In(vraag, work, ct);

    public async Task<Result<T>> In<T>(OfferteId offerte, Func<Task<Result<T>>> work, CancellationToken ct)
    {
        var own = db.Scope.Organisaties;
        var vraag = await db.Set<Offerte>().AsNoTracking().Where(o => o.Id == offerte && own.Contains(o.Organisatie)).Select(o => (VraagId?)o.Vraag).FirstOrDefaultAsync(ct);
        return vraag is { } known ? await rijen.In(known, work, ct) : SharedRefusals.NotFound;
    }
}
