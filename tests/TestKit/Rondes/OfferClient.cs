using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace TestKit;

/// <summary>The receipt as the client keeps it.</summary>
public sealed record KeptReceipt(Guid Offerte, DateTimeOffset IngediendOp, int Plaats, string Kenmerk);

/// <summary>What came of one attempt to hand in: a receipt, a refusal by name, or no answer that tells.</summary>
/// <param name="Receipt">The receipt.</param>
/// <param name="Refusal">Code of the refusal.</param>
/// <param name="Trouble">Anything else: an error of the server, or no answer at all. The offer may or may not be in.</param>
public sealed record OfferAnswer(KeptReceipt? Receipt, string? Refusal, string? Trouble);

/// <summary>Hands in over HTTP, as the program of an aanbieder does.</summary>
public sealed class OfferClient : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly HttpClient http = new(new SocketsHttpHandler { MaxConnectionsPerServer = 1_000, ConnectTimeout = TimeSpan.FromSeconds(5) }) { Timeout = TimeSpan.FromSeconds(15) };

    /// <summary>One attempt.</summary>
    /// <param name="server">Which server.</param>
    /// <param name="offerte">The draft.</param>
    /// <param name="key">Idempotency key: the same for every attempt at the same.</param>
    public async Task<OfferAnswer> Submit(Uri server, SeededOfferte offerte, string key)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(server, $"/v1/offertes/{offerte.Id}/indiening"));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", offerte.Bidder.Token);
            request.Headers.Add("Idempotency-Key", key);
            request.Headers.TryAddWithoutValidation("If-Match", "\"1\"");
            using var answer = await http.SendAsync(request);
            var body = await answer.Content.ReadAsStringAsync();
            return answer.StatusCode == HttpStatusCode.OK ? new(JsonSerializer.Deserialize<KeptReceipt>(body, Json), null, null) : Refused(answer.StatusCode, body);
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException or IOException)
        {
            return new(null, null, e.GetType().Name);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    private static OfferAnswer Refused(HttpStatusCode status, string body)
    {
        if ((int)status is >= 500 and not 503 || !body.StartsWith('{'))
            return new(null, null, $"{(int)status}");
        using var problem = JsonDocument.Parse(body);
        return problem.RootElement.TryGetProperty("code", out var code) ? new(null, code.GetString(), null) : new(null, null, $"{(int)status}");
    }
}
