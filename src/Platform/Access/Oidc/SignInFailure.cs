namespace Platform;

/// <summary>Why a sign-in did not succeed: the closed list of <c>reden</c> on <c>/fout/aanmelden</c>.</summary>
/// <remarks>An enricher may add its own keys. Texts stand in <c>AanmeldTeksten</c> under <c>Aanmelden.{reden}</c>.</remarks>
public static class SignInReasons
{
    /// <summary>The person stopped at the provider.</summary>
    public const string Cancelled = "geannuleerd";

    /// <summary>The answer does not belong to a sign-in begun in this browser, or came too late.</summary>
    public const string Expired = "verlopen";

    /// <summary>The provider cannot be reached or answers wrongly.</summary>
    public const string Unavailable = "dienst-onbereikbaar";

    /// <summary>The provider's statement about the person is not to be trusted.</summary>
    public const string Untrusted = "ongeldig";

    /// <summary>A fresh sign-in was asked and the provider did not ask the person again.</summary>
    public const string NotFresh = "niet-opnieuw-aangemeld";

    /// <summary>The means of sign-in is not strong enough.</summary>
    public const string TooWeak = "niveau-te-laag";

    /// <summary>For the enricher: nobody has invited this person.</summary>
    public const string NotInvited = "niet-uitgenodigd";

    /// <summary>For the enricher: the provider told no (usable) BSN.</summary>
    public const string NoBsn = "geen-bsn";

    /// <summary>Something of ours broke.</summary>
    public const string Fault = "storing";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Cancelled, Expired, Unavailable, Untrusted, NotFresh, TooWeak, NotInvited, NoBsn, Fault];
}

/// <summary>Ends a sign-in. The message is for the log and holds no token, claim or text from outside.</summary>
internal sealed class SignInFailure(string reason, string detail) : Exception($"{reason}: {detail}")
{
    public string Reason { get; } = reason;
}
