using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Platform;

/// <summary>
/// Brings events to listeners, each with its own cursor. What a listener writes and how far it has come are stored together.
/// A failing event parks its root for that listener only; after <see cref="MaxAttempts"/> the beheerder must look.
/// </summary>
internal sealed class Dispatcher(IServiceScopeFactory scopes, IEnumerable<ListenerRegistration> listeners, Delivery delivery, WriteGate gate, ILogger<Dispatcher> log)
{
    public const int MaxAttempts = 8;
    private const int Batch = 200;
    private readonly HighWater highWater = new();
    private readonly SemaphoreSlim one = new(1, 1);

    /// <summary>Delivers what there is; answers how many deliveries were done. Parked roots whose time has come are tried first.</summary>
    public async Task<int> Dispatch(DateTimeOffset now, CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            var done = 0;
            long until;
            await using (var scope = Scope())
                until = await highWater.Advance(scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>(), ct);
            foreach (var listener in listeners)
                done += await RetryParked(listener, now, ct) + await Advance(listener, until, now, ct);
            return done;
        }
        finally
        {
            one.Release();
        }
    }

    private async Task<int> Advance(ListenerRegistration listener, long until, DateTimeOffset now, CancellationToken ct)
    {
        List<EventRow> batch;
        HashSet<Guid> parked;
        long cursor;
        await using (var scope = Scope())
        {
            var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
            cursor = await db.Set<CursorRow>().Where(c => c.Luisteraar == listener.Name).Select(c => (long?)c.Nummer).FirstOrDefaultAsync(ct) ?? 0;
            if (cursor >= until)
                return 0;
            var soort = listener.Event.Name;
            batch = await db.Set<EventRow>().AsNoTracking()
                .Where(e => e.Nummer > cursor && e.Nummer <= until && e.Soort == soort)
                .OrderBy(e => e.Nummer).Take(Batch).ToListAsync(ct);
            parked = [.. await db.Set<ParkedRow>().Where(p => p.Luisteraar == listener.Name).Select(p => p.OnderwerpId).ToListAsync(ct)];
        }
        var done = 0;
        foreach (var row in batch.Where(r => !parked.Contains(r.OnderwerpId)))
        {
            if (await Try(listener, row, db => MoveCursor(db, listener.Name, row.Nummer, ct), ct) is { } failure)
            {
                parked.Add(row.OnderwerpId);
                await Park(listener, row, failure, now, ct);
            }
            else
                done++;
        }
        await Store(db => MoveCursor(db, listener.Name, batch.Count == Batch ? batch[^1].Nummer : until, ct), ct);
        return done + (batch.Count == Batch ? await Advance(listener, until, now, ct) : 0);
    }

    private async Task<int> RetryParked(ListenerRegistration listener, DateTimeOffset now, CancellationToken ct)
    {
        var done = 0;
        await using var scope = Scope();
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        var due = await db.Set<ParkedRow>().AsNoTracking()
            .Where(p => p.Luisteraar == listener.Name && !p.Vast && p.Volgende <= now).ToListAsync(ct);
        foreach (var root in due)
        {
            var cursor = await db.Set<CursorRow>().Where(c => c.Luisteraar == listener.Name).Select(c => c.Nummer).FirstAsync(ct);
            var soort = listener.Event.Name;
            var rows = await db.Set<EventRow>().AsNoTracking()
                .Where(e => e.OnderwerpId == root.OnderwerpId && e.Soort == soort && e.Nummer >= root.Vanaf && e.Nummer <= cursor)
                .OrderBy(e => e.Nummer).ToListAsync(ct);
            done += await Replay(listener, root, rows, now, ct);
        }
        return done;
    }

    private async Task<int> Replay(ListenerRegistration listener, ParkedRow root, List<EventRow> rows, DateTimeOffset now, CancellationToken ct)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            var next = i + 1 < rows.Count ? rows[i + 1].Nummer : (long?)null;
            if (await Try(listener, rows[i], db => Unpark(db, root, next, ct), ct) is { } failure)
            {
                await Park(listener, rows[i], failure, now, ct);
                return i;
            }
        }
        return rows.Count;
    }

    private async Task<Exception?> Try(ListenerRegistration listener, EventRow row, Func<KeukentafelDbContext, Task> after, CancellationToken ct)
    {
        try
        {
            await delivery.Deliver(listener, row, after, ct);
            return null;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The message may hold values of people: only its type is logged.
            log.LogError("Listener {Listener} failed on event {Number} ({Kind}): {Failure}", listener.Name, row.Nummer, row.Soort, failure.GetBaseException().GetType().Name);
            return failure;
        }
    }

    private Task Park(ListenerRegistration listener, EventRow row, Exception failure, DateTimeOffset now, CancellationToken ct) =>
        Store(async db =>
        {
            var root = await db.Set<ParkedRow>().FirstOrDefaultAsync(p => p.Luisteraar == listener.Name && p.OnderwerpId == row.OnderwerpId, ct);
            if (root is null)
                db.Add(root = new ParkedRow { Luisteraar = listener.Name, OnderwerpId = row.OnderwerpId, Vanaf = row.Nummer, Fout = "" });
            if (root.Vanaf != row.Nummer)
                root.Pogingen = 0;
            root.Vanaf = row.Nummer;
            root.Pogingen++;
            root.Fout = failure.GetBaseException().GetType().Name;
            root.Vast = root.Pogingen >= MaxAttempts;
            root.Volgende = now + TimeSpan.FromSeconds(Math.Pow(2, root.Pogingen));
        }, ct);

    private static async Task Unpark(KeukentafelDbContext db, ParkedRow root, long? next, CancellationToken ct)
    {
        var row = await db.Set<ParkedRow>().FirstOrDefaultAsync(p => p.Luisteraar == root.Luisteraar && p.OnderwerpId == root.OnderwerpId, ct);
        if (row is not null && next is { } number)
            row.Vanaf = number;
        else if (row is not null)
            db.Remove(row);
    }

    private static async Task MoveCursor(KeukentafelDbContext db, string listener, long to, CancellationToken ct)
    {
        var row = await db.Set<CursorRow>().FirstOrDefaultAsync(c => c.Luisteraar == listener, ct);
        if (row is null)
            db.Add(row = new CursorRow { Luisteraar = listener });
        row.Nummer = Math.Max(row.Nummer, to);
    }

    private async Task Store(Func<KeukentafelDbContext, Task> write, CancellationToken ct)
    {
        await using var scope = Scope();
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        using var turn = await gate.Enter(ct);
        await write(db);
        await db.SaveChangesAsync(ct);
    }

    private AsyncServiceScope Scope()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
        return scope;
    }
}
