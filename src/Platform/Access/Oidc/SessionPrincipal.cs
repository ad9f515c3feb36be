using System.Globalization;
using System.Security.Claims;

namespace Platform;

/// <summary>Makes the little that is remembered of a sign-in.</summary>
internal static class SessionPrincipal
{
    public static ClaimsPrincipal For(ExternalSignIn signIn, Guid? inwonerId)
    {
        if ((signIn.Scheme == SignInSchemes.Inwoners) != inwonerId.HasValue)
        {
            throw new InvalidOperationException("An inwoner, and only an inwoner, gets an inwoner id at sign-in.");
        }

        List<Claim> claims =
        [
            new(SignInClaims.Issuer, signIn.Issuer),
            new(SignInClaims.Subject, Subject(signIn, inwonerId)),
            new(SignInClaims.Scheme, signIn.Scheme),
        ];
        if (signIn.AuthTime is { } at)
        {
            claims.Add(new(SignInClaims.AuthTime, at.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
        }

        if (inwonerId is { } id)
        {
            claims.Add(new(SignInClaims.InwonerId, id.ToString()));
        }

        return new ClaimsPrincipal(Identity(claims, signIn.Scheme));
    }

    public static ClaimsIdentity Identity(IEnumerable<Claim> claims, string scheme) =>
        new(claims, scheme, SignInClaims.Subject, "role");

    // Some providers use the BSN itself as subject; it must not travel on as an identifier (Wabb).
    private static string Subject(ExternalSignIn signIn, Guid? inwonerId) =>
        inwonerId is { } id && signIn.Bsn is { } bsn && signIn.Subject.Contains(bsn, StringComparison.Ordinal)
            ? id.ToString()
            : signIn.Subject;
}
