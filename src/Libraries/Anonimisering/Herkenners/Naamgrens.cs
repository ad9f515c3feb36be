namespace Anonimisering;

/// <summary>Where a name begins and ends: initials and prefixes before it, one initial after it.</summary>
internal static class Naamgrens
{
    /// <summary>Start position after taking in initials ("J.P.", "AH") and prefixes ("van der", "v/d") before token i.</summary>
    public static int Links(Tekstbeeld beeld, int i, int van)
    {
        var eerste = LinksToken(beeld, i);
        return eerste < i ? beeld.Tokens[eerste].Start : van;
    }

    /// <summary>First token of the name whose core starts at token i.</summary>
    public static int LinksToken(Tekstbeeld beeld, int i)
    {
        var eerste = i;
        while (eerste > 0 && beeld.ZelfdeRegel(eerste) && i - eerste < 16)
        {
            var vorige = Voegsel(beeld, eerste - 1);
            if (vorige >= 0 && eerste == i && !Hoort(beeld, vorige, i))
            {
                vorige = -1;
            }

            if (vorige < 0)
            {
                vorige = Initiaal(beeld, eerste - 1);
            }

            if (vorige < 0)
            {
                break;
            }

            eerste = vorige;
        }

        return eerste;
    }

    // "van" before a first name is a preposition ("de moeder van Sem"); before a last name it belongs to it.
    private static bool Hoort(Tekstbeeld beeld, int voegsel, int naam)
    {
        if ((beeld.Zegt(voegsel) is "der" or "den" or "ter" or "ten" or "vd" or "v" or "'t") || beeld.Tokens[voegsel].Hoofdletter)
        {
            return true;
        }

        // "letselschade advocaat is van gemert"
        if (beeld.Tokens[naam].Kast == Kast.Laag && beeld.Gelijk(voegsel, "van") && ((beeld.Zegt(voegsel - 1) is "is" or "heet" or "met" or "door" or "aan" or "en" or "bij") || beeld.IsTeken(voegsel - 1, ':') || beeld.IsTeken(voegsel - 1, ',')))
        {
            return !beeld.Is(naam, Soort.Voornaam | Soort.Woord);
        }

        return beeld.Gelijk(voegsel, "van") && beeld.Is(naam, Soort.Achternaam) && !beeld.Is(naam, Soort.Voornaam) && beeld.Tokens[naam].Hoofdletter;
    }

    /// <summary>The token where a prefix that ends at token i starts ("van", "v.d.", "v/d", "'t"), or -1.</summary>
    public static int Voegsel(Tekstbeeld beeld, int i)
    {
        if (beeld.Is(i, Soort.Tussenvoegsel) && beeld.Tokens[i].Lengte > 1)
        {
            var kop = beeld.Gelijk(i, "t") || beeld.Gelijk(i, "s") ? i - 1 : i;
            return kop >= 0 ? kop : i;
        }

        if ((beeld.Gelijk(i, "t") || beeld.Gelijk(i, "s")) && beeld.IsTeken(i - 1, '\'') && beeld.Vast(i))
        {
            return i - 1;
        }

        var letter = beeld.IsTeken(i, '.') && beeld.Vast(i) ? i - 1 : i;
        if (!(beeld.Zegt(letter) is "d" or "v" or "t") || beeld.Tokens[letter].Lengte != 1)
        {
            return -1;
        }

        if (beeld.Gelijk(letter, "d") && letter >= 2 && beeld.Vast(letter) && (beeld.IsTeken(letter - 1, '.') || beeld.IsTeken(letter - 1, '/')) && beeld.Gelijk(letter - 2, "v"))
        {
            return letter - 2;
        }

        return letter < i && beeld.Gelijk(letter, "v") && beeld.Tokens[letter].Kast == Kast.Laag ? letter : -1;
    }

    /// <summary>The token where an initial that ends at token i starts ("J.", "Th."), or -1.</summary>
    public static int Initiaal(Tekstbeeld beeld, int i)
    {
        if (beeld.IsTeken(i, '.') && beeld.Vast(i) && beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Hoofdletter
            && (beeld.Tokens[i - 1].Lengte == 1 || (beeld.Tokens[i - 1].Lengte == 2 && (beeld.Zegt(i - 1) is "th" or "ch" or "ph" or "fr" or "st" or "ij" or "joh" or "chr"))))
        {
            return i - 1;
        }

        return beeld.IsWoord(i) && beeld.Tokens[i].Lengte == 1 && beeld.Tokens[i].Kast != Kast.Laag
            && !beeld.Gelijk(i, "u") && !(beeld.IsTeken(i + 1, '.') && beeld.Vast(i + 1)) ? i : -1;
    }

    /// <summary>End position after taking in one initial that stands for the last name ("Marco P.", "Stef W").</summary>
    public static int RechtsInitiaal(Tekstbeeld beeld, int i, int tot)
    {
        var k = i + 1;
        while (Voegselwoord(beeld, k) && beeld.ZelfdeRegel(k) && k - i < 4)
        {
            k++;
        }

        if (!beeld.IsWoord(k) || !beeld.ZelfdeRegel(k) || beeld.Tokens[k].Lengte != 1 || beeld.Tokens[k].Kast == Kast.Laag || beeld.Gelijk(k, "u"))
        {
            return tot;
        }

        return beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) ? beeld.Tokens[k + 1].End : beeld.Tokens[k].End;
    }

    private static bool Voegselwoord(Tekstbeeld beeld, int i) => beeld.Is(i, Soort.Tussenvoegsel) && beeld.Tokens[i].Kast == Kast.Laag;
}
