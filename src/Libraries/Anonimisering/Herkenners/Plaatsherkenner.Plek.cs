namespace Anonimisering;

/// <summary>Words that are a place only here, and words that are none here.</summary>
internal sealed partial class Plaatsherkenner
{
    // "logeert in Hoogvliet", "opa op Bonaire": a shop that is also a town, an island that is a gemeente.
    private bool Tochplaats(int i) =>
        (beeld.Zegt(i) is "bonaire" or "saba") || (beeld.Is(i, Soort.Veld) && beeld.Is(i, Soort.PlaatsBekend) && !beeld.Is(i, Soort.Woord | Soort.Land) && beeld.Tokens[i].Kast == Kast.Hoofd && (beeld.Zegt(i - 1) is "in" or "te")
            && (beeld.Zegt(i - 2) is "woont" or "woonde" or "wonend" or "logeert" or "logeerde" or "verblijft" or "geboren" or "opgegroeid" or "ingeschreven"));

    // "te vreden", "te rug": one word written as two.
    private bool Gesplitst(int i) => beeld.Gelijk(i - 1, "te") && beeld.Tokens[i].Lengte < 16 && (beeld.Lexicon[$"te{beeld.Woord(i)}"] & Soort.Woord) != 0;

    // "in Lemiers": the ending of inhabitants, but nobody says "in" of those.
    private bool Herkomst(int i) =>
        beeld.Is(i, Soort.Volk) && beeld.ZelfdeRegel(i) && beeld.Woord(i).EndsWith("ers") && !beeld.Is(i, Soort.Veld | Soort.Woord)
        && (beeld.Zegt(i - 1) is "in" or "te" or "uit" or "naar" or "buiten" or "nabij" or "vanuit");

    // The last line of a letter, under the name.
    private bool Onderregel(int i)
    {
        if (!beeld.Tokens[i].Regel || beeld.Tokens[i].Kast != Kast.Hoofd || !(i + 1 >= beeld.Aantal || beeld.Tokens[i + 1].Regel) || beeld.Is(i, Soort.Functie | Soort.Relatie | Soort.Titel | Soort.Instellingswoord | Soort.Veld | Soort.Afsluiting | Soort.Groet | Soort.Voornaam | Soort.Land | Soort.Maand)
            || (beeld.Is(i, Soort.Woord) && !beeld.Is(i, Soort.Plaats)) || beeld.IsGewoon(i) && !beeld.Is(i, Soort.PlaatsBekend) || i < 3)
        {
            return false;
        }

        var (k, regels) = (i - 1, 0);
        while (k > 0 && i - k < 14 && regels < 4)
        {
            regels += beeld.Tokens[k].Regel ? 1 : 0;
            if (regels > 0 && (beeld.Is(k - 1, Soort.Afsluiting) || (beeld.Zegt(k - 1) is "groet" or "groeten" or "groetjes" or "mvg" or "gr")))
            {
                return true;
            }

            k--;
        }

        return false;
    }

    // "oud-beijerland", "'s-hertogenbosch", "in 't harde"
    private bool Onderdeel(int i)
    {
        if (beeld.IsTeken(i - 1, '-') && beeld.Vast(i) && beeld.Vast(i - 1))
        {
            return (beeld.Gelijk(i - 2, "s") && beeld.IsTeken(i - 3, '\''))
                || ((beeld.Zegt(i - 2) is "oud" or "nieuw" or "sint" or "st" or "noord" or "zuid" or "oost" or "west" or "groot" or "klein" or "hoog" or "laag" or "den") && beeld.Tokens[i].Lengte > 3 && !beeld.Is(i, Soort.Woord | Soort.Land | Soort.Volk | Soort.Veld) && !beeld.IsGewoon(i) && !beeld.IsVerschreven(i));
        }

        return beeld.Gelijk(i - 1, "t") && beeld.IsTeken(i - 2, '\'') && (beeld.Zegt(i) is "harde" or "zand" or "loo" or "goy" or "veld" or "gooi" or "horntje" or "haantje" or "kabel") && (beeld.Zegt(i - 3) is "in" or "te" or "uit" or "naar" or "woont" or "bij" or "van" or "nabij" or "buiten");
    }

