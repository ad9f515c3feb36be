namespace Platform;

internal static class Authorities
{
    /// <summary>Tokens travel to this address: https, or http to the machine itself.</summary>
    public static bool IsSafe(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0
        && IsSafeTransport(uri);

    public static bool IsSafeEndpoint(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsSafeTransport(uri);

    public static bool RequiresHttps(string authority) => !new Uri(authority).IsLoopback;

    public static string MetadataAddress(string authority) =>
        authority.TrimEnd('/') + "/.well-known/openid-configuration";

    /// <summary>Issuers are compared as text (OpenID Connect Core 3.1.3.7); only the closing slash is forgiven.</summary>
    public static bool AreSame(string? one, string? other) =>
        one is not null && string.Equals(one.TrimEnd('/'), other?.TrimEnd('/'), StringComparison.Ordinal);

    private static bool IsSafeTransport(Uri uri) =>
        uri.Scheme == Uri.UriSchemeHttps || (uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback);
}
