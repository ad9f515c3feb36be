using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Platform;

/// <summary>
/// Brings events to listeners, each with its own cursor and its own queue: a slow one holds up nobody. What a listener writes and
/// how far it has come are stored together, so that any number of nodes may deliver.
/// </summary>
internal sealed class Dispatcher(IServiceScopeFactory scopes, IEnumerable<ListenerRegistration> listeners, Delivery delivery, WriteGate gate, ILogger<Dispatcher> log)
{
    private readonly HighWater highWater = new();
    private readonly SemaphoreSlim one = new(1, 1);
    private readonly List<ListenerQueue> queues =
    [
        .. listeners.GroupBy(l => (l.Name, l.Listener)).Select(l => new ListenerQueue(new Audience(l.Key.Name, l.Key.Listener, l.ToDictionary(k => k.Event.Name, k => k.Event)), scopes, delivery, gate, log)),
    ];

    /// <summary>Number up to which listeners may hear.</summary>
    public long Reach => highWater.Mark;

    /// <summary>The highest number that is stored, within reach or not.</summary>
    public async Task<long> Last(CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        return await scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>().Set<EventRow>().MaxAsync(e => (long?)e.Nummer, ct) ?? 0;
    }

    /// <summary>Delivers what there is, one listener after the other; answers how many deliveries were done.</summary>
    public async Task<int> Dispatch(DateTimeOffset now, CancellationToken ct)
    {
        await Look(ct);
        var done = 0;
        foreach (var queue in queues)
            done += await queue.Advance(highWater.Mark, now, ct);
        return done;
    }

    /// <summary>Looks what is new; answers the listeners that have something to hear.</summary>
    public async Task<IReadOnlyList<ListenerQueue>> Look(CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            await using var scope = scopes.CreateSystemScope();
            var seen = await highWater.Advance(scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>(), ct);
            queues.ForEach(q => q.Wake(seen));
            return [.. queues.Where(q => q.IsAwake)];
        }
        finally
        {
            one.Release();
        }
    }

    /// <summary>Wakes the listeners that have parked roots whose time has come.</summary>
    public async Task WakeParked(DateTimeOffset now, CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        var due = await scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>().Set<ParkedRow>().Where(p => !p.Vast && p.Volgende <= now).Select(p => p.Luisteraar).Distinct().ToListAsync(ct);
        queues.FindAll(q => due.Contains(q.Name)).ForEach(q => q.Wake());
    }

    /// <summary>Lets one listener hear what is within reach.</summary>
    public Task<int> Advance(ListenerQueue queue, DateTimeOffset now, CancellationToken ct) => queue.Advance(highWater.Mark, now, ct);
}
