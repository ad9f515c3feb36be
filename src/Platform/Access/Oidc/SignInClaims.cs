namespace Platform;

/// <summary>The claims a signed-in principal of this platform can hold; there are no others.</summary>
public static class SignInClaims
{
    /// <summary>Issuer: the address of the sign-in service.</summary>
    public const string Issuer = "iss";

    /// <summary>Subject: who it is at that issuer. Unique together with <see cref="Issuer"/>.</summary>
    public const string Subject = "sub";

    /// <summary>When the person really proved who he is, in Unix seconds, system time.</summary>
    public const string AuthTime = "auth_time";

    /// <summary>The scheme of <see cref="SignInSchemes"/> by which he came in.</summary>
    public const string Scheme = "scheme";

    /// <summary>The opaque id by which the platform knows an inwoner. Never a BSN.</summary>
    public const string InwonerId = "inwoner";

    /// <summary>The program that calls the API. Equal to <see cref="Subject"/> when no person stands behind it.</summary>
    public const string ClientId = "client_id";

    /// <summary>What the API token may be used for, separated by spaces.</summary>
    public const string Scope = "scope";

    internal static readonly string[] InSession = [Issuer, Subject, AuthTime, Scheme, InwonerId];
}
