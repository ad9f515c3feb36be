namespace Anonimisering;

/// <summary>The rest of a name of a person: prefixes, a second first name, a last name in lower case.</summary>
internal sealed partial class Aanvulling
{
    // "gert-jan", "jan peter": the first half of a double name in lower case.
    private int LageLinks(int i, bool herhaald)
    {
        // "met b. hendriks"
        if (i > 2 && beeld.Tokens[i].Kast == Kast.Laag && Los(i) && beeld.IsTeken(i - 1, '.') && beeld.Vast(i - 1) && beeld.IsWoord(i - 2) && beeld.Tokens[i - 2].Lengte == 1 && !beeld.Bezet[i - 2] && beeld.IsWoord(i - 3))
        {
            return i - 2;
        }

        if (beeld.IsTeken(i - 1, '-') && beeld.Vast(i) && beeld.Vast(i - 1) && Vrij(i - 2) && beeld.Tokens[i - 2].Lengte > 2 && !beeld.Is(i - 2, Soort.Vaak | Soort.Relatie | Soort.Functie))
        {
            return i - 2;
        }

        // "hortence pinas": an unknown word before a last name that was met before.
        if (i > 0 && Los(i) && Vrij(i - 1) && beeld.Tokens[i].Kast == Kast.Laag && beeld.Tokens[i - 1].Kast == Kast.Laag && beeld.Tokens[i - 1].Soort == Soort.Geen && beeld.Tokens[i - 1].Lengte > 4 && (herhaald || beeld.Is(i, Soort.Achternaam)) && !beeld.Is(i, Soort.Woord)
            && !beeld.IsGewoon(i - 1) && !beeld.IsVerschreven(i - 1))
        {
            return i - 1;
        }

        return i > 0 && Los(i) && Vrij(i - 1) && beeld.Tokens[i].Kast == Kast.Laag && beeld.Tokens[i - 1].Kast == Kast.Laag && beeld.Is(i, Soort.Voornaam) && beeld.Is(i - 1, Soort.Voornaam) && beeld.Tokens[i - 1].Lengte > 2
            && (beeld.Gelijk(i - 1, "jan") || !beeld.Is(i - 1, Soort.Vaak | Soort.Woord | Soort.Relatie)) ? i - 1 : i;
    }

    // "kees de graaf", "mirjam van der lee", "Wim te Brake"
    private int LageRechts(int i)
    {
        if (!beeld.Tokens[i].Hoofdletter || !beeld.Is(i, Soort.Voornaam))
        {
            return LageRest(i);
        }

        var k = i + 1;
        while (k - i < 4 && Vrij(k) && Los(k) && beeld.Tokens[k].Kast == Kast.Laag && (beeld.Zegt(k) is "de" or "van" or "der" or "den" or "vd" or "ter" or "ten" or "te" or "el" or "tot"))
        {
            k++;
        }

        // "Bram v L"
        if (k == i + 1 && (beeld.Zegt(k) is "v" or "d") && Vrij(k) && Los(k) && beeld.Tokens[k].Kast == Kast.Laag)
        {
            k++;
        }

        if (k > i + 1 && Vrij(k) && Los(k) && beeld.Tokens[k].Lengte == 1 && beeld.Tokens[k].Hoofdletter)
        {
            return beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) ? k + 1 : k;
        }

