namespace Anonimisering;

/// <summary>Where an address begins and ends.</summary>
internal sealed partial class Adresherkenner
{
    /// <summary>Last token of a house number with its addition ("4a", "8 hs", "61-II", "14 kamer 6", "nr. 63") that starts at token i.</summary>
    public static int Toevoeging(Tekstbeeld beeld, int i)
    {
        var k = i;
        if (beeld.IsWoord(k + 1) && beeld.Vast(k + 1) && beeld.Tokens[k + 1].Lengte <= 3 && !beeld.Is(k + 1, Soort.Eenheid) && !(beeld.Zegt(k + 1) is "e" or "ste" or "de"))
        {
            k++;
            k += beeld.IsTeken(k + 1, '-') && beeld.Vast(k + 1) && beeld.Vast(k + 2) && beeld.IsGetal(k + 2) && beeld.Tokens[k + 2].Lengte <= 3 ? 2 : 0;
        }
        else if (beeld.IsWoord(k + 1) && beeld.ZelfdeRegel(k + 1) && ((beeld.Tokens[k + 1].Lengte == 1 && beeld.Tokens[k + 1].Hoofdletter && !beeld.IsTeken(k + 2, '.')) || (beeld.Zegt(k + 1) is "west" or "oost" or "noord" or "zuid" or "hs" or "bis" or "rd" or "zw" or "rood" or "huis" or "boven" or "bov" or "hg" or "bg" or "parterre" or "bovenhuis" or "bovenwoning" or "benedenwoning" or "souterrain" or "bv" or "hoog" or "iii" or "ii" or "iv" or "a" or "b") || ((beeld.Zegt(k + 1) is "c" or "d" or "e" or "f" or "g" or "h") && (!beeld.IsWoord(k + 2) || beeld.Tokens[k + 2].Regel))))
        {
            k++;
            k += beeld.IsTeken(k + 1, '-') && beeld.Vast(k + 1) && beeld.Vast(k + 2) && beeld.IsGetal(k + 2) ? 2 : 0;
        }
        else if (beeld.IsTeken(k + 1, '-') || beeld.IsTeken(k + 1, '/'))
        {
            if (beeld.Vast(k + 1) && beeld.Vast(k + 2) && (beeld.IsGetal(k + 2) || (beeld.IsWoord(k + 2) && beeld.Tokens[k + 2].Lengte <= 4)))
            {
                k += 2;
                k += beeld.Vast(k + 1) && (beeld.Zegt(k + 1) is "hoog" or "hg" or "hs" or "i" or "ii" or "iii" or "a" or "b" or "c") ? 1 : 0;
                k += beeld.IsWoord(k + 1) && beeld.ZelfdeRegel(k + 1) && beeld.Tokens[k + 1].Lengte == 1 && beeld.Tokens[k + 1].Hoofdletter && !beeld.IsTeken(k + 2, '.') ? 1 : 0;
            }
        }

        // "6 1hg", "14 3 hoog", "511 3-hoog"
        var hoog = beeld.IsTeken(k + 2, '-') && beeld.Vast(k + 2) ? k + 3 : k + 2;
        if (k == i && beeld.IsGetal(k + 1) && beeld.ZelfdeRegel(k + 1) && beeld.Tokens[k + 1].Lengte == 1 && (beeld.Zegt(hoog) is "hg" or "hoog" or "etage"))
        {
            k = hoog;
        }

        return Kamer(beeld, k);
    }

