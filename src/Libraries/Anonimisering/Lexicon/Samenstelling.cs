namespace Anonimisering;

/// <summary>Whether a word that no list has is an ordinary Dutch compound, or one slip away from an ordinary word.</summary>
internal static class Samenstelling
{
    private const int Langst = 40;

    /// <summary>The word is in the list or is two or three listed words joined ("keukentafelgesprek").</summary>
    public static bool IsGewoon(Lexicon lexicon, ReadOnlySpan<char> woord)
    {
        if (woord.Length > Langst)
        {
            return woord.IndexOfAnyInRange('0', '9') < 0;
        }

        return (lexicon[woord] & Soort.Woord) != 0 || Splits(lexicon, woord, 2);
    }

    /// <summary>Changing, adding, leaving out or swapping one letter gives an ordinary word, or a word of another kind.</summary>
    public static bool IsVerschreven(Lexicon lexicon, ReadOnlySpan<char> woord, Soort soort = Soort.Woord)
    {
        if (woord.Length is < 4 or > 20)
        {
            return false;
        }

        Span<char> proef = stackalloc char[24];
        for (var i = 0; i <= woord.Length; i++)
        {
            woord[..i].CopyTo(proef);
            if (i < woord.Length)
            {
                woord[(i + 1)..].CopyTo(proef[i..]);
                if (Kent(lexicon, proef[..(woord.Length - 1)], soort))
                {
                    return true;
                }

                woord[i..].CopyTo(proef[i..]);
                for (var c = 'a'; c <= 'z'; c++)
                {
                    proef[i] = c;
                    if (Kent(lexicon, proef[..woord.Length], soort))
                    {
                        return true;
                    }
                }
            }

            if (i + 1 < woord.Length)
            {
                woord[i..].CopyTo(proef[i..]);
                (proef[i], proef[i + 1]) = (woord[i + 1], woord[i]);
                if (Kent(lexicon, proef[..woord.Length], soort))
                {
                    return true;
                }
            }

            woord[i..].CopyTo(proef[(i + 1)..]);
            for (var c = 'a'; c <= 'z'; c++)
            {
                proef[i] = c;
                if (Kent(lexicon, proef[..(woord.Length + 1)], soort))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool Kent(Lexicon lexicon, ReadOnlySpan<char> woord, Soort soort = Soort.Woord) => (lexicon[woord] & soort) != 0;

    private static bool Splits(Lexicon lexicon, ReadOnlySpan<char> woord, int diep)
    {
        var hash = Lexicon.Begin0;
        for (var i = 0; i < woord.Length - 2; i++)
        {
            hash = Lexicon.Verder(hash, woord[i]);
            var kop = i + 1;
            if (kop < 2 || (lexicon[hash] & (kop > 3 ? Soort.Woord | Soort.Veld : Soort.Woord)) == 0 || (kop == 2 && !Voorvoegsel(woord[..2])))
            {
                continue;
            }

            var rest = woord[kop..];
            if (Rest(lexicon, kop, rest, diep) || (rest[0] == 's' && Rest(lexicon, kop, rest[1..], diep)) || (rest.StartsWith("en") && Rest(lexicon, kop, rest[2..], diep)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Rest(Lexicon lexicon, int kop, ReadOnlySpan<char> rest, int diep) =>
        rest.Length >= (kop > 3 ? 3 : 4) && (Kent(lexicon, rest) || (diep > 1 && rest.Length >= 7 && Splits(lexicon, rest, diep - 1)));

    private static bool Voorvoegsel(ReadOnlySpan<char> kop) => kop is "af" or "in" or "op" or "om" or "na" or "be" or "ge" or "on" or "re" or "ex";
}
