namespace Anonimisering;

/// <summary>Kind words by their ending.</summary>
internal sealed partial class Instellingherkenner
{
    private bool Samengesteld(int i)
    {
        var woord = beeld.Woord(i);
        if (beeld.Tokens[i].Begin == Begin.Geen && beeld.Gelijk(i - 1, "het") && !beeld.Strooikapitalen && (woord.EndsWith("ziekenhuis") || woord.EndsWith("gasthuis") || woord.EndsWith("lyceum")))
        {
            return true;
        }

        if (beeld.Tokens[i].Begin == Begin.Hard || beeld.Is(i, Soort.Woord | Soort.Naam | Soort.Veld) || woord.Length < 7 || (beeld.IsTeken(i - 1, ':') && beeld.Is(i - 2, Soort.Functie)))
        {
            return false;
        }

        foreach (var staart in Staarten)
        {
            if (woord.EndsWith(staart) && woord.Length - staart.Length >= 3)
            {
                return beeld.Tokens[i].Kast == Kast.Gemengd || (beeld.Tokens[i].Begin == Begin.Geen && !beeld.Strooikapitalen && staart is "ziekenhuis" or "college" or "lyceum" or "kliniek") || (!Samenstelling.IsGewoon(beeld.Lexicon, woord) && !beeld.Is(i, Soort.Eigennaam));
            }
        }

        return false;
    }

    /// <summary>A team with a capital, so that what stands behind it is its name.</summary>
    public static bool Team(Tekstbeeld beeld, int i) =>
        beeld.IsWoord(i) && beeld.Tokens[i].Hoofdletter && (beeld.Zegt(i) is "wijkteam" or "buurtteam" or "jeugdteam" or "gebiedsteam" or "zorgteam" or "thuisteam" or "dorpsteam" or "kernteam" or "sociaalteam");

    // "GGZ De Wieden", "SMW De Wester", "Wijkteam Zuiderpoort": a kind of the field with a name of its own behind it; a town is none.
    private int Veldsoort(int i)
    {
        var kort = beeld.Tokens[i].Kast == Kast.Kapitalen && (beeld.Zegt(i) is "ggz" or "smw" or "mw" or "amw" or "rav" or "kcc" or "poh" or "jggz" or "rwm" or "gom");
        var team = Team(beeld, i);
        if (!kort && !team)
        {
            return -1;
        }

        var lid = (beeld.Zegt(i + 1) is "de" or "het") && beeld.Tokens[i + 1].Hoofdletter;
        var na = lid ? i + 2 : i + 1;
        if (!beeld.IsWoord(na) || !beeld.ZelfdeRegel(na) || beeld.Tokens[na].Kast != Kast.Hoofd || beeld.Tokens[na].Begin != Begin.Geen || beeld.Bezet[na] || beeld.Is(na, Soort.Functie | Soort.Relatie | Soort.Titel | Soort.Maand | Soort.Weekdag)
            || (!lid && beeld.Is(na, Soort.Voornaam | Soort.Veld | Soort.Vaak | Soort.Plaats | Soort.Instellingswoord | (team ? Soort.Eigennaam | Soort.Woord : Soort.Woord))))
        {
            return -1;
        }

        return Rechts(na);
    }

    // "vleesbedrijf Van Rooi", "Mytylschool De Brug": a kind word the list lacks, by its ending.
    private bool Soortstaart(int i)
    {
        if (!beeld.IsWoord(i + 1) || !beeld.Tokens[i + 1].Hoofdletter || beeld.Tokens[i + 1].Begin != Begin.Geen || beeld.Tokens[i].Lengte < 7 || (beeld.Tokens[i].Hoofdletter && beeld.Is(i, Soort.Naam)) || (beeld.Is(i + 1, Soort.Voornaam) && !(beeld.Tokens[i].Kast == Kast.Laag && beeld.Zegt(i - 1) is "bij" or "op" or "naar" or "van" or "via" or "door" or "met")))
        {
            return false;
        }

        var woord = beeld.Woord(i);
        foreach (var staart in Staarten)
        {
            if (woord.EndsWith(staart))
            {
                return true;
            }
        }

        return woord.EndsWith("winkel") || (woord.EndsWith("werf") && woord.Length > 8) || (woord.EndsWith("zaak") && woord.Length > 7) || woord.EndsWith("handel") || woord.EndsWith("studio") || (woord.EndsWith("erij") && woord.Length > 7) || woord.EndsWith("fabriek") || woord.EndsWith("club") || woord.EndsWith("vereniging") || woord.EndsWith("opvang") || woord.EndsWith("groep") || woord.EndsWith("kantoor") || woord.EndsWith("bureau") || woord.EndsWith("cooperatie") || Soorteinde(woord);
    }

    // A kind word in small letters before a name: what joins words with capitals behind it belongs to the name.
    private bool Kleinsoort(int i) => beeld.IsWoord(i) && (beeld.Tokens[i].Kast == Kast.Laag || beeld.Gelijk(i, "stichting") || beeld.Gelijk(i, "vereniging")) && (beeld.Is(i, Soort.Instellingswoord) || Soorteinde(beeld.Woord(i)));

    // "kinderdagverblijf De Bijenkorf": a word of the field is a name there.
    private bool Kleindeel(int i, int n) =>
        beeld.IsWoord(n) && !beeld.Bezet[n] && beeld.Tokens[n].Kast == Kast.Hoofd && beeld.Tokens[n].Begin == Begin.Geen && beeld.Tokens[n].Lengte > 2 && Kleinsoort(i) && !beeld.Is(n, Soort.Functie | Soort.Titel | Soort.Weekdag | Soort.Maand) && (!beeld.Is(n, Soort.Relatie) || beeld.Zegt(i) is "stichting" or "vereniging");

    // "van de X", "in den Y": where the name goes on behind an article or a preposition.
    private int? NaLidwoord(int i, int k)
    {
        var n = k + 1;
        var lidwoord = beeld.Zegt(n) is "de" or "het" or "van" or "der" or "den" or "t" or "in" or "op" or "aan" or "voor" or "en" or "ten" or "ter" or "te" or "by" or "of" or "and" or "for" or "to";
        if (!lidwoord || !beeld.ZelfdeRegel(n))
        {
            return null;
        }

        var na = (beeld.Zegt(n + 1) is "de" or "het" or "der" or "den" or "t") ? n + 2 : n + 1;
        var binnen = k > i || (beeld.Zegt(n) is "de" or "het" or "t" or "van" or "den" or "der") || (Kleinsoort(i) && beeld.Zegt(n) is "en" or "op") || ((beeld.Zegt(n) is "aan" or "op" or "in") && beeld.Tokens[i].Hoofdletter && beeld.Tokens[i].Begin != Begin.Hard);
        if (!binnen || !(Naamdeel(na) || Kleindeel(i, na)) || !beeld.ZelfdeRegel(na))
        {
            return null;
        }

        var stad = k == i && beeld.Gelijk(n, "van") && (beeld.Zegt(i) is "roc" or "universiteit" or "hogeschool" or "bibliotheek" or "kunstacademie" or "conservatorium");
        var voornaam = k == i && (beeld.Zegt(n) is "van") && beeld.Is(na, Soort.Voornaam);
        var los = !(Kleinsoort(i) && k > i) && (beeld.Zegt(n) is "en" or "in" or "voor" or "op" or "aan" or "van") && !(beeld.Is(na, Soort.Woord) || beeld.Tokens[na].Soort == Soort.Geen);
        return stad || (!voornaam && !los) ? na : null;
    }
}
