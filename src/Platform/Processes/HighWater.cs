using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Platform;

/// <summary>
/// How far the event table may be read without skipping an event that is still being written. Numbers are given out before
/// commit, so a lower number can appear later: a gap is waited for until every transaction that can fill it has ended
/// (PostgreSQL); SQLite has one writer and no such gaps.
/// </summary>
internal sealed class HighWater
{
    private const int Batch = 5_000;

    // Far more events than can be under way at once: what a node that starts looks back over.
    private const int Back = 2 * Batch;

    // A number may be given out just before its transaction shows in a snapshot; by then it does.
    private static readonly TimeSpan Settle = TimeSpan.FromSeconds(1);

    private long? mark;
    private long gapSince;
    private ulong? gapUntil;

    /// <summary>The highest number that is safe to read up to, inclusive.</summary>
    public long Mark => mark ?? 0;

    /// <summary>Looks how far it goes now; answers the kinds of events that came within reach.</summary>
    public async Task<IReadOnlySet<string>> Advance(KeukentafelDbContext db, CancellationToken ct)
    {
        var gaps = db.Database.IsNpgsql();
        mark ??= Math.Max(0, (await db.Set<EventRow>().MaxAsync(e => (long?)e.Nummer, ct) ?? 0) - Back);
        var kinds = new HashSet<string>();
        int seen;
        do
        {
            // The horizon is read before the numbers: what commits in between shows up as present, never as a dead gap.
            var (oldest, newest) = gaps ? await Snapshot(db, ct) : (0, 0);
            var rows = await db.Set<EventRow>().Where(e => e.Nummer > mark).OrderBy(e => e.Nummer).Select(e => new { e.Nummer, e.Soort }).Take(Batch).ToListAsync(ct);
            seen = 0;
            foreach (var row in rows.TakeWhile(r => !gaps || r.Nummer == mark + 1 || GapIsDead(oldest, newest)))
            {
                (mark, gapUntil, gapSince) = (row.Nummer, null, 0);
                kinds.Add(row.Soort);
                seen++;
            }
        }
        while (seen == Batch);
        return kinds;
    }

    private bool GapIsDead(ulong oldestRunning, ulong newest)
    {
        var now = Environment.TickCount64;
        if (gapSince == 0)
            gapSince = now;
        if (now - gapSince >= Settle.TotalMilliseconds)
            gapUntil ??= newest;
        return oldestRunning >= gapUntil;
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
