using Npgsql;
using TestKit;

namespace Chaos.Tests;

/// <summary>Something that goes wrong, and is put right again.</summary>
/// <param name="Name">In words.</param>
/// <param name="Outage">How long nothing can come in, in starts of a server.</param>
/// <param name="Happen">Does it, and waits until it is put right.</param>
internal sealed record Strike(string Name, double Outage, Func<ChaosKitchen, Task> Happen)
{
    public static Strike Nothing { get; } = new("nothing", 0, _ => Task.CompletedTask);

    /// <summary>One server is killed and started again; another may go on.</summary>
    public static Strike OneServer { get; } = new("one server killed", 1, k => Restart(k, 1));

    /// <summary>All servers at once.</summary>
    public static Strike AllServers { get; } = new("all servers killed", 1, k => Restart(k, k.Servers.Count));

    /// <summary>The database as by a power cut.</summary>
    public static Strike Database { get; } = new("PostgreSQL stopped at once", 0.3, async k =>
    {
        await k.Cluster.StopImmediately();
        await k.Cluster.Start();
    });

    /// <summary>Database and servers in one blow.</summary>
    public static Strike Everything { get; } = new("PostgreSQL and all servers at once", 1.3, async k =>
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

/// <summary>
/// One round: vragen that close within seconds, offers that come in until a little after that, and a blow in between. Half of the
/// vragen close around the blow, half after it was put right.
/// </summary>
internal sealed class Round(ChaosKitchen kitchen, Random random)
{
    private const int Vragen = 10;
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(10);

    /// <summary>Plays it and answers what the client side knows.</summary>
    public async Task<RoundResult> Play(Strike strike)
    {
        // A busy machine gets more time: what counts is that much happens around the blow.
        var pace = Math.Max(1, kitchen.Start.TotalSeconds / 4);
        var outage = strike == Strike.OneServer && kitchen.Servers.Count > 1 ? TimeSpan.Zero : kitchen.Start * strike.Outage;
        var (soon, blowBy) = (TimeSpan.FromSeconds(1.2 * pace), TimeSpan.FromSeconds(2.2 * pace));
        var after = blowBy + outage;
        var start = TimeProvider.System.GetUtcNow() + TimeSpan.FromMilliseconds(300 * pace);
        var vragen = await kitchen.Market.Publish([.. Enumerable.Range(0, Vragen).Select(i => start + (i % 2 == 0 ? Between(soon, blowBy) : Between(after, after + soon)))]);
        var offertes = await kitchen.Market.Draft(vragen.SelectMany(v => kitchen.Market.Bidders.Select(b => (v, b))));
        var closing = vragen.ToDictionary(v => v.Id, v => v.Sluit);
        var sender = new Sender(kitchen);
        var holds = Task.WhenAll(vragen.Take(3).Select(Hold));
        // Half of them in the last half second, where it matters, some of those a little too late.
        var sending = offertes.Select((o, i) => sender.Send(o, random.Next(2) == 0 ? closing[o.Vraag] + Between(TimeSpan.FromSeconds(-0.5), TimeSpan.FromSeconds(0.03)) : start + Between(TimeSpan.Zero, blowBy), i % 7 == 0)).ToList();
        // While much is on its way: after so many receipts.
        var enough = random.Next(1, offertes.Count / 3);
        while (sender.Receipts < enough && TimeProvider.System.GetUtcNow() < start + blowBy)
            await Task.Delay(Tick);
        await strike.Happen(kitchen);
        return new RoundResult(strike.Name, vragen, await Task.WhenAll(sending), [.. (await holds).OfType<HeldLock>()]);
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
