namespace Anonimisering;

/// <summary>Makes names that were found in part whole: halves over a hyphen, prefixes in any form, "jr.", a last name in lower case.</summary>
internal sealed class Naamketting(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private const Soort Anders = Soort.Veld | Soort.Titel | Soort.Functie | Soort.Relatie | Soort.Maand | Soort.Weekdag | Soort.Vaak;

    private readonly Naamlezer lezer = new(beeld);

    public void Zoek()
    {
        for (var n = 0; n < verzamelaar.Alles.Count; n++)
        {
            var kandidaat = verzamelaar.Alles[n];
            if (kandidaat.Categorie != Categorie.Persoon || kandidaat.Persoon >= 0)
            {
                continue;
            }

            var (eerste, laatste) = (beeld.TokenOp(kandidaat.Start), beeld.TokenOp(kandidaat.End - 1));
            var (links, rechts) = (Links(eerste), laatste);
            for (var keer = 0; keer < 4 && Rechts(rechts) is var verder && verder > rechts; keer++)
            {
                rechts = verder;
            }

            if (links < eerste || rechts > laatste)
            {
                verzamelaar.Rek(n, links, rechts);
            }
        }
    }

    // "Dohmen-⟦Schiffelers⟧", "Brouwer-van ⟦Zanten⟧": the half before the hyphen.
    private int Links(int i)
    {
        // "Lange Wil", "Kleine Piet"
        if (i > 0 && beeld.ZelfdeRegel(i) && !beeld.Bezet[i - 1] && beeld.Is(i, Soort.Voornaam) && beeld.Tokens[i - 1].Kast == Kast.Hoofd && beeld.Tokens[i].Kast == Kast.Hoofd
            && (beeld.Zegt(i - 1) is "lange" or "kleine" or "dikke" or "ouwe" or "jonge" or "grote" or "rooie" or "zwarte" or "blonde" or "kale" or "gekke" or "lieve" or "oude"))
        {
            return i - 1;
        }

        // "Dirk "de Dichter" ⟦Aalbers⟧"
        for (var open = i - 3; open > 0 && open > i - 6 && beeld.IsTeken(i - 1, '"') && beeld.ZelfdeRegel(open + 1); open--)
        {
            if (beeld.IsTeken(open, '"') && beeld.Tokens[open - 1].Kast == Kast.Hoofd && beeld.Is(open - 1, Soort.Naam) && beeld.ZelfdeRegel(open))
            {
                return open - 1;
            }
        }

        // "familie klein ⟦haneveld⟧"
        if (beeld.Vrij(i - 1) && beeld.ZelfdeRegel(i) && (beeld.Zegt(i - 1) is "klein" or "groot" or "oude" or "kleine" or "groote") && (beeld.Is(i - 2, Soort.Titel) || (beeld.IsTeken(i - 2, '.') && beeld.Is(i - 3, Soort.Titel))))
        {
            return i - 1;
        }

        // "op ⟦den camp⟧"
        if ((beeld.Zegt(i) is "den" or "der") && beeld.Vrij(i - 1) && beeld.ZelfdeRegel(i) && (beeld.Zegt(i - 1) is "van" or "op" or "in" or "aan" or "uit" or "onder"))
        {
            return i - 1;
        }

        var k = i;
        while (k > 0 && beeld.ZelfdeRegel(k) && !beeld.Bezet[k - 1] && beeld.Is(k - 1, Soort.Tussenvoegsel) && k - 1 > 0)
        {
            k--;
        }

        var streep = beeld.IsTeken(k - 1, '-') && beeld.Vast(k) && beeld.Vast(k - 1) && beeld.IsWoord(k - 2) && !beeld.Bezet[k - 2] && beeld.Tokens[k - 2].Kast == Kast.Hoofd && !beeld.Is(k - 2, Anders | Soort.Instellingswoord);
        return streep ? k - 2 : i;
    }

    private int Rechts(int i)
    {
        if (!beeld.ZelfdeRegel(i + 1))
        {
            return i;
        }

        // "Sjoerd Hz. de Groot", "Frederik baron van Ittersum"
        if (beeld.Vrij(i + 1) && beeld.Tokens[i].Hoofdletter && (beeld.Zegt(i + 1) is "hz" or "jz" or "dz" or "pz" or "kz" or "gz" or "wz" or "baron" or "barones" or "jonkheer" or "graaf" or "gravin" or "ridder" or "freule"))
        {
            var k = beeld.IsTeken(i + 2, '.') && beeld.Vast(i + 2) ? i + 3 : i + 2;
            if (k < beeld.Aantal && beeld.ZelfdeRegel(k) && verzamelaar.Naamdeel[k])
            {
                return k - 1;
            }

            var naam = lezer.Voegsels(k) is var na and > 0 ? na : k;
            return beeld.IsWoord(naam) && beeld.ZelfdeRegel(naam) && beeld.Tokens[naam].Kast == Kast.Hoofd ? naam : i;
        }

        // "Sjoerd ⟦Hz⟧. de Groot"
        if ((beeld.Zegt(i) is "hz" or "jz" or "dz" or "pz" or "kz" or "gz" or "wz") && beeld.IsTeken(i + 1, '.') && beeld.Vast(i + 1))
        {
            return lezer.Voegsels(i + 2) is var achter and > 0 ? achter : i + 1;
        }

        // "Bert jr.", "Jan Bos senior"
        if (beeld.Vrij(i + 1) && (beeld.Zegt(i + 1) is "jr" or "junior" or "sr" or "senior") && !beeld.IsGetal(i))
        {
            return i + 1;
        }

        // "Saskia/JW"
        if (beeld.IsTeken(i + 1, '/') && beeld.Vast(i + 1) && beeld.Vast(i + 2) && beeld.IsWoord(i + 2) && beeld.Vrij(i + 2) && beeld.Tokens[i + 2].Kast == Kast.Kapitalen && beeld.Tokens[i + 2].Lengte is 2 or 3 && !beeld.Is(i + 2, Anders | Soort.Woord | Soort.Afkorting | Soort.Instelling))
        {
            return i + 2;
        }

        if (beeld.IsTeken(i + 1, '-') || beeld.IsTeken(i + 1, '–') || beeld.IsTeken(i + 1, '/'))
        {
            return Streep(i);
        }

        // "Kevin "Kef" Slagmolen", "Dirk 'de Dichter' Aalbers"
        if ((beeld.IsTeken(i + 1, '"') || beeld.IsTeken(i + 1, '\'')) && !beeld.Vast(i + 1) && Aanhaling(i + 1) is var slot and > 0)
        {
            return slot;
        }

        // "Tjin a Sioe"
        if (beeld.Vrij(i + 1) && (beeld.Zegt(i + 1) is "a" or "e" or "y") && beeld.Tokens[i].Kast == Kast.Hoofd && beeld.IsWoord(i + 2) && beeld.ZelfdeRegel(i + 2) && beeld.Tokens[i + 2].Kast == Kast.Hoofd && !beeld.Is(i + 2, Anders))
        {
            return i + 2;
        }

        var kern = lezer.Voegsels(i + 1);
        return kern > 0 ? Voegsel(i, kern) : Laag(i);
    }

    // The last name behind a nickname in quotes, or 0.
    private int Aanhaling(int open)
    {
        for (var k = open + 2; k < open + 5 && beeld.ZelfdeRegel(k); k++)
        {
            if (beeld.Gevouwen[beeld.Tokens[k].Start] == beeld.Gevouwen[beeld.Tokens[open].Start] && beeld.Tokens[k].Vorm == Vorm.Teken)
            {
                var kern = lezer.Voegsels(k + 1) is var na and > 0 ? na : k + 1;
                return beeld.IsWoord(kern) && beeld.ZelfdeRegel(kern) && beeld.Tokens[kern].Kast == Kast.Hoofd && !beeld.Is(kern, Anders) ? kern : 0;
            }
        }

        return 0;
    }

    // "Dennis v.d. W.", "jan van 't hof", "Ton v. Dam": what stands behind the prefixes.
    private int Voegsel(int i, int kern)
    {
        if (!beeld.IsWoord(kern) || !beeld.ZelfdeRegel(kern))
        {
            return i;
        }

        var vast = false;
        for (var n = i + 1; n < kern; n++)
        {
            vast |= (beeld.Zegt(n) is "der" or "den" or "ter" or "ten" or "vd" or "vdr" or "v") || (beeld.Gelijk(n, "t") && beeld.IsTeken(n - 1, '\''));
        }

        ref readonly var token = ref beeld.Tokens[kern];
        if (beeld.Bezet[kern])
        {
            return vast && (verzamelaar.Naamdeel[kern] || verzamelaar.Etiketten[kern] == Etiket.Locatie) ? kern : i;
        }

        if (token.Lengte == 1)
        {
            if (vast && token.Hoofdletter && !(beeld.Vast(kern + 1) && !beeld.IsTeken(kern + 1, ',') && !beeld.IsTeken(kern + 1, ')')))
            {
                return kern;
            }

            return beeld.IsTeken(kern + 1, '.') && beeld.Vast(kern + 1) && !beeld.IsWoord(kern + 2 < beeld.Aantal && beeld.Vast(kern + 2) ? kern + 2 : -1) && (vast || beeld.Is(kern - 1, Soort.Tussenvoegsel)) && !Telt(kern) ? kern + 1 : i;
        }

        var naam = token.Is(Soort.Familiewoord | Soort.Achternaam) || !(token.Is(Soort.Woord | Soort.PlaatsBekend) || beeld.IsGewoon(kern));
        return token.Begin == Begin.Geen && !token.Is(Anders & ~Soort.Veld) && (token.Kast == Kast.Hoofd ? vast : naam && (vast ? !token.Is(Soort.Instellingswoord) || token.Is(Soort.Familiewoord) : token.Is(Soort.Familiewoord | Soort.Achternaam) && beeld.Gelijk(kern - 1, "de") && kern - i == 2)) ? kern : i;
    }

    // "kees de 1e": a number's letter is no initial.
    private bool Telt(int kern) => beeld.IsGetal(kern - 1);

    // "Jansen-Schiffelers", "Hoekstra - de Jong", "Kaya / de Boer"
    private int Streep(int i)
    {
        var los = !beeld.Vast(i + 1) && !beeld.Vast(i + 2);
        if (beeld.Bezet[i + 1] || (!los && !(beeld.Vast(i + 1) && beeld.Vast(i + 2))) || (los && beeld.IsTeken(i + 1, '–')))
        {
            return i;
        }

        var kern = lezer.Voegsels(i + 2) is var na and > 0 ? na : i + 2;
        if (!beeld.IsWoord(kern) || !beeld.ZelfdeRegel(i + 2) || !beeld.ZelfdeRegel(kern))
        {
            return i;
        }

        if (beeld.Bezet[kern])
        {
            return kern > i + 2 && verzamelaar.Naamdeel[kern] ? kern : i;
        }

        ref readonly var token = ref beeld.Tokens[kern];
        if (los)
        {
            return kern > i + 2 && token.Kast == Kast.Hoofd && !token.Is(Anders) && !beeld.Vast(kern) ? kern : i;
        }

        // "Tjon-A-Fat", "Mei-ling": also when the half means something else.
        var letter = token.Lengte == 1 && token.Hoofdletter && beeld.IsTeken(kern + 1, '-') && beeld.Vast(kern + 1);
        return beeld.IsTeken(i + 1, '-') && (letter || (token.Kast == Kast.Hoofd && token.Lengte > 1 && !token.Is(Soort.Instellingswoord | Soort.Functie)) || (token.Kast == Kast.Laag && !token.Is(Anders) && (kern > i + 2 || (beeld.Tokens[i].Kast == Kast.Laag && beeld.Is(i, Soort.Naam | Soort.Familiewoord) && token.Is(Soort.Naam | Soort.Familiewoord))))) ? kern : i;
    }

    // "hendrik jan slot", "asmaa b.": a last name or its letter in lower case behind a first name in lower case.
    private int Laag(int i)
    {
        ref readonly var vorige = ref beeld.Tokens[i];
        if (vorige.Kast != Kast.Laag || !vorige.Is(Soort.Voornaam) || !beeld.IsWoord(i + 1) || !beeld.Vrij(i + 1) || !beeld.Tokens[i + 1].Los)
        {
            return i;
        }

        ref readonly var token = ref beeld.Tokens[i + 1];
        if (token.Lengte == 1)
        {
            var punt = beeld.IsTeken(i + 2, '.') && beeld.Vast(i + 2) && !(beeld.IsWoord(i + 3) && beeld.Vast(i + 3));
            return punt && token.Kast == Kast.Laag ? i + 2 : i;
        }

        // "kees jan", "anne fleur"
        if (token.Kast == Kast.Laag && token.Is(Soort.Voornaam) && (beeld.Gelijk(i + 1, "jan") || !token.Is(Soort.Woord | Soort.Vaak)))
        {
            return i + 1;
        }

        var naam = token.Is(Soort.Familiewoord | Soort.Achternaam) || (token.Soort == Soort.Geen && token.Lengte > 4 && !beeld.IsGewoon(i + 1) && !beeld.IsVerschreven(i + 1));
        return token.Kast == Kast.Laag && token.Lengte > 2 && naam && !token.Is(Anders) ? i + 1
            : (beeld.Zegt(i + 1) is "oude" or "groot" or "klein" or "kleine") && beeld.IsWoord(i + 2) && (beeld.Is(i + 2, Soort.Achternaam) || !(beeld.Is(i + 2, Soort.Woord) || beeld.IsGewoon(i + 2))) && beeld.Vrij(i + 2) ? i + 2 : i;
    }
}