    // "5, k. 22", "12, 2 hoog", "7 drie hoog", "14 kamer 6"
    private static int Kamer(Tekstbeeld beeld, int k)
    {
        var los = beeld.IsTeken(k + 1, ',') ? k + 2 : k + 1;
        if (los > k + 1 && beeld.ZelfdeRegel(los) && (beeld.Zegt(los) is "kamer" or "kmr" or "k" or "kr" or "app" or "apt" or "appartement" or "unit" or "studio" or "flat"))
        {
            var n = beeld.IsTeken(los + 1, '.') ? los + 2 : los + 1;
            return beeld.IsGetal(n) && beeld.ZelfdeRegel(n) && beeld.Tokens[n].Lengte <= 4 ? n : k;
        }

        if ((beeld.Is(los, Soort.Telwoord) || (beeld.IsGetal(los) && beeld.Tokens[los].Lengte == 1)) && beeld.ZelfdeRegel(los) && (beeld.Zegt(los + 1) is "hoog" or "hg"))
        {
            return los + 1;
        }

        if ((beeld.Zegt(k + 1) is "kamer" or "kmr" or "k" or "kr" or "nr" or "bus" or "app" or "appartement" or "unit" or "etage" or "flat") && beeld.ZelfdeRegel(k + 1))
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

        // "Jeanne d'Arclaan"
        if (beeld.IsTeken(p, '\'') && beeld.Vast(p) && beeld.Vast(k) && (beeld.Zegt(p - 1) is "d" or "l"))
        {
            return p - 1;
        }

        if (!beeld.IsTeken(p, '.') || !beeld.Vast(p))
        {
            return -1;
        }

        if (beeld.Gelijk(p - 1, "v") && (beeld.Zegt(p - 2) is "laan" or "plein" or "weg" or "hof" or "park" or "baan" or "kade") && beeld.Tokens[p - 2].Hoofdletter)
        {
            return p - 2;
        }

        if (k != v || !(beeld.Zegt(p - 1) is "v" or "d" or "vd" or "st") || !beeld.Tokens[v].Hoofdletter || !Straatvorm(beeld.Woord(v)))
        {
            return -1;
        }

        return beeld.Gelijk(p - 1, "d") && (beeld.Zegt(p - 3) is "v") && (beeld.IsTeken(p - 2, '.') || beeld.IsTeken(p - 2, '/')) ? p - 3 : p - 1;
    }

    // The token where a house number may stand behind the street that ends at token i: "Hoofdwg. 4", "Akerstraat-Noord 4", "Lindelaan t/o nr. 4"
    private int Achter(int i)
    {
        var nummer = beeld.IsTeken(i + 1, '.') && beeld.Vast(i + 1) && Afgekort(beeld.Woord(i)) ? i + 2 : i + 1;
        nummer += beeld.IsTeken(nummer, '-') && beeld.Vast(nummer) && beeld.Vast(nummer + 1) && Windstreek(nummer + 1) ? 1 : 0;
        nummer += Windstreek(nummer) && beeld.ZelfdeRegel(nummer) ? 1 : 0;
        nummer += beeld.Gelijk(nummer, "t") && beeld.IsTeken(nummer + 1, '/') && beeld.Gelijk(nummer + 2, "o") ? 3 : 0;
        return Nummerwoord(nummer);
    }

    // Behind "nr", "no.", "huisnummer", "huisnr.:"
    private int Nummerwoord(int k)
    {
        if (!(beeld.Zegt(k) is "nr" or "no" or "nummer" or "num" or "huisnummer" or "huisnr" or "huisno" or "huisn" or "hnr") || !beeld.ZelfdeRegel(k))
        {
            return k;
        }

        k += beeld.IsTeken(k + 1, '.') ? 2 : 1;
        return beeld.IsTeken(k, ':') ? k + 1 : k;
    }

    private static bool Afgekort(ReadOnlySpan<char> woord) =>
        woord.EndsWith("str") || woord.EndsWith("ln") || woord.EndsWith("wg") || woord.EndsWith("pl") || woord.EndsWith("pln") || woord.EndsWith("plts") || woord.EndsWith("sngl") || woord.EndsWith("gr") || woord.EndsWith("kd") || woord.EndsWith("dk") || woord.EndsWith("hf");

    // "Hoofdwg. 110", "wilhelminapl 7": cut short, and no word.
    private bool Kortvorm(int i)
    {
        if (!Afgekort(beeld.Woord(i)) || beeld.Tokens[i].Kast == Kast.Kapitalen || beeld.Is(i, Soort.Woord | Soort.Naam | Soort.Afkorting))
        {
            return false;
        }

        var nummer = Achter(i);
        return beeld.IsGetal(nummer) && beeld.ZelfdeRegel(nummer) && beeld.Tokens[nummer].Lengte < 5 && !Maat(nummer, nummer);
    }

    // "Pastoor Rientjesstraat": the title belongs to the street.
    private bool Ambtsnaam(int p) =>
        beeld.Tokens[p].Hoofdletter && beeld.ZelfdeRegel(p + 1) && (beeld.Zegt(p) is "pastoor" or "dokter" or "professor" or "pater" or "kapelaan" or "dominee" or "meester" or "graaf" or "baron" or "pastor" or "zuster");

