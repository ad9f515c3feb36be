using System.Collections.Concurrent;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using TestKit;

namespace Journeys.Tests;

/// <summary>One provider for all sign-in tests.</summary>
public sealed class ProviderFixture : IAsyncLifetime
{
    public OidcProvider Provider { get; private set; } = null!;

    public string Issuer => Provider.Issuer;

    public async ValueTask InitializeAsync() => Provider = await OidcProvider.StartAsync();

    public async ValueTask DisposeAsync()
    {
        if (Provider is not null)
        {
            await Provider.DisposeAsync();
        }
    }
}

[CollectionDefinition(Name)]
public sealed class SignInCollection : ICollectionFixture<ProviderFixture>
{
    public const string Name = "sign-in";
}

/// <summary>System time, moved ahead.</summary>
internal sealed class MovedClock : TimeProvider
{
    public TimeSpan Ahead { get; set; }

    public override DateTimeOffset GetUtcNow() => System.GetUtcNow() + Ahead;
}

/// <summary>The road to the provider, on which answers of the token endpoint can be changed and requests counted.</summary>
internal sealed class BentRoad() : DelegatingHandler(new HttpClientHandler())
{
    public Func<Uri, string, string> Change { get; set; } = (_, body) => body;

    public ConcurrentQueue<(string Path, string Body)> Sent { get; } = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Sent.Enqueue((request.RequestUri!.AbsolutePath, sent));
        var answer = await base.SendAsync(request, cancellationToken);
        var body = Change(request.RequestUri!, await answer.Content.ReadAsStringAsync(cancellationToken));
        answer.Content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return answer;
    }
}

/// <summary>Keeps every log line of a site.</summary>
internal sealed class LogBook : ILoggerProvider
{
    public ConcurrentQueue<(string Category, LogLevel Level, string Text)> Lines { get; } = new();

    public ILogger CreateLogger(string categoryName) => new Page(categoryName, Lines);

    public void Dispose()
    {
    }

    private sealed class Page(string category, ConcurrentQueue<(string, LogLevel, string)> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue((category, logLevel, $"{formatter(state, exception)} {exception}"));
    }
}

internal static class Addresses
{
    public static string? Query(this Uri address, string name) =>
        QueryHelpers.ParseQuery(address.Query).TryGetValue(name, out var value) ? value.ToString() : null;

    /// <summary>The same address with one query value replaced, or removed when null.</summary>
    public static Uri With(this Uri address, string name, string? value)
    {
        var query = QueryHelpers.ParseQuery(address.Query).ToDictionary(p => p.Key, p => (string?)p.Value.ToString());
        query.Remove(name);
        if (value is not null)
        {
            query[name] = value;
        }

        return new Uri(QueryHelpers.AddQueryString(address.GetLeftPart(UriPartial.Path), query));
    }
}
