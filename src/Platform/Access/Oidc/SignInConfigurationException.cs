namespace Platform;

/// <summary>Sign-in is configured halfway or wrongly; thrown while the program starts, never on a request.</summary>
/// <remarks>The message names every key that is wrong and how to mend it, and never shows a configured value.</remarks>
public sealed class SignInConfigurationException(string section, IReadOnlyList<string> problems)
    : StartupException($"Configuration section '{section}' is not usable: {string.Join("; ", problems)}.")
{
    /// <summary>The problems one by one.</summary>
    public IReadOnlyList<string> Problems { get; } = problems;
}
