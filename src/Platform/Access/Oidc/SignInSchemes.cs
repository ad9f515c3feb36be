namespace Platform;

/// <summary>The names of the authentication schemes. They also stand in the session as the <c>scheme</c> claim.</summary>
public static class SignInSchemes
{
    /// <summary>The default scheme: picks <see cref="Api"/> or <see cref="Cookie"/> by what the request brings.</summary>
    public const string Choice = "Keuze";

    /// <summary>The session cookie every sign-in ends in.</summary>
    public const string Cookie = "Keukentafel";

    /// <summary>Staff of gemeenten and people who work for providers (OpenID Connect).</summary>
    public const string Medewerkers = "Medewerkers";

    /// <summary>Residents (OpenID Connect with a BSN claim).</summary>
    public const string Inwoners = "Inwoners";

    /// <summary>Bearer tokens on <c>/v1</c>: programs, and people through programs.</summary>
    public const string Api = "Api";
}
