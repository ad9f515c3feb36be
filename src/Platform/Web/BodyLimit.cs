using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Platform;

/// <summary>
/// Says that a request is larger than the server takes, with a page that arrives. Left to whoever reads the body first, a form would
/// be refused by the check of its antiforgery token and be told to be unreadable; and a browser that is still sending when the answer
/// comes sees a broken connection and no answer. So what is not absurdly large is let in and thrown away.
/// </summary>
internal sealed class BodyLimit(RequestDelegate next)
{
    private const int ThrownAway = 32 * 1024 * 1024;

    public async Task InvokeAsync(HttpContext http)
    {
        // The page that says so is a second run of the same request.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is not { MaxRequestBodySize: { } maximum } limit
            || !(http.Request.ContentLength > maximum)
            || http.Features.Get<IStatusCodeReExecuteFeature>() is not null)
        {
            await next(http);
            return;
        }
        if (!limit.IsReadOnly && http.Request.ContentLength <= ThrownAway)
        {
            limit.MaxRequestBodySize = ThrownAway;
            await http.Request.Body.CopyToAsync(Stream.Null, http.RequestAborted);
        }
        http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }
}
