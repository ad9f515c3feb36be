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

            if (Zinsplek(i) is var plek and > 0)
            {
                Voeg(i, plek, 0.7, "instelling-woord", i);
            }
            else if (Lidwoordnaam(i) || Groepsnaam(i))
            {
                Voeg(Groepsnaam(i) && !beeld.Bezet[i - 1] ? i - 1 : i, i, 0.7, "instelling-bekend", i);
            }
            else if (Bekend(i) is var b and >= 0)
            {
                Voeg(Links(i), Soortwoord(Rechts(b)), 0.85, "instelling-bekend", i);
            }
            else if (Werkplek(i) is var werk and > 0)
            {
                Voeg(Huisnaam(i) && !beeld.Bezet[i - 1] ? i - 1 : i, werk, 0.75, "instelling-werk", i);
            }
            else if (Laagsoort(i) is var laag and >= 0)
            {
                Voeg(i, laag, 0.7, "instelling-woord", i);
            }
            else if (beeld.Praatstijl && Laagnaam(i))
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
            else if ((beeld.Tokens[i].Kast is Kast.Hoofd or Kast.Gemengd && Samengesteld(i)) || Bedrijf(i))
            {
                Voeg(Links(i), Rechts(i), 0.8, "instelling-woord", i);
            }
            else if (Rij(i) is var r and >= 0)
            {
                Voeg(i, r, 0.7, "instelling-werk", i);
            }
        }
    }

    private void Voeg(int eerste, int laatste, double zekerheid, string code, int soort)
    {
        // "Logistiek B.V."
        var bv = (beeld.Zegt(laatste + 1) is "b" or "n") && beeld.ZelfdeRegel(laatste + 1) && beeld.IsTeken(laatste + 2, '.') && beeld.Gelijk(laatste + 3, "v") && beeld.Vast(laatste + 3);

        // "gereformeerde kerk De Hoeksteen"
        var geloof = beeld.Zegt(soort) is "kerk" or "moskee" or "basisschool" or "school" or "gemeente" or "vereniging" or "stichting" or "centrum" or "werkplaats" or "school" && beeld.ZelfdeRegel(eerste) && eerste > 0 && !beeld.Bezet[eerste - 1]
            && beeld.Zegt(eerste - 1) is "gereformeerde" or "hervormde" or "christelijke" or "katholieke" or "protestantse" or "evangelische" or "islamitische" or "turkse" or "marokkaanse" or "openbare" or "oecumenische" or "baptisten" or "joodse" or "sociale" or "algemene" or "bijzondere";

        // "vmbo-school Het Baken"
        var streep = !geloof && beeld.IsTeken(eerste - 1, '-') && beeld.Vast(eerste) && beeld.Vast(eerste - 1) && beeld.IsWoord(eerste - 2) && !beeld.Bezet[eerste - 2];
        eerste -= streep ? 2 : 0;
        verzamelaar.Voeg(geloof ? eerste - 1 : eerste, bv ? laatste + 3 : laatste, Categorie.Instelling, zekerheid, code, rol: beeld.Ruw(soort).ToString());
    }

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
        if (token.Begin == Begin.Hard && token.Kast == Kast.Hoofd && !token.Is(Soort.Voornaam | Soort.Vaak) && (beeld.Zegt(i + 1) is "heeft" or "belt" or "belde" or "stuurt" or "stuurde" or "wil" or "zegt" or "neemt" or "komt" or "dreigt" or "weigert" or "levert"))
        {
            return i;
        }

        var dubbel = token.Is(Soort.Woord | Soort.Naam | Soort.Eigennaam);
        return !dubbel || (beeld.Zegt(i - 1) is "bij" or "via" or "van" or "stichting" or "door" or "vanuit") && !token.Is(Soort.Voornaam) && token.Begin == Begin.Geen || ((beeld.Zegt(i - 1) is "bij" or "via" or "vanuit" or "het") && token.Begin == Begin.Geen) ? i : -1;
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

            if ((beeld.IsTeken(n, '&') || beeld.IsTeken(n, '\'') || beeld.IsTeken(n, '"') || beeld.IsTeken(n, '“') || beeld.IsTeken(n, '‘') || beeld.IsTeken(n, '+')) && beeld.ZelfdeRegel(n + 1) && (Naamdeel(n + 1) || (beeld.IsTeken(n, '\'') && (beeld.Zegt(n + 1) is "t" or "s") && beeld.Vast(n + 1))))
            {
                k = n + 1;
                continue;
            }

            if (beeld.IsTeken(n, '.') && beeld.Vast(n) && (beeld.Zegt(k) is "st" or "bs") && (Naamdeel(n + 1) || (beeld.IsWoord(n + 1) && beeld.Tokens[n + 1].Hoofdletter && beeld.ZelfdeRegel(n + 1))))
            {
                k = n + 1;
                continue;
            }

            // "buurthuis 't Klokhuis", also where the word is one of the field
            if (beeld.ZelfdeRegel(n) && (Naamdeel(n) || ((k > i || beeld.Zegt(i) is "stichting" or "vereniging") && Kleindeel(i, n)) || (beeld.Gelijk(k, "t") && beeld.IsTeken(k - 1, '\'') && beeld.IsWoord(n) && !beeld.Bezet[n] && beeld.Tokens[n].Kast == Kast.Hoofd)))
            {
                k = n;
                continue;
            }

            // "UMCG, locatie Bosrand"
            if (beeld.IsTeken(n, ',') && (beeld.Zegt(n + 1) is "locatie" or "lokatie" or "vestiging") && Naamdeel(n + 2) && beeld.ZelfdeRegel(n + 2))
            {
                k = n + 2;
                continue;
            }

            if (NaLidwoord(i, k) is not { } na)
            {
                break;
            }

            k = na;
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

            if (beeld.IsTeken(p, '.') && beeld.Vast(p) && (beeld.Zegt(p - 1) is "st" or "dr" or "prof") && beeld.Tokens[p - 1].Hoofdletter)
            {
                k = p - 1;
                continue;
            }

            if ((Naamdeel(p) || (beeld.IsWoord(p) && beeld.Tokens[p].Kast == Kast.Hoofd && beeld.Tokens[p].Begin == Begin.Hard && beeld.Tokens[i].Hoofdletter && !beeld.Bezet[p] && !beeld.Is(p, Soort.Woord | Soort.Veld | Soort.Volk))) && !(beeld.Tokens[p].Begin == Begin.Hard && beeld.Is(p, Soort.Woord | Soort.Onderwerp)) && !beeld.Is(p, Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Groet | Soort.Volk) && !((beeld.Zegt(p) is "de" or "het" or "een") && beeld.Tokens[p].Begin != Begin.Geen))
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
        && !(beeld.Is(k, Soort.Veld) && !(beeld.Zegt(k) is "de" or "het" or "een" or "humanitas" or "zorg" or "wonen" or "oud" or "nieuw" or "en" or "bv" or "st" or "plus" or "mc" or "zonnebloem" or "dmh" or "so" or "obs" or "cbs" or "raad" or "action" or "ons" or "onze" or "mijn" or "wij" or "samen" or "eigen" or "drie" or "twee")) && beeld.Tokens[k].Lengte > 1;

    // "bij Post Holland BV", "op De Regenboog", "bij de Schakel": capitals where only an organisation fits.
    private int Rij(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (token.Kast == Kast.Laag || token.Begin != Begin.Geen || beeld.Strooikapitalen || beeld.AllesKapitalen || token.Is(Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Maand | Soort.Land))
        {
            return -1;
        }

        if (((beeld.Frase(i, 2) | beeld.Frase(i, 3)) & Soort.Veld) != 0)
        {
            return -1;
        }

        var lidwoord = beeld.Zegt(i) is "de" or "het";
        if (lidwoord && !beeld.Is(i - 1, Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Naam) && (beeld.Zegt(i - 1) is "op" or "bij" or "van" or "naar" or "in" or "uit" or "via" or "voor" or "bso" or "school" or "groep") && Naamdeel(i + 1) && beeld.ZelfdeRegel(i + 1)
            && !(beeld.Is(i + 1, Soort.PlaatsBekend) && !beeld.Is(i + 1, Soort.Woord) && !beeld.Is(i + 2, Soort.Instellingswoord)) && !((beeld.Zegt(i - 1) is "van" or "bij" or "voor") && beeld.Is(i + 1, Soort.Achternaam)))
        {
            return Rechts(i);
        }

        if (token.Is(Soort.Veld | Soort.Voornaam | Soort.Tussenvoegsel) || token.Lengte < 2)
        {
            return -1;
        }

        if ((beeld.Zegt(i - 1) is "bij" or "via") && Naamdeel(i))
        {
            var laatste = Rechts(i);
            return (laatste > i && (beeld.Zegt(laatste) is "bv" or "nv" or "vof")) || !beeld.Is(i, Soort.Naam) && (laatste > i || (token.Is(Soort.Woord) && token.Kast == Kast.Hoofd && !token.Is(Soort.Vaak | Soort.PlaatsBekend | Soort.Instellingswoord | Soort.Volk))) ? laatste : -1;
        }

        // Two capitals after an article: "in de Hoge Weide".
        if ((beeld.Zegt(i - 1) is "de" or "het") && beeld.Tokens[i - 1].Kast == Kast.Laag && (beeld.Zegt(i - 2) is "in" or "uit" or "bij" or "op" or "naar" or "van" or "aan") && token.Is(Soort.Woord) && !token.Is(Soort.Veld | Soort.Instellingswoord)
            && Naamdeel(i + 1) && beeld.Tokens[i + 1].Begin == Begin.Geen && beeld.ZelfdeRegel(i + 1) && !beeld.Is(i + 1, Soort.Veld) && beeld.Woord(i) is not ("wet" or "eigen" or "persoonlijk" or "persoonlijke"))
        {
            return Rechts(i);
        }

        var plek = (beeld.Zegt(i - 1) is "de" or "het") && (beeld.Zegt(i - 2) is "bij" or "op" or "naar") && token.Is(Soort.Woord) && token.Kast == Kast.Hoofd && !token.Is(Soort.Vaak | Soort.Instellingswoord | Soort.Veld | Soort.PlaatsBekend) && token.Lengte > 3;
        return plek && !(beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1)) ? Rechts(i) : -1;
    }
}
