using Microsoft.EntityFrameworkCore;

namespace Platform;

/// <summary>Throws away idempotency keys after 48 hours: longer than any client tries again.</summary>
internal sealed class KeyCleaning(KeukentafelDbContext db, DomainClock clock, WriteGate gate) : ICalendarWork
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(48);

    public async Task Run(CancellationToken ct)
    {
        var before = clock.SystemNow - Kept;
        using var turn = await gate.Enter(ct);
        await db.Set<IdempotencyRow>().Where(r => r.Wanneer < before).ExecuteDeleteAsync(ct);
    }
}
