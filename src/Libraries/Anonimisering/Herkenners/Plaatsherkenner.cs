namespace Anonimisering;

/// <summary>Towns, villages, districts and regions; not countries.</summary>
internal sealed partial class Plaatsherkenner(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private static readonly string[] Staarten = ["kanaal", "veen", "dam", "hoven", "broek", "wijk", "berg", "burg", "kerk", "drecht", "recht", "loo", "horst", "woude", "dorp", "lo", "zijl", "sluis", "oord", "haar", "wolde", "gast", "gum", "ga", "wier", "um", "schoten", "mond", "muiden", "rode", "hout", "beek", "daal", "waard", "heide", "hoef", "hoeve", "vliet", "laar", "terp", "rade", "lande", "kapelle", "megen", "veld", "zand", "dijk", "haven", "bosch"];

    private static readonly string[] Delen = ["noord", "zuid", "oost", "west", "centrum", "stad", "haven", "poort", "buiten", "binnen", "hout", "midden", "noordoost", "zuidoost", "zuidwest", "noordwest"];

    /// <summary>Names of several words ("Capelle aan den IJssel"), before their last word is taken for a person.</summary>
    public void ZoekSamengesteld()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Vrij(i) && beeld.IsWoord(i) && Frase(i) is var f and > 0 && (!beeld.Bezet[f] || verzamelaar.Etiketten[f] == Etiket.Locatie))
            {
                verzamelaar.Voeg(i, f, Categorie.Locatie, 0.9, "plaats");
                i = f;
            }
            else if (beeld.Vrij(i) && beeld.IsWoord(i) && beeld.Is(i, Soort.PlaatsBekend | Soort.Persoonsnaam) && !beeld.Is(i, Soort.Voornaam) && (beeld.Zegt(i + 1) is "aan" or "ad" or "a" or "op" or "van") && Rechts(i) is var laatste && laatste > i + 1)
            {
                verzamelaar.Voeg(i, laatste, Categorie.Locatie, 0.9, "plaats");
                i = laatste;
            }
        }
    }

    public void Zoek()
    {
        var getuige = new Naamgetuige(beeld);
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i] || !beeld.IsWoord(i))
            {
                continue;
            }

            ref readonly var token = ref beeld.Tokens[i];
            if (Afgekort(i))
            {
                verzamelaar.Voeg(i, i + 2, Categorie.Locatie, 0.85, "plaats");
                i += 2;
            }
            else if (NaPostcode(i))
            {
                var staart = Frase(i) is var frase and > 0 ? frase : Rechts(i);
                verzamelaar.Voeg(i, staart, Categorie.Locatie, 0.9, "plaats");
                i = staart;
            }
            else if (Frase(i) is var f and > 0)
            {
                verzamelaar.Voeg(i, f, Categorie.Locatie, 0.9, "plaats");
                i = f;
            }
            else if (token.Hoofdletter ? Hoofd(i, getuige) : Laag(i))
            {
                var (eerste, laatste) = (Links(i), Rechts(i));
                verzamelaar.Voeg(eerste, laatste, Categorie.Locatie, token.Is(Soort.PlaatsBekend) ? 0.9 : 0.65, "plaats");
                i = laatste;
            }
        }
    }

    // "R'dam", "A'foort"
    private bool Afgekort(int i) =>
        beeld.Tokens[i].Lengte == 1 && beeld.Tokens[i].Hoofdletter && beeld.IsTeken(i + 1, '\'') && beeld.Vast(i + 1) && beeld.Vast(i + 2) && (beeld.Zegt(i + 2) is "dam" or "foort" or "veen" or "bosch" or "haag" or "hoek" or "burg" or "meer" or "oord");

    private bool NaPostcode(int i)
    {
        var v = beeld.IsTeken(i - 1, ',') || beeld.IsTeken(i - 1, '-') ? i - 2 : i - 1;
        return v >= 0 && verzamelaar.Postcodedeel[v] && beeld.ZelfdeRegel(i) && beeld.Tokens[i].Lengte > 1 && !beeld.Is(i, Soort.Vaak | Soort.Voornaam | Soort.Veld)
            && (beeld.Tokens[i].Hoofdletter || beeld.Is(i, Soort.PlaatsBekend));
    }

    private int Frase(int i)
    {
        if (!beeld.Is(i, Soort.FraseBegin) || !(beeld.Tokens[i].Hoofdletter || !(beeld.Zegt(i) is "de" or "het" or "ter" or "berg") || !beeld.IsWoord(i - 1) || beeld.Tokens[i].Regel || (beeld.Zegt(i - 1) is "gemeente" or "station" or "buiten" or "op" or "in" or "te" or "uit" or "naar" or "woont" or "bij" or "van" or "rond" or "vanuit" or "richting")))
        {
            return -1;
        }

        return (beeld.Frase(i, 3) & Soort.Plaats) != 0 ? i + 2 : (beeld.Frase(i, 2) & Soort.Plaats) != 0 ? i + 1 : -1;
    }

    private bool Hoofd(int i, Naamgetuige getuige)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if ((beeld.Gelijk(i, "zeeland") && beeld.IsTeken(i - 1, '-') && beeld.Gelijk(i - 2, "nieuw")) || (beeld.Gelijk(i, "nieuw") && beeld.Gelijk(i + 2, "zeeland")))
        {
            return false;
        }

        // "wonende te Marknesse": no people is meant.
        if (token.Is(Soort.Volk) && token.Kast == Kast.Hoofd && beeld.Gelijk(i - 1, "te") && token.Begin == Begin.Geen && !token.Is(Soort.Veld | Soort.Land))
        {
            return true;
        }

        if (Tochplaats(i) || Herkomst(i) || Onderregel(i) || Vreemdgeschreven(i))
        {
            return true;
        }

        if (Naamgetuige.VeldFrase(beeld, i) || token.Is(Soort.Veld | Soort.Land | Soort.Volk | Soort.Maand | Soort.Titel) || token.Lengte < 2 || (token.Is(Soort.Vaak) && !(token.Is(Soort.Plaats) && (beeld.Zegt(i - 1) is "in" or "te" or "uit" or "naar" or "woont"))))
        {
            return false;
        }

        if (token.Kast == Kast.Kapitalen && !(token.Is(Soort.PlaatsBekend) && token.Lengte > 3))
        {
            return false;
        }

        // "Haastrecht, 2 februari 2026" over a letter
        if (token.Regel && token.Kast == Kast.Hoofd && beeld.IsTeken(i + 1, ',') && beeld.IsGetal(i + 2) && beeld.Bezet[i + 2] && verzamelaar.Etiketten[i + 2] == Etiket.Datum && !token.Is(Soort.Weekdag))
        {
            return true;
        }

        // "In Fase 2"
        if (token.Is(Soort.Woord) && !token.Is(Soort.PlaatsBekend) && beeld.IsGetal(i + 1) && beeld.ZelfdeRegel(i + 1))
        {
            return false;
        }

        var context = getuige.Plaats(i);
        if (context && token.Begin == Begin.Zacht && token.Kast == Kast.Hoofd && !token.Is(Soort.Woord) && beeld.IsTeken(i - 1, ':'))
        {
            return true;
        }

        if (token.Begin == Begin.Geen)
        {
            return token.Is(Soort.Woord) ? (token.Is(Soort.Plaats) && !token.Is(Soort.Vaak) && (beeld.IsTeken(i - 1, ',') || beeld.IsTeken(i - 1, '(') || beeld.IsGetal(i - 1))) || context && (token.Is(Soort.PlaatsBekend | Soort.Naam) || Kopwoord(i) || ((beeld.Zegt(i - 1) is "in" or "uit" or "te") && !beeld.Strooikapitalen && token.Kast == Kast.Hoofd && !Gewoonhoofd(i + 1) && !token.Is(Soort.Functie | Soort.Relatie | Soort.Instellingswoord))) : context || token.Is(Soort.PlaatsBekend);
        }

        return token.Is(Soort.PlaatsBekend) && (!token.Is(Soort.Woord) || (token.Is(Soort.Plaats) && (beeld.IsTeken(i - 1, '(') || (beeld.IsTeken(i - 1, ':') && token.Kast == Kast.Hoofd && !token.Is(Soort.Vaak) && (beeld.IsTeken(i + 1, ',') || i + 1 >= beeld.Aantal || beeld.Tokens[i + 1].Regel)))));
    }

    private bool Gewoonhoofd(int k) => beeld.IsWoord(k) && beeld.Tokens[k].Hoofdletter && beeld.Tokens[k].Begin == Begin.Geen && beeld.Is(k, Soort.Woord);

    private bool Kopwoord(int i) => beeld.IsWoord(i + 1) && beeld.Tokens[i + 1].Hoofdletter && beeld.Tokens[i + 1].Begin == Begin.Geen && !beeld.Is(i + 1, Soort.Woord | Soort.Veld);

    // "in de bijlmer", "elke dag venlo-roermond", "in delft of rijswijk"
    private bool Plek(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (!token.Is(Soort.PlaatsBekend) || token.Lengte < 4)
        {
            return false;
        }

        var wijk = token.Is(Soort.Plaats) && !token.Is(Soort.Woord) && token.Lengte > 4 && (beeld.Zegt(i - 1) is "de" or "het") && (beeld.Zegt(i - 2) is "in" or "uit" or "naar" or "op");
        var koppel = !token.Is(Soort.Woord) && ((beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1) && beeld.Is(i + 2, Soort.PlaatsBekend)) || (beeld.IsTeken(i - 1, '-') && beeld.Vast(i) && beeld.Is(i - 2, Soort.PlaatsBekend)));
        return wijk || koppel || ((beeld.Zegt(i - 1) is "of" or "en") && i > 1 && beeld.Bezet[i - 2] && verzamelaar.Etiketten[i - 2] == Etiket.Locatie);
    }

    private bool Laag(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (Gesplitst(i))
        {
            return false;
        }

        if (Onderdeel(i) || Woonplaats(i) || Herkomst(i) || Vreemdgeschreven(i) || Oudofnieuw(i) || (beeld.Praatstijl && Vreemd(i)))
        {
            return true;
        }

        if (token.Soort == Soort.Geen && token.Lengte > 4 && ((beeld.Zegt(i - 1) is "in" or "uit" or "te") || ((beeld.Zegt(i - 1) is "woont" or "woonde") && beeld.IsTeken(i + 1, ','))) && beeld.ZelfdeRegel(i) && !beeld.Vast(i + 1))
        {
            return !beeld.IsGewoon(i) && !beeld.IsVerschreven(i);
        }

        if (!token.Is(Soort.PlaatsBekend | Soort.Persoonsnaam) || token.Is(Soort.Veld | Soort.Land | Soort.Volk | Soort.Maand | Soort.Afkorting) || (token.Is(Soort.Vaak) && !(token.Is(Soort.Plaats) && (beeld.Zegt(i - 1) is "woont" or "woonde" or "wonend"))) || token.Lengte < 3 || (beeld.IsTeken(i - 1, '\'') && beeld.Vast(i)))
        {
            return false;
        }

        if (Plek(i) || Laagbekend(i))
        {
            return true;
        }

        if (!token.Is(Soort.Woord) && !token.Is(Soort.PlaatsBekend))
        {
            return !token.Is(Soort.Voornaam) && (beeld.Zegt(i - 1) is "in" or "te" or "uit" or "woont" or "wonend" or "gemeente" or "naar");
        }

        if (!token.Is(Soort.Woord))
        {
            return (beeld.Zegt(i - 1) is "in" or "te" or "uit" or "naar" or "woont" or "wonend" or "wonende" or "woonde" or "bij" or "nabij" or "gemeente" or "regio" or "wijk" or "politie" or "station" or "van" or "omgeving" or "den" or "vanuit" or "richting" or "woonachtig" or "buiten" or "tot" or "rond") || (beeld.IsTeken(i - 1, ',') && token.Lengte > 4) || (beeld.IsGetal(i - 1) && token.Lengte > 4)
                || (beeld.Tokens[i - 1 < 0 ? 0 : i - 1].Lengte == 2 && i > 1 && beeld.IsGetal(i - 2) && beeld.Bezet[i - 1]);
        }

        if (beeld.Praatstijl && token.Is(Soort.Plaats) && token.Lengte > 4 && !token.Is(Soort.Eenheid | Soort.Relatie | Soort.Telwoord) && (beeld.Zegt(i - 1) is "in" or "uit") && beeld.ZelfdeRegel(i))
        {
            return true;
        }

        // "naar het ziekenhuis in gouda": a place that is also a word, where nothing else follows.
        if (token.Is(Soort.Plaats) && token.Lengte > 4 && (beeld.Zegt(i - 1) is "in" or "uit") && beeld.ZelfdeRegel(i) && (i + 1 >= beeld.Aantal || beeld.Tokens[i + 1].Regel || beeld.IsTeken(i + 1, '.') || beeld.IsTeken(i + 1, ','))
            && !token.Is(Soort.Eenheid | Soort.Relatie | Soort.Telwoord) && !(beeld.Zegt(i) is "huizen" or "buren" or "putten" or "dieren" or "laren" or "hout" or "horen" or "dalen" or "bergen" or "wierden" or "velden" or "stein" or "beers"))
        {
            return true;
        }

        return (beeld.Zegt(i - 1) is "woont" or "wonend" or "wonende" or "wonen" or "gemeente") && (i + 1 >= beeld.Aantal || beeld.Tokens[i + 1].Vorm == Vorm.Teken || beeld.Tokens[i + 1].Regel);
    }

    // "azc in musselkanaal", "in kassala", "terug naar radom": behind "in" without an article, with the ending of a place or of no Dutch word.
    private bool Vreemd(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (token.Lengte < 5 || token.Is(Soort.Veld | Soort.Vaak | Soort.Land | Soort.Volk | Soort.Functie | Soort.Relatie | Soort.Voornaam) || !(beeld.Zegt(i - 1) is "in" or "uit" or "naar" or "te" or "buiten" or "nabij" or "vanuit" or "woont" or "station") || !beeld.ZelfdeRegel(i) || beeld.Vast(i + 1) && beeld.IsTeken(i + 1, '-'))
        {
            return false;
        }

        var woord = beeld.Woord(i);
        if (token.Is(Soort.Woord))
        {
            return false;
        }

        foreach (var staart in Staarten)
        {
            if (woord.EndsWith(staart) && woord.Length > staart.Length + 2)
            {
                return true;
            }
        }

        return token.Soort == Soort.Geen && woord[^1] is 'a' or 'o' or 'i' or 'u' && !Samenstelling.IsGewoon(beeld.Lexicon, woord);
    }
}
