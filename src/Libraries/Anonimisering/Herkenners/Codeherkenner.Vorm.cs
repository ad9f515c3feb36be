namespace Anonimisering;

/// <summary>Numbers that show by their form what they are.</summary>
internal sealed partial class Codeherkenner
{
    private int Vormcode(int i)
    {
        if (Servicenummer(i) || beeld.Is(i - 1, Soort.Artikelwoord) || beeld.Is(i - 2, Soort.Artikelwoord) || beeld.IsTeken(i - 1, '€') || (beeld.IsWoord(i) && beeld.Tokens[i].Kast != Kast.Kapitalen && beeld.Tokens[i].Lengte > 1))
        {
            return -1;
        }

        if (Math.Max(Groepen(i), Gespeld(i)) is var groepen and >= 0)
        {
            verzamelaar.Voeg(i, groepen, Categorie.Clientnr, 0.7, "zaaknummer-vorm");
            return groepen;
        }

        if (Rolnummer(i) is var rol and >= 0)
        {
            verzamelaar.Voeg(i > 0 && beeld.IsGetal(i - 1) && beeld.Tokens[i - 1].Lengte >= 5 && !beeld.Bezet[i - 1] ? i - 1 : i, rol, Categorie.Clientnr, 0.9, "zaaknummer-vorm");
            return rol;
        }

        if (Documentvorm(i) is var d and >= 0)
        {
            verzamelaar.Voeg(i, d, Categorie.Overig, 0.75, "document");
            return d;
        }

        // A bare number of this length counts nothing and measures nothing.
        if (beeld.IsGetal(i) && beeld.Tokens[i].Lengte is >= 7 and <= 14 && (!beeld.Vast(i + 1) || beeld.IsTeken(i + 1, ')') || beeld.IsTeken(i + 1, ']') || beeld.IsTeken(i + 1, ';')) && !beeld.Is(i + 1, Soort.Eenheid) && !(beeld.Zegt(i - 2) is "nr" or "nrs" && (beeld.Is(i - 4, Soort.Artikelwoord) || beeld.Gelijk(i - 4, "art"))))
        {
            // "nr EB 4471920": its letters stand before it.
            verzamelaar.Voeg(Letters(i), i, Categorie.Clientnr, 0.6, "zaaknummer-vorm");
            return i;
        }

        var laatste = Codevorm(i, 6, 4, ruim: false);
        if (laatste <= i || beeld.Een(i, GeenZaak) || Datumvorm.Volledig(beeld, i, out _))
        {
            return -1;
        }

        var (letters, lang, scheiding) = (0, 0, 0);
        for (var k = i; k <= laatste; k++)
        {
            letters += beeld.IsWoord(k) && beeld.Tokens[k].Kast != Kast.Laag ? 1 : 0;
            lang = Math.Max(lang, beeld.IsGetal(k) ? beeld.Tokens[k].Lengte : 0);
            scheiding += beeld.Tokens[k].Vorm == Vorm.Teken && !beeld.IsTeken(k, '.') ? 1 : 0;
        }

        var jaarvolg = letters == 0 && scheiding == 1 && beeld.Waarde(i) is >= 1990 and <= 2050 && lang >= 5;
        var streep = letters == 0 && scheiding == 1 && laatste == i + 2 && lang >= 4 && beeld.Tokens[i].Lengte + beeld.Tokens[i + 2].Lengte >= 6 && !(beeld.Waarde(i) is >= 1900 and <= 2100 && beeld.Waarde(i + 2) is >= 1900 and <= 2100) && !beeld.Is(laatste + 1, Soort.Eenheid);
        var code = streep || letters > 0 && ((scheiding > 0 && lang >= 3) || lang >= 5);
        if (!jaarvolg && !code)
        {
            return -1;
        }

        verzamelaar.Voeg(i, laatste, Categorie.Clientnr, 0.8, "zaaknummer-vorm");
        return laatste;
    }

    private int Letters(int i) =>
        beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Kast == Kast.Kapitalen && beeld.Tokens[i - 1].Lengte < 4 && !beeld.Bezet[i - 1] && beeld.ZelfdeRegel(i) && ((beeld.Zegt(i - 2) is "nr" or "nummer") || beeld.IsTeken(i - 2, ':')) ? i - 1 : i;

    // "0800-1925": a number that everybody may ring.
    private bool Servicenummer(int i) => beeld.IsGetal(i) && beeld.Ruw(i) is "0800" or "0900" or "0906" or "0909";

