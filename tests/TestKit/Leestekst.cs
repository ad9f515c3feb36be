using System.Text.RegularExpressions;

namespace TestKit;

/// <summary>A text as somebody reads it, without ids, hashes and moments: any few digits stand in those by chance.</summary>
public static partial class Leestekst
{
    /// <summary>The text without them.</summary>
    public static string Of(string text) => Chance().Replace(text, "…");

    [GeneratedRegex(@"[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{32,}|\d{4}-\d\d-\d\dT[\d:.]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Chance();
}
