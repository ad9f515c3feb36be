using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Platform;

/// <summary>What we ask the provider directly, without the browser: discovery, tokens, userinfo.</summary>
internal sealed class OidcBackchannel(HttpClient http, OidcOptions oidc)
{
    /// <exception cref="SignInFailure">Not reachable, or the document is not one we can trust.</exception>
    public static Task<OpenIdConnectConfiguration> DiscoverAsync(OidcHandlerOptions options, CancellationToken cancel) =>
        CheckAsync(options.Discovery.GetConfigurationAsync, options.Oidc, cancel);

    /// <summary>Now, for this request, past the cache; the cache itself refreshes behind it in its own time.</summary>
    /// <exception cref="SignInFailure">Not reachable, or the document is not one we can trust.</exception>
    public static Task<OpenIdConnectConfiguration> DiscoverAgainAsync(OidcHandlerOptions options, CancellationToken cancel)
    {
        options.Discovery.RequestRefresh();
        return CheckAsync(
            c => OpenIdConnectConfigurationRetriever.GetAsync(
                Authorities.MetadataAddress(options.Oidc.Authority), options.Documents, c),
            options.Oidc,
            cancel);
    }

    private static async Task<OpenIdConnectConfiguration> CheckAsync(
        Func<CancellationToken, Task<OpenIdConnectConfiguration>> discover, OidcOptions oidc, CancellationToken cancel)
    {
        OpenIdConnectConfiguration found;
        try
        {
            found = await discover(cancel);
        }
        catch (Exception e) when (!cancel.IsCancellationRequested)
        {
            throw Unavailable($"discovery ({e.GetType().Name})");
        }

        // A document that speaks for another issuer would let that issuer sign people in here (Discovery 4.3).
        if (!Authorities.AreSame(found.Issuer, oidc.Authority))
        {
            throw Unavailable("the discovered issuer is not the configured Authority");
        }

        string?[] used = [found.AuthorizationEndpoint, found.TokenEndpoint];
        string?[] optional = [found.UserInfoEndpoint, found.EndSessionEndpoint];
        if (!used.Concat(optional.Where(o => !string.IsNullOrEmpty(o))).All(Authorities.IsSafeEndpoint))
        {
            throw Unavailable("a discovered endpoint is missing or not https");
        }

        return found;
    }

    /// <exception cref="SignInFailure">The provider refuses the code or answers with something else.</exception>
    public async Task<JsonDocument> ExchangeAsync(
        OpenIdConnectConfiguration provider, string code, string redirectUri, string? verifier, CancellationToken cancel)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "authorization_code",
            ["code"] = code,
            ["redirect_uri"] = redirectUri,
        };
        if (verifier is not null)
        {
            form["code_verifier"] = verifier;
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, provider.TokenEndpoint);
        request.Headers.Accept.ParseAdd("application/json");
        Authenticate(request, form, provider.TokenEndpointAuthMethodsSupported);
        request.Content = new FormUrlEncodedContent(form);
        return await AskAsync(request, "token", cancel);
    }

    /// <exception cref="SignInFailure">No answer, or an answer about somebody else.</exception>
    public async Task<JsonClaims> UserInfoAsync(
        OpenIdConnectConfiguration provider, string? accessToken, string subject, CancellationToken cancel)
    {
        if (string.IsNullOrEmpty(accessToken))
        {
            throw new SignInFailure(SignInReasons.Untrusted, "no access token for userinfo");
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, provider.UserInfoEndpoint);
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        using var answer = await AskAsync(request, "userinfo", cancel);
        var claims = new JsonClaims(answer.RootElement.Clone());
        return claims.Text("sub") == subject
            ? claims
            : throw new SignInFailure(SignInReasons.Untrusted, "userinfo is about another subject");
    }

    private void Authenticate(HttpRequestMessage request, Dictionary<string, string> form, ICollection<string> methods)
    {
        // Basic is the default of the specification when the provider does not say (Discovery 3).
        if (methods.Count == 0 || methods.Contains("client_secret_basic"))
        {
            var pair = $"{Uri.EscapeDataString(oidc.ClientId)}:{Uri.EscapeDataString(oidc.ClientSecret)}";
            request.Headers.Authorization =
                new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.ASCII.GetBytes(pair)));
            return;
        }

        form["client_id"] = oidc.ClientId;
        form["client_secret"] = oidc.ClientSecret;
    }

    private async Task<JsonDocument> AskAsync(HttpRequestMessage request, string what, CancellationToken cancel)
    {
        try
        {
            using var answer = await http.SendAsync(request, cancel);
            if (!answer.IsSuccessStatusCode)
            {
                throw Unavailable($"{what} endpoint answered {(int)answer.StatusCode}");
            }

            var document = await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync(cancel), default, cancel);
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? document
                : throw Unavailable($"{what} endpoint answered something else than an object");
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            throw Unavailable($"{what} endpoint ({e.GetType().Name})");
        }
    }

    private static SignInFailure Unavailable(string what) => new(SignInReasons.Unavailable, what);
}
