using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Platform;

/// <summary>
/// How far the event table may be read without skipping an event that is still being written. Numbers are given out before
/// commit, so a lower number can appear later: a gap is waited for until every transaction that ran when it was first seen has
/// ended (PostgreSQL); SQLite has one writer and no such gaps.
/// </summary>
internal sealed class HighWater
{
    private long mark;
    private ulong? gapSeenUntil;

    /// <summary>The highest number that is safe to read up to, inclusive.</summary>
    public async Task<long> Advance(KeukentafelDbContext db, CancellationToken ct)
    {
        if (!db.Database.ProviderName!.EndsWith("PostgreSQL", StringComparison.Ordinal))
            return mark = await db.Set<EventRow>().MaxAsync(e => (long?)e.Nummer, ct) ?? 0;
        // The horizon is read before the numbers: what commits in between shows up as present, never as a dead gap.
        var (oldest, newest) = await Snapshot(db, ct);
        var numbers = await db.Set<EventRow>().Where(e => e.Nummer > mark).OrderBy(e => e.Nummer).Select(e => e.Nummer).Take(5000).ToListAsync(ct);
        foreach (var number in numbers)
        {
            if (number != mark + 1 && !GapIsDead(oldest, newest))
                break;
            mark = number;
            gapSeenUntil = null;
        }
        return mark;
    }

    private bool GapIsDead(ulong oldestRunning, ulong newest)
    {
        gapSeenUntil ??= newest;
        return oldestRunning >= gapSeenUntil;
    }

    private static async Task<(ulong Oldest, ulong Newest)> Snapshot(KeukentafelDbContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using DbCommand command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = "select pg_snapshot_xmin(s)::text, pg_snapshot_xmax(s)::text from pg_current_snapshot() s";
            await using var reader = await command.ExecuteReaderAsync(ct);
            await reader.ReadAsync(ct);
            return (ulong.Parse(reader.GetString(0)), ulong.Parse(reader.GetString(1)));
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }
}
