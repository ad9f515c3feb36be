using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Waarden;

namespace Platform;

/// <summary>Hands one event to one listener in a scope of its own, with the rights of the event's owner only.</summary>
internal sealed class Delivery(IServiceScopeFactory scopes, EventTypes types, WriteGate gate, LiveHub hub)
{
    private static readonly MethodInfo CallMethod = typeof(Delivery).GetMethod(nameof(Call), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly ConcurrentDictionary<Type, Func<object, IEvent, EventContext, CancellationToken, Task>> calls = new();

    /// <summary>
    /// Takes the event by <paramref name="take"/>, delivers it and stores the effects, all in one transaction; false when it could not
    /// be taken, and then nothing was done.
    /// </summary>
    public async Task<bool> Deliver(Type listener, Type kind, EventRow row, Func<KeukentafelDbContext, Task<bool>> take, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        services.GetRequiredService<CurrentActor>().Actor = Actor.System;
        var access = services.GetRequiredService<AccessScope>();
        if (row.Gemeente is { } gemeente)
            access.BecomeSystemOf(gemeente);
        if (row.Organisatie is { } organisatie)
            access.Organisaties = [AanbiederId.From(organisatie)];
        var runner = services.GetRequiredService<ProcessRunner>();
        using var turn = await gate.Enter(ct);
        runner.Db.Touched.Clear();
        await using var transaction = await runner.Db.Database.BeginTransactionAsync(ct);
        if (!await take(runner.Db))
            return false;
        var change = new Change(runner, listener.Name);
        var owner = new EventOwner(
            row.Gemeente,
            row.Organisatie is { } o ? AanbiederId.From(o) : null,
            row.Zaak is { } z ? ZaakId.From(z) : null
        );
        var context = new EventContext(change, owner, row.Id, row.Wanneer);
        await Caller(kind)(services.GetRequiredService(listener), types.Read(row), context, ct);
        await change.Finish();
        await runner.Db.SaveChangesAsync(ct);
        await LiveWords.Say(runner.Db, change.Topics, ct);
        await transaction.CommitAsync(ct);
        if (runner.Db.Database.IsSqlite())
        {
            foreach (var topic in change.Topics)
                hub.Publish(topic);
        }
        return true;
    }

    private Func<object, IEvent, EventContext, CancellationToken, Task> Caller(Type kind) =>
        calls.GetOrAdd(kind, k => CallMethod.MakeGenericMethod(k).CreateDelegate<Func<object, IEvent, EventContext, CancellationToken, Task>>());

    private static Task Call<TEvent>(object listener, IEvent e, EventContext context, CancellationToken ct)
        where TEvent : IEvent => ((IListener<TEvent>)listener).On((TEvent)e, context, ct);
}
