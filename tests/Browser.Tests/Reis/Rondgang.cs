using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Browser.Tests;

/// <summary>All pages of the product by their routes, and which of them somebody has been on.</summary>
internal sealed class Rondgang
{
    // What is shown at an address that no page has.
    private const string Nowhere = "/fout/{code:int}";

    private readonly Dictionary<string, RoutePattern> pages;
    private readonly ConcurrentDictionary<string, int> seen = new();
    private readonly ConcurrentDictionary<(string Html, int Width), bool> weighed = new();

    public Rondgang(IServiceProvider services) =>
        pages = services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => e.RoutePattern).DistinctBy(p => p.RawText).ToDictionary(p => "/" + p.RawText!.Trim('/'));

    /// <summary>Routes nobody has been on.</summary>
    public IReadOnlyList<string> Unseen => [.. pages.Keys.Except(seen.Keys).Order(StringComparer.Ordinal)];

    /// <summary>What is wrong with pages that were seen. Kept until the end of a journey: all of it is of use, not the first alone.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>Keeps what is wrong with a page.</summary>
    public void Report(string address, bool english, IEnumerable<string> wrong)
    {
        foreach (var line in wrong.Distinct())
            Complaints.Enqueue($"{Route(address)}{(english ? " (en)" : "")}: {line}");
    }

    /// <summary>How many routes there are.</summary>
    public int Count => pages.Count;

    /// <summary>Notes a visit; answers the route of the page.</summary>
    public string See(string address)
    {
        var route = Route(address);
        seen.AddOrUpdate(route, 1, (_, times) => times + 1);
        return route;
    }

    /// <summary>Nobody weighed this HTML at this width before.</summary>
    public bool IsNew(string html, int width) => weighed.TryAdd((html, width), true);

    private string Route(string address)
    {
        var segments = Segments(new Uri(address).AbsolutePath);
        return pages.Where(p => Matches(p.Value, segments)).OrderByDescending(p => Literals(p.Value)).Select(p => p.Key).FirstOrDefault()
            ?? Nowhere;
    }

    private static string[] Segments(string path) => path.Split('/', StringSplitOptions.RemoveEmptyEntries);

    private static int Literals(RoutePattern pattern) => pattern.PathSegments.Count(s => s.Parts[0] is RoutePatternLiteralPart);

    private static bool Matches(RoutePattern pattern, string[] segments)
    {
        var optional = pattern.Parameters.Count(p => p.IsOptional);
        if (segments.Length > pattern.PathSegments.Count || segments.Length < pattern.PathSegments.Count - optional)
            return false;
        return segments.Zip(pattern.PathSegments).All(pair => pair.Second.Parts[0] switch
        {
            RoutePatternLiteralPart literal => literal.Content.Equals(pair.First, StringComparison.OrdinalIgnoreCase),
            _ => Guid.TryParse(pair.First, out _) || int.TryParse(pair.First, out _),
        });
    }
}
