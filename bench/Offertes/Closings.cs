using System.Collections.Concurrent;
using TestKit;

namespace Bench;

/// <summary>Thousands of open vragen, hundreds that close within a minute while offers come in, and a server that is killed in the middle of it.</summary>
internal static class Closings
{
    private const int Senders = 32;

    public static async Task Measure(Report report, OfferStand stand, OfferSize size)
    {
        var random = new Random(1);
        var open = await stand.Market.Publish([.. Enumerable.Repeat(TimeProvider.System.GetUtcNow().AddDays(1), size.Open - size.Closing)]);
        var start = TimeProvider.System.GetUtcNow().AddSeconds(size.Closing / 25.0);
        var closing = await stand.Market.Publish([.. Enumerable.Range(0, size.Closing).Select(_ => start + size.Window * random.NextDouble())]);
        var pairs = closing.SelectMany(v => stand.Market.Bidders.Take(8).Select(b => (v, b))).ToList();
        var last = await stand.Market.Draft(pairs);
        var background = new ConcurrentQueue<SeededOfferte>(await stand.Market.Draft(open.SelectMany(v => stand.Market.Bidders.Skip(8).Take(8).Select(b => (v, b)))));
        await Until(start);
        var sluit = closing.ToDictionary(v => v.Id, v => v.Sluit);
        // Around each deadline, the last of them too late.
        var sending = last.Select(async d =>
        {
            await Until(sluit[d.Vraag] + TimeSpan.FromMilliseconds(random.Next(-3_000, 100)));
            return await OfferLoad.Send(stand, d);
        }).ToList();
        var filling = OfferLoad.Run(stand, background, Senders / 4, size.Window);
        await Until(start + size.Window / 2);
        Offertes.RememberPeak(stand);
        var killed = TimeProvider.System.GetUtcNow();
        await stand.Server.Kill();
        stand.Server.Start();
        await stand.Server.Ready();
        var ready = TimeProvider.System.GetUtcNow();
        var answers = await Task.WhenAll(sending);
        await filling;
        await Until(start + size.Window + TimeSpan.FromSeconds(5));
        await Add(report, stand, closing, answers, (killed, ready));
    }

    private static async Task Add(Report report, OfferStand stand, IReadOnlyList<SeededVraag> vragen, IReadOnlyList<OfferSample> answers, (DateTimeOffset Killed, DateTimeOffset Ready) outage)
    {
        var sluit = vragen.ToDictionary(v => v.Id.Value, v => v.Sluit);
        var links = await stand.Ask(
            "select \"Vraag\", \"Soort\", \"Tijd\", pg_xact_commit_timestamp(xmin) from bemiddeling_schakel where \"Vraag\" = any(@vragen) order by \"Vraag\", \"Nummer\"",
            r => (Vraag: r.GetGuid(0), Soort: r.GetString(1), Tijd: r.GetFieldValue<DateTimeOffset>(2), Commit: r.GetFieldValue<DateTimeOffset>(3)), ("vragen", vragen.Select(v => v.Id.Value).ToArray()));
        var submitted = links.Where(l => l.Soort == "OfferteSubmitted").ToList();
        var closed = links.Where(l => l.Soort == "VraagClosed").ToList();
        // The lock was got after the commit of the link before it.
        var late = submitted.Count(l => l.Tijd >= sluit[l.Vraag]) + links.Zip(links.Skip(1)).Count(p => p.First.Vraag == p.Second.Vraag && p.Second.Soort == "OfferteSubmitted" && p.First.Commit >= sluit[p.Second.Vraag]);
        var normal = closed.Where(c => sluit[c.Vraag] < outage.Killed.AddSeconds(-1) || sluit[c.Vraag] > outage.Ready).Select(c => (c.Commit - sluit[c.Vraag]).TotalSeconds).ToList();
        var during = closed.Where(c => sluit[c.Vraag] >= outage.Killed.AddSeconds(-1) && sluit[c.Vraag] <= outage.Ready).Select(c => (c.Commit - Later(sluit[c.Vraag], outage.Killed)).TotalSeconds).ToList();
        report.Add(new Figure($"{vragen.Count} closings in a minute: offers around their deadlines", answers.Count, "", ""));
        report.Add(new Figure("of those in the evaluation", submitted.Count, "", "some", submitted.Count > 0));
        report.Add(new Figure("accepted after the deadline", late, "", "0", late == 0));
        report.Add(new Figure("vragen that did not close", vragen.Count - closed.Count, "", "0", closed.Count == vragen.Count));
        report.Add(Figure.AtMost("from deadline to stored closing p99", Figure.Percentile(normal, 0.99), "s", 1));
        report.Add(new Figure("the server was away for", (outage.Ready - outage.Killed).TotalSeconds, "s"));
        report.Add(Figure.AtMost("from kill (or deadline after it) to stored closing, most", during.Max(), "s", 5));
    }

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static async Task Until(DateTimeOffset at)
    {
        var wait = at - TimeProvider.System.GetUtcNow();
        if (wait > TimeSpan.Zero)
            await Task.Delay(wait);
    }
}
