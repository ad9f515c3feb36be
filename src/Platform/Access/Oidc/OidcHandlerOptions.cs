using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Platform;

/// <summary>What the framework's OAuth machinery needs, derived from <see cref="OidcOptions"/>; not for others.</summary>
internal sealed class OidcHandlerOptions : OAuthOptions
{
    public OidcOptions Oidc { get; private set; } = null!;

    public PathString SignedOutPath { get; private set; }

    /// <summary>Discovery document and keys, cached.</summary>
    public IConfigurationManager<OpenIdConnectConfiguration> Discovery { get; private set; } = null!;

    public void Apply(string scheme, OidcOptions oidc)
    {
        Oidc = oidc;
        ClientId = oidc.ClientId;
        ClientSecret = oidc.ClientSecret;
        Scope.Clear();
        foreach (var scope in oidc.Scopes.Prepend("openid").Distinct())
        {
            Scope.Add(scope);
        }

        var folder = $"/aanmelden/{scheme.ToLowerInvariant()}";
        CallbackPath = $"{folder}/terug";
        SignedOutPath = $"{folder}/afgemeld";
        SignInScheme = SignInSchemes.Cookie;
        UsePkce = true;
        SaveTokens = false;
        TimeProvider = oidc.Clock;
        // A redirect would carry the secret or the code to an address nobody configured.
        BackchannelHttpHandler = oidc.BackchannelHandler
            ?? new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) };
        BackchannelTimeout = TimeSpan.FromSeconds(10);
        RemoteAuthenticationTimeout = TimeSpan.FromMinutes(15);
        // The answer comes as a top-level GET, so Lax is enough; None would need https even at home.
        CorrelationCookie.SameSite = SameSiteMode.Lax;
        CorrelationCookie.HttpOnly = true;
        CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        // Placeholders that Validate of the base wants; the real addresses come from discovery.
        AuthorizationEndpoint = oidc.Authority;
        TokenEndpoint = oidc.Authority;
        Events.OnRemoteFailure = OidcFailures.RedirectAsync;
    }

    /// <summary>Fetches documents of the provider, without cache.</summary>
    public IDocumentRetriever Documents { get; private set; } = null!;

    /// <summary>After the framework has made <c>Backchannel</c>.</summary>
    public void ConnectDiscovery()
    {
        Documents = new HttpDocumentRetriever(Backchannel) { RequireHttps = Authorities.RequiresHttps(Oidc.Authority) };
        Discovery = new ConfigurationManager<OpenIdConnectConfiguration>(
            Authorities.MetadataAddress(Oidc.Authority), new OpenIdConnectConfigurationRetriever(), Documents);
    }
}
