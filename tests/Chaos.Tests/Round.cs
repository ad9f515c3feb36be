using Npgsql;
using TestKit;

namespace Chaos.Tests;

/// <summary>Something that goes wrong, and is put right again.</summary>
internal sealed record Strike(string Name, Func<ChaosKitchen, Task> Happen)
{
    /// <summary>One server is killed and started again.</summary>
    public static Strike OneServer { get; } = new("one server killed", k => Restart(k, 1));

    /// <summary>All servers at once.</summary>
    public static Strike AllServers { get; } = new("all servers killed", k => Restart(k, k.Servers.Count));

    /// <summary>The database as by a power cut.</summary>
    public static Strike Database { get; } = new("PostgreSQL stopped at once", async k =>
    {
        await k.Cluster.StopImmediately();
        await k.Cluster.Start();
    });

    /// <summary>Database and servers in one blow.</summary>
    public static Strike Everything { get; } = new("PostgreSQL and all servers at once", async k =>
    {
        await Task.WhenAll(k.Servers.Select(s => s.Kill()).Append(k.Cluster.StopImmediately()));
        await k.Cluster.Start();
        k.Servers.ForEach(s => s.Start());
        await Task.WhenAll(k.Servers.Select(s => s.Ready()));
    });

    private static async Task Restart(ChaosKitchen kitchen, int howMany)
    {
        var struck = kitchen.Servers.OrderBy(_ => Random.Shared.Next()).Take(howMany).ToList();
        await Task.WhenAll(struck.Select(s => s.Kill()));
        struck.ForEach(s => s.Start());
        await Task.WhenAll(struck.Select(s => s.Ready()));
    }
}

/// <summary>A lock of a vraag that somebody from outside held across its deadline.</summary>
internal sealed record HeldLock(SeededVraag Vraag, DateTimeOffset From, DateTimeOffset Until);

/// <summary>One round: vragen that close within seconds, offers that come in until after that, and a blow in between.</summary>
internal sealed class Round(ChaosKitchen kitchen, Random random)
{
    private const int Vragen = 10;
    private static readonly TimeSpan FirstClosing = TimeSpan.FromSeconds(1.0);
    private static readonly TimeSpan LastClosing = TimeSpan.FromSeconds(2.6);

    /// <summary>Plays it and answers what the client side knows.</summary>
    public async Task<RoundResult> Play(Strike strike)
    {
        var start = TimeProvider.System.GetUtcNow() + TimeSpan.FromMilliseconds(300);
        var vragen = await kitchen.Market.Publish([.. Enumerable.Range(0, Vragen).Select(_ => start + Between(FirstClosing, LastClosing))]);
        var offertes = await kitchen.Market.Draft(vragen.SelectMany(v => kitchen.Market.Bidders.Select(b => (v, b))));
        var closing = vragen.ToDictionary(v => v.Id, v => v.Sluit);
        var sender = new Sender(kitchen);
        var blow = Later(start + Between(TimeSpan.FromSeconds(0.3), LastClosing), () => strike.Happen(kitchen));
        var holds = Task.WhenAll(vragen.Take(2).Select(Hold));
        // Half of them in the last half second, where it matters; some a little too late.
        var sending = offertes.Select((o, i) => sender.Send(o, i % 2 == 0 ? closing[o.Vraag] + Between(TimeSpan.FromSeconds(-0.5), TimeSpan.FromSeconds(0.05)) : start + Between(TimeSpan.Zero, LastClosing), i % 7 == 0));
        var entries = await Task.WhenAll(sending);
        await blow;
        return new RoundResult(strike.Name, vragen, entries, [.. (await holds).OfType<HeldLock>()]);
    }

    private TimeSpan Between(TimeSpan least, TimeSpan most) => least + random.NextDouble() * (most - least);

    private static async Task Later(DateTimeOffset at, Func<Task> what)
    {
        var wait = at - TimeProvider.System.GetUtcNow();
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait);
        await what();
    }

    // Whoever gets the lock after this did not get it in time, whatever time it writes down.
    private async Task<HeldLock?> Hold(SeededVraag vraag)
    {
        var key = "Vraag" + vraag.Id.Value.ToString("N");
        try
        {
            await Later(vraag.Sluit - TimeSpan.FromMilliseconds(150), () => Task.CompletedTask);
            await using var connection = new NpgsqlConnection(kitchen.Connection + ";Pooling=false");
            await connection.OpenAsync();
            var from = await Ask(connection, "select clock_timestamp() from pg_advisory_lock(hashtextextended(@key, 0))", key);
            await Later(vraag.Sluit + TimeSpan.FromMilliseconds(200), () => Task.CompletedTask);
            var until = await Ask(connection, "select clock_timestamp() from (select @key) k", key);
            return until > vraag.Sluit ? new HeldLock(vraag, from, until) : null;
        }
        catch (Exception e) when (e is NpgsqlException or IOException)
        {
            // The blow took this connection too: nothing was held.
            return null;
        }
    }

    private static async Task<DateTimeOffset> Ask(NpgsqlConnection connection, string sql, string key)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        command.Parameters.AddWithValue("key", key);
        return new DateTimeOffset((DateTime)(await command.ExecuteScalarAsync())!, TimeSpan.Zero);
    }
}

/// <summary>A round as the client side knows it.</summary>
internal sealed record RoundResult(string Strike, IReadOnlyList<SeededVraag> Vragen, IReadOnlyList<LedgerEntry> Entries, IReadOnlyList<HeldLock> Holds);
