using System.Globalization;

namespace Anonimisering;

/// <summary>A date as its season and year.</summary>
internal static class Datumvoorstel
{
    private static readonly string[] Maanden = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    public static string Maak(ReadOnlySpan<char> datum)
    {
        var (maand, jaar, getallen) = (0, 0, new List<int>());
        for (var i = 0; i < datum.Length;)
        {
            var van = i;
            if (char.IsAsciiDigit(datum[i]))
            {
                while (i < datum.Length && char.IsAsciiDigit(datum[i]))
                {
                    i++;
                }

                if (i - van <= 8)
                {
                    getallen.Add(int.Parse(datum[van..i], CultureInfo.InvariantCulture));
                }
            }
            else if (char.IsLetter(datum[i]))
            {
                while (i < datum.Length && char.IsLetter(datum[i]))
                {
                    i++;
                }

                maand = maand == 0 ? Maand(datum[van..i]) : maand;
            }
            else
            {
                i++;
            }
        }

        jaar = getallen.Find(g => g is >= 1880 and <= 2100);
        if (jaar == 0 && getallen.Count == (maand > 0 ? 2 : 3) && getallen[^1] < 100)
        {
            jaar = getallen[^1] + (getallen[^1] > 30 ? 1900 : 2000);
        }

        maand = maand > 0 ? maand : getallen.Count > 1 ? getallen[1] : 0;
        var seizoen = Seizoen(maand);
        return jaar switch
        {
            0 => seizoen is null ? "onlangs" : seizoen,
            < 2000 => Voorstelmaker.Jaar(jaar),
            _ => seizoen is null ? jaar.ToString(CultureInfo.InvariantCulture) : $"{seizoen} {jaar}",
        };
    }

    private static int Maand(ReadOnlySpan<char> woord)
    {
        if (woord.StartsWith("maart", StringComparison.OrdinalIgnoreCase) || woord.StartsWith("mar", StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        for (var i = 0; i < Maanden.Length; i++)
        {
            if (woord.StartsWith(Maanden[i], StringComparison.OrdinalIgnoreCase))
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static string? Seizoen(int maand) => maand switch
    {
        12 or 1 or 2 => "winter",
        >= 3 and <= 5 => "voorjaar",
        >= 6 and <= 8 => "zomer",
        >= 9 and <= 11 => "najaar",
        _ => null,
    };
}