    // "de oude kerkstraat", "in de van speykstraat", "passewaaijse hogeweg 61"
    private bool Laagdeel(int v, int k) =>
        (beeld.Zegt(k - 1) is "koningin" or "koning" or "prins" or "prinses" or "burgemeester" or "dokter" or "pastoor" or "professor" or "sint" or "oude" or "nieuwe" or "lange" or "korte" or "eerste" or "tweede" or "derde" or "grote" or "kleine" or "hoge" or "lage" or "gedempte" or "verlengde" or "noorder" or "zuider" or "ooster" or "wester" or "prof" or "president" or "pater" or "kapelaan" or "graaf")
        || (k == v && beeld.IsWoord(k - 1) && beeld.IsGetal(v + 1) && (beeld.Woord(k - 1).EndsWith("se") || beeld.Woord(k - 1).EndsWith("sche")) && !beeld.Is(k - 1, Soort.Woord | Soort.Land | Soort.Veld))
        || (k == v && beeld.Gelijk(k - 1, "van") && ((beeld.Zegt(k - 2) is "de" or "aan" or "op" or "in" or "is" or "huisbezoek") || (k > 1 && !beeld.IsWoord(k - 2) && !beeld.IsGetal(k - 2)) || (beeld.IsWoord(k - 2) && Aanloop.Contains(beeld.Woord(k - 2)))));

    // "burg. jansenstraat", "jan v. galenstr", "st. jozefstraat": a word cut short that opens a street.
    private bool Laagkort(int k) =>
        beeld.IsTeken(k - 1, '.') && beeld.Vast(k - 1) && beeld.IsWoord(k - 2) && !beeld.Bezet[k - 2] && beeld.Tokens[k - 2].Lengte < 5
        && (beeld.Tokens[k - 2].Lengte == 1 || (beeld.Zegt(k - 2) is "burg" or "dr" or "st" or "pres" or "prof" or "pr" or "past" or "mgr" or "gen" or "adm" or "kon" or "jac" or "joh" or "ds" or "mr" or "ir" or "vd" or "min" or "dir" or "pst" or "kap" or "wed" or "ger" or "chr" or "wilh"));

    // "piet heijnstraat", "jan v. galenstraat": the first name of whom a street is called after.
    private bool Voorop(int v, int k) =>
        (k == v || beeld.Zegt(k) is "v" or "van") && beeld.Is(k - 1, Soort.Voornaam) && (beeld.Gelijk(k - 1, "jan") ? !beeld.IsGetal(k - 2) : !beeld.Is(k - 1, Soort.Vaak | Soort.Relatie | Soort.Titel | Soort.Functie | Soort.Onderwerp | Soort.Persoonswerkwoord) && beeld.Tokens[k - 1].Lengte > 2);

    // "burgemeester van leeuwenlaan", "willem de zwijgerlaan", "ten katestraat", "Prof. van Reekstr.": first token with small words and whom the street is called after, or -1.
    private int Vernoemd(int v, int k)
    {
        if (k != v || !Straatvorm(beeld.Woord(v)) && !Afgekort(beeld.Woord(v)))
        {
            return -1;
        }

        var n = k;
        while (beeld.Is(n - 1, Soort.Tussenvoegsel) && beeld.ZelfdeRegel(n) && k - n < 3 && !beeld.Bezet[n - 1] && !beeld.Tokens[n - 1].Hoofdletter)
        {
            n--;
        }

        if (Laagkort(n))
        {
            return n - 2;
        }

        var kop = n > 0 && beeld.ZelfdeRegel(n) && !beeld.Bezet[n - 1] && (Ambt(n - 1) || (beeld.Tokens[v].Kast == Kast.Laag && Voorop(n, n)));
        return kop ? n - 1 : n < k && beeld.Tokens[v].Kast == Kast.Laag && ((beeld.Zegt(n) is "ten" or "ter" or "vd") || (beeld.Gelijk(n, "van") && (beeld.Zegt(n + 1) is "der" or "den"))) ? n : -1;
    }

    private bool Ambt(int p) =>
        beeld.Zegt(p) is "burgemeester" or "wethouder" or "meester" or "dokter" or "pastoor" or "professor" or "pater" or "kapelaan" or "dominee" or "graaf" or "baron" or "pastor" or "minister" or "president" or "admiraal" or "generaal" or "kardinaal" or "bisschop" or "deken" or "kapitein" or "notaris" or "monseigneur" or "schout" or "freule" or "jonker" or "jonkheer" or "gravin" or "hertog" or "keizer" or "prins" or "prinses" or "koning" or "koningin" or "sint" or "directeur" or "rector" or "luitenant" or "kolonel";

