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