    // "woonplaats: goor", "wonende te ede", "geboren in hulst": only a place stands there, so a word will do.
    private bool Woonplaats(int i)
    {
        var v = beeld.IsTeken(i - 1, ':') ? i - 2 : i - 1;
        if (beeld.Tokens[i].Lengte < 3 || !beeld.ZelfdeRegel(i) || beeld.Is(i, Soort.Vaak | Soort.Veld | Soort.Land | Soort.Maand))
        {
            return false;
        }

        if (v == i - 2)
        {
            return (beeld.Zegt(v) is "woonplaats" or "geboorteplaats" or "plaats" or "gemeente" or "plaatsnaam") && !(beeld.Zegt(i) is "onbekend" or "idem" or "zie");
        }

        if (beeld.Is(i, Soort.Plaats) && ((beeld.Zegt(v) is "gemeente" or "station" or "azc" or "woonachtig") || (v >= 0 && verzamelaar.Postcodedeel[v])))
        {
            return true;
        }

        var bekend = beeld.Is(i, Soort.PlaatsBekend) || (beeld.Tokens[i].Soort == Soort.Geen && beeld.Tokens[i].Lengte > 4 && !beeld.IsGewoon(i));
        return bekend && (beeld.Zegt(v) is "in" or "te") && ((beeld.Zegt(v - 1) is "woont" or "woonde" or "wonend" or "wonende" or "woonachtig" or "wonen" or "geboren" or "geb" or "opgegroeid" or "verblijft") || (beeld.IsTeken(v - 1, '.') && beeld.Gelijk(v - 2, "geb")));
    }

    // A place that is no word and no name needs no word before it.
    private bool Laagbekend(int i) =>
        beeld.Is(i, Soort.PlaatsBekend) && !beeld.Is(i, Soort.Woord | Soort.Naam | Soort.Merk | Soort.Straat | Soort.Instelling) && beeld.Tokens[i].Lengte > 4 && (beeld.Is(i, Soort.Plaats) || !beeld.IsVerschreven(i)) && !(beeld.Vast(i) && (beeld.IsTeken(i - 1, '@') || beeld.IsTeken(i - 1, '.') || beeld.IsTeken(i - 1, '/')));

    // "Łódź", "Diyarbakır", "Rotterdm": letters of another language, or a known place with a slip.
    private bool Vreemdgeschreven(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (token.Lengte < 4 || token.Is(Soort.Woord | Soort.Veld | Soort.Land | Soort.Volk | Soort.Maand | Soort.Naam) || token.Kast == Kast.Kapitalen)
        {
            return false;
        }

        if (Vreemdeletter(i))
        {
            return true;
        }

        var plek = beeld.Is(i - 1, Soort.Plaatsvoorzetsel) || (beeld.Zegt(i - 1) is "buiten" or "van" or "op" or "station") || !beeld.IsWoord(i - 1) || token.Regel || token.Kast == Kast.Hoofd;
        return plek && token.Soort == Soort.Geen && token.Lengte > 6 && !beeld.IsGewoon(i) && Samenstelling.IsVerschreven(beeld.Lexicon, beeld.Woord(i), Soort.Plaats) && (token.Kast == Kast.Hoofd || !beeld.IsVerschreven(i));
    }

    private bool Vreemdeletter(int i)
    {
        foreach (var teken in beeld.Ruw(i))
        {
            if (teken is >= '\u0100' and < '\u0250' && teken is not ('ĳ' or 'Ĳ'))
            {
                return true;
            }
        }

        return false;
    }

    // "in oud gastel", "uit nieuw buinen"
    private bool Oudofnieuw(int i) =>
        (beeld.Zegt(i - 1) is "oud" or "nieuw" or "sint" or "klein" or "groot" or "hoog" or "laag" or "den") && (beeld.Zegt(i - 2) is "in" or "te" or "uit" or "naar") && !beeld.Is(i, Soort.Woord) && beeld.Tokens[i].Lengte > 3 && beeld.ZelfdeRegel(i);
}
