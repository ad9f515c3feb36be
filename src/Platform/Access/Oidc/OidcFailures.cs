using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Platform;

internal static class OidcFailures
{
    /// <summary>A calm page instead of an exception; what stays in the URL is a word from a closed list.</summary>
    public static Task RedirectAsync(RemoteFailureContext context)
    {
        Redirect(context.HttpContext, (context.Failure as SignInFailure)?.Reason ?? SignInReasons.Fault);
        context.HandleResponse();
        return Task.CompletedTask;
    }

    public static void Redirect(HttpContext context, string reason) =>
        context.Response.Redirect($"{context.Request.PathBase}{OidcSignIn.FailurePath}?reden={reason}");
}
