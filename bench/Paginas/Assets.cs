using System.Text.RegularExpressions;

namespace Bench;

/// <summary>What a browser fetches beside the page itself on a first view.</summary>
internal static partial class Assets
{
    /// <summary>Styles, scripts, pictures and preloaded fonts; and the second font that the stylesheet asks for.</summary>
    public static IEnumerable<string> In(string html) =>
        Reference().Matches(html).Select(m => m.Groups["path"].Value).Append("/assets/fonts/source-sans-3-600.woff2").Distinct();

    [GeneratedRegex("(?:href|src)=\"(?<path>/assets/[^\"]+)\"")]
    private static partial Regex Reference();
}
