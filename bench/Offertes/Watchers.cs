using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using TestKit;

namespace Bench;

/// <summary>Hundreds of open pages that hear by server-sent events that a round closed.</summary>
internal static partial class Watchers
{
    private const int Many = 500;
    private const string Persona = "brug";

    public static async Task Measure(Report report, OfferStand stand, int rounds)
    {
        await stand.AddPersona(Persona, stand.Market.Bidders[0]);
        using var http = await SignIn(stand);
        var delays = new List<double>();
        for (var round = 0; round < rounds; round++)
            delays.AddRange(await Round(stand, http));
        report.Add(new Figure($"{Many} watchers: heard it", delays.Count, "", $"{rounds * Many}", delays.Count == rounds * Many));
        report.Add(Figure.AtMost("from stored closing to the watcher p99", Figure.Percentile(delays, 0.99), "ms", 500));
        report.Add(new Figure("from stored closing to the last watcher", delays.Max(), "ms"));
    }

    private static async Task<IReadOnlyList<double>> Round(OfferStand stand, HttpClient http)
    {
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(90));
        var closes = TimeProvider.System.GetUtcNow().AddSeconds(15);
        var vraag = (await stand.Market.Publish([closes]))[0];
        var heard = new ConcurrentBag<DateTimeOffset>();
        await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => Task.Run(() => Watch(http, vraag, heard, end.Token))));
        var stored = await stand.Ask(
            "select pg_xact_commit_timestamp(xmin) from bemiddeling_schakel where \"Vraag\" = @vraag and \"Soort\" = 'VraagClosed'", r => r.GetFieldValue<DateTimeOffset>(0), ("vraag", vraag.Id.Value));
        return [.. heard.Select(h => (h - stored.Single()).TotalMilliseconds)];
    }

    // Until the stream says that the round is closed, or ends because it left the marketplace.
    private static async Task Watch(HttpClient http, SeededVraag vraag, ConcurrentBag<DateTimeOffset> heard, CancellationToken ct)
    {
        try
        {
            using var answer = await http.GetAsync($"/vragen/{vraag.Id}/stroom", HttpCompletionOption.ResponseHeadersRead, ct);
            answer.EnsureSuccessStatusCode();
            using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync(ct));
            while (await reader.ReadLineAsync(ct) is { } line)
            {
                if (line.StartsWith("data:", StringComparison.Ordinal) && line.Contains("\"open\":false", StringComparison.Ordinal) && TimeProvider.System.GetUtcNow() >= vraag.Sluit)
                {
                    heard.Add(TimeProvider.System.GetUtcNow());
                    return;
                }
            }
        }
        catch (Exception e) when (e is HttpRequestException or IOException or OperationCanceledException)
        {
            // Not heard: counted by its absence.
        }
    }

    private static async Task<HttpClient> SignIn(OfferStand stand)
    {
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), MaxConnectionsPerServer = 2 * Many, AllowAutoRedirect = false }) { BaseAddress = stand.Server.Address, Timeout = TimeSpan.FromMinutes(5) };
        var token = Token().Match(await http.GetStringAsync("/aanmelden")).Groups[1].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token, ["wie"] = Persona, ["terug"] = "/" });
        using var answer = await http.PostAsync("/aanmelden?handler=Persona", form);
        return answer.StatusCode == HttpStatusCode.Redirect ? http : throw new InvalidOperationException($"Signing in gave {answer.StatusCode}.");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
