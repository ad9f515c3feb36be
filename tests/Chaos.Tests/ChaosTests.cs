using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using TestKit;

namespace Chaos.Tests;

/// <summary>
/// Acknowledged means counted, whatever crashes (E-30, E-AUC-10): servers are killed and PostgreSQL is stopped at once while offers
/// come in and rounds close; afterwards the receipts of the clients are compared with what the gemeente has to evaluate.
/// </summary>
public sealed class ChaosTests(ITestOutputHelper output)
{
    private static readonly Strike[] WithOne = [Strike.OneServer, Strike.Database, Strike.OneServer, Strike.Everything];
    private static readonly Strike[] WithTwo = [Strike.OneServer, Strike.Database, Strike.OneServer, Strike.AllServers, Strike.OneServer, Strike.Everything];

    [Fact]
    public Task Twenty_rounds_lose_nothing() => Play(20);

    [Fact, Trait("Category", "soak")]
    public Task Three_hundred_rounds_lose_nothing() => Play(300);

    [Fact]
    public async Task A_receipt_before_the_commit_is_seen_by_this_harness()
    {
        var verdict = await PlayPlanted(Saboteur.ReceiptFirst, Strike.AllServers, v => v.Lost.Count > 0);
        Assert.True(verdict.Lost.Count > 0, $"The harness did not see it: {verdict}");
    }

    [Fact]
    public async Task A_time_read_before_the_lock_is_seen_by_this_harness()
    {
        var verdict = await PlayPlanted(Saboteur.TimeFirst, Strike.Nothing, v => v.Late.Count > 0);
        Assert.True(verdict.Late.Count > 0, $"The harness did not see it: {verdict}");
    }

    private async Task Play(int rounds)
    {
        var seed = Random.Shared.Next();
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        await using var kitchen = await ChaosKitchen.Make();
        var verdict = new Verdict();
        List<LedgerEntry> acknowledged = [];
        for (var round = 0; round < rounds; round++)
        {
            // The first two fifths with one server, the rest with two.
            var two = round >= rounds * 2 / 5;
            if (two && kitchen.Servers.Count == 1)
                await kitchen.AddServer();
            var strikes = two ? WithTwo : WithOne;
            var played = await new Round(kitchen, random).Play(strikes[round % strikes.Length]);
            await verdict.Add(kitchen, played);
            acknowledged.AddRange(played.Entries.Where(e => e.Receipts.Count > 0));
        }
        var lags = verdict.Lag.Order().ToList();
        output.WriteLine($"{verdict}; closing lag p50 {lags[lags.Count / 2]:0.000} s, most {lags[^1]:0.0} s with the outages");
        Assert.True(verdict.Lost.Count + verdict.Late.Count + verdict.Doubled.Count + verdict.Wrong.Count == 0, verdict.ToString());
        Assert.True(verdict.Receipts > rounds * 20, $"Too little happened to say anything: {verdict}");
        var (code, found) = await kitchen.Check();
        Assert.True(code == 0, found);
        foreach (var entry in acknowledged.OrderBy(_ => random.Next()).Take(10))
            await CheckReceipt(kitchen, entry);
    }

    private async Task<Verdict> PlayPlanted(string fault, Strike strike, Func<Verdict, bool> seen)
    {
        await using var kitchen = await ChaosKitchen.Make(fault);
        var verdict = new Verdict();
        for (var round = 0; round < 6 && !seen(verdict); round++)
            await verdict.Add(kitchen, await new Round(kitchen, Random.Shared).Play(strike));
        output.WriteLine(verdict.ToString());
        return verdict;
    }

    // The full receipt with its link, checked by whoever has it, without signing in.
    private static async Task CheckReceipt(ChaosKitchen kitchen, LedgerEntry entry)
    {
        using var http = new HttpClient { BaseAddress = kitchen.Servers[0].Address };
        using var ask = new HttpRequestMessage(HttpMethod.Get, $"/v1/offertes/{entry.Offerte.Id}/ontvangst") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", entry.Offerte.Bidder.Token) } };
        using var answer = await http.SendAsync(ask);
        var receipt = await answer.Content.ReadAsStringAsync();
        Assert.Contains(entry.Receipts.First().Kenmerk, receipt);
        using var post = new HttpRequestMessage(HttpMethod.Post, "/v1/controles") { Content = new StringContent(receipt, Encoding.UTF8, "application/json") };
        post.Headers.Add("Idempotency-Key", Guid.NewGuid().ToString("N"));
        using var check = await http.SendAsync(post);
        var lines = await check.Content.ReadFromJsonAsync<JsonElement>();
        Assert.True(check.IsSuccessStatusCode && lines.EnumerateArray().All(l => l.GetProperty("goed").GetBoolean()), lines.ToString());
    }
}
