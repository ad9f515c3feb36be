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

    /// <summary>Number of letters to change, add, leave out or swap to make one word of the other.</summary>
    public static int Afstand(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> vorig = stackalloc int[b.Length + 1];
        Span<int> eerder = stackalloc int[b.Length + 1];
        Span<int> nu = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            vorig[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            nu[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                nu[j] = Math.Min(Math.Min(nu[j - 1], vorig[j]) + 1, vorig[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    nu[j] = Math.Min(nu[j], eerder[j - 2] + 1);
                }
            }

            vorig.CopyTo(eerder);
            nu.CopyTo(vorig);
        }

        return vorig[b.Length];
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
