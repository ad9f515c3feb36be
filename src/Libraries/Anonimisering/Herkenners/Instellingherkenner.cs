namespace Anonimisering;

/// <summary>Providers, schools, hospitals, employers, churches, clubs, housing corporations: by the kind word beside the name, or known.</summary>
internal sealed partial class Instellingherkenner(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private static readonly string[] Staarten =
    [
        "ziekenhuis", "college", "school", "lyceum", "kliniek", "stichting", "zorg", "umc", "huis", "bakkerij", "praktijk", "kerk", "moskee", "zorggroep", "centrum", "boerderij", "wonen", "kwartier", "garage", "corporatie", "hoeve", "bedrijf", "gasthuis", "bewind",
    ];

    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i] || !beeld.IsWoord(i))
            {
                continue;
            }

            if (Lidwoordnaam(i) || Groepsnaam(i))
            {
                Voeg(i, i, 0.7, "instelling-bekend", i);
            }
            else if (Bekend(i) is var b and >= 0)
            {
                Voeg(Links(i), Soortwoord(Rechts(b)), 0.85, "instelling-bekend", i);
            }
            else if (Laagsoort(i) is var laag and >= 0)
            {
                Voeg(i, laag, 0.7, "instelling-woord", i);
            }
            else if (beeld.Praatstijl && beeld.Is(i, Soort.Instellingswoord) && Laagnaam(i))
            {
                Voeg(i - 1, i, 0.7, "instelling-woord", i);
            }
            else if (Regelfirma(i) is var firma and > 0)
            {
                Voeg(i, firma, 0.85, "instelling-woord", firma);
            }
            else if (Veldsoort(i) is var v and > 0)
            {
                Voeg(i, v, 0.85, "instelling-woord", i);
            }
            else if (beeld.Is(i, Soort.Instellingswoord) || Soortstaart(i))
            {
                NaSoortwoord(i);
            }
            else if (beeld.Tokens[i].Kast == Kast.Laag && LageNaam(i))
            {
                Voeg(i, i, 0.6, "instelling-woord", i);
            }
            else if (beeld.Tokens[i].Kast is Kast.Hoofd or Kast.Gemengd && Samengesteld(i))
            {
                Voeg(Links(i), Rechts(i), 0.8, "instelling-woord", i);
            }
            else if (Bedrijf(i))
            {
                Voeg(Links(i), Rechts(i), 0.8, "instelling-woord", i);
            }
            else if (Rij(i) is var r and >= 0)
            {
                Voeg(i, r, 0.7, "instelling-werk", i);
            }
        }
    }

    private void Voeg(int eerste, int laatste, double zekerheid, string code, int soort) =>
        verzamelaar.Voeg(eerste, laatste, Categorie.Instelling, zekerheid, code, rol: beeld.Ruw(soort).ToString());

    private int Bekend(int i)
    {
        if (beeld.Is(i, Soort.FraseBegin))
        {
            for (var n = 4; n > 1; n--)
            {
                if ((beeld.Frase(i, n) & Soort.Instelling) != 0 && (beeld.Tokens[i].Hoofdletter || beeld.Tokens[i + n - 1].Hoofdletter))
                {
                    return i + n - 1;
                }
            }
        }

        if (beeld.Gelijk(i, "i") && beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1) && beeld.Gelijk(i + 2, "psy"))
        {
            return i + 2;
        }

        ref readonly var token = ref beeld.Tokens[i];
        if ((beeld.IsTeken(i + 1, '-') && beeld.IsGetal(i + 2) && beeld.Vast(i + 1)) || !token.Is(Soort.Instelling) || !(token.Hoofdletter || (!token.Is(Soort.Woord | Soort.Naam | Soort.Eigennaam) && token.Lengte > 3)))
        {
            return -1;
        }

        // A known name that is also a word or a person needs a sign: "van Portaal", not "Laurens zegt".
        if (token.Begin == Begin.Hard && token.Kast == Kast.Hoofd && !token.Is(Soort.Voornaam | Soort.Vaak) && beeld.Een(i + 1, "heeft", "belt", "belde", "stuurt", "stuurde", "wil", "zegt", "neemt", "komt", "dreigt", "weigert", "levert"))
        {
            return i;
        }

        var dubbel = token.Is(Soort.Woord | Soort.Naam | Soort.Eigennaam);
        return !dubbel || beeld.Een(i - 1, "bij", "via", "van", "stichting", "door", "vanuit") && !token.Is(Soort.Voornaam) && token.Begin == Begin.Geen || (beeld.Een(i - 1, "bij", "via", "vanuit", "het") && token.Begin == Begin.Geen) ? i : -1;
    }

    // "basisschool De Hoef", "Bravis ziekenhuis", "Stichting Humanitas DMH", "OBS 't Palet"
    private void NaSoortwoord(int i)
    {
        var laatste = Rechts(i);
        var eerste = Links(i);
        if (eerste < i && i - eerste < 5 && (beeld.Frase(eerste, i - eerste + 1) & Soort.Veld) != 0)
        {
            return;
        }

        if (laatste == i && beeld.Gelijk(i + 1, "nederland") && beeld.Tokens[i].Hoofdletter && beeld.ZelfdeRegel(i + 1) && !beeld.Is(i, Soort.Veld))
        {
            laatste = i + 1;
        }

        if (laatste > i)
        {
            Voeg(eerste, laatste, 0.9, "instelling-woord", i);
            return;
        }

        // "dochter Bregje wonen samen"
        if (!beeld.Tokens[i].Hoofdletter && (beeld.Is(i - 1, Soort.Voornaam) || beeld.Is(i - 2, Soort.Relatie)))
        {
            return;
        }

        // A kind word after the name: only when the name stands straight before and is no ordinary word.
        if (eerste < i && (Naamdeel(i - 1) || beeld.Tokens[i - 1].Begin == Begin.Hard) && (beeld.Tokens[i - 1].Begin != Begin.Hard || !beeld.Is(i - 1, Soort.Woord)) && !(beeld.Is(i, Soort.Woord) && !beeld.Tokens[i].Hoofdletter && !Ruim(i)))
        {
            Voeg(eerste, i, 0.85, "instelling-woord", i);
        }
    }

    private int Rechts(int i)
    {
        var k = i;
        while (k - i < 9)
        {
            var n = k + 1;
            if (beeld.IsTeken(n, '-') && beeld.Vast(n) && beeld.Vast(n + 1) && beeld.IsWoord(n + 1))
            {
                k = n + 1;
                continue;
            }

            if ((beeld.IsTeken(n, '&') || beeld.IsTeken(n, '\'') || beeld.IsTeken(n, '"') || beeld.IsTeken(n, '“') || beeld.IsTeken(n, '‘') || beeld.IsTeken(n, '+')) && beeld.ZelfdeRegel(n + 1) && (Naamdeel(n + 1) || (beeld.IsTeken(n, '\'') && beeld.Een(n + 1, "t", "s") && beeld.Vast(n + 1))))
            {
                k = n + 1;
                continue;
            }

            if (beeld.IsTeken(n, '.') && beeld.Vast(n) && beeld.Een(k, "st", "bs") && (Naamdeel(n + 1) || (beeld.IsWoord(n + 1) && beeld.Tokens[n + 1].Hoofdletter && beeld.ZelfdeRegel(n + 1))))
            {
                k = n + 1;
                continue;
            }

            if (Naamdeel(n) && beeld.ZelfdeRegel(n))
            {
                k = n;
                continue;
            }

            var lidwoord = beeld.Een(n, "de", "het", "van", "der", "den", "t", "in", "op", "aan", "voor", "en", "ten", "ter", "te");
            if (lidwoord && beeld.ZelfdeRegel(n) && k >= i)
            {
                var na = beeld.Een(n + 1, "de", "het", "der", "den", "t") ? n + 2 : n + 1;
                var binnen = k > i || beeld.Een(n, "de", "het", "t", "van", "den", "der") || (beeld.Een(n, "aan", "op", "in") && beeld.Tokens[i].Hoofdletter && beeld.Tokens[i].Begin != Begin.Hard);
                var stad = k == i && beeld.Gelijk(n, "van") && beeld.Een(i, "roc", "universiteit", "hogeschool", "bibliotheek", "kunstacademie", "conservatorium");
                if (binnen && stad && Naamdeel(na) && beeld.ZelfdeRegel(na))
                {
                    k = na;
                    continue;
                }

                if (binnen && Naamdeel(na) && beeld.ZelfdeRegel(na) && !(k == i && beeld.Een(n, "van") && beeld.Is(na, Soort.Voornaam)) && !(beeld.Een(n, "en", "in", "voor", "op", "aan", "van") && !(beeld.Is(na, Soort.Woord) || beeld.Tokens[na].Soort == Soort.Geen)))
                {
                    k = na;
                    continue;
                }
            }

            break;
        }

        return k;
    }

    private int Links(int i)
    {
        var k = i;
        while (k > 0 && i - k < 5 && !beeld.Tokens[k].Regel)
        {
            var p = k - 1;
            if (beeld.IsTeken(p, '-') && beeld.Vast(p) && beeld.Vast(k) && beeld.IsWoord(p - 1) && beeld.Tokens[p - 1].Hoofdletter)
            {
                k = p - 1;
                continue;
            }

            if (beeld.IsTeken(p, '&') && Naamdeel(p - 1))
            {
                k = p - 1;
                continue;
            }

            if (beeld.IsTeken(p, '.') && beeld.Vast(p) && beeld.Een(p - 1, "st", "dr", "prof") && beeld.Tokens[p - 1].Hoofdletter)
            {
                k = p - 1;
                continue;
            }

            if ((Naamdeel(p) || (beeld.IsWoord(p) && beeld.Tokens[p].Kast == Kast.Hoofd && beeld.Tokens[p].Begin == Begin.Hard && beeld.Tokens[i].Hoofdletter && !beeld.Bezet[p] && !beeld.Is(p, Soort.Woord | Soort.Veld | Soort.Volk))) && !(beeld.Tokens[p].Begin == Begin.Hard && beeld.Is(p, Soort.Woord | Soort.Onderwerp)) && !beeld.Is(p, Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Groet | Soort.Volk) && !(beeld.Een(p, "de", "het", "een") && beeld.Tokens[p].Begin != Begin.Geen))
            {
                k = p;
                continue;
            }

            if (beeld.Is(p, Soort.Instellingswoord) && !beeld.Tokens[p].Hoofdletter && k == i && beeld.Tokens[i].Hoofdletter && !beeld.Is(p, Soort.Veld))
            {
                k = p;
            }

            break;
        }

        return k;
    }

    private bool Naamdeel(int k) =>
        beeld.IsWoord(k) && !beeld.Bezet[k] && beeld.Tokens[k].Hoofdletter && beeld.Tokens[k].Begin != Begin.Hard && (!beeld.Is(k, Soort.Maand | Soort.Titel | Soort.Weekdag | Soort.Relatie) || beeld.Is(k, Soort.Instellingswoord))
        && !(beeld.Is(k, Soort.Veld) && !beeld.Een(k, "de", "het", "een", "humanitas", "zorg", "wonen", "oud", "nieuw", "en", "bv", "st", "plus", "mc", "zonnebloem", "dmh", "so", "obs", "cbs", "raad", "action", "ons", "onze", "mijn", "wij", "samen", "eigen", "drie", "twee")) && beeld.Tokens[k].Lengte > 1;

    // "bij Post Holland BV", "op De Regenboog", "bij de Schakel": capitals where only an organisation fits.
    private int Rij(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (((beeld.Frase(i, 2) | beeld.Frase(i, 3)) & Soort.Veld) != 0)
        {
            return -1;
        }

        if (token.Kast == Kast.Laag || token.Begin != Begin.Geen || beeld.Strooikapitalen || beeld.AllesKapitalen || token.Is(Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Maand | Soort.Land))
        {
            return -1;
        }

        var lidwoord = beeld.Een(i, "de", "het");
        if (lidwoord && !beeld.Is(i - 1, Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Naam) && beeld.Een(i - 1, "op", "bij", "van", "naar", "in", "uit", "via", "voor", "bso", "school", "groep") && Naamdeel(i + 1) && beeld.ZelfdeRegel(i + 1)
            && !(beeld.Is(i + 1, Soort.PlaatsBekend) && !beeld.Is(i + 1, Soort.Woord) && !beeld.Is(i + 2, Soort.Instellingswoord)) && !(beeld.Een(i - 1, "van", "bij", "voor") && beeld.Is(i + 1, Soort.Achternaam)))
        {
            return Rechts(i);
        }

        if (token.Is(Soort.Veld | Soort.Voornaam | Soort.Tussenvoegsel) || token.Lengte < 2)
        {
            return -1;
        }

        if (beeld.Een(i - 1, "bij", "via") && Naamdeel(i))
        {
            var laatste = Rechts(i);
            return (laatste > i && beeld.Een(laatste, "bv", "nv", "vof")) || !beeld.Is(i, Soort.Naam) && (laatste > i || (token.Is(Soort.Woord) && token.Kast == Kast.Hoofd && !token.Is(Soort.Vaak | Soort.PlaatsBekend | Soort.Instellingswoord | Soort.Volk))) ? laatste : -1;
        }

        // Two capitals after an article: "in de Hoge Weide".
        if (beeld.Een(i - 1, "de", "het") && beeld.Tokens[i - 1].Kast == Kast.Laag && beeld.Een(i - 2, "in", "uit", "bij", "op", "naar", "van", "aan") && token.Is(Soort.Woord) && !token.Is(Soort.Veld | Soort.Instellingswoord)
            && Naamdeel(i + 1) && beeld.Tokens[i + 1].Begin == Begin.Geen && beeld.ZelfdeRegel(i + 1) && !beeld.Is(i + 1, Soort.Veld) && beeld.Woord(i) is not ("wet" or "eigen" or "persoonlijk" or "persoonlijke"))
        {
            return Rechts(i);
        }

        var plek = beeld.Een(i - 1, "de", "het") && beeld.Een(i - 2, "bij", "op", "naar") && token.Is(Soort.Woord) && token.Kast == Kast.Hoofd && !token.Is(Soort.Vaak | Soort.Instellingswoord | Soort.Veld | Soort.PlaatsBekend) && token.Lengte > 3;
        return plek && !(beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1)) ? Rechts(i) : -1;
    }
}
