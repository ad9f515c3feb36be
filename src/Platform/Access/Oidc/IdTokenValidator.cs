using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace Platform;

/// <summary>The checks of OpenID Connect Core 3.1.3.7 on an id_token.</summary>
internal sealed class IdTokenValidator(OidcOptions oidc)
{
    private static readonly string[] Algorithms =
        ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    /// <returns>The claims; null when signed with a key we do not have (yet).</returns>
    /// <exception cref="SignInFailure">The token is not to be trusted.</exception>
    public async Task<JsonClaims?> ValidateAsync(string? token, string? nonce, OpenIdConnectConfiguration provider)
    {
        if (string.IsNullOrEmpty(token))
        {
            throw Untrusted("no id_token");
        }

        var result = await new JsonWebTokenHandler().ValidateTokenAsync(token, Parameters(provider));
        if (!result.IsValid)
        {
            // Only the type: the message of the library may quote the token.
            return result.Exception is SecurityTokenSignatureKeyNotFoundException
                ? null
                : throw Untrusted(result.Exception.GetType().Name);
        }

        var statement = Read((JsonWebToken)result.SecurityToken);
        DemandNonce(nonce, statement.Text("nonce"));
        DemandParties(statement);
        return statement;
    }

    private TokenValidationParameters Parameters(OpenIdConnectConfiguration provider) => new()
    {
        ValidIssuer = provider.Issuer,
        ValidAudience = oidc.ClientId,
        IssuerSigningKeys = provider.SigningKeys,
        ValidateIssuerSigningKey = true,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ValidAlgorithms = Algorithms,
        LifetimeValidator = IsWithinLifetime,
    };

    private bool IsWithinLifetime(DateTime? from, DateTime? until, SecurityToken token, TokenValidationParameters rules)
    {
        var now = oidc.Clock.GetUtcNow().UtcDateTime;
        // Shift the clock, not the token's times: those can lie at the end of what a DateTime holds.
        var (early, late) = (now - FreshSignIn.ClockSkew, now + FreshSignIn.ClockSkew);
        return until > early
            && (from is null || from <= late)
            && token is JsonWebToken { IssuedAt: var issued } && issued > DateTime.MinValue && issued <= late;
    }

    private static void DemandNonce(string? ours, string? theirs)
    {
        if (ours is null || theirs is null
            || !CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(ours), Encoding.UTF8.GetBytes(theirs)))
        {
            throw Untrusted("nonce");
        }
    }

    private void DemandParties(JsonClaims statement)
    {
        if (statement.Text("sub") is not { Length: <= 255 })
        {
            throw Untrusted("sub");
        }

        var party = statement.Text("azp");
        if (party is not null ? party != oidc.ClientId : statement.Texts("aud").Count > 1)
        {
            throw Untrusted("azp");
        }
    }

    private static JsonClaims Read(JsonWebToken token)
    {
        using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.EncodedPayload));
        return new JsonClaims(payload.RootElement.Clone());
    }

    private static SignInFailure Untrusted(string what) => new(SignInReasons.Untrusted, $"id_token refused: {what}");
}
