using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Platform;

/// <summary>
/// Tells open pages that something changed, by topic. Listeners announce after their event (<see cref="EventContext.Announce"/>); on
/// PostgreSQL the word goes round to all nodes by NOTIFY. It may be missed: a page that hears nothing looks again by itself.
/// </summary>
public sealed class LiveHub
{
    private readonly ConcurrentDictionary<string, ConcurrentDictionary<Channel<bool>, byte>> topics = new();
    private long words;

    /// <summary>Hears of a topic until disposed; several words while one is busy are one.</summary>
    public LiveSubscription Subscribe(string topic)
    {
        var channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        topics.GetOrAdd(topic, _ => new()).TryAdd(channel, 0);
        return new LiveSubscription(channel.Reader, () =>
        {
            if (topics.TryGetValue(topic, out var all))
                all.TryRemove(channel, out _);
        });
    }

    /// <summary>How many hear of a topic on this node.</summary>
    public int Count(string topic) => topics.TryGetValue(topic, out var all) ? all.Count : 0;

    /// <summary>Rises with each word: what was read under an older number may be out of date.</summary>
    public long Words => Volatile.Read(ref words);

    internal void Publish(string topic)
    {
        Interlocked.Increment(ref words);
        if (topics.TryGetValue(topic, out var all))
        {
            foreach (var channel in all.Keys)
                channel.Writer.TryWrite(true);
        }
    }

    internal void PublishAll()
    {
        foreach (var topic in topics.Keys)
            Publish(topic);
    }
}

/// <summary>A place in the audience of a topic.</summary>
public sealed class LiveSubscription(ChannelReader<bool> reader, Action leave) : IDisposable
{
    /// <summary>Waits for a word, at most so long; false when the time was over.</summary>
    public async Task<bool> Next(TimeSpan atMost, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(atMost);
        try
        {
            return await reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => leave();
}

/// <summary>One connection of a node, outside the pool, that hears what the dispatchers of all nodes announce (ADR 4).</summary>
internal sealed class LiveListener(LiveHub hub, DatabaseSettings settings, ILogger<LiveListener> log) : BackgroundService
{
    public const string Channel = "keukentafel_live";
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.IsSqlite)
            return;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Listen(stoppingToken);
            }
            catch (Exception failure) when (failure is NpgsqlException or System.Net.Sockets.SocketException or IOException or InvalidOperationException or TimeoutException)
            {
                log.LogWarning("Live pages can't hear the database: {Failure}; they look by themselves until it is back.", failure.GetType().Name);
                await Task.Delay(Pause, stoppingToken);
            }
        }
    }

    private async Task Listen(CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(settings.ConnectionString) { Pooling = false, KeepAlive = 30 }.ConnectionString);
        await connection.OpenAsync(ct);
        connection.Notification += (_, word) => hub.Publish(word.Payload);
        await using (var command = new NpgsqlCommand("listen " + Channel, connection))
            await command.ExecuteNonQueryAsync(ct);
        // What was said while nobody listened.
        hub.PublishAll();
        while (true)
            await connection.WaitAsync(ct);
    }
}

/// <summary>Says it: in the transaction on PostgreSQL, after the commit on the embedded database.</summary>
internal static class LiveWords
{
    public static async Task Say(KeukentafelDbContext db, IReadOnlyCollection<string> topics, CancellationToken ct)
    {
        if (!db.Database.IsNpgsql())
            return;
        foreach (var topic in topics)
            await db.Database.ExecuteSqlAsync($"select pg_notify({LiveListener.Channel}, {topic})", ct);
    }
}
