using System.Net;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Host;

/// <summary>
/// Somebody who uses Keukentafel over HTTP, as a browser or a program would: own cookies, own session. Plays the demo and the tests.
/// </summary>
public sealed partial class Deelnemer : IDisposable
{
    private readonly HttpClient http;

    /// <summary>Nobody yet.</summary>
    public Deelnemer(Uri address, string naam)
    {
        Naam = naam;
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })
        {
            BaseAddress = address,
        };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("nl");
    }

    /// <summary>Name, for the story.</summary>
    public string Naam { get; }

    /// <summary>Signs in as a persona of the demo; again is a fresh proof of identity.</summary>
    public async Task SignIn(string persona)
    {
        var answer = await PostForm("/aanmelden?handler=Persona", new() { ["wie"] = persona, ["terug"] = "/" }, "/aanmelden");
        if (answer.Status != HttpStatusCode.Redirect)
            throw new InvalidOperationException($"Signing in as {persona} gave {answer.Status}.");
    }

    /// <summary>Reads a page, following redirects.</summary>
    public async Task<Antwoord> Get(string path)
    {
        for (var hops = 0; hops < 10; hops++)
        {
            using var response = await http.GetAsync(path);
            if (response.StatusCode is not (HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.Found))
                return await Read(response, path);
            path = response.Headers.Location!.OriginalString;
        }
        throw new InvalidOperationException("Too many redirects.");
    }

    /// <summary>A page as it travels: its text and the number of bytes, compressed.</summary>
    public async Task<(string Html, long Bytes)> Weigh(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.AcceptEncoding.ParseAdd("br, gzip");
        using var response = await http.SendAsync(request);
        var bytes = await response.Content.ReadAsByteArrayAsync();
        return ((await Get(path)).Text, bytes.LongLength);
    }

    /// <summary>Fills in and submits a form: the page is fetched first, its hidden fields (antiforgery, key, version) go along.</summary>
    /// <param name="action">Where the form posts to.</param>
    /// <param name="fields">What is typed.</param>
    /// <param name="page">The page with the form; the same path when null.</param>
    public async Task<Antwoord> PostForm(string action, Dictionary<string, string> fields, string? page = null)
    {
        var shown = await Get(page ?? action);
        var all = new Dictionary<string, string>();
        foreach (var name in new[] { "__RequestVerificationToken", "_sleutel", "_versie" })
        {
            if (Hidden(FormOf(shown.Text, action), name) is { } value)
                all[name] = value;
        }
        foreach (var (key, value) in fields)
            all[key] = value;
        using var response = await http.PostAsync(action, new FormUrlEncodedContent(all));
        return await Read(response, action);
    }

    /// <summary>Asks the API.</summary>
    public async Task<Antwoord> Api(string path)
    {
        using var response = await http.GetAsync("/v1/" + path);
        return await Read(response, path);
    }

    /// <summary>Listens to server-sent events until the server ends them.</summary>
    /// <exception cref="HttpRequestException">It is no stream for this person; carries the status.</exception>
    public async IAsyncEnumerable<SseItem<string>> Listen(string path, [EnumeratorCancellation] CancellationToken ct = default)
    {
        using var response = await http.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, ct);
        if (response.Content.Headers.ContentType?.MediaType != "text/event-stream")
            throw new HttpRequestException($"{path} is no stream.", null, response.StatusCode);
        await using var stream = await response.Content.ReadAsStreamAsync(ct);
        await foreach (var item in SseParser.Create(stream).EnumerateAsync(ct))
            yield return item;
    }

    /// <summary>Changes something through the API.</summary>
    /// <param name="path">Below <c>/v1/</c>.</param>
    /// <param name="body">Sent as JSON.</param>
    /// <param name="versie">Version seen, for what exists.</param>
    /// <param name="key">Idempotency key; a fresh one when null.</param>
    public async Task<Antwoord> ApiPost(string path, object? body = null, int? versie = null, string? key = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/" + path) { Content = JsonContent.Create(body ?? new { }, options: Json) };
        request.Headers.Add("Idempotency-Key", key ?? Guid.NewGuid().ToString("N"));
        if (versie is { } seen)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{seen}\"");
        using var response = await http.SendAsync(request);
        return await Read(response, path);
    }

    /// <summary>Changes what exists: looks first, and says which version was seen.</summary>
    /// <param name="look">Below <c>/v1/</c>: what answers the version.</param>
    /// <param name="path">Below <c>/v1/</c>: what changes it.</param>
    /// <param name="body">Sent as JSON.</param>
    public async Task<Antwoord> ApiChange(string look, string path, object? body = null)
    {
        var seen = await Api(look);
        return seen.Ok && seen.ETag is not null ? await ApiPost(path, body, seen.Versie) : seen;
    }

    private static JsonSerializerOptions Json { get; } = CreateJson();

    private static JsonSerializerOptions CreateJson()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        options.Converters.Add(new Platform.IdJsonConverterFactory());
        options.Converters.Add(new System.Text.Json.Serialization.JsonStringEnumConverter());
        return options;
    }

    private static async Task<Antwoord> Read(HttpResponseMessage response, string path) =>
        new(response.StatusCode, await response.Content.ReadAsStringAsync(), response.Headers.Location?.OriginalString, response.Headers.ETag?.Tag, path);

    // The form that posts to this action, else the whole page: pages carry several forms, each with its own key.
    private static string FormOf(string html, string action)
    {
        var path = action.Split('?')[0];
        foreach (Match form in Form().Matches(html))
        {
            var target = Action().Match(form.Value);
            if (target.Success && WebUtility.HtmlDecode(target.Groups[1].Value) == action || !target.Success && path == action)
                return form.Value;
        }
        return html;
    }

    private static string? Hidden(string html, string name)
    {
        foreach (Match input in Input().Matches(html))
        {
            if (Regex.IsMatch(input.Value, $"name=\"{Regex.Escape(name)}\"") && Value().Match(input.Value) is { Success: true } value)
                return WebUtility.HtmlDecode(value.Groups[1].Value);
        }
        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => http.Dispose();

    [GeneratedRegex("<form\\b.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<form\\b[^>]*\\baction=\"([^\"]*)\"")]
    private static partial Regex Action();

    [GeneratedRegex("<input\\b[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("\\bvalue=\"([^\"]*)\"")]
    private static partial Regex Value();
}

/// <summary>What came back.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Text">Body: HTML or JSON.</param>
/// <param name="Location">Where it points to, for 201 and redirects.</param>
/// <param name="ETag">Version, quoted.</param>
/// <param name="Path">What was asked.</param>
public sealed record Antwoord(HttpStatusCode Status, string Text, string? Location, string? ETag, string Path)
{
    /// <summary>True for 2xx and for the redirect after a form.</summary>
    public bool Ok => (int)Status is >= 200 and < 400;

    /// <summary>The version from the ETag.</summary>
    public int Versie => int.Parse(ETag!.Trim('"'), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The body as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Text).RootElement;

    /// <summary>Code of the refusal, when the body is problem+json; else null.</summary>
    public string? Refusal => Text.StartsWith('{') && Json.TryGetProperty("code", out var code) ? code.GetString() : null;

    /// <summary>Rule id of the refusal.</summary>
    public string? Rule => Text.StartsWith('{') && Json.TryGetProperty("rule", out var rule) ? rule.GetString() : null;

    /// <summary>A text property of the JSON body.</summary>
    public string Get(string property) => Json.GetProperty(property).ToString();
}
