namespace Anonimisering;

/// <summary>Who speaks or writes: the name before a colon at the beginning of a line or message.</summary>
internal sealed partial class Naamherkenner
{
    // "Sem: ik kom later", "[12:03] Mam Ria: goed", "~Door: ik?", "Marleentje ☆: wie gaat er", "Sasha mama: nee"
    private int Afzender(int i)
    {
        var (k, teken) = (i - 1, false);
        while (k > 0 && i - k < 5 && beeld.Tokens[k].Vorm == Vorm.Teken && !beeld.Tokens[k].Regel && beeld.Tekst[beeld.Tokens[k].Start] > '\u00BF')
        {
            (k, teken) = (k - 1, true);
        }

        var laatste = k;
        while (k > 0 && beeld.IsWoord(k) && !beeld.Tokens[k].Regel && laatste - k < 3 && !Scheiding(k - 1))
        {
            k--;
        }

        if (!beeld.IsWoord(k) || beeld.Bezet[k] || beeld.Bezet[laatste] || !(beeld.Tokens[k].Regel || Scheiding(k - 1)))
        {
            return -1;
        }

        var eerste = k;
        while (eerste <= laatste && beeld.Is(eerste, Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Veld))
        {
            eerste++;
        }

        var golf = beeld.IsTeken(eerste - 1, '~') && beeld.Vast(eerste) && beeld.Tokens[eerste].Hoofdletter;
        for (var n = golf ? eerste + 1 : eerste; n <= laatste; n++)
        {
            var verder = n > eerste && (beeld.Is(n, Soort.Tussenvoegsel) || (beeld.Is(n, Soort.Relatie) && !beeld.Is(eerste, Soort.Woord)) || beeld.Tokens[n].Hoofdletter || (beeld.Zegt(n) is "jr" or "sr" or "junior" or "senior"));
            if (!beeld.Is(n, Soort.Naam) && !verder && !(beeld.Tokens[n].Soort == Soort.Geen && beeld.Tokens[n].Kast == Kast.Hoofd && beeld.Tokens[n].Lengte > 3 && (teken || (!beeld.IsGewoon(n) && !beeld.IsVerschreven(n)))))
            {
                return -1;
            }
        }

        return eerste <= laatste && beeld.Tokens[eerste].Lengte > 1 && (golf || teken || (!(eerste == laatste && beeld.Is(eerste, Soort.Woord) && !beeld.Is(eerste, Soort.Gangbaar)) && !beeld.Is(eerste, Soort.Vaak))) ? eerste : -1;
    }

    // The last word before the colon; signs such as a star may stand between.
    private int Woordvoor(int i)
    {
        while (!beeld.IsWoord(i))
        {
            i--;
        }

        return i;
    }

    private bool Scheiding(int k) =>
        beeld.IsTeken(k, ']') || beeld.IsTeken(k, '>') || beeld.IsTeken(k, '~') || (beeld.IsTeken(k, '-') && (beeld.IsGetal(k - 1) || beeld.Tokens[k].Regel));
}
