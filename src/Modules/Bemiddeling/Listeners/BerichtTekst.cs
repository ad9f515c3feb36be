using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Bemiddeling;

/// <summary>The words of a mail to an aanbieder: in Dutch with English below, for no organisation chooses a language.</summary>
internal sealed class BerichtTekst(IStringLocalizer<Teksten> texts)
{
    private static readonly CultureInfo[] Talen = [CultureInfo.GetCultureInfo("nl"), CultureInfo.GetCultureInfo("en")];

    /// <summary>One line.</summary>
    public string Onderwerp(string key, params object[] values) => string.Join(" / ", Talen.Select(t => In(t, key, () => values)));

    /// <summary>The text; its values are written in the language that they stand in.</summary>
    public string Tekst(string key, Func<object[]> values) => string.Join("\n\n", Talen.Select(t => In(t, key, values))) + "\n";

    private string In(CultureInfo taal, string key, Func<object[]> values)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = taal;
            return texts[key, values()].Value;
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }
}
