using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Platform;

/// <summary>The address of the same page in another language: <c>?taal=nl</c> or <c>?taal=en</c>, the rest of the query kept.</summary>
public static class TaalLink
{
    /// <summary>The address for <paramref name="taal"/>; a handler of a refused form is left out, so that the link asks for the page itself.</summary>
    public static string For(HttpRequest request, string taal)
    {
        ArgumentNullException.ThrowIfNull(request);
        var kept = request.Query
            .Where(pair => !pair.Key.Equals("taal", StringComparison.OrdinalIgnoreCase) && !pair.Key.Equals("handler", StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
        return request.PathBase + request.Path + new QueryBuilder(kept) { { "taal", taal } }.ToQueryString();
    }
}
