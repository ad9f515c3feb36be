using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;

namespace Platform;

/// <summary>Makes and ends sessions: an encrypted cookie with subject and time of proof, nothing else.</summary>
public static class Session
{
    /// <summary>Name of the cookie scheme.</summary>
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;

    /// <summary>Signs in a demo persona; also counts as a fresh proof of identity.</summary>
    internal static Task SignInDemo(HttpContext http, Persona persona, string? inwoner, TimeProvider time)
    {
        var claims = new List<Claim>
        {
            new(SessionClaims.Issuer, Personas.Issuer),
            new(SessionClaims.Sub, persona.Key),
            new(SessionClaims.AuthTime, time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            new(SessionClaims.Name, persona.Naam),
        };
        if (inwoner is not null)
            claims.Add(new Claim(SessionClaims.Inwoner, inwoner));
        return http.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(claims, "demo", SessionClaims.Name, null)));
    }
}
