namespace Anonimisering;

/// <summary>Dates as they are said.</summary>
internal sealed partial class Datumherkenner
{
    // "twaalf mei", "derde van maart" as somebody says it
    private int Uitgesproken(int i)
    {
        if (!(beeld.Is(i, Soort.Telwoord) || Rangtelwoord(i)) || !beeld.Is(i + 1, Soort.Maand) || beeld.Tokens[i + 1].Lengte < 3 || (beeld.Gelijk(i, "een") && !Jaarwoord(i + 2) && beeld.Ruw(i)[0] != 'é' && beeld.Ruw(i)[0] != 'É' && !(beeld.Zegt(i - 1) is "per" or "op" or "vanaf" or "voor" or "tot" or "sinds" or "geboren")))
        {
            return -1;
        }

        var k = Uitgeteld(i + 1);
        return k > i + 1 ? k : Math.Max(k, Datumvorm.Jaar(beeld, k + 1));
    }

    // "tweede van de achtste zesenveertig", "geboren op twaalf drie eenenvijftig", "de 2e van de 8e '46"
    private int Gespeld(int i)
    {
        var m = Rang(i + 1);
        var van = beeld.Gelijk(m, "van") && beeld.ZelfdeRegel(m) ? (beeld.Gelijk(m + 1, "de") ? m + 2 : m + 1) : -1;
        var maand = van > 0 && Waarde(van) is >= 1 and <= 12 && Rang(van + 1) is var na && beeld.ZelfdeRegel(van) ? na : -1;
        if (maand > 0 && Waarde(i) is >= 1 and <= 31 && Rangvorm(i) && Rangvorm(van))
        {
            var jaar = Jaartal(maand);
            return jaar >= 0 ? jaar : Geboren(i) || !(beeld.IsWoord(maand) && beeld.ZelfdeRegel(maand)) || beeld.Is(maand, Soort.Persoonswerkwoord) || (beeld.Zegt(maand) is "met" or "en" or "heb" or "tot") ? maand - 1 : -1;
        }

        var los = beeld.IsWoord(i) && Waarde(i) is >= 1 and <= 31 && beeld.IsWoord(i + 1) && Waarde(i + 1) is >= 1 and <= 12 && beeld.ZelfdeRegel(i + 1) && !beeld.Is(i, Soort.Persoonswerkwoord) && (Geboren(i) || (beeld.IsWoord(i + 2) && Telwoorden.Waarde(beeld.Ruw(i + 2)) > 31) || (beeld.Gelijk(i + 2, "negentien") && beeld.Is(i + 3, Soort.Telwoord)));
        return los ? Jaartal(i + 2) : -1;
    }

    private bool Rangvorm(int i) => Rangtelwoord(i) || (beeld.IsGetal(i) && Rang(i + 1) > i + 1);

    // Past "e", "de" or "ste" against a number.
    private int Rang(int k) => beeld.IsGetal(k - 1) && beeld.Vast(k) && (beeld.Zegt(k) is "e" or "de" or "ste") ? k + 1 : k;

    private int Waarde(int i)
    {
        if (beeld.IsGetal(i))
        {
            return beeld.Tokens[i].Lengte <= 2 ? beeld.Waarde(i) : -1;
        }

        if (!beeld.Is(i, Soort.Telwoord) && !Rangtelwoord(i))
        {
            return -1;
        }

        var woord = beeld.Woord(i);
        return woord switch
        {
            "eerste" => 1,
            "derde" => 3,
            "achtste" => 8,
            _ when beeld.Is(i, Soort.Telwoord) => Telwoorden.Waarde(woord),
            _ => Telwoorden.Waarde(woord[..^(woord.EndsWith("ste") ? 3 : 2)]),
        };
    }

    // The year behind day and month: "'46", "1946", "zesenveertig", "negentien zesenveertig"; last token or -1.
    private int Jaartal(int k)
    {
        var van = beeld.Gelijk(k, "van") ? k + 1 : k;
        if (!beeld.ZelfdeRegel(van))
        {
            return -1;
        }

        if (Datumvorm.Jaar(beeld, van) is var cijfers && cijfers >= van)
        {
            return cijfers;
        }

        return Jaarwoord(van) || (beeld.Is(van, Soort.Telwoord) && !beeld.Is(van + 1, Soort.Eenheid)) ? Uitgeteld(van) : -1;
    }

    private bool Geboren(int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 4; k--)
        {
            if (beeld.Zegt(k) is "geboren" or "geb" or "geboortedatum" or "gebdatum" or "geboortedag")
            {
                return true;
            }
        }

        return false;
    }

    // The last word of a number in words.
    private int Uitgeteld(int i)
    {
        var k = i;
        while (k - i < 6 && (beeld.Is(k + 1, Soort.Telwoord) || Jaarwoord(k + 1)) && beeld.ZelfdeRegel(k + 1) && !beeld.Is(k + 2, Soort.Eenheid))
        {
            k++;
        }

        return k;
    }

    // "12.03.25 HB, 19.03 tel.": day and month with a stop, in a text that writes its dates so.
    private int Punt(int i)
    {
        var vorm = beeld.IsTeken(i + 1, '.') && beeld.Vast(i + 1) && beeld.Vast(i + 2) && Datumvorm.Maand(beeld, i + 2) && beeld.Tokens[i + 2].Lengte == 2 && beeld.Tokens[i].Lengte == 2 && (i == 0 || beeld.Tokens[i].Los);
        var los = !(beeld.Vast(i + 3) && (beeld.IsGetal(i + 3) || beeld.IsWoord(i + 3) || beeld.IsTeken(i + 3, '-') || (beeld.IsTeken(i + 3, '.') && beeld.Vast(i + 4) && beeld.IsGetal(i + 4))));
        return vorm && los && !beeld.Is(i + 3, Soort.Eenheid) && !(beeld.Zegt(i - 1) is "om" or "tot" or "van" or "vanaf" or "tussen" or "en") && !beeld.IsTeken(i - 1, '€') && !beeld.Is(i - 1, Soort.Artikelwoord) && (punten ??= Punten()) ? i + 2 : -1;
    }

    private bool? punten;

    private bool Punten()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.IsGetal(i) && beeld.IsTeken(i + 1, '.') && Datumvorm.Volledig(beeld, i, out _))
            {
                return true;
            }
        }

        return false;
    }
}
