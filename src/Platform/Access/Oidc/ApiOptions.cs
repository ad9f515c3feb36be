using Microsoft.Extensions.Configuration;

namespace Platform;

/// <summary>Which access tokens <c>/v1</c> accepts.</summary>
public sealed class ApiOptions
{
    /// <summary>The issuers whose tokens count: that of the API first, then those people sign in at.</summary>
    public required IReadOnlyList<string> Authorities { get; init; }

    /// <summary>The name of this API in the <c>aud</c> of a token.</summary>
    public required string Audience { get; init; }

    /// <summary>The road to the issuers for discovery and keys; null: plain HTTPS.</summary>
    public HttpMessageHandler? BackchannelHandler { get; init; }

    /// <summary>Reads <c>Aanmelden:Api</c> and adds the providers of the sign-in schemes; null when nothing is configured.</summary>
    /// <exception cref="SignInConfigurationException">The section is there but not complete or not right.</exception>
    public static ApiOptions? From(IConfiguration configuration)
    {
        var section = configuration.GetSection($"Aanmelden:{SignInSchemes.Api}");
        if (ConfigurationCheck.IsEmpty(section))
        {
            return null;
        }

        OidcOptions?[] signIn =
        [
            OidcOptions.From(configuration, SignInSchemes.Medewerkers),
            OidcOptions.From(configuration, SignInSchemes.Inwoners),
        ];
        var check = new ConfigurationCheck(section);
        var authority = check.Required("Authority");
        var audience = check.Required(nameof(Audience));
        check.RefuseBadAuthority("Authority", authority);
        // An id_token is made out to the client that signs people in; it must never open the API.
        check.Refuse(signIn.Any(o => o?.ClientId == audience), "Audience must differ from every ClientId");
        check.Conclude();
        return new ApiOptions
        {
            Authorities = [.. signIn.OfType<OidcOptions>().Select(o => o.Authority).Prepend(authority)
                .Select(a => a.TrimEnd('/')).Distinct()],
            Audience = audience,
        };
    }
}
