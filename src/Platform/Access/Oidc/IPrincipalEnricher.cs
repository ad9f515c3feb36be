using System.Text.RegularExpressions;

namespace Platform;

/// <summary>Decides, once at sign-in, who of ours the person from outside is.</summary>
/// <remarks>
/// Register one (scoped) for every configured scheme. For Medewerkers it finds the gebruiker of iss and sub;
/// for Inwoners it trades the BSN for an opaque id, so that the BSN goes no further than that one room.
/// </remarks>
public interface IPrincipalEnricher
{
    /// <summary>The scheme this one answers for, see <see cref="SignInSchemes"/>.</summary>
    string Scheme { get; }

    /// <summary>Accepts or refuses the person. May write (a first visit), may be called again for the same person.</summary>
    Task<SignInVerdict> EnrichAsync(ExternalSignIn signIn, CancellationToken cancel);
}

/// <summary>The answer of an <see cref="IPrincipalEnricher"/>.</summary>
public abstract partial record SignInVerdict
{
    private SignInVerdict()
    {
    }

    /// <summary>The person may come in.</summary>
    /// <param name="InwonerId">The opaque id of the inwoner; required for Inwoners, null for all others.</param>
    public sealed record Accepted(Guid? InwonerId = null) : SignInVerdict;

    /// <summary>The person may not come in; shown to him on <c>/fout/aanmelden?reden={TextKey}</c>.</summary>
    public sealed record Refused : SignInVerdict
    {
        /// <param name="textKey">Key of a fixed text: small letters, digits and hyphens, because it stands in a URL.</param>
        /// <exception cref="ArgumentException">Anything else, so that no personal data can slip in.</exception>
        public Refused(string textKey)
        {
            if (!KeyForm().IsMatch(textKey))
            {
                throw new ArgumentException("A text key has small letters, digits and hyphens only.", nameof(textKey));
            }

            TextKey = textKey;
        }

        /// <summary>Key of the text that explains the refusal.</summary>
        public string TextKey { get; }
    }

    [GeneratedRegex("^[a-z][a-z0-9-]{0,39}$")]
    private static partial Regex KeyForm();
}
