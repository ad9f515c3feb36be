using System.Globalization;
using System.Text.RegularExpressions;
using ModuleContracts;

namespace Bemiddeling;

/// <summary>Finds a known date in the notations that are usual in Dutch, also without its year, and a year of birth by itself.</summary>
internal static partial class DatumZoeker
{
    private static readonly string[] Months =
        ["jan", "feb", "maa|mrt|mar", "apr", "mei|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec"];

    public static IEnumerable<(int Start, int End)> Find(GevouwenTekst text, BekendeWaarde known)
    {
        if (!DateOnly.TryParseExact(known.Waarde, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            yield break;
        var folded = text.Tekst;
        foreach (Match match in DayFirst().Matches(folded))
        {
            if (Is(date, match.Groups["d"].Value, match.Groups["m"].Value, match.Groups["y"].Value))
                yield return Found(text, match);
        }
        foreach (Match match in YearFirst().Matches(folded))
        {
            if (Is(date, match.Groups["d"].Value, match.Groups["m"].Value, match.Groups["y"].Value))
                yield return Found(text, match);
        }
        foreach (Match match in Worded().Matches(folded))
        {
            if (MonthOf(match.Groups["m"].Value) == date.Month && (Number(match.Groups["d"].Value) == date.Day || IsYear(date, match.Groups["y"].Value)))
                yield return Found(text, match);
        }
        foreach (Match match in BareYear().Matches(folded))
        {
            if (Number(match.Value) == date.Year)
                yield return Found(text, match);
        }
    }

    private static (int Start, int End) Found(GevouwenTekst text, Match match)
    {
        var value = match.Value;
        var before = value.Length - value.TrimStart().Length;
        return text.Plaats(match.Index + before, value.Trim().Length);
    }

    private static bool Is(DateOnly date, string day, string month, string year) =>
        Number(day) == date.Day && Number(month) == date.Month && (year.Length == 0 || IsYear(date, year));

    private static bool IsYear(DateOnly date, string year) => year.Length > 0 && (Number(year) == date.Year || year.Length == 2 && Number(year) == date.Year % 100);

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static int MonthOf(string word)
    {
        for (var i = 0; i < Months.Length; i++)
        {
            if (Months[i].Split('|').Any(m => word.StartsWith(m, StringComparison.Ordinal)))
                return i + 1;
        }
        return 0;
    }

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})\s*[-/. ]\s*(?<m>\d{1,2})(?:\s*[-/. ]\s*(?<y>\d{4}|\d{2}))?(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<!\d)(?<y>\d{4})\s*[-/. ]?\s*(?<m>\d{2})\s*[-/. ]?\s*(?<d>\d{2})(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"(?<!\w)(?:(?<d>\d{1,2})\s*(?:e|ste|de|th|st|nd|rd)?\s*(?:of)?\s*)?(?<m>jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\w*\.?\s*(?<e>\d{1,2}(?!\d))?\s*,?\s*'?(?<y>\d{4}|\d{2})?(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Worded();

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex BareYear();
}
