namespace Anonimisering;

/// <summary>Names in lower case.</summary>
internal sealed partial class Naamgetuige
{
    /// <summary>A word in lower case that the lists know as a first name and nothing else.</summary>
    public bool LageNaam(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if ((token.Is(Soort.Maand) && beeld.IsTeken(i + 1, '/')) || Frase(i))
        {
            return false;
        }

        if (Praat(i))
        {
            return true;
        }

        // "hoi merel ik ben t mo"
        if (token.Is(Soort.Voornaam) && !token.Is(Soort.Vaak | Soort.Relatie) && ((beeld.Gelijk(i - 1, "is") && (beeld.Zegt(i - 2) is "dit" or "hier")) || (token.Lengte == 2 && beeld.Gelijk(i - 1, "met") && (beeld.Zegt(i + 1) is "van" or "hier"))))
        {
            return true;
        }

        if ((beeld.Zegt(i - 1) is "t" or "het") && (beeld.Zegt(i - 2) is "ben" or "is") && (beeld.Zegt(i - 3) is "ik" or "hier" or "dit") && token.Is(Soort.Voornaam) && !token.Is(Soort.Vaak) && (!beeld.IsWoord(i + 1) || beeld.Tokens[i + 1].Regel))
        {
            return true;
        }

        // "met kinderen yonatan 8 jaar en delina 5 jaar"
        if (token.Soort == Soort.Geen && token.Lengte > 3 && beeld.IsGetal(i + 1) && beeld.Tokens[i + 1].Lengte <= 2 && (beeld.Zegt(i + 2) is "jaar" or "jr" or "mnd" or "maanden") && (beeld.Is(i - 1, Soort.Relatie) || beeld.Gelijk(i - 1, "en") || beeld.IsTeken(i - 1, ',')))
        {
            return !beeld.IsGewoon(i);
        }

        // "max 15 km/u"
        if (beeld.IsGetal(i + 1) && beeld.Is(i + 2, Soort.Eenheid) && (beeld.Zegt(i) is "max" or "min" or "ton" or "plus"))
        {
            return false;
        }

        if (!token.Is(Soort.Voornaam | Soort.Persoonsnaam) || (!token.Is(Soort.Voornaam) && (token.Is(Soort.PlaatsBekend) || !beeld.Praatstijl)) || token.Is(Soort.Woord | Soort.Veld | Soort.Vaak | Soort.Relatie | Soort.Functie | Soort.Tussenvoegsel | Soort.Maand | Soort.Eenheid | Soort.Afkorting) || token.Lengte < 3)
        {
            return false;
        }

        if (beeld.Vast(i) && i > 0 && (beeld.IsTeken(i - 1, '\'') || beeld.IsGetal(i - 1) || beeld.IsTeken(i - 1, '.') || beeld.IsTeken(i - 1, '-')))
        {
            return false;
        }

        var omgeving = (beeld.Zegt(i - 1) is "met" or "van" or "door" or "en" or "dat" or "bij" or "aan" or "voor" or "naar" or "is" or "ben" or "of" or "als" or "heet" or "ook" or "tegen" or "over" or "want" or "maar" or "toen" or "kwam" or "komt" or "had" or "heeft" or "wil" or "laat" or "vindt" or "zegt" or "omdat" or "waar" or "vroeg" or "belde" or "weer" or "dan" or "nou" or "onze" or "ene")
            || beeld.Is(i + 1, Soort.Persoonswerkwoord) || (beeld.Zegt(i + 1) is "en" or "ook" or "niet") || beeld.IsTeken(i + 1, ',') || beeld.IsTeken(i + 1, '(') || beeld.Tokens[i].Begin != Begin.Geen;
        return token.Is(Soort.Gangbaar) ? token.Lengte > 3 || omgeving : token.Lengte > 3 && omgeving;
    }

    // Speech and chat without capitals: a first name that is also a word, or a word nobody knows, after what precedes people.
    private bool Praat(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (beeld.Gelijk(i + 1, "is") && (beeld.Zegt(i + 2) is "haar" or "zijn" or "mijn" or "de") && (beeld.Zegt(i + 3) is "voornaam" or "naam" or "achternaam" or "roepnaam"))
        {
            return !token.Is(Soort.Woord);
        }

        if (!beeld.Praatstijl || token.Lengte < (token.Is(Soort.Gangbaar) ? 3 : 4) || token.Is(Soort.Vaak | Soort.Veld | Soort.Volk | Soort.Land | Soort.PlaatsBekend | Soort.Titel | Soort.Functie | Soort.Relatie | Soort.Eenheid | Soort.Maand | Soort.Instellingswoord | Soort.Afkorting | Soort.Groet | Soort.Afsluiting)
            || !((beeld.Zegt(i - 1) is "ben") && (beeld.Zegt(i - 2) is "ik")) && !((beeld.Zegt(i - 1) is "hem" or "haar" or "zich" or "hm") && (beeld.Zegt(i - 2) is "noemt" or "noemde" or "noemen")) && !(beeld.Zegt(i - 1) is "met" or "van" or "bij" or "door" or "heet" or "en" or "keer" or "zegt" or "dus" or "ene" or "want" or "als"))
        {
            return false;
        }

        if (beeld.Gelijk(i - 1, "ben") && token.Soort == Soort.Geen && token.Lengte > 4 && (beeld.IsTeken(i + 1, ',') || beeld.Gelijk(i + 1, "en")))
        {
            return true;
        }

        if (token.Is(Soort.Woord))
        {
            return token.Is(Soort.Gangbaar) && !token.Is(Soort.Persoonswerkwoord) && (beeld.Is(i + 1, Soort.Persoonswerkwoord) || (beeld.Zegt(i + 1) is "en" or "die" or "ook") || beeld.IsTeken(i + 1, ',') || beeld.IsTeken(i + 1, '.'));
        }

        return token.Soort == Soort.Geen && !beeld.IsGewoon(i) && !beeld.IsVerschreven(i);
    }
}
