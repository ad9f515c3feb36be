using System.Collections.Concurrent;
using TestKit;

namespace Chaos.Tests;

/// <summary>What the client side knows of one offer.</summary>
internal sealed class LedgerEntry(SeededOfferte offerte)
{
    private readonly ConcurrentBag<KeptReceipt> receipts = [];
    private int attempts;

    public SeededOfferte Offerte { get; } = offerte;

    /// <summary>When it was sent for the first time; null while it was not.</summary>
    public DateTimeOffset? Sent { get; private set; }

    /// <summary>Every receipt that came back: a program that tries again may get more than one.</summary>
    public IReadOnlyCollection<KeptReceipt> Receipts => receipts;

    /// <summary>Code of the refusal that ended it.</summary>
    public string? Refused { get; set; }

    public int Attempts => attempts;

    public void Try(DateTimeOffset now)
    {
        Sent ??= now;
        Interlocked.Increment(ref attempts);
    }

    public void Keep(KeptReceipt receipt) => receipts.Add(receipt);
}

/// <summary>Sends offers and tries again with the same key until somebody said yes or no.</summary>
internal sealed class Sender(ChaosKitchen kitchen)
{
    private int receipts;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    // Not an answer: the program of an aanbieder tries again.
    private static readonly string[] NoAnswer = ["RijVol", "Storing", "KluisOntbreekt"];

    /// <summary>Receipts so far.</summary>
    public int Receipts => Volatile.Read(ref receipts);

    /// <summary>Sends at a moment; as two clients at the same time when asked.</summary>
    public async Task<LedgerEntry> Send(SeededOfferte offerte, DateTimeOffset at, bool twice)
    {
        var entry = new LedgerEntry(offerte);
        var wait = at - TimeProvider.System.GetUtcNow();
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait);
        var key = Guid.NewGuid().ToString("N");
        await Task.WhenAll(twice ? [Keep(entry, key, 0), Keep(entry, key, 1)] : [Keep(entry, key, Random.Shared.Next(8))]);
        return entry;
    }

    private async Task Keep(LedgerEntry entry, string key, int first)
    {
        var until = TimeProvider.System.GetUtcNow() + Patience;
        for (var attempt = first; TimeProvider.System.GetUtcNow() < until; attempt++)
        {
            var servers = kitchen.Servers;
            entry.Try(TimeProvider.System.GetUtcNow());
            var answer = await kitchen.Client.Submit(servers[attempt % servers.Count].Address, entry.Offerte, key);
            if (answer.Receipt is { } receipt)
            {
                entry.Keep(receipt);
                Interlocked.Increment(ref receipts);
                return;
            }
            if (answer.Refusal is { } refusal && !NoAnswer.Contains(refusal))
            {
                entry.Refused = refusal;
                return;
            }
            await Task.Delay(Random.Shared.Next(20, 60) * Math.Min(1 + attempt - first, 12));
        }
    }
}