    // "nr 44 09 118 27", "pol. 771 0042 93": groups of digits that are no amount, time or date.
    private int Groepen(int i)
    {
        var (k, cijfers, groepen) = (i, 0, 0);
        while (beeld.IsGetal(k) && !beeld.Bezet[k] && beeld.Tokens[k].Lengte is >= 2 and <= 5 && (k == i || (beeld.Tokens[k].Los && beeld.ZelfdeRegel(k))) && groepen < 7)
        {
            (cijfers, groepen, k) = (cijfers + beeld.Tokens[k].Lengte, groepen + 1, k + 1);
        }

        var los = i == 0 || beeld.Tokens[i].Los;
        var verder = beeld.Vast(k) && (beeld.IsTeken(k, ',') || beeld.IsTeken(k, '.') || beeld.IsTeken(k, ':') || beeld.IsTeken(k, '-')) && beeld.Vast(k + 1) && beeld.IsGetal(k + 1);
        return los && groepen >= 3 && cijfers >= 8 && !verder && !beeld.Is(k, Soort.Eenheid) && !beeld.IsTeken(k, '%') && !beeld.IsTeken(i - 1, '€') ? k - 1 : -1;
    }

    // "R 0 0 4 8 1 7 streep 22": a number read out, sign by sign.
    private int Gespeld(int i)
    {
        var k = i;
        while (k - i < 3 && beeld.IsWoord(k) && beeld.Tokens[k].Lengte == 1 && (beeld.Tokens[k].Hoofdletter || (k == i && beeld.IsGetal(k + 1))) && (k == i || beeld.ZelfdeRegel(k)))
        {
            k++;
        }

        var eerste = k;
        while (beeld.IsGetal(k) && !beeld.Bezet[k] && beeld.Tokens[k].Lengte == 1 && (k == i || (beeld.Tokens[k].Los && beeld.ZelfdeRegel(k))))
        {
            k++;
        }

        if (k - eerste < (eerste > i && beeld.Tokens[i].Hoofdletter ? 3 : 5))
        {
            return -1;
        }

        while ((beeld.Zegt(k) is "streep" or "streepje" or "slash" or "punt" or "schuine" or "liggend") && beeld.ZelfdeRegel(k) && (beeld.IsGetal(k + 1) || (beeld.Zegt(k + 1) is "streep" or "streepje")))
        {
            k += 1;
            while (beeld.IsGetal(k) && !beeld.Bezet[k] && beeld.ZelfdeRegel(k))
            {
                k++;
            }
        }

        return k - 1;
    }

    // "10873361 CV EXPL 25-18822", "JE RK 26-214": a court's letters between numbers.
    private int Rolnummer(int i)
    {
        var k = i;
        while (k - i < 3 && beeld.IsWoord(k) && beeld.Tokens[k].Kast == Kast.Kapitalen && (beeld.Zegt(k) is "cv" or "expl" or "ha" or "za" or "je" or "rk" or "fa" or "ba" or "awb" or "verz" or "kg" or "ek" or "ez" or "ea" or "ar" or "jv" or "ft"))
        {
            k++;
        }

        var vorm = k > i && beeld.IsGetal(k) && beeld.Tokens[k].Lengte is 2 or 4 && (beeld.IsTeken(k + 1, '-') || beeld.IsTeken(k + 1, '/')) && beeld.IsGetal(k + 2) && beeld.Tokens[k + 2].Lengte >= 3 && beeld.Vast(k + 1) && beeld.Vast(k + 2);
        return vorm ? k + 2 : -1;
    }

    // "NWK4F82R1": capitals and digits through one another without a break, as on a passport or licence.
    private int Documentvorm(int i)
    {
        if (!beeld.IsWoord(i) || beeld.Tokens[i].Kast == Kast.Laag)
        {
            return -1;
        }

        var (k, letters, cijfers) = (i, 0, 0);
        while (k < beeld.Aantal && (k == i || beeld.Vast(k)) && !beeld.Bezet[k] && k - i < 12 && (beeld.IsGetal(k) || (beeld.IsWoord(k) && beeld.Tokens[k].Kast is Kast.Kapitalen or Kast.Hoofd && (beeld.Tokens[k].Lengte == 1 || beeld.Tokens[k].Kast == Kast.Kapitalen))))
        {
            letters += beeld.IsWoord(k) ? beeld.Tokens[k].Lengte : 0;
            cijfers += beeld.IsGetal(k) ? beeld.Tokens[k].Lengte : 0;
            k++;
        }

        return letters >= 3 && cijfers >= 3 && letters + cijfers is >= 8 and <= 12 && k - i >= 4 && !(beeld.Vast(k) && (beeld.IsWoord(k) || beeld.IsGetal(k))) ? k - 1 : -1;
    }
}
