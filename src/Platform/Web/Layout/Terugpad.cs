using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace Platform;

/// <summary>Where to come back after a switch of language: the page that the person sees, not the route that drew it.</summary>
internal static class Terugpad
{
    /// <summary>
    /// Path and query of the page. On an error page that is the address that was asked for; the handler of a refused form
    /// is left out, so that the way back asks for the page itself.
    /// </summary>
    public static string Of(HttpContext context)
    {
        var failed = context.Features.Get<IStatusCodeReExecuteFeature>();
        if (failed is not null)
            return failed.OriginalPathBase + failed.OriginalPath + failed.OriginalQueryString;

        var request = context.Request;
        var path = context.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? request.Path.Value;
        var kept = request.Query
            .Where(pair => !pair.Key.Equals("handler", StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""));
        return request.PathBase + path + new QueryBuilder(kept).ToQueryString();
    }
}
