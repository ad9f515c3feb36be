namespace Anonimisering;

/// <summary>Where an address begins and ends.</summary>
internal sealed partial class Adresherkenner
{
    /// <summary>Last token of a house number with its addition ("4a", "8 hs", "61-II", "14 kamer 6", "nr. 63") that starts at token i.</summary>
    public static int Toevoeging(Tekstbeeld beeld, int i)
    {
        var k = i;
        if (beeld.IsWoord(k + 1) && beeld.Vast(k + 1) && beeld.Tokens[k + 1].Lengte <= 3 && !beeld.Is(k + 1, Soort.Eenheid) && !beeld.Een(k + 1, "e", "ste", "de"))
        {
            k++;
            k += beeld.IsTeken(k + 1, '-') && beeld.Vast(k + 1) && beeld.Vast(k + 2) && beeld.IsGetal(k + 2) && beeld.Tokens[k + 2].Lengte <= 3 ? 2 : 0;
        }
        else if (beeld.IsWoord(k + 1) && beeld.ZelfdeRegel(k + 1) && ((beeld.Tokens[k + 1].Lengte == 1 && beeld.Tokens[k + 1].Hoofdletter && !beeld.IsTeken(k + 2, '.')) || beeld.Een(k + 1, "west", "oost", "noord", "zuid", "hs", "bis", "rd", "zw", "rood", "huis", "boven", "bov", "hg", "bg", "parterre", "bovenhuis", "bovenwoning", "benedenwoning", "souterrain", "bv", "hoog", "iii", "ii", "iv", "a", "b") || (beeld.Een(k + 1, "c", "d", "e", "f", "g", "h") && (!beeld.IsWoord(k + 2) || beeld.Tokens[k + 2].Regel))))
        {
            k++;
            k += beeld.IsTeken(k + 1, '-') && beeld.Vast(k + 1) && beeld.Vast(k + 2) && beeld.IsGetal(k + 2) ? 2 : 0;
        }
        else if (beeld.IsTeken(k + 1, '-') || beeld.IsTeken(k + 1, '/'))
        {
            if (beeld.Vast(k + 1) && beeld.Vast(k + 2) && (beeld.IsGetal(k + 2) || (beeld.IsWoord(k + 2) && beeld.Tokens[k + 2].Lengte <= 4)))
            {
                k += 2;
                k += beeld.Vast(k + 1) && beeld.Een(k + 1, "hoog", "hg", "hs", "i", "ii", "iii", "a", "b", "c") ? 1 : 0;
                k += beeld.IsWoord(k + 1) && beeld.ZelfdeRegel(k + 1) && beeld.Tokens[k + 1].Lengte == 1 && beeld.Tokens[k + 1].Hoofdletter && !beeld.IsTeken(k + 2, '.') ? 1 : 0;
            }
        }

        // "6 1hg", "14 3 hoog"
        if (k == i && beeld.IsGetal(k + 1) && beeld.ZelfdeRegel(k + 1) && beeld.Tokens[k + 1].Lengte == 1 && beeld.Een(k + 2, "hg", "hoog", "etage"))
        {
            k += 2;
        }

        if (beeld.Een(k + 1, "kamer", "kmr", "k", "kr", "nr", "bus", "app", "appartement", "unit", "etage", "flat") && beeld.ZelfdeRegel(k + 1))
        {
            var n = beeld.IsTeken(k + 2, '.') ? k + 3 : k + 2;
            if (beeld.IsGetal(n))
            {
                k = n;
            }
        }

        return k;
    }

    // "Laan v. Meerdervoort", "v. Ostadestr.", "Burg. v. Royenstr.": where the part with a stop begins, or -1.
    private int Verkort(int v, int k)
    {
        var p = k - 1;
        if (!beeld.IsTeken(p, '.') || !beeld.Vast(p))
        {
            return -1;
        }

        if (beeld.Gelijk(p - 1, "v") && beeld.Een(p - 2, "laan", "plein", "weg", "hof", "park", "baan", "kade") && beeld.Tokens[p - 2].Hoofdletter)
        {
            return p - 2;
        }

        if (k != v || !beeld.Een(p - 1, "v", "d", "vd", "st") || !beeld.Tokens[v].Hoofdletter || !Straatvorm(beeld.Woord(v)))
        {
            return -1;
        }

        return beeld.Gelijk(p - 1, "d") && beeld.Een(p - 3, "v") && (beeld.IsTeken(p - 2, '.') || beeld.IsTeken(p - 2, '/')) ? p - 3 : p - 1;
    }

