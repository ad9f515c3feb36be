using Microsoft.Extensions.Configuration;

namespace Platform;

/// <summary>How one group of people signs in: one OpenID Connect provider and our registration there.</summary>
/// <remarks>
/// Callback address to register at the provider: <c>/aanmelden/{scheme in lower case}/terug</c>;
/// address after sign-out: <c>/aanmelden/{scheme in lower case}/afgemeld</c>.
/// </remarks>
public sealed class OidcOptions
{
    /// <summary>The address of the provider, under which <c>/.well-known/openid-configuration</c> stands.</summary>
    public required string Authority { get; init; }

    /// <summary>Our name at the provider.</summary>
    public required string ClientId { get; init; }

    /// <summary>Our secret at the provider; comes from outside the repository.</summary>
    public required string ClientSecret { get; init; }

    /// <summary>Scopes to ask; <c>openid</c> is always asked.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>The claim that holds the BSN; null for everyone but inwoners.</summary>
    public string? BsnClaim { get; init; }

    /// <summary>Levels of assurance that are good enough (<c>acr</c>), asked and checked; empty: any level.</summary>
    public IReadOnlyList<string> AcceptedAcr { get; init; } = [];

    /// <summary>Time for security is system time, never the movable clock of the domain (decision 10).</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The road to the provider for discovery, keys, tokens and userinfo; null: plain HTTPS.</summary>
    public HttpMessageHandler? BackchannelHandler { get; init; }

    /// <summary>Reads <c>Aanmelden:{scheme}</c>; null when nothing is configured at all.</summary>
    /// <exception cref="SignInConfigurationException">The section is there but not complete or not right.</exception>
    public static OidcOptions? From(IConfiguration configuration, string scheme)
    {
        var section = configuration.GetSection($"Aanmelden:{scheme}");
        if (ConfigurationCheck.IsEmpty(section))
        {
            return null;
        }

        var check = new ConfigurationCheck(section);
        var options = new OidcOptions
        {
            Authority = check.Required(nameof(Authority)),
            ClientId = check.Required(nameof(ClientId)),
            ClientSecret = check.Required(nameof(ClientSecret)),
            Scopes = check.Words(nameof(Scopes)),
            BsnClaim = scheme == SignInSchemes.Inwoners ? check.Required(nameof(BsnClaim)) : check.Optional(nameof(BsnClaim)),
            AcceptedAcr = check.Words(nameof(AcceptedAcr)),
        };
        check.RefuseBadAuthority(nameof(Authority), options.Authority);
        check.Refuse(scheme != SignInSchemes.Inwoners && options.BsnClaim is not null, "BsnClaim is for inwoners only");
        check.Conclude();
        return options;
    }
}
