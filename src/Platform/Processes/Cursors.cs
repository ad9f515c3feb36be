using Microsoft.EntityFrameworkCore;

namespace Platform;

/// <summary>
/// How far each listener has come, kept so that two nodes never deliver the same event: who delivers first takes it by moving the
/// cursor, in the transaction of the delivery.
/// </summary>
internal static class Cursors
{
    /// <summary>The cursor of a listener; made when it is new.</summary>
    public static async Task<long> Read(KeukentafelDbContext db, string listener, CancellationToken ct)
    {
        if (await db.Set<CursorRow>().Where(c => c.Luisteraar == listener).Select(c => (long?)c.Nummer).FirstOrDefaultAsync(ct) is { } found)
            return found;
        db.Add(new CursorRow { Luisteraar = listener });
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Another node made it at the same moment.
            db.ChangeTracker.Clear();
        }
        return 0;
    }

    /// <summary>Takes an event for delivery; false when it was delivered already, or its root is parked.</summary>
    public static async Task<bool> Take(KeukentafelDbContext db, string listener, EventRow row, CancellationToken ct) =>
        await db.Set<CursorRow>()
            .Where(c => c.Luisteraar == listener && c.Nummer < row.Nummer && !db.Set<ParkedRow>().Any(p => p.Luisteraar == listener && p.OnderwerpId == row.OnderwerpId))
            .ExecuteUpdateAsync(s => s.SetProperty(c => c.Nummer, row.Nummer), ct) == 1;

    /// <summary>Holds the cursor until the transaction ends; answers where it stands.</summary>
    public static async Task<long> Hold(KeukentafelDbContext db, string listener, CancellationToken ct)
    {
        await db.Set<CursorRow>().Where(c => c.Luisteraar == listener).ExecuteUpdateAsync(s => s.SetProperty(c => c.Nummer, c => c.Nummer), ct);
        return await db.Set<CursorRow>().Where(c => c.Luisteraar == listener).Select(c => c.Nummer).SingleAsync(ct);
    }

    /// <summary>Moves the cursor on; never back.</summary>
    public static Task Move(KeukentafelDbContext db, string listener, long to, CancellationToken ct) =>
        db.Set<CursorRow>().Where(c => c.Luisteraar == listener && c.Nummer < to).ExecuteUpdateAsync(s => s.SetProperty(c => c.Nummer, to), ct);
}