    // Over a hyphen, a word cut short, or small words: the token before k that belongs to the street as well, or -1.
    private int Sprong(int v, int k)
    {
        var p = k - 1;
        if (beeld.IsTeken(p, '-') && beeld.Vast(p) && beeld.Vast(k) && beeld.IsWoord(p - 1) && beeld.Tokens[p - 1].Hoofdletter)
        {
            return p - 1;
        }

        if (beeld.IsTeken(p, '.') && beeld.Vast(p) && beeld.IsWoord(p - 1) && beeld.Tokens[p - 1].Hoofdletter && beeld.Tokens[p - 1].Lengte <= 4 && (beeld.Tokens[k].Begin != Begin.Hard || (k == v && beeld.IsTeken(p - 2, ':'))) && (!beeld.Is(p - 1, Soort.Titel) || Straatvorm(beeld.Woord(v))))
        {
            return p - 1;
        }

        if (Verkort(v, k) is var kort and >= 0)
        {
            return kort;
        }

        return beeld.Tokens[v].Kast == Kast.Laag && Laagkort(k) ? p - 1 : Vernoemd(v, k);
    }

    // "Oan 'e Feart", "d'n Herd", "1e Oosterparkstraat", "2de helmersstr": where a street opens, or -1.
    private int Opening(int p)
    {
        if ((beeld.Zegt(p) is "e" or "t" or "n") && beeld.IsTeken(p - 1, '\'') && beeld.IsWoord(p - 2) && !beeld.Bezet[p - 2] && (beeld.Zegt(p - 2) is "d" or "oan" or "op" or "aan" or "yn" or "achter" or "in" or "by"))
        {
            return p - 2;
        }

        return beeld.IsGetal(p - 1) && beeld.Vast(p) && beeld.Tokens[p - 1].Lengte == 1 && (beeld.Zegt(p) is "e" or "de" or "ste") ? p - 1 : -1;
    }

    private int Links(int v)
    {
        var k = v;
        while (k > 0 && !beeld.Tokens[k].Regel && v - k < 7)
        {
            var p = k - 1;
            if (Sprong(v, k) is var sprong and >= 0)
            {
                k = sprong;
                continue;
            }

            if (Opening(p) is var opening and >= 0)
            {
                return opening;
            }

            if (!beeld.IsWoord(p) || beeld.Bezet[p])
            {
                break;
            }

            if (beeld.Tokens[p].Hoofdletter && (!beeld.Is(p, Soort.Veld | Soort.Titel) || ((beeld.Zegt(p) is "de" or "het") && (beeld.Tokens[p].Begin == Begin.Geen || Aan(p - 1)))) && (!(beeld.Tokens[p].Begin == Begin.Hard && beeld.Is(p, Soort.Woord) && !beeld.Is(p, Soort.Naam)) || (Straatvorm(beeld.Woord(v)) && (beeld.Zegt(p) is "eerste" or "tweede" or "derde" or "oude" or "nieuwe" or "lange" or "korte" or "grote" or "kleine" or "hoge" or "lage" or "burgemeester" or "prins" or "koningin"))))
            {
                k = p;
                continue;
            }

            if ((beeld.Tokens[v].Kast == Kast.Laag && (Laagdeel(v, k) || Voorop(v, k))) || (k == v && Ambtsnaam(p)))
            {
                k = p;
                continue;
            }

            var verbinding = (beeld.Zegt(p) is "a" or "van" or "de" or "der" or "den" or "het" or "t" or "ten" or "ter" or "vd" or "vh" or "vt" or "v" or "gen" or "ge") || (beeld.Gelijk(p, "en") && Straatvorm(beeld.Woord(v)) && beeld.IsGetal(v + 1) && !beeld.Is(p - 1, Soort.Naam));
            if ((beeld.Zegt(p) is "de" or "het" or "den" or "t") && p > 0 && (beeld.Zegt(p - 1) is "op" or "aan" or "achter" or "onder" or "in" or "bij" or "voor") && beeld.Tokens[p - 1].Hoofdletter && beeld.IsGetal(v + 1) && beeld.ZelfdeRegel(p))
            {
                return p - 1;
            }

            if (verbinding && p > 0 && (Kop(p - 1) || ((beeld.Zegt(p - 1) is "van" or "op" or "achter") && Kop(p - 2))))
            {
                k = p;
                continue;
            }

            break;
        }

        return k;
    }
}
