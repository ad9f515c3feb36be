namespace Anonimisering;

/// <summary>Reads a whole name from its first token on.</summary>
internal sealed class Naamlezer(Tekstbeeld beeld)
{
    private const Soort GeenNaam = Soort.Veld | Soort.Titel | Soort.Maand | Soort.Weekdag | Soort.Land;

    /// <summary>Last token of a name written with capitals that starts at token i (initials, prefixes, double names), or -1.</summary>
    public int Lees(int i, bool sterk)
    {
        var (k, kern, voorletters) = (i, false, false);
        var laatste = -1;
        while (k < beeld.Aantal && k - i < 22 && (k == i || beeld.ZelfdeRegel(k)) && !beeld.Bezet[k])
        {
            if (Voorletter(k) is var v and >= 0)
            {
                voorletters = true;
                laatste = kern || voorletters ? v : laatste;
                k = v + 1;
                continue;
            }

            // "Roelinde ter Haar": what stands behind a prefix within a name is a name, whatever else it means.
            if (kern && Achtervoegsel(k) is var staart and > 0)
            {
                (laatste, k) = (staart, Koppel(staart + 1));
                continue;
            }

            if (Voegsels(k) is var na and > 0 && (Kern(na, sterk || kern || voorletters || beeld.Tokens[k].Hoofdletter) || ((kern || voorletters) && Voorletter(na) >= 0)))
            {
                k = na;
                continue;
            }

            if (Kern(k, sterk || kern || (voorletters && !beeld.Is(k, Soort.Vaak))))
            {
                kern = true;
                laatste = k;
                k = Koppel(k + 1);
                continue;
            }

            break;
        }

        if (laatste >= 0 && !kern && !(sterk && voorletters))
        {
            return -1;
        }

        return laatste >= 0 && beeld.IsTeken(laatste + 1, '.') && beeld.Tokens[laatste].Lengte == 1 && beeld.Vast(laatste + 1) ? laatste + 1 : laatste;
    }

    /// <summary>A word that no list knows, prefixes in lower case and a capital: a name, also where a sentence begins.</summary>
    public bool Voegselnaam(int i) =>
        beeld.IsWoord(i) && beeld.Tokens[i].Kast == Kast.Hoofd && beeld.Tokens[i].Lengte > 2 && !beeld.Is(i, Soort.Woord | Soort.Veld | Soort.Vaak | Soort.PlaatsBekend | Soort.Functie | Soort.Relatie | Soort.Titel | Soort.Instellingswoord | Soort.Volk | Soort.Straat)
        && Achtervoegsel(i + 1) is var naam and > 0 && (!beeld.IsGewoon(i) || (beeld.Tokens[i].Lengte < 10 && (beeld.Zegt(naam - 1) is "ter" or "ten" or "der" or "den")));

    // The last name behind "ter", "van der", "do" in lower case, or 0.
    private int Achtervoegsel(int i)
    {
        var k = i;
        while (k - i < 3 && beeld.ZelfdeRegel(k) && (beeld.Tokens[k].Kast == Kast.Laag || (beeld.Tokens[k].Kast == Kast.Hoofd && (beeld.Zegt(k) is "ter" or "ten"))) && !beeld.Bezet[k] && (beeld.Zegt(k) is "van" or "de" or "der" or "den" or "ter" or "ten" or "te" or "vd" or "vander" or "do" or "da" or "dos" or "del" or "el" or "ould" or "bint" or "ibn"))
        {
            k++;
        }

        return k > i && beeld.IsWoord(k) && !beeld.Bezet[k] && beeld.ZelfdeRegel(k) && beeld.Tokens[k].Kast == Kast.Hoofd && beeld.Tokens[k].Lengte > 1
            && ((beeld.Zegt(k - 1) is "ter" or "ten" or "den" or "der" or "vd" or "do" or "da" or "dos") || !beeld.Is(k, Soort.Veld | Soort.Land | Soort.Functie | Soort.Titel | Soort.Relatie | Soort.Instellingswoord | Soort.Maand)) && !(beeld.Gelijk(k - 1, "van") && beeld.Is(k, Soort.Voornaam)) ? k : 0;
    }

