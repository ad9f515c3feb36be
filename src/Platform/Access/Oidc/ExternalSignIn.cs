namespace Platform;

/// <summary>What the provider told about the person who signs in, after every check on it held.</summary>
/// <remarks>A class without <c>ToString</c>: it can hold a name and a BSN and must not end in a log by accident.</remarks>
public sealed class ExternalSignIn
{
    /// <summary>One of <see cref="SignInSchemes"/>.</summary>
    public required string Scheme { get; init; }

    /// <summary>The issuer of the id_token.</summary>
    public required string Issuer { get; init; }

    /// <summary>The subject at that issuer.</summary>
    public required string Subject { get; init; }

    /// <summary>When the person proved who he is; null when the provider does not tell.</summary>
    public DateTimeOffset? AuthTime { get; init; }

    /// <summary>The level of assurance, as the provider names it.</summary>
    public string? Acr { get; init; }

    /// <summary>The means that were used, as the provider names them.</summary>
    public IReadOnlyList<string> Amr { get; init; } = [];

    /// <summary>The name to show, if told.</summary>
    public string? Name { get; init; }

    /// <summary>The BSN as told, not yet checked by the eleven test; only at <see cref="SignInSchemes.Inwoners"/>.</summary>
    public string? Bsn { get; init; }
}
