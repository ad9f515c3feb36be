using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Platform;

/// <summary>On <c>/v1</c> also what breaks is problem+json: a body that can't be read is the caller's (400), the rest is ours (500), without details.</summary>
internal sealed partial class ApiFailures : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // By now the request stands on the error page; where it went is kept aside.
        if (httpContext.Features.Get<IExceptionHandlerPathFeature>() is not { } failed || !new PathString(failed.Path).StartsWithSegments("/v1"))
            return false;
        await RefusalResult.Write(httpContext, exception switch
        {
            BadHttpRequestException bad => Bad(bad),
            KeyVaultException => SharedRefusals.VaultMissing,
            _ => new Refusal(typeof(Teksten), "Storing", "RFC 9110 §15.6.1", 500),
        });
        return true;
    }

    /// <summary>Gives a bare status of the framework its sentence, where it has one.</summary>
    public static Task Answer(HttpContext http) =>
        http.Response.StatusCode is StatusCodes.Status400BadRequest or StatusCodes.Status413PayloadTooLarge or StatusCodes.Status415UnsupportedMediaType
            ? RefusalResult.Write(http, new Refusal(typeof(Teksten), "Onleesbaar", "RFC 9110 §15.5.1", http.Response.StatusCode))
            : Task.CompletedTask;

    // The framework names the parameter in its message alone; what was sent is not repeated.
    private static Refusal Bad(BadHttpRequestException bad) =>
        !bad.Message.Contains("request body", StringComparison.Ordinal) && Parameter().Match(bad.Message) is { Success: true } found
            ? SharedRefusals.ValueWrong(found.Groups["name"].Value)
            : new Refusal(typeof(Teksten), "Onleesbaar", "RFC 9110 §15.5.1", bad.StatusCode);

    [GeneratedRegex("^(?:Failed to bind|Required) parameter \"[^\"]* (?<name>\\w+)\"(?!.* body)", RegexOptions.CultureInvariant)]
    private static partial Regex Parameter();
}
