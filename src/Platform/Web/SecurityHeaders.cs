using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;

namespace Platform;

/// <summary>Headers on every answer: strict content policy without inline script, no framing, nothing personal in caches.</summary>
internal sealed class SecurityHeaders(RequestDelegate next, IConfiguration configuration)
{
    private readonly string policy = Policy(configuration);

    // Sign-out is a form whose answer leads to the identity provider: without its origin Chromium stops there.
    private static string Policy(IConfiguration configuration) =>
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'" + Providers(configuration) + "; frame-ancestors 'none'; base-uri 'none'; manifest-src 'self'";

    private static string Providers(IConfiguration configuration) =>
        string.Concat(
            new[] { SignInSchemes.Medewerkers, SignInSchemes.Inwoners }
                .Select(s => configuration[$"Aanmelden:{s}:Authority"])
                .Where(a => Uri.TryCreate(a, UriKind.Absolute, out _))
                .Select(a => " " + new Uri(a!).GetLeftPart(UriPartial.Authority))
                .Distinct()
        );

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(() =>
        {
            var headers = http.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["X-Frame-Options"] = "DENY";
            if (!headers.ContainsKey("Cache-Control"))
                headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        return next(http);
    }
}
