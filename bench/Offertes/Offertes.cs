using System.Collections.Concurrent;
using System.Diagnostics;
using TestKit;

namespace Bench;

/// <summary>
/// Offers over HTTP, beside the same transaction by pgbench; one vraag that everybody wants; rounds that close while offers come in
/// and the server is restarted. Everything on the same cores: PostgreSQL, server and senders.
/// </summary>
internal static class Offertes
{
    private const int Senders = 64;
    private const int Hot = 200;

    public static async Task Run(Report report, bool brief)
    {
        var size = brief ? OfferSize.Brief : OfferSize.Full;
        report.Say($"load average at the start {OfferStand.LoadAverage:0.0}");
        await using var stand = await OfferStand.Make(Hot);
        await Throughput(report, stand, size);
        await OneVraag(report, stand, size);
        await Closings.Measure(report, stand, size);
        await Watchers.Measure(report, stand, size.HotRounds);
        report.Add(Figure.AtMost("memory of the server under this load, at most", Math.Max(peak, stand.Server.PeakMegabytes), "MB", 500));
        report.Say($"load average at the end {OfferStand.LoadAverage:0.0}");
    }

    // Of the process before the restart.
    private static double peak;

    internal static void RememberPeak(OfferStand stand) => peak = Math.Max(peak, stand.Server.PeakMegabytes);

    private static async Task Throughput(Report report, OfferStand stand, OfferSize size)
    {
        var tomorrow = TimeProvider.System.GetUtcNow().AddDays(1);
        var vragen = await stand.Market.Publish([.. Enumerable.Repeat(tomorrow, size.Vragen)]);
        // Neighbours in the queue are of other vragen and other bidders.
        var bidders = stand.Market.Bidders.Take(Senders).ToList();
        var drafts = new ConcurrentQueue<SeededOfferte>(await stand.Market.Draft(bidders.SelectMany((b, i) => vragen.Select((_, j) => (vragen[(j + i * 13) % vragen.Count], b)))));
        await stand.Do("vacuum analyze");
        var warm = await OfferLoad.Run(stand, drafts, Senders, size.WarmUp);
        report.Say($"warm-up: {warm.Count(s => s.Answer.Receipt is not null)} offers");
        var script = await Pgbench.Prepare(stand, warm.First(s => s.Answer.Receipt is not null).Offerte, size.Vragen);
        await Pgbench.Run(stand, script, Senders, size.WarmUp / 3);
        List<double> ours = [], theirs = [], ratios = [];
        var samples = new List<OfferSample>();
        var (server, database, self) = (TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        for (var pair = 0; pair < size.Pairs; pair++)
        {
            var before = (stand.Server.Processor, stand.Cluster.Processor, Process.GetCurrentProcess().TotalProcessorTime);
            var watch = Stopwatch.StartNew();
            var run = await OfferLoad.Run(stand, drafts, Senders, size.Run);
            ours.Add(run.Count(s => s.Answer.Receipt is not null) / watch.Elapsed.TotalSeconds);
            (server, database, self) = (server + stand.Server.Processor - before.Item1, database + stand.Cluster.Processor - before.Item2, self + Process.GetCurrentProcess().TotalProcessorTime - before.Item3);
            samples.AddRange(run);
            theirs.Add(await Pgbench.Run(stand, script, Senders, size.Run));
            ratios.Add(ours[^1] / theirs[^1]);
        }
        if (drafts.IsEmpty)
            throw new InvalidOperationException("The drafts ran out before the time did.");
        var times = samples.Select(s => s.Milliseconds).ToList();
        report.Add(new Figure($"offers committed over HTTP, {Senders} senders, {size.Vragen} vragen", Median(ours), "/s", Runs: ours));
        report.Add(new Figure("the same transaction by pgbench -M prepared", Median(theirs), "/s", Runs: theirs));
        report.Add(new Figure("ours / pgbench, pair by pair", Median(ratios), "", "≥ 0.25", Median(ratios) >= 0.25, ratios));
        report.Add(new Figure("time to the receipt p50", Figure.Percentile(times, 0.5), "ms"));
        report.Add(Figure.AtMost("time to the receipt p99", Figure.Percentile(times, 0.99), "ms", 250));
        report.Add(new Figure("answers that are no receipt", samples.Count(s => s.Answer.Receipt is null), "", "0", samples.TrueForAll(s => s.Answer.Receipt is not null)));
        report.Add(new Figure("processor time an offer: server", server.TotalMilliseconds / samples.Count, "ms"));
        report.Add(new Figure("processor time an offer: PostgreSQL", database.TotalMilliseconds / samples.Count, "ms"));
        report.Add(new Figure("processor time an offer: senders", self.TotalMilliseconds / samples.Count, "ms"));
    }

    private static async Task OneVraag(Report report, OfferStand stand, OfferSize size)
    {
        var tomorrow = TimeProvider.System.GetUtcNow().AddDays(1);
        var samples = new List<OfferSample>();
        var inversions = 0;
        foreach (var vraag in await stand.Market.Publish([.. Enumerable.Repeat(tomorrow, size.HotRounds)]))
        {
            var drafts = await stand.Market.Draft(stand.Market.Bidders.Take(Hot).Select(b => (vraag, b)));
            var sent = await Task.WhenAll(drafts.Select(d => Task.Run(() => OfferLoad.Send(stand, d))));
            samples.AddRange(sent);
            inversions += Inversions(sent);
        }
        var times = samples.Where(s => s.Answer.Receipt is not null).Select(s => s.Milliseconds).ToList();
        var strange = samples.Where(s => s.Answer is { Receipt: null, Refusal: not "RijVol" }).Select(s => s.Answer.Refusal ?? s.Answer.Trouble).Distinct().ToList();
        report.Add(new Figure($"{Hot} senders on one vraag: receipts", times.Count, "", $"of {samples.Count}"));
        report.Add(new Figure("other answers than a receipt or the named refusal", strange.Count, "", "0", strange.Count == 0));
        report.Add(new Figure("answered before another was sent, and placed after it", inversions, "", "0", inversions == 0));
        report.Add(Figure.AtMost("time to the receipt on one vraag p99", Figure.Percentile(times, 0.99), "ms", 1_000));
    }

    // Order as the senders can tell: who had his receipt before another began stands before him in the chain.
    private static int Inversions(IReadOnlyList<OfferSample> samples)
    {
        var receipts = samples.Where(s => s.Answer.Receipt is not null).ToList();
        return receipts.Sum(a => receipts.Count(b => a.End < b.Begin && a.Answer.Receipt!.Plaats > b.Answer.Receipt!.Plaats));
    }

    internal static double Median(IReadOnlyList<double> runs) => Figure.Percentile(runs, 0.5);
}

/// <summary>How large a measurement is.</summary>
internal sealed record OfferSize(int Vragen, TimeSpan WarmUp, TimeSpan Run, int Pairs, int HotRounds, int Open, int Closing, TimeSpan Window)
{
    public static OfferSize Full { get; } = new(1_000, TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(10), 5, 10, 5_000, 500, TimeSpan.FromMinutes(1));

    public static OfferSize Brief { get; } = new(200, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(4), 1, 2, 500, 60, TimeSpan.FromSeconds(15));
}
