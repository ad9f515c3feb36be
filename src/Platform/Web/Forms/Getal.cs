using System.Globalization;
using System.Text.RegularExpressions;

namespace Platform;

/// <summary>Why a written number was refused.</summary>
public enum GetalFout
{
    /// <summary>Not refused.</summary>
    Geen,

    /// <summary>Something else than digits with one point or comma.</summary>
    GeenGetal,

    /// <summary>A point or comma that may stand for thousands: "1.250" could be 1250 or 1.25.</summary>
    Duizendtal,

    /// <summary>More than a decimal can hold.</summary>
    TeGroot,
}

/// <summary>
/// Numbers as people write them. "12,50" and "12.50" mean the same in both languages; a notation that could hide
/// thousands ("1.250", "1,250", "1.250,00") is refused rather than guessed. A leading euro sign is let through.
/// </summary>
public static partial class Getal
{
    /// <summary>Reads a number; false with a reason when it is refused. Empty text is not a number.</summary>
    public static bool TryParse(string? text, out decimal value, out GetalFout fout)
    {
        value = 0;
        var written = (text ?? "").Trim().TrimStart('€').Trim();
        fout = Judge(written);
        if (fout != GetalFout.Geen)
            return false;

        if (decimal.TryParse(written.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
            return true;

        fout = GetalFout.TeGroot;
        return false;
    }

    private static GetalFout Judge(string written)
    {
        if (Thousands().IsMatch(written))
            return GetalFout.Duizendtal;

        return Plain().IsMatch(written) ? GetalFout.Geen : GetalFout.GeenGetal;
    }

    [GeneratedRegex(@"^-?[0-9]+([.,][0-9]+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Plain();

    // "0,125" and "1250,125" cannot be thousands and pass.
    [GeneratedRegex(@"^-?[1-9][0-9]{0,2}([., ][0-9]{3})+([.,][0-9]+)?$", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Thousands();
}
