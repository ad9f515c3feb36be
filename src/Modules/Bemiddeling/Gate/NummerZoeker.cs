using System.Text;
using System.Text.RegularExpressions;
using ModuleContracts;

namespace Bemiddeling;

/// <summary>Finds known numbers whatever stands between their digits, and what looks like a bsn, phone, postcode or e-mail of anybody.</summary>
internal static partial class NummerZoeker
{
    public static IEnumerable<(int Start, int End)> Find(GevouwenTekst text, BekendeWaarde known)
    {
        var digits = Significant(known);
        if (digits.Length < 4)
            yield break;
        foreach (Match run in DigitRun().Matches(text.Tekst))
        {
            if (Digits(run.Value).Contains(digits, StringComparison.Ordinal))
                yield return text.Plaats(run);
        }
    }

    public static IEnumerable<(int Start, int End)> FindPostcode(GevouwenTekst text, BekendeWaarde known)
    {
        var code = Regex.Replace(Vouwing.Fold(known.Waarde), @"[^a-z0-9]", "", RegexOptions.None, TimeSpan.FromSeconds(1));
        if (code.Length < 4)
            yield break;
        foreach (Match match in Postcode().Matches(text.Tekst))
        {
            // Four digits alone are finer than any wijk we show.
            if (match.Groups["n"].Value == code[..4])
                yield return text.Plaats(match);
        }
    }

    public static IEnumerable<(int Start, int End)> FindEmail(GevouwenTekst text, BekendeWaarde known)
    {
        var address = Vouwing.Fold(known.Waarde).Trim();
        var local = address.Split('@')[0];
        var joined = text.Replace(Dot(), ".").Replace(At(), "@").Replace(Space(), "");
        var sought = joined.Tekst.Contains(address, StringComparison.Ordinal) ? address : local.Length >= 5 ? local : "";
        for (var at = 0; sought.Length > 0 && (at = joined.Tekst.IndexOf(sought, at, StringComparison.Ordinal)) >= 0; at += sought.Length)
            yield return joined.Plaats(at, sought.Length);
    }

    /// <summary>What identifies somebody even when the file does not know it.</summary>
    public static IEnumerable<(BekendeSoort Soort, int Start, int End)> FindAny(GevouwenTekst text)
    {
        var joined = text.Replace(At(), "@");
        foreach (Match match in AnyEmail().Matches(joined.Tekst))
            yield return Found(BekendeSoort.Email, joined.Plaats(match));
        foreach (Match match in FullPostcode().Matches(text.Tekst))
            yield return Found(BekendeSoort.Postcode, text.Plaats(match));
        foreach (Match run in DigitRun().Matches(text.Tekst))
        {
            var digits = Digits(run.Value);
            if (IsPhone(digits))
                yield return Found(BekendeSoort.Telefoon, text.Plaats(run));
            else if (digits.Length is 8 or 9 && IsBsn(digits))
                yield return Found(BekendeSoort.Bsn, text.Plaats(run));
        }
    }

    private static (BekendeSoort Soort, int Start, int End) Found(BekendeSoort soort, (int Start, int End) place) => (soort, place.Start, place.End);

    private static bool IsPhone(string digits) =>
        digits.Length == 10 && digits[0] == '0' || digits.Length == 11 && digits.StartsWith("31", StringComparison.Ordinal) || digits.Length == 13 && digits.StartsWith("0031", StringComparison.Ordinal);

    private static bool IsBsn(string digits)
    {
        var padded = digits.PadLeft(9, '0');
        return padded.Select((c, i) => (c - '0') * (i == 8 ? -1 : 9 - i)).Sum() % 11 == 0;
    }

    // A phone number begins with 0, 31 or 0031: what follows is what counts.
    private static string Significant(BekendeWaarde known)
    {
        var digits = Digits(Vouwing.Fold(known.Waarde));
        if (known.Soort == BekendeSoort.Telefoon)
            return digits.Length > 9 ? digits[^9..] : digits.TrimStart('0');
        return digits;
    }

    private static string Digits(string text)
    {
        var digits = new StringBuilder(text.Length);
        foreach (var sign in text.Where(char.IsAsciiDigit))
            digits.Append(sign);
        return digits.ToString();
    }

    [GeneratedRegex(@"[\d(+][\d\s.\-/()+*_]{2,}\d", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DigitRun();

    [GeneratedRegex(@"(?<!\d)(?<n>\d{4})(?:\s*[-.]?\s*(?<l>[a-z]{2})(?![a-z]))?(?!\d)", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Postcode();

    [GeneratedRegex(@"(?<!\d)[1-9]\d{3}\s?(?!sa\b|sd\b|ss\b|eu\b|in\b|is\b|of\b|om\b|op\b|te\b|en\b|er\b|we\b|ze\b|al\b|of\b)[a-z]{2}(?![a-z])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FullPostcode();

    [GeneratedRegex(@"\s*(?:\(at\)|\[at\]|\{at\}|\sapenstaartje\s|@)\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex At();

    [GeneratedRegex(@"\s*(?:\(punt\)|\[punt\]|\(dot\)|\[dot\]|\spunt\s|\sdot\s)\s*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Dot();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Space();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AnyEmail();
}
