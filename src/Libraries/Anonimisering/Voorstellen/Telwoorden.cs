using System.Globalization;

namespace Anonimisering;

/// <summary>The value of a number in digits or in Dutch words up to 99.</summary>
internal static class Telwoorden
{
    private static readonly string[] Klein =
    [
        "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    ];

    private static readonly string[] Tientallen = ["twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig", "honderd"];

    /// <summary>The value, or -1 when it is no number that is known here.</summary>
    public static int Waarde(ReadOnlySpan<char> tekst)
    {
        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal))
        {
            return getal;
        }

        var woord = Vouwing.Kern(tekst.ToString());
        var klein = Array.IndexOf(Klein, woord);
        if (klein >= 0)
        {
            return klein;
        }

        for (var t = 0; t < Tientallen.Length; t++)
        {
            if (!woord.EndsWith(Tientallen[t], StringComparison.Ordinal))
            {
                continue;
            }

            var eenheid = woord[..^Tientallen[t].Length];
            var waarde = eenheid.Length == 0 ? 0 : Array.FindIndex(Klein, 1, 9, k => eenheid == k + "en");
            return waarde < 0 ? -1 : ((t + 2) * 10) + waarde;
        }

        return -1;
    }
}
