using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace TestKit;

/// <summary>
/// An issuer of access tokens by the thousands: discovery and keys over HTTP like any other, tokens signed at once, without a form.
/// For load and chaos; the sign-in itself is tested against <see cref="OidcProvider"/>.
/// </summary>
public sealed class TokenIssuer : IAsyncDisposable
{
    /// <summary>The name of the API in its tokens.</summary>
    public const string Audience = "keukentafel-api";

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly WebApplication app;
    private readonly JsonWebTokenHandler handler = new();
    private readonly SigningCredentials credentials;

    private TokenIssuer(WebApplication app)
    {
        this.app = app;
        credentials = new SigningCredentials(new ECDsaSecurityKey(key) { KeyId = "proef" }, SecurityAlgorithms.EcdsaSha256);
    }

    /// <summary>The address to configure as Authority.</summary>
    public string Issuer => app.Urls.First();

    /// <summary>How a server comes to believe its tokens.</summary>
    public IReadOnlyList<string> ServerArguments => [$"--Aanmelden:Api:Authority={Issuer}", $"--Aanmelden:Api:Audience={Audience}"];

    /// <summary>Starts it on a free port.</summary>
    public static async Task<TokenIssuer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var made = new TokenIssuer(builder.Build());
        made.app.MapGet("/.well-known/openid-configuration", () => new { issuer = made.Issuer, jwks_uri = made.Issuer + "/keys", authorization_endpoint = made.Issuer + "/auth", token_endpoint = made.Issuer + "/token" });
        made.app.MapGet("/keys", () => new { keys = new[] { made.PublicKey() } });
        await made.app.StartAsync();
        return made;
    }

    /// <summary>A token of a person who signed in a moment ago, through a program.</summary>
    public string Token(string sub)
    {
        var now = TimeProvider.System.GetUtcNow();
        return handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Audience,
            IssuedAt = now.UtcDateTime,
            NotBefore = now.UtcDateTime,
            Expires = now.UtcDateTime.AddHours(12),
            SigningCredentials = credentials,
            Claims = new Dictionary<string, object> { ["sub"] = sub, ["client_id"] = "app", ["scope"] = "lezen schrijven", ["auth_time"] = now.ToUnixTimeSeconds() },
        });
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private object PublicKey()
    {
        var point = key.ExportParameters(false).Q;
        return new { kty = "EC", crv = "P-256", use = "sig", alg = "ES256", kid = "proef", x = Base64UrlEncoder.Encode(point.X!), y = Base64UrlEncoder.Encode(point.Y!) };
    }
}