        return k > i + 1 && Vrij(k) && Los(k) && beeld.Tokens[k].Kast == Kast.Hoofd && beeld.Tokens[k].Lengte > 1 && !beeld.Is(k, Anders | Soort.Instelling | Soort.Instellingswoord | Soort.Voornaam) && !((beeld.Zegt(k - 1) is "van") && beeld.Is(k, Soort.PlaatsBekend)) ? k : i;
    }

    // "ans van tilborg": both halves were found, what stands between belongs to them.
    private int Brug(int i)
    {
        var k = i + 1;
        while (k - i < 4 && Vrij(k) && Los(k) && beeld.Is(k, Soort.Tussenvoegsel))
        {
            k++;
        }

        return k > i + 1 && k < beeld.Aantal && Los(k) && (verzamelaar.Naamdeel[k] || (beeld.Tokens[k].Hoofdletter && verzamelaar.Etiketten[k] == Etiket.Locatie)) ? k - 1 : i;
    }

    private int LageRest(int i)
    {
        // "bilal ouhaddou": an unknown word behind a first name in a text without capitals.
        if (beeld.Praatstijl && beeld.Is(i, Soort.Voornaam) && Vrij(i + 1) && Los(i + 1) && beeld.Tokens[i + 1].Soort == Soort.Geen && beeld.Tokens[i + 1].Kast == Kast.Laag && beeld.Tokens[i + 1].Lengte > 4
            && !beeld.IsGewoon(i + 1) && !beeld.IsVerschreven(i + 1))
        {
            return i + 1;
        }

        // "mvg semih a."
        if (Vrij(i + 1) && Los(i + 1) && beeld.Tokens[i + 1].Lengte == 1 && beeld.IsTeken(i + 2, '.') && beeld.Vast(i + 2) && (i + 3 >= beeld.Aantal || beeld.Tokens[i + 3].Regel))
        {
            return i + 1;
        }

        if (beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1) && beeld.Vast(i + 2) && Vrij(i + 2) && beeld.Is(i, Soort.Voornaam) && beeld.Is(i + 2, Soort.Naam))
        {
            return i + 2;
        }

        var k = i + 1;
        while (k - i < 4 && Vrij(k) && Los(k) && beeld.Tokens[k].Kast == Kast.Laag && (beeld.Zegt(k) is "de" or "van" or "der" or "den" or "vd" or "ter" or "ten" or "el" or "te"))
        {
            k++;
        }

        return k > i + 1 && beeld.Tokens[i].Kast == Kast.Laag && beeld.Is(i, Soort.Voornaam) && Vrij(k) && Los(k) && beeld.Tokens[k].Kast == Kast.Laag && (beeld.Is(k, Soort.Achternaam | Soort.Familiewoord) || (beeld.Tokens[k].Soort == Soort.Geen && beeld.Tokens[k].Lengte > 3 && !beeld.IsGewoon(k)))
            && !beeld.Is(k, Soort.Vaak | Soort.Relatie | Soort.Functie) && !((beeld.Zegt(k - 1) is "van") && beeld.Is(k, Soort.Voornaam)) ? k : i;
    }

    // "Fatih-moskee", "Bernadette-groep"
    private int Streepsoort(int i) =>
        beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1) && beeld.Vast(i + 2) && Vrij(i + 2) && beeld.Is(i + 2, Soort.Instellingswoord) ? i + 2 : i;

    // "'s-Gravenzande", "'t Schrijverke", "d'Hondt", "O'Brien"
    private int Apostrof(int i)
    {
        var streep = beeld.IsTeken(i - 1, '-') && beeld.Vast(i) && beeld.Vast(i - 1) ? i - 1 : i;
        if ((beeld.Zegt(streep - 1) is "s" or "t") && beeld.IsTeken(streep - 2, '\'') && beeld.Vast(streep - 1) && beeld.ZelfdeRegel(i) && !beeld.Bezet[streep - 1] && (streep < i || beeld.Tokens[i].Hoofdletter))
        {
            return streep - 2;
        }

        return i > 1 && beeld.IsTeken(i - 1, '\'') && beeld.Vast(i) && beeld.Vast(i - 1) && beeld.IsWoord(i - 2) && beeld.Tokens[i - 2].Lengte == 1 && !beeld.Bezet[i - 2] && beeld.Tokens[i].Hoofdletter ? i - 2 : i;
    }

    private int PersoonLinks(int i)
    {
        if (i == 0 || !Los(i) || !Vrij(i - 1) || beeld.Tokens[i - 1].Kast != Kast.Hoofd || beeld.Is(i - 1, Anders | Soort.Tussenvoegsel | Soort.Telwoord | Soort.PlaatsBekend))
        {
            return i;
        }

        var voegsel = beeld.Tokens[i].Kast == Kast.Laag && beeld.Is(i, Soort.Tussenvoegsel);
        var voornaam = beeld.Is(i - 1, Soort.Voornaam) && beeld.Tokens[i].Hoofdletter && !beeld.Is(i - 1, Soort.Onderwerp);
        return voornaam || (voegsel && !beeld.Is(i - 1, Soort.Woord)) ? i - 1 : i;
    }

    // "Van der Valk", "Van Zomeren", "Jaimy de Rooij", "Mahmoud al-Khatib": prefixes with a capital, or between two parts of one name.
    private int Voegsels(int i, bool familie)
    {
        var k = i;
        if (beeld.IsTeken(k - 1, '-') && beeld.Vast(k) && beeld.Vast(k - 1) && beeld.Is(k - 2, Soort.Tussenvoegsel) && !beeld.Bezet[k - 2])
        {
            k -= 2;
        }

        var (start, n) = (k, 0);
        while (k > 0 && n < 3 && Los(k) && Vrij(k - 1) && beeld.Is(k - 1, Soort.Tussenvoegsel) && beeld.Tokens[k - 1].Lengte > 1)
        {
            k--;
            n++;
            if (beeld.Tokens[k].Hoofdletter)
            {
                return beeld.Tokens[k].Begin == Begin.Hard && !familie ? start : k;
            }
        }

        if (!familie || !beeld.Tokens[i].Hoofdletter || k == 0 || !Los(k) || !beeld.IsWoord(k - 1) || beeld.Tokens[k - 1].Kast != Kast.Hoofd || beeld.Is(k - 1, Anders | Soort.PlaatsBekend))
        {
            return start;
        }

        return (n > 0 && (verzamelaar.Naamdeel[k - 1] || (!beeld.Bezet[k - 1] && !beeld.Is(k - 1, Soort.Woord)))) || start < i ? k : start;
    }
}
