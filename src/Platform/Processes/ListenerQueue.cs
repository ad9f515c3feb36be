using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Platform;

/// <summary>
/// The events that one listener still has to hear, in the order of their numbers. A failing event parks its root for this listener
/// only; after <see cref="MaxAttempts"/> the beheerder must look.
/// </summary>
internal sealed class ListenerQueue(Audience audience, IServiceScopeFactory scopes, Delivery delivery, WriteGate gate, ILogger log)
{
    public const int MaxAttempts = 8;
    private const int Batch = 200;

    // Two changes of one row at the same moment are nobody's fault: tried again at once.
    private const int Collisions = 3;

    // How many events of other kinds a listener may be behind before its cursor is moved past them.
    private const int Behind = 1_000;
    private readonly SemaphoreSlim one = new(1, 1);
    private readonly string name = audience.Name;
    private readonly string[] soorten = [.. audience.Kinds.Keys];

    /// <summary>Name of the listener and of its cursor.</summary>
    public string Name => name;

    /// <summary>There may be something to hear.</summary>
    public bool IsAwake { get; private set; } = true;

    /// <summary>Says that there is something of these kinds.</summary>
    public void Wake(IReadOnlySet<string> seen) => IsAwake |= seen.Overlaps(soorten);

    /// <summary>Says that a parked root may be tried again.</summary>
    public void Wake() => IsAwake = true;

