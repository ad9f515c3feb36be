namespace Anonimisering;

/// <summary>Completes what was found in part: the letters, article or first name before it, the rest of the name after it.</summary>
internal sealed class Aanvulling(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private const Soort Anders = Soort.Veld | Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Maand | Soort.Weekdag | Soort.Land | Soort.Groet | Soort.Afsluiting | Soort.Codewoord | Soort.Artikelwoord | Soort.Kopwoord;

    private readonly HashSet<ulong> genoemd = [];

    public void Zoek()
    {
        foreach (var kandidaat in verzamelaar.Alles.Where(k => k.Code is "naam-titel" or "naam-rol"))
        {
            genoemd.Add(beeld.Tokens[beeld.TokenOp(kandidaat.Start)].Hash);
        }

        for (var n = 0; n < verzamelaar.Alles.Count; n++)
        {
            var kandidaat = verzamelaar.Alles[n];
            if (kandidaat.Categorie == Categorie.Clientnr)
            {
                Nummer(n, beeld.TokenOp(kandidaat.Start), beeld.TokenOp(kandidaat.End - 1));
                continue;
            }

            if (kandidaat.Categorie is not (Categorie.Persoon or Categorie.Instelling or Categorie.Locatie or Categorie.Adres) || kandidaat.Persoon >= 0)
            {
                continue;
            }

            var (eerste, laatste) = (beeld.TokenOp(kandidaat.Start), beeld.TokenOp(kandidaat.End - 1));
            var (links, rechts) = kandidaat.Categorie switch
            {
                Categorie.Instelling => (Voegsels(InstellingLinks(eerste), familie: false), InstellingRechts(eerste, laatste)),
                Categorie.Persoon => (beeld.Een(eerste, "de", "het") ? Letters(eerste) : Letters(PersoonLinks(Voegsels(eerste, familie: true))), Vrij(laatste + 1) && Los(laatste + 1) && beeld.Tokens[laatste + 1].Kast == Kast.Laag && beeld.Tokens[laatste].Hoofdletter && Soortwoord(laatste + 1) ? laatste + 1 : Streepsoort(laatste)),
                Categorie.Adres => (eerste, Huisnummer(laatste)),
                _ => (Letters(Lidwoord(PlaatsLinks(eerste))), laatste),
            };
            if (kandidaat.Categorie == Categorie.Persoon)
            {
                (links, rechts) = (LageLinks(links, kandidaat.Code == "herhaling" || genoemd.Contains(beeld.Tokens[eerste].Hash)), Brug(LageRechts(rechts)));
            }

            links = Apostrof(links);
            if (links < eerste || rechts > laatste)
            {
                verzamelaar.Rek(n, links, rechts);
            }
        }
    }

    // "Pol. 771 0042 93": groups of digits that stand against a number belong to it.
    private void Nummer(int n, int eerste, int laatste)
    {
        var (links, rechts) = (eerste, laatste);
        while (Cijfergroep(rechts + 1) && Los(rechts + 1) && !beeld.Is(rechts + 2, Soort.Eenheid | Soort.Maand) && !beeld.IsTeken(rechts + 2, ':') && rechts - laatste < 5)
        {
            rechts++;
        }

        if (Cijfergroep(links - 1) && Los(links) && beeld.IsGetal(links) && (beeld.Is(links - 2, Soort.Codewoord) || beeld.Een(links - 2, "nummer", "nr") || beeld.IsTeken(links - 2, '.') || beeld.IsTeken(links - 2, ':')))
        {
            links--;
        }

        if (links < eerste || rechts > laatste)
        {
            verzamelaar.Rek(n, links, rechts);
        }
    }

    private bool Cijfergroep(int i) => beeld.IsGetal(i) && !beeld.Bezet[i] && beeld.Tokens[i].Lengte is >= 2 and <= 5 && beeld.ZelfdeRegel(i);

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
            && !Samenstelling.IsGewoon(beeld.Lexicon, beeld.Woord(i - 1)) && !Samenstelling.IsVerschreven(beeld.Lexicon, beeld.Woord(i - 1)))
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
        while (k - i < 4 && Vrij(k) && Los(k) && beeld.Tokens[k].Kast == Kast.Laag && beeld.Een(k, "de", "van", "der", "den", "vd", "ter", "ten", "te", "el", "tot"))
        {
            k++;
        }

        // "Bram v L"
        if (k == i + 1 && beeld.Een(k, "v", "d") && Vrij(k) && Los(k) && beeld.Tokens[k].Kast == Kast.Laag)
        {
            k++;
        }

        if (k > i + 1 && Vrij(k) && Los(k) && beeld.Tokens[k].Lengte == 1 && beeld.Tokens[k].Hoofdletter)
        {
            return beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) ? k + 1 : k;
        }

        return k > i + 1 && Vrij(k) && Los(k) && beeld.Tokens[k].Kast == Kast.Hoofd && beeld.Tokens[k].Lengte > 1 && !beeld.Is(k, Anders | Soort.Instelling | Soort.Instellingswoord | Soort.Voornaam | Soort.PlaatsBekend) ? k : i;
    }

    // "ans van tilborg": both halves were found, what stands between belongs to them.
    private int Brug(int i)
    {
        var k = i + 1;
        while (k - i < 4 && Vrij(k) && Los(k) && beeld.Is(k, Soort.Tussenvoegsel))
        {
            k++;
        }

        return k > i + 1 && k < beeld.Aantal && Los(k) && verzamelaar.Naamdeel[k] ? k - 1 : i;
    }

    private int LageRest(int i)
    {
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
        while (k - i < 4 && Vrij(k) && Los(k) && beeld.Tokens[k].Kast == Kast.Laag && beeld.Een(k, "de", "van", "der", "den", "vd", "ter", "ten", "el", "te"))
        {
            k++;
        }

        return k > i + 1 && beeld.Tokens[i].Kast == Kast.Laag && beeld.Is(i, Soort.Voornaam) && Vrij(k) && Los(k) && beeld.Tokens[k].Kast == Kast.Laag && (beeld.Is(k, Soort.Achternaam | Soort.Familiewoord) || (beeld.Tokens[k].Soort == Soort.Geen && beeld.Tokens[k].Lengte > 3 && !Samenstelling.IsGewoon(beeld.Lexicon, beeld.Woord(k))))
            && !beeld.Is(k, Soort.Vaak | Soort.Relatie | Soort.Functie) && !(beeld.Een(k - 1, "van") && beeld.Is(k, Soort.Voornaam)) ? k : i;
    }

    // "Fatih-moskee", "Bernadette-groep"
    private int Streepsoort(int i) =>
        beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1) && beeld.Vast(i + 2) && Vrij(i + 2) && beeld.Is(i + 2, Soort.Instellingswoord) ? i + 2 : i;

    // "'s-Gravenzande", "'t Schrijverke", "d'Hondt", "O'Brien"
    private int Apostrof(int i)
    {
        var streep = beeld.IsTeken(i - 1, '-') && beeld.Vast(i) && beeld.Vast(i - 1) ? i - 1 : i;
        if (beeld.Een(streep - 1, "s", "t") && beeld.IsTeken(streep - 2, '\'') && beeld.Vast(streep - 1) && beeld.ZelfdeRegel(i) && !beeld.Bezet[streep - 1] && (streep < i || beeld.Tokens[i].Hoofdletter))
        {
            return streep - 2;
        }

        return i > 1 && beeld.IsTeken(i - 1, '\'') && beeld.Vast(i) && beeld.Vast(i - 1) && beeld.IsWoord(i - 2) && beeld.Tokens[i - 2].Lengte == 1 && !beeld.Bezet[i - 2] && beeld.Tokens[i].Hoofdletter ? i - 2 : i;
    }

    // "Spui 70": a street that was learned, with the number behind it.
    private int Huisnummer(int i) =>
        beeld.IsWoord(i) && beeld.IsGetal(i + 1) && beeld.ZelfdeRegel(i + 1) && !beeld.Bezet[i + 1] && beeld.Tokens[i + 1].Lengte <= 4 && !beeld.Is(i + 2, Soort.Eenheid) ? Adresherkenner.Toevoeging(beeld, i + 1) : i;

    private bool Vrij(int i) => beeld.IsWoord(i) && !beeld.Bezet[i];

    private bool Los(int i) => beeld.ZelfdeRegel(i) && beeld.Tokens[i].Los;

    // "CSG Dingstede", "De Kameleon", "EBG-kerk", "de Zwolse Poort"
    private int InstellingLinks(int i)
    {
        var k = i;
        for (var n = 0; n < 4 && k > 0; n++)
        {
            if (beeld.IsTeken(k - 1, '-') && beeld.Vast(k) && beeld.Vast(k - 1) && Vrij(k - 2) && beeld.Tokens[k - 2].Hoofdletter && !beeld.Is(k - 2, Soort.Veld))
            {
                k -= 2;
                continue;
            }

            if (beeld.Gelijk(k - 1, "t") && beeld.IsTeken(k - 2, '\'') && beeld.Vast(k - 1) && !beeld.Bezet[k - 1] && beeld.Tokens[k].Hoofdletter)
            {
                return k - 2;
            }

            if (!Los(k) || !Vrij(k - 1) || !beeld.Tokens[k - 1].Hoofdletter || !beeld.Tokens[k].Hoofdletter)
            {
                break;
            }

            ref readonly var vorig = ref beeld.Tokens[k - 1];
            var letters = Letterwoord(k - 1);
            var lidwoord = beeld.Een(k - 1, "de", "het") && vorig.Begin != Begin.Hard;
            var zorgwoord = beeld.Een(k - 1, "reclassering", "thuishulp", "jeugdzorg", "jeugdbescherming");
            var deel = vorig.Kast == Kast.Hoofd && vorig.Begin != Begin.Hard && (zorgwoord || (!vorig.Is(Anders) && (!vorig.Is(Soort.Vaak) || vorig.Is(Soort.Woord)))) && vorig.Lengte > 1;
            if (!letters && !lidwoord && !deel)
            {
                break;
            }

            k--;
        }

        return k;
    }

    private bool Soortwoord(int i)
    {
        var woord = beeld.Woord(i);
        return woord.EndsWith("ziekenhuis") || woord.EndsWith("college") || woord.EndsWith("lyceum") || woord.EndsWith("kliniek") || woord.EndsWith("gasthuis") || woord.EndsWith("moskee");
    }

    private bool Letterwoord(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        return token.Kast == Kast.Kapitalen && token.Lengte is > 1 and <= 5 && !beeld.AllesKapitalen && !token.Is(Anders | Soort.Woord);
    }

    private int Letters(int i) => i > 0 && Los(i) && Vrij(i - 1) && beeld.Tokens[i].Hoofdletter && Letterwoord(i - 1) && !beeld.Is(i - 1, Soort.Afkorting) ? i - 1 : i;

    // "Were Di", "Sociaal Recht", "& Zn. Makelaars", "BV", "Alem-kerk", "Centrum 45"
    private int InstellingRechts(int eerste, int i)
    {
        var k = i;
        for (var n = 0; n < 4; n++)
        {
            var zoon = beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) && beeld.Een(k, "zn", "st", "ned");
            var na = zoon ? k + 2 : k + 1;
            if (beeld.IsTeken(na, '&') && beeld.ZelfdeRegel(na) && beeld.ZelfdeRegel(na + 1) && Vrij(na + 1) && beeld.Tokens[na + 1].Hoofdletter)
            {
                k = na + 1;
                continue;
            }

            // "ROC van Amsterdam": the place was found, the word between was not.
            if (beeld.Gelijk(na, "van") && Vrij(na) && beeld.ZelfdeRegel(na) && beeld.ZelfdeRegel(na + 1) && beeld.IsWoord(na + 1) && beeld.Bezet[na + 1] && verzamelaar.Etiketten[na + 1] == Etiket.Locatie && beeld.Tokens[k].Hoofdletter
                && (beeld.Tokens[k].Kast == Kast.Kapitalen || beeld.Is(k, Soort.Instellingswoord)))
            {
                return na;
            }

            // "Nut en Genoegen", "Tuinen van Hartstocht"
            if (beeld.Een(na, "en", "van", "voor") && beeld.ZelfdeRegel(na) && Vrij(na + 1) && beeld.ZelfdeRegel(na + 1) && beeld.Tokens[na + 1].Kast == Kast.Hoofd && beeld.Tokens[na + 1].Begin == Begin.Geen && beeld.Is(na + 1, Soort.Woord) && !beeld.Is(na + 1, Anders | Soort.Naam | Soort.Vaak | Soort.PlaatsBekend))
            {
                k = na + 1;
                continue;
            }

            if (beeld.IsTeken(na, '-') && beeld.Vast(na) && beeld.Gelijk(na + 1, "en") && Vrij(na + 2) && beeld.Tokens[na + 2].Hoofdletter && beeld.ZelfdeRegel(na + 2))
            {
                k = na + 2;
                continue;
            }

            if (Vrij(na) && Los(na) && beeld.Tokens[na].Kast == Kast.Laag && beeld.Tokens[k].Hoofdletter && Soortwoord(na))
            {
                k = na;
                continue;
            }

            if (beeld.IsTeken(na, '-') && beeld.Vast(na) && beeld.Vast(na + 1) && Vrij(na + 1) && beeld.Tokens[k].Hoofdletter && !beeld.Een(na + 1, "contact", "team", "arts", "afspraak", "traject", "indicatie"))
            {
                k = na + 1;
                continue;
            }

            if (Vrij(na) && Los(na) && beeld.Tokens[na].Hoofdletter && (zoon || beeld.Tokens[na].Begin == Begin.Geen) && beeld.Tokens[k].Hoofdletter
                && (beeld.Een(na, "bv", "nv", "vof") || !beeld.Is(na, Anders | Soort.Afkorting | Soort.Voornaam | Soort.PlaatsBekend | Soort.Vaak)) && beeld.Tokens[na].Lengte > 1)
            {
                k = na;
                continue;
            }

            break;
        }

        // "Fit4Less"
        if (beeld.IsGetal(k + 1) && beeld.Vast(k + 1) && beeld.Vast(k + 2) && Vrij(k + 2) && !beeld.Bezet[k + 1])
        {
            return k + 2;
        }

        // "Nut en Genoegen": both halves were found.
        if (beeld.Een(k + 1, "en", "van", "voor") && Vrij(k + 1) && Los(k + 1) && Los(k + 2) && beeld.IsWoord(k + 2) && beeld.Bezet[k + 2] && beeld.Tokens[k].Hoofdletter && beeld.Tokens[k + 2].Hoofdletter && verzamelaar.Etiketten[k + 2] == Etiket.Instelling)
        {
            return k + 1;
        }

        var getal = eerste == k && beeld.Is(k, Soort.Instellingswoord) && beeld.Tokens[k].Hoofdletter && beeld.IsGetal(k + 1) && beeld.ZelfdeRegel(k + 1) && !beeld.Bezet[k + 1] && beeld.Tokens[k + 1].Lengte <= 2 && !beeld.Is(k + 2, Soort.Eenheid);
        return getal ? k + 1 : k;
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

    // "werkt in de Meern": an article in lower case belongs to the few names that have one.
    private int Lidwoord(int i) => beeld.Een(i, "meern", "bilt", "lier", "rijp", "wijk", "krim", "koog", "steeg") && beeld.Een(i - 1, "de") && Los(i) && Vrij(i - 1) ? i - 1 : i;

    // "Lage Mors"
    private int PlaatsLinks(int i) =>
        beeld.Een(i - 1, "sint", "st") && Los(i) && Vrij(i - 1) ? i - 1 : i > 0 && Los(i) && Vrij(i - 1) && beeld.Tokens[i].Hoofdletter && beeld.Tokens[i - 1].Kast == Kast.Hoofd && beeld.Tokens[i - 1].Begin == Begin.Geen
        && beeld.Een(i - 1, "lage", "hoge", "oude", "nieuwe", "grote", "kleine", "lange", "korte", "groot", "klein", "oud", "nieuw", "hoog", "laag", "sint", "st", "den", "het", "de", "noord", "zuid", "oost", "west") ? i - 1 : i;
}
