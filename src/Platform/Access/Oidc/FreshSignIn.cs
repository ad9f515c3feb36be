using System.Globalization;
using System.Security.Claims;

namespace Platform;

/// <summary>Whether a person proved who he is a moment ago, as acts like opening offers need (decision 7).</summary>
public static class FreshSignIn
{
    /// <summary>How long a proof stays fresh, in system time.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromMinutes(5);

    /// <summary>How far the clock of a provider may run ahead of ours.</summary>
    internal static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(1);

    /// <summary>True when <c>auth_time</c> is there, at most five minutes old and not in the future.</summary>
    /// <param name="person">The signed-in principal, from session or API token.</param>
    /// <param name="systemTime">System time now; not the clock of the domain, which can be moved.</param>
    public static bool IsFresh(ClaimsPrincipal person, DateTimeOffset systemTime) =>
        AuthTime(person) is { } at && IsFresh(at, systemTime);

    /// <summary>When the person proved who he is; null when not told or not a time.</summary>
    public static DateTimeOffset? AuthTime(ClaimsPrincipal person) =>
        ParseUnixTime(person.FindFirst(SignInClaims.AuthTime)?.Value);

    internal static bool IsFresh(DateTimeOffset authTime, DateTimeOffset now) =>
        now - authTime <= MaxAge && authTime - now <= ClockSkew;

    internal static DateTimeOffset? ParseUnixTime(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253402300799
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : null;
}