    /// <summary>Last token of a name in lower case after a word that announces one, or -1.</summary>
    public int LeesLaag(int i, bool titel)
    {
        var k = Voegsels(i) is var na and > 0 ? na : i;
        if (!beeld.IsWoord(k) || beeld.Bezet[k] || !beeld.ZelfdeRegel(k) || beeld.Tokens[k].Begin != Begin.Geen || !LageKern(k, titel, k > i))
        {
            return -1;
        }

        var laatste = k;
        for (var meer = 0; meer < 2; meer++)
        {
            if (beeld.IsTeken(laatste + 1, '-') && beeld.Vast(laatste + 1) && beeld.Vast(laatste + 2) && beeld.IsWoord(laatste + 2))
            {
                laatste = Voegsels(laatste + 2) is var v and > 0 ? v : laatste + 2;
                continue;
            }

            var volgende = Voegsels(laatste + 1) is var w and > 0 ? w : laatste + 1;
            var naam = beeld.IsWoord(volgende) && beeld.ZelfdeRegel(volgende) && beeld.Tokens[volgende].Begin == Begin.Geen && !beeld.Bezet[volgende]
                && beeld.Tokens[volgende].Lengte > 2 && !beeld.Is(volgende, Soort.Woord | Soort.Veld | Soort.Functie | Soort.Relatie | Soort.Titel | Soort.Eenheid | Soort.Vaak)
                && (beeld.Is(volgende, Soort.Naam) || (volgende > laatste + 1 && beeld.Tokens[volgende].Soort == Soort.Geen));
            naam |= volgende > laatste + 1 && beeld.IsWoord(volgende) && beeld.Is(volgende, Soort.Achternaam) && !beeld.Is(volgende, Soort.Vaak | Soort.Veld | Soort.Functie) && !beeld.Bezet[volgende] && beeld.ZelfdeRegel(volgende);
            if (!naam)
            {
                break;
            }

            laatste = volgende;
        }

        return laatste;
    }

    /// <summary>The token after the prefixes ("van der", "v/d", "'t") from token i, or 0 when there are none.</summary>
    public int Voegsels(int i)
    {
        var k = i;
        for (var n = 0; n < 4 && k < beeld.Aantal && !beeld.Bezet[k]; n++)
        {
            var kapitalen = beeld.Tokens[k].Kast == Kast.Kapitalen && !(k + 1 < beeld.Aantal && beeld.Tokens[k + 1].Kast == Kast.Kapitalen);
            if (beeld.Is(k, Soort.Tussenvoegsel) && !kapitalen)
            {
                k++;
            }
            else if (beeld.IsTeken(k, '\'') && beeld.Vast(k + 1) && (beeld.Zegt(k + 1) is "t" or "s"))
            {
                k += 2;
            }
            else if (beeld.Gelijk(k, "v") && (beeld.IsTeken(k + 1, '.') || beeld.IsTeken(k + 1, '/')) && beeld.Vast(k + 1))
            {
                k += 2;
                k += beeld.Gelijk(k, "d") ? 1 : 0;
                k += beeld.IsTeken(k, '.') && beeld.Vast(k) ? 1 : 0;
            }
            else if ((beeld.Zegt(k) is "v" or "vd" or "vdr") && beeld.Tokens[k].Kast == Kast.Laag && beeld.IsWoord(k + 1) && beeld.Tokens[k + 1].Kast == Kast.Hoofd && beeld.ZelfdeRegel(k + 1))
            {
                k++;
            }
            else if ((beeld.Zegt(k) is "op" or "in" or "uit" or "aan" or "onder" or "over") && beeld.IsTeken(k + 1, '\'') && (beeld.Zegt(k + 2) is "t" or "s") && beeld.Vast(k + 2))
            {
                k += 3;
            }
            else if (beeld.IsWoord(k) && (beeld.Ruw(k) is "à" or "À"))
            {
                k++;
            }
            else if (k > i && (beeld.Zegt(k) is "t" or "d") && beeld.Tokens[k].Kast == Kast.Laag)
            {
                k++;
            }
            else if ((beeld.Zegt(k) is "op" or "in" or "uit" or "aan" or "onder") && (beeld.Zegt(k + 1) is "de" or "den" or "het" or "t" or "ten"))
            {
                k += 2;
            }
            else
            {
                break;
            }
        }

        return k > i && k < beeld.Aantal && beeld.ZelfdeRegel(k) ? k : 0;
    }

