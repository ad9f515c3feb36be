using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace Platform;

/// <summary>Sign-in of people by OpenID Connect: authorization code with PKCE, nonce and state (decision 7).</summary>
public static class OidcSignIn
{
    /// <summary>Where a sign-in that failed ends, with <c>?reden=</c> from <see cref="SignInReasons"/> or an enricher.</summary>
    public const string FailurePath = "/fout/aanmelden";

    internal const string FreshItem = "keukentafel.opnieuw";

    /// <summary>Adds every scheme that is configured: session cookie, Medewerkers, Inwoners and API tokens.</summary>
    /// <param name="builder">Of <c>AddAuthentication(SignInSchemes.Choice)</c>.</param>
    /// <param name="configuration">Holds the section <c>Aanmelden</c>.</param>
    /// <param name="https">Whether browsers reach the site by https; false only at home.</param>
    /// <exception cref="SignInConfigurationException">A section is there but not complete or not right.</exception>
    public static AuthenticationBuilder AddConfiguredSignIn(
        this AuthenticationBuilder builder, IConfiguration configuration, bool https)
    {
        builder.AddKeukentafelCookie(https);
        foreach (var scheme in new[] { SignInSchemes.Medewerkers, SignInSchemes.Inwoners })
        {
            if (OidcOptions.From(configuration, scheme) is { } oidc)
            {
                builder.AddOidcSignIn(scheme, oidc);
            }
        }

        var api = ApiOptions.From(configuration);
        builder.AddSignInChoice(api is not null);
        return api is not null ? builder.AddApiBearer(api) : builder;
    }

    /// <summary>Adds one provider. The session it makes lands in <see cref="SignInSchemes.Cookie"/>.</summary>
    public static AuthenticationBuilder AddOidcSignIn(this AuthenticationBuilder builder, string scheme, OidcOptions oidc)
    {
        builder.AddOAuth<OidcHandlerOptions, OidcHandler>(scheme, options => options.Apply(scheme, oidc));
        builder.Services.PostConfigure<OidcHandlerOptions>(scheme, options => options.ConnectDiscovery());
        builder.Services.AddSingleton(new OidcScheme(scheme));
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, EnricherCheck>());
        return builder;
    }

    /// <summary>
    /// Maps <c>GET /aanmelden/{scheme}?terug=…&amp;opnieuw=1</c> for every provider: off to it, and back to <c>terug</c>;
    /// with <c>opnieuw=1</c> as <see cref="FreshTo"/>.
    /// </summary>
    public static void MapSignIn(this IEndpointRouteBuilder routes)
    {
        foreach (var scheme in routes.ServiceProvider.GetServices<OidcScheme>())
        {
            routes.MapGet($"/aanmelden/{scheme.Name}", (string? terug, string? opnieuw) =>
                    TypedResults.Challenge(opnieuw == "1" ? FreshTo(terug) : To(terug), [scheme.Name]))
                .Public().ExcludeFromDescription();
        }
    }

    /// <summary>What to hand to <c>Challenge</c>: come back to this page after sign-in.</summary>
    /// <param name="returnPath">A path of this site; anything else becomes <c>/</c>.</param>
    public static AuthenticationProperties To(string? returnPath) => new() { RedirectUri = Local(returnPath) };

    /// <summary>As <see cref="To"/>, and the person must prove again who he is, also when still signed in.</summary>
    public static AuthenticationProperties FreshTo(string? returnPath)
    {
        var properties = To(returnPath);
        properties.Items[FreshItem] = "1";
        return properties;
    }

    /// <summary>Ends the session here, then at the provider it came from, and comes back to the given page.</summary>
    /// <param name="context">The request; call from a POST with antiforgery.</param>
    /// <param name="returnPath">A path of this site; anything else becomes <c>/</c>.</param>
    public static async Task SignOutEverywhereAsync(this HttpContext context, string? returnPath = "/")
    {
        var session = await context.AuthenticateAsync(SignInSchemes.Cookie);
        var schemes = context.RequestServices.GetRequiredService<IAuthenticationSchemeProvider>();
        var name = session.Principal?.FindFirst(SignInClaims.Scheme)?.Value;
        await context.SignOutAsync(SignInSchemes.Cookie);
        if (name is not null && (await schemes.GetSchemeAsync(name))?.HandlerType == typeof(OidcHandler))
        {
            await context.SignOutAsync(name, To(returnPath));
        }
        else
        {
            context.Response.Redirect(context.Request.PathBase + Local(returnPath));
        }
    }

    /// <summary>Only a path of this site, so that nobody is sent elsewhere after signing in.</summary>
    internal static string Local(string? path) =>
        path is ['/', ..] and not ['/', '/' or '\\', ..] && !path.Any(char.IsControl) ? path : "/";
}
