using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Platform;

/// <summary>OpenID Connect on top of the framework's OAuth code flow: what OAuth lacks is added here, nothing is loosened.</summary>
internal sealed partial class OidcHandler(
    IOptionsMonitor<OidcHandlerOptions> options,
    ILoggerFactory loggers,
    UrlEncoder encoder,
    IEnumerable<IPrincipalEnricher> enrichers)
    : OAuthHandler<OidcHandlerOptions>(options, loggers, encoder), IAuthenticationSignOutHandler
{
    private const string NonceItem = "keukentafel.nonce";
    private OpenIdConnectConfiguration? discovered;

    private OidcBackchannel Provider => new(Backchannel, Options.Oidc);

    public override async Task<bool> HandleRequestAsync()
    {
        if (Request.Path != Options.SignedOutPath)
        {
            return await base.HandleRequestAsync();
        }

        var properties = Options.StateDataFormat.Unprotect(Request.Query["state"]);
        Response.Redirect(Request.PathBase + OidcSignIn.Local(properties?.RedirectUri));
        return true;
    }

    public async Task SignOutAsync(AuthenticationProperties? properties)
    {
        properties ??= new AuthenticationProperties();
        var home = Request.PathBase + OidcSignIn.Local(properties.RedirectUri);
        try
        {
            var endSession = (await DiscoverAsync()).EndSessionEndpoint;
            // Without a stored id_token there is no hint to give; client_id tells the provider where to come back.
            Response.Redirect(!Authorities.IsSafeEndpoint(endSession) ? home : QueryHelpers.AddQueryString(
                endSession,
                new Dictionary<string, string?>
                {
                    ["client_id"] = Options.ClientId,
                    ["post_logout_redirect_uri"] = BuildRedirectUri(Options.SignedOutPath),
                    ["state"] = Options.StateDataFormat.Protect(properties),
                }));
        }
        catch (SignInFailure failure)
        {
            LogSignOutOnlyHere(Logger, Scheme.Name, failure.Message);
            Response.Redirect(home);
        }
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        try
        {
            await DiscoverAsync();
        }
        catch (SignInFailure failure)
        {
            LogFailed(Logger, Scheme.Name, failure.Message);
            OidcFailures.Redirect(Context, failure.Reason);
            return;
        }

        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        // In the state the nonce is encrypted and, by the correlation cookie, bound to this browser.
        var nonce = Base64UrlEncoder.Encode(RandomNumberGenerator.GetBytes(32));
        properties.Items[NonceItem] = nonce;
        var fresh = properties.Items.ContainsKey(OidcSignIn.FreshItem);
        var basic = new Uri(base.BuildChallengeUrl(properties, redirectUri));
        var parameters = QueryHelpers.ParseQuery(basic.Query).ToDictionary(p => p.Key, p => (string?)p.Value);
        parameters["nonce"] = nonce;
        if (fresh)
        {
            // prompt makes it ask again, max_age makes it tell (and lets us check) when it did.
            parameters["prompt"] = "login";
            parameters["max_age"] = "0";
        }

        if (Options.Oidc.AcceptedAcr.Count > 0)
        {
            parameters["acr_values"] = string.Join(' ', Options.Oidc.AcceptedAcr);
        }

        return QueryHelpers.AddQueryString(discovered!.AuthorizationEndpoint, parameters);
    }

    protected override async Task<HandleRequestResult> HandleRemoteAuthenticateAsync()
    {
        try
        {
            var result = await base.HandleRemoteAuthenticateAsync();
            return result.Failure is null or SignInFailure ? result : Fail(ReasonOf(result), "no usable answer");
        }
        catch (SignInFailure failure)
        {
            return HandleRequestResult.Fail(failure);
        }
        catch (Exception fault) when (!Context.RequestAborted.IsCancellationRequested)
        {
            // The message of a stranger's exception could hold a claim; its type and place cannot.
            LogFault(Logger, Scheme.Name, fault.GetType().FullName, fault.StackTrace);
            return Fail(SignInReasons.Fault, fault.GetType().Name);
        }
    }

    protected override Task<HandleRequestResult> HandleAccessDeniedErrorAsync(AuthenticationProperties properties) =>
        Task.FromResult(Fail(SignInReasons.Cancelled, "access_denied"));

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        var provider = await DiscoverAsync();
        var told = Request.Query["iss"];
        if (told.Count > 0 && !Authorities.AreSame(told, provider.Issuer))
        {
            throw new SignInFailure(SignInReasons.Untrusted, "answer of another issuer (RFC 9207)");
        }

        context.Properties.Items.TryGetValue(OAuthConstants.CodeVerifierKey, out var verifier);
        return OAuthTokenResponse.Success(
            await Provider.ExchangeAsync(provider, context.Code, context.RedirectUri, verifier, Context.RequestAborted));
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity, AuthenticationProperties properties, OAuthTokenResponse tokens)
    {
        var idToken = tokens.Response!.RootElement.TryGetProperty("id_token", out var text) ? text.GetString() : null;
        properties.Items.TryGetValue(NonceItem, out var nonce);
        var validator = new IdTokenValidator(Options.Oidc);
        var statement = await validator.ValidateAsync(idToken, nonce, await DiscoverAsync());
        if (statement is null)
        {
            // The provider may have changed its keys since we last looked.
            discovered = await OidcBackchannel.DiscoverAgainAsync(Options, Context.RequestAborted);
            statement = await validator.ValidateAsync(idToken, nonce, discovered)
                ?? throw new SignInFailure(SignInReasons.Untrusted, "id_token refused: key unknown");
        }

        var signIn = await DescribeAsync(statement, tokens);
        Demand(signIn, properties);
        return await AdmitAsync(signIn, properties.RedirectUri);
    }

    private async Task<ExternalSignIn> DescribeAsync(JsonClaims statement, OAuthTokenResponse tokens)
    {
        var provider = await DiscoverAsync();
        var wanted = Options.Oidc.BsnClaim ?? "name";
        var more = statement.Text(wanted) is null && !string.IsNullOrEmpty(provider.UserInfoEndpoint)
            ? await Provider.UserInfoAsync(provider, tokens.AccessToken, statement.Text("sub")!, Context.RequestAborted)
            : JsonClaims.None;
        return new ExternalSignIn
        {
            Scheme = Scheme.Name,
            Issuer = statement.Text("iss")!,
            Subject = statement.Text("sub")!,
            AuthTime = FreshSignIn.ParseUnixTime(statement.Text("auth_time")),
            Acr = statement.Text("acr"),
            Amr = statement.Texts("amr"),
            Name = statement.Text("name") ?? more.Text("name"),
            Bsn = Options.Oidc.BsnClaim is { } claim ? statement.Text(claim) ?? more.Text(claim) : null,
        };
    }

    private void Demand(ExternalSignIn signIn, AuthenticationProperties properties)
    {
        var fresh = signIn.AuthTime is { } at && FreshSignIn.IsFresh(at, TimeProvider.GetUtcNow());
        if (properties.Items.ContainsKey(OidcSignIn.FreshItem) && !fresh)
        {
            throw new SignInFailure(SignInReasons.NotFresh, "auth_time missing or old after prompt=login");
        }

        var accepted = Options.Oidc.AcceptedAcr;
        if (accepted.Count > 0 && (signIn.Acr is null || !accepted.Contains(signIn.Acr)))
        {
            throw new SignInFailure(SignInReasons.TooWeak, "acr not among AcceptedAcr");
        }
    }

    private async Task<AuthenticationTicket> AdmitAsync(ExternalSignIn signIn, string? returnUri)
    {
        var verdict = await enrichers.Single(e => e.Scheme == Scheme.Name).EnrichAsync(signIn, Context.RequestAborted);
        return verdict switch
        {
            // New properties: nonce and code verifier have done their work and stay out of the session.
            SignInVerdict.Accepted accepted => new AuthenticationTicket(
                SessionPrincipal.For(signIn, accepted.InwonerId), new AuthenticationProperties { RedirectUri = returnUri }, Scheme.Name),
            SignInVerdict.Refused refused => throw new SignInFailure(refused.TextKey, "refused by the enricher"),
            _ => throw new InvalidOperationException("Unknown verdict."),
        };
    }

    private async Task<OpenIdConnectConfiguration> DiscoverAsync() =>
        discovered ??= await OidcBackchannel.DiscoverAsync(Options, Context.RequestAborted);

    private string ReasonOf(HandleRequestResult result) =>
        result.Properties is null ? SignInReasons.Expired
        : Request.Query["error"] == "login_required" ? SignInReasons.NotFresh
        : Request.Query.ContainsKey("error") ? SignInReasons.Unavailable
        : SignInReasons.Expired;

    private static HandleRequestResult Fail(string reason, string detail) =>
        HandleRequestResult.Fail(new SignInFailure(reason, detail));

    [LoggerMessage(1, LogLevel.Error, "Sign-in {Scheme} could not begin: {Detail}")]
    private static partial void LogFailed(ILogger logger, string scheme, string detail);

    [LoggerMessage(2, LogLevel.Error, "Sign-in {Scheme} broke on {Type} at {Place}")]
    private static partial void LogFault(ILogger logger, string scheme, string? type, string? place);

    [LoggerMessage(3, LogLevel.Warning, "Sign-out {Scheme} reached our session only: {Detail}")]
    private static partial void LogSignOutOnlyHere(ILogger logger, string scheme, string detail);
}