    /// <summary>A capitalised word that can be the body of a name.</summary>
    public bool Kern(int k, bool sterk)
    {
        if (!beeld.IsWoord(k) || beeld.Bezet[k])
        {
            return false;
        }

        ref readonly var token = ref beeld.Tokens[k];
        if (!token.Hoofdletter || token.Lengte < 2 || (token.Is(Soort.Tussenvoegsel) && !(sterk && token.Is(Soort.Voornaam))) || (token.Begin == Begin.Hard && !sterk) || (token.Is(GeenNaam) && !token.Is(Soort.Naam)) || (token.Is(Soort.Volk) && !token.Is(Soort.Naam) && !NaTitel(k)))
        {
            return false;
        }

        if (token.Is(Soort.Titel | Soort.Kopwoord) || (token.Is(Soort.Veld) && (!sterk || token.Kast == Kast.Kapitalen)))
        {
            return false;
        }

        if (token.Kast == Kast.Kapitalen && !beeld.AllesKapitalen && token.Lengte < 4 && !token.Is(Soort.Naam))
        {
            return false;
        }

        return sterk ? !token.Is(Soort.Instellingswoord | Soort.Functie) || token.Is(Soort.Naam | Soort.Familiewoord) : !token.Is(Soort.Woord) || token.Is(Soort.Naam);
    }

    // "zijn dochter mitja heeft": whose relative it is and what follows leave no doubt.
    private bool Bezittelijk(int k) =>
        beeld.Is(k - 1, Soort.Relatie) && (beeld.Zegt(k - 2) is "mijn" or "zijn" or "haar" or "hun" or "mn" or "zn" or "m" or "onze" or "ons" or "uw") && (beeld.Is(k + 1, Soort.Persoonswerkwoord) || (beeld.Zegt(k + 1) is "die" or "ze" or "hij" or "zij"));

    private bool NaTitel(int k) => beeld.Is(k - 1, Soort.Titel) || (beeld.IsTeken(k - 1, '.') && beeld.Is(k - 2, Soort.Titel));

    private int Voorletter(int k)
    {
        if (!beeld.IsWoord(k) || !beeld.Tokens[k].Hoofdletter || beeld.Bezet[k])
        {
            return -1;
        }

        var lengte = beeld.Tokens[k].Lengte;
        if (beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) && (lengte == 1 || (lengte <= 3 && (beeld.Zegt(k) is "th" or "ch" or "ph" or "fr" or "joh" or "chr" or "ij" or "tj" or "st" or "ant" or "wm"))))
        {
            return k + 1;
        }