    /// <summary>Delivers what there is up to a number; answers how many deliveries were done. Parked roots whose time has come go first.</summary>
    public async Task<int> Advance(long until, DateTimeOffset now, CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            IsAwake = false;
            var done = await RetryParked(now, ct);
            while (await Next(until, ct) is { Rows: { } rows } next)
            {
                foreach (var row in rows)
                    done += await Settle(row, next.Parked, now, ct);
                var end = rows.Count == Batch ? rows[^1].Nummer : until;
                if (end - next.Cursor > Behind || rows.Count > 0 && next.Parked.Count > 0)
                    await Store(db => Cursors.Move(db, name, end, ct), ct);
                if (rows.Count < Batch)
                    break;
            }
            return done;
        }
        catch
        {
            IsAwake = true;
            throw;
        }
        finally
        {
            one.Release();
        }
    }

    private async Task<(long Cursor, List<EventRow>? Rows, HashSet<Guid> Parked)> Next(long until, CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        var cursor = await Cursors.Read(db, name, ct);
        if (cursor >= until)
            return (cursor, null, []);
        var rows = await db.Set<EventRow>().AsNoTracking()
            .Where(e => e.Nummer > cursor && e.Nummer <= until && soorten.Contains(e.Soort)).OrderBy(e => e.Nummer).Take(Batch).ToListAsync(ct);
        return (cursor, rows, [.. await db.Set<ParkedRow>().Where(p => p.Luisteraar == name).Select(p => p.OnderwerpId).ToListAsync(ct)]);
    }

    // Delivered, left behind its parked root, or found to be done by another node.
    private async Task<int> Settle(EventRow row, HashSet<Guid> parked, DateTimeOffset now, CancellationToken ct)
    {
        while (true)
        {
            if (parked.Contains(row.OnderwerpId) && await LeaveParked(row, ct))
                return 0;
            parked.Remove(row.OnderwerpId);
            var (delivered, failure) = await Try(row, db => Cursors.Take(db, name, row, ct), ct);
            if (failure is not null)
            {
                parked.Add(row.OnderwerpId);
                await Park(row, failure, now, ct);
                return 0;
            }
            if (delivered)
                return 1;
            await using var scope = scopes.CreateSystemScope();
            if (await Cursors.Read(scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>(), name, ct) >= row.Nummer)
                return 0;
            parked.Add(row.OnderwerpId);
        }
    }

    // The cursor is held while looking: a root that another node frees at this moment would leave this event unheard.
    private Task<bool> LeaveParked(EventRow row, CancellationToken ct) =>
        Store(async db =>
        {
            if (await Cursors.Hold(db, name, ct) >= row.Nummer)
                return true;
            if (!await db.Set<ParkedRow>().AnyAsync(p => p.Luisteraar == name && p.OnderwerpId == row.OnderwerpId, ct))
                return false;
            await Cursors.Move(db, name, row.Nummer, ct);
            return true;
        }, ct);

    private async Task<int> RetryParked(DateTimeOffset now, CancellationToken ct)
    {
        List<ParkedRow> due;
        await using (var scope = scopes.CreateSystemScope())
            due = await scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>().Set<ParkedRow>().AsNoTracking().Where(p => p.Luisteraar == name && !p.Vast && p.Volgende <= now).ToListAsync(ct);
        var done = 0;
        foreach (var root in due)
        {
            var from = (long?)root.Vanaf;
            while (from is { } number && await Replay(root.OnderwerpId, number, now, ct) is (true, var next))
                (from, done) = (next, done + 1);
        }
        return done;
    }

    // One event of a parked root; what waits behind it becomes the first, or the root is free again.
    private async Task<(bool Done, long? Next)> Replay(Guid root, long number, DateTimeOffset now, CancellationToken ct)
    {
        EventRow row;
        await using (var scope = scopes.CreateSystemScope())
            row = await scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>().Set<EventRow>().AsNoTracking().SingleAsync(e => e.Nummer == number, ct);
        long? next = null;
        var (delivered, failure) = await Try(row, async db =>
        {
            var cursor = await Cursors.Hold(db, name, ct);
            var first = db.Set<ParkedRow>().Where(p => p.Luisteraar == name && p.OnderwerpId == root && p.Vanaf == number);
            next = await db.Set<EventRow>().Where(e => e.OnderwerpId == root && soorten.Contains(e.Soort) && e.Nummer > number && e.Nummer <= cursor).MinAsync(e => (long?)e.Nummer, ct);
            var moved = next is { } after ? await first.ExecuteUpdateAsync(s => s.SetProperty(p => p.Vanaf, after), ct) : await first.ExecuteDeleteAsync(ct);
            return moved == 1;
        }, ct);
        if (failure is not null)
            await Again(row, failure, now, ct);
        return (delivered, next);
    }

    private async Task<(bool Delivered, Exception? Failure)> Try(EventRow row, Func<KeukentafelDbContext, Task<bool>> take, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return (await delivery.Deliver(audience.Listener, audience.Kinds[row.Soort], row, take, ct), null);
            }
            catch (DbUpdateConcurrencyException) when (attempt < Collisions)
            {
                log.LogDebug("Listener {Listener} met another change at event {Number}.", name, row.Nummer);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // The message may hold values of people: only its type is logged.
                log.LogError("Listener {Listener} failed on event {Number} ({Kind}): {Failure}", name, row.Nummer, row.Soort, failure.GetBaseException().GetType().Name);
                return (false, failure);
            }
        }
    }

    // Parked and passed by in one: another node that delivered it meanwhile has moved the cursor, and then nothing is parked.
    private Task Park(EventRow row, Exception failure, DateTimeOffset now, CancellationToken ct) =>
        Store(async db =>
        {
            if (!await Cursors.Take(db, name, row, ct))
                return true;
            var root = new ParkedRow { Luisteraar = name, OnderwerpId = row.OnderwerpId, Vanaf = row.Nummer, Fout = "" };
            Count(root, failure, now);
            db.Add(root);
            return true;
        }, ct);

    private Task Again(EventRow row, Exception failure, DateTimeOffset now, CancellationToken ct) =>
        Store(async db =>
        {
            if (await db.Set<ParkedRow>().FirstOrDefaultAsync(p => p.Luisteraar == name && p.OnderwerpId == row.OnderwerpId, ct) is { } root)
            {
                root.Pogingen = root.Vanaf == row.Nummer ? root.Pogingen : 0;
                root.Vanaf = row.Nummer;
                Count(root, failure, now);
            }
            return true;
        }, ct);

    private static void Count(ParkedRow root, Exception failure, DateTimeOffset now)
    {
        root.Pogingen++;
        root.Fout = failure.GetBaseException().GetType().Name;
        root.Vast = root.Pogingen >= MaxAttempts;
        root.Volgende = now + TimeSpan.FromSeconds(Math.Pow(2, root.Pogingen));
    }

    private Task Store(Func<KeukentafelDbContext, Task> write, CancellationToken ct) =>
        Store(async db =>
        {
            await write(db);
            return true;
        }, ct);

    private async Task<bool> Store(Func<KeukentafelDbContext, Task<bool>> write, CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        using var turn = await gate.Enter(ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var answer = await write(db);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return answer;
    }
}