    // "Pastoor Rientjesstraat": the title belongs to the street.
    private bool Ambtsnaam(int p) =>
        beeld.Tokens[p].Hoofdletter && beeld.ZelfdeRegel(p + 1) && beeld.Een(p, "pastoor", "dokter", "professor", "pater", "kapelaan", "dominee", "meester", "graaf", "baron", "pastor", "zuster");

    // "de oude kerkstraat", "in de van speykstraat", "passewaaijse hogeweg 61"
    private bool Laagdeel(int v, int k) =>
        beeld.Een(k - 1, "koningin", "koning", "prins", "prinses", "burgemeester", "dokter", "pastoor", "professor", "sint", "oude", "nieuwe", "lange", "korte", "eerste", "tweede", "derde", "grote", "kleine", "hoge", "lage")
        || (k == v && beeld.IsWoord(k - 1) && beeld.IsGetal(v + 1) && (beeld.Woord(k - 1).EndsWith("se") || beeld.Woord(k - 1).EndsWith("sche")) && !beeld.Is(k - 1, Soort.Woord | Soort.Land | Soort.Veld))
        || (k == v && beeld.Gelijk(k - 1, "van") && beeld.Een(k - 2, "de", "aan", "op", "in"));

    private int Links(int v)
    {
        var k = v;
        while (k > 0 && !beeld.Tokens[k].Regel && v - k < 7)
        {
            var p = k - 1;
            if (beeld.IsTeken(p, '-') && beeld.Vast(p) && beeld.Vast(k) && beeld.IsWoord(p - 1) && beeld.Tokens[p - 1].Hoofdletter)
            {
                k = p - 1;
                continue;
            }

            if (beeld.IsTeken(p, '.') && beeld.Vast(p) && beeld.IsWoord(p - 1) && beeld.Tokens[p - 1].Hoofdletter && beeld.Tokens[p - 1].Lengte <= 4 && (beeld.Tokens[k].Begin != Begin.Hard || (k == v && beeld.IsTeken(p - 2, ':'))) && (!beeld.Is(p - 1, Soort.Titel) || Straatvorm(beeld.Woord(v))))
            {
                k = p - 1;
                continue;
            }

            if (Verkort(v, k) is var kort and >= 0)
            {
                k = kort;
                continue;
            }

            if (!beeld.IsWoord(p) || beeld.Bezet[p])
            {
                break;
            }

            if (beeld.Tokens[p].Hoofdletter && (!beeld.Is(p, Soort.Veld | Soort.Titel) || (beeld.Een(p, "de", "het") && (beeld.Tokens[p].Begin == Begin.Geen || Aan(p - 1)))) && (!(beeld.Tokens[p].Begin == Begin.Hard && beeld.Is(p, Soort.Woord) && !beeld.Is(p, Soort.Naam)) || (Straatvorm(beeld.Woord(v)) && beeld.Een(p, "eerste", "tweede", "derde", "oude", "nieuwe", "lange", "korte", "grote", "kleine", "hoge", "lage", "burgemeester", "prins", "koningin"))))
            {
                k = p;
                continue;
            }

            if ((beeld.Tokens[v].Kast == Kast.Laag && Laagdeel(v, k)) || (k == v && Ambtsnaam(p)))
            {
                k = p;
                continue;
            }

            var verbinding = beeld.Een(p, "van", "de", "der", "den", "het", "t", "ten", "ter") || (beeld.Gelijk(p, "en") && Straatvorm(beeld.Woord(v)) && beeld.IsGetal(v + 1) && !beeld.Is(p - 1, Soort.Naam));
            if (beeld.Een(p, "de", "het", "den", "t") && p > 0 && beeld.Een(p - 1, "op", "aan", "achter", "onder", "in", "bij", "voor") && beeld.Tokens[p - 1].Hoofdletter && beeld.IsGetal(v + 1) && beeld.ZelfdeRegel(p))
            {
                return p - 1;
            }

            if (verbinding && p > 0 && (Kop(p - 1) || (beeld.Een(p - 1, "van", "op", "achter") && Kop(p - 2))))
            {
                k = p;
                continue;
            }

            break;
        }

        return k;
    }
}
