namespace Anonimisering;

/// <summary>Check digits.</summary>
internal static class Proef
{
    /// <summary>The 11-test of the BSN: weights 9 to 2 and -1.</summary>
    public static bool Elf(ReadOnlySpan<char> cijfers)
    {
        if (cijfers.Length != 9 || cijfers.IndexOfAnyExcept('0') < 0)
        {
            return false;
        }

        var som = 0;
        for (var i = 0; i < 9; i++)
        {
            som += (cijfers[i] - '0') * (i == 8 ? -1 : 9 - i);
        }

        return som % 11 == 0;
    }

    /// <summary>Length of an IBAN of the country, 0 when the country has none that is known here.</summary>
    public static int IbanLengte(ReadOnlySpan<char> land) => land switch
    {
        "nl" => 18,
        "be" => 16,
        "de" or "gb" or "ie" or "bg" => 22,
        "pl" or "hu" or "cy" => 28,
        "fr" or "it" or "gr" => 27,
        "es" or "se" or "ro" or "cz" or "sk" => 24,
        "tr" => 26,
        "pt" => 25,
        "at" or "lt" or "lu" => 20,
        "ch" or "hr" or "lv" => 21,
        "dk" or "fi" => 18,
        "ua" => 29,
        _ => 0,
    };

    /// <summary>The mod 97 test over folded letters and digits.</summary>
    public static bool Iban(ReadOnlySpan<char> iban)
    {
        var rest = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var teken = iban[(i + 4) % iban.Length];
            if (char.IsAsciiDigit(teken))
            {
                rest = ((rest * 10) + (teken - '0')) % 97;
            }
            else if (char.IsAsciiLetterLower(teken))
            {
                rest = ((rest * 100) + (teken - 'a' + 10)) % 97;
            }
            else
            {
                return false;
            }
        }

        return rest == 1;
    }
}
