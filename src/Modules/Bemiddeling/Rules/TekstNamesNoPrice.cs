using System.Globalization;
using System.Text.RegularExpressions;
using Platform;

namespace Bemiddeling;

/// <summary>
/// Plans are scored before anybody knows a price (E-12, E-AUC-08), so what a bidder types names none: no amount of money, no rate with
/// a number, not the price itself. Who hides it better than that is seen by who scores; docs/dreigingen.md says so.
/// </summary>
internal static partial class TekstNamesNoPrice
{
    public static Refusal? Check(IEnumerable<Tekstveld> teksten, decimal? prijs) =>
        teksten.Where(t => Names(t.Tekst, prijs)).Select(t => t.Veld).Distinct().ToList() is { Count: > 0 } velden ? Refusals.PlanNoemtPrijs(velden) : null;

    private static bool Names(string tekst, decimal? prijs) =>
        Money().IsMatch(tekst) || Rate().IsMatch(tekst) || prijs is { } own && Numbers().Matches(tekst).Any(m => decimal.Parse(m.Value.Replace(',', '.'), CultureInfo.InvariantCulture) == own);

    // "€ 57", "57 euro", "57,- p/u", "vijftig euro", "EUR 57".
    [GeneratedRegex(@"€|\b(?:eur|euro|euro's|eurocent|cent)\W{0,2}\d|\d[ \u00A0]?(?:eur|euro|euro's|eurocent|cent)\b|\b\p{L}+[ \u00A0]euro(?:'s)?\b|\d,(?:-|=)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Money();

    // "ons tarief is 57", "uurprijs: 57,31".
    [GeneratedRegex(@"\b\w*(?:tarief|tarieven|prijs|prijzen|rate|price)\b(?:\W+\p{L}+){0,3}\W+\d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Rate();

    // With decimals: a whole number may be anything.
    [GeneratedRegex(@"(?<![\d.,:])\d{1,4}[.,]\d{2}(?![\d:])", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Numbers();
}
