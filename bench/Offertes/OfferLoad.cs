using System.Collections.Concurrent;
using System.Diagnostics;
using TestKit;

namespace Bench;

/// <summary>One offer as its sender saw it.</summary>
internal sealed record OfferSample(SeededOfferte Offerte, long Begin, long End, OfferAnswer Answer)
{
    public double Milliseconds => Stopwatch.GetElapsedTime(Begin, End).TotalMilliseconds;
}

/// <summary>Senders that hand in one offer after the other.</summary>
internal static class OfferLoad
{
    /// <summary>So many senders, each going on with the next draft until the time is over or nothing is left.</summary>
    public static async Task<IReadOnlyList<OfferSample>> Run(OfferStand stand, ConcurrentQueue<SeededOfferte> drafts, int senders, TimeSpan time)
    {
        var samples = new ConcurrentBag<OfferSample>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, senders).Select(_ => Task.Run(async () =>
        {
            while (watch.Elapsed < time && drafts.TryDequeue(out var draft))
                samples.Add(await Send(stand, draft));
        })));
        return [.. samples];
    }

    /// <summary>One offer, once.</summary>
    public static async Task<OfferSample> Send(OfferStand stand, SeededOfferte draft)
    {
        var begin = Stopwatch.GetTimestamp();
        var answer = await stand.Client.Submit(stand.Server.Address, draft, Guid.NewGuid().ToString("N"));
        return new OfferSample(draft, begin, Stopwatch.GetTimestamp(), answer);
    }
}
