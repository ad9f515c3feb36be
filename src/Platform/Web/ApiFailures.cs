using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Platform;

/// <summary>On <c>/v1</c> also what breaks is problem+json: a body that can't be read is the caller's (400), the rest is ours (500), without details.</summary>
internal sealed class ApiFailures : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // By now the request points at the error page; the feature remembers what was asked.
        var asked = httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? httpContext.Request.Path.Value;
        if (!new PathString(asked).StartsWithSegments("/v1"))
            return false;
        var refusal = exception is BadHttpRequestException bad
            ? new Refusal(typeof(Teksten), "Onleesbaar", "RFC 9110 §15.5.1", bad.StatusCode)
            : new Refusal(typeof(Teksten), "Storing", "RFC 9110 §15.6.1", 500);
        await RefusalResult.Write(httpContext, refusal);
        return true;
    }
}