        // "AH Jansen", "J Jansen": capitals without dots count only straight before a name.
        var kaal = lengte <= 3 && (lengte == 1 || beeld.Tokens[k].Kast == Kast.Kapitalen) && !beeld.Is(k, Soort.Veld | Soort.Titel | Soort.Woord | Soort.Functie | Soort.Instellingswoord);
        return kaal && beeld.ZelfdeRegel(k + 1) && (Kern(k + 1, true) || (Voegsels(k + 1) is var na and > 0 && Kern(na, true))) ? k : -1;
    }

    // The next token of a double name: over a hyphen or apostrophe, or simply the next word.
    private int Koppel(int k)
    {
        if ((beeld.IsTeken(k, '-') || beeld.IsTeken(k, '–')) && beeld.Vast(k) && (beeld.IsWoord(k + 1) || beeld.IsTeken(k + 1, '\'')))
        {
            return k + 1;
        }

        if (beeld.IsTeken(k, '\'') && beeld.Vast(k) && beeld.Vast(k + 1) && beeld.IsWoord(k + 1) && beeld.Tokens[k + 1].Hoofdletter)
        {
            return k + 1;
        }

        return k;
    }

    private bool LageKern(int k, bool titel, bool naVoegsel)
    {
        ref readonly var token = ref beeld.Tokens[k];
        if (token.Kast == Kast.Laag && token.Is(Soort.Voornaam) && token.Is(Soort.Volk) && beeld.Is(k - 1, Soort.Relatie) && beeld.IsGetal(k + 1))
        {
            return true;
        }

        if (token.Hoofdletter || token.Lengte < 2 || token.Is(Soort.Veld | Soort.Titel | Soort.Functie | Soort.Relatie | Soort.Maand | Soort.Weekdag | Soort.Land | Soort.Volk | Soort.Eenheid | Soort.Instellingswoord | Soort.Telwoord))
        {
            return false;
        }

        if (naVoegsel && token.Is(Soort.Achternaam) && (titel || (beeld.Zegt(k - 2) is "huisarts" or "psychiater" or "notaris" or "advocaat" or "rechter" or "specialist" or "psycholoog" or "kinderarts" or "tandarts")))
        {
            return true;
        }

        // "advocaat is van gemert"
        if (naVoegsel && token.Lengte > 3 && !token.Is(Soort.Woord) && (beeld.Zegt(k - 2) is "is" or "was") && beeld.Is(k - 3, Soort.Functie))
        {
            return true;
        }

        // "dhr dem., mw visus": cut short.
        if (token.Is(Soort.Vaak) || (token.Soort == Soort.Geen && Naamgetuige.Afgekapt(beeld.Woord(k))) || (!token.Is(Soort.Naam) && beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) && (beeld.IsTeken(k + 2, ',') || (beeld.IsWoord(k + 2) && beeld.ZelfdeRegel(k + 2) && beeld.Tokens[k + 2].Kast == Kast.Laag))))
        {
            return false;
        }

        if (token.Soort == Soort.Geen && token.Lengte > 2 && ((beeld.Zegt(k - 1) is "heet" or "heette" or "genaamd") || ((beeld.Zegt(k - 1) is "ze" or "zij" or "hij" or "ie") && (beeld.Zegt(k - 2) is "heet" or "heette"))))
        {
            return true;
        }

        // "mevrouw elshout": right behind a form of address a compound is a name as well.
        if (titel && !naVoegsel && (token.Soort & ~Soort.PlaatsBekend) == 0 && token.Lengte is > 4 and <= 10 && beeld.Is(k - 1, Soort.Titel) && !Naamgetuige.Zaak(beeld, k) && (beeld.Is(k + 1, Soort.Persoonswerkwoord) || (beeld.Zegt(k + 1) is "u" or "die" or "en" or "ze" or "zij" or "hij" or "ook" or "eh") || !beeld.IsWoord(k + 1)))
        {
            return true;
        }

        if (!token.Is(Soort.Woord))
        {
            var volgt = beeld.Is(k + 1, Soort.Persoonswerkwoord) || (beeld.Zegt(k + 1) is "die" or "en" or "ook" or "van" or "in" or "ze" or "zij" or "hij" or "ie") || beeld.IsTeken(k + 1, ',') || beeld.IsTeken(k + 1, '(') || beeld.IsTeken(k + 1, '.') || beeld.IsGetal(k + 1);
            return token.Is(Soort.Naam) || ((titel || naVoegsel || (volgt && (token.Lengte > 3 || Bezittelijk(k)) && (token.Soort == Soort.Geen || (Bezittelijk(k) && !token.Is(Soort.Woord | Soort.Veld))))) && token.Lengte > 2 && !beeld.IsGewoon(k) && ((titel && naVoegsel) || Bezittelijk(k) || !beeld.IsVerschreven(k)));
        }

        if (token.Is(Soort.Persoonswerkwoord | Soort.Plaatsvoorzetsel | Soort.Groet | Soort.Duurwoord))
        {
            return false;
        }

        var familie = titel && naVoegsel && (beeld.Zegt(k - 1) is "der" or "den" or "vd" or "ter" or "ten" or "d" or "t");
        return familie || (titel || naVoegsel ? token.Is(Soort.Achternaam | Soort.Voornaam | Soort.Familiewoord | (titel && naVoegsel ? Soort.PlaatsBekend : Soort.Geen)) : token.Is(Soort.Voornaam));
    }
}
