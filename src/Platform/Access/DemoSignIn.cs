using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;

namespace Platform;

/// <summary>Signs in a persona of the demo; choosing again counts as a fresh proof of identity.</summary>
internal static class DemoSignIn
{
    public static Task SignIn(HttpContext http, Persona persona, string? inwoner, TimeProvider time)
    {
        var claims = new List<Claim>
        {
            new(SignInClaims.Issuer, Personas.Issuer),
            new(SignInClaims.Subject, persona.Key),
            new(SignInClaims.AuthTime, time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
            new(SignInClaims.Scheme, "Demo"),
        };
        if (inwoner is not null)
            claims.Add(new Claim(SignInClaims.InwonerId, inwoner));
        return http.SignInAsync(SignInSchemes.Cookie, new ClaimsPrincipal(Session.Identity(claims, "Demo")));
    }
}
