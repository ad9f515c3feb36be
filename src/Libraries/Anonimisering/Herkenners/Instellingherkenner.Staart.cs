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
        if (!beeld.IsWoord(i + 1) || !beeld.Tokens[i + 1].Hoofdletter || beeld.Tokens[i + 1].Begin != Begin.Geen || beeld.Tokens[i].Lengte < 7 || (beeld.Tokens[i].Hoofdletter && beeld.Is(i, Soort.Naam)) || beeld.Is(i + 1, Soort.Voornaam))
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

        return woord.EndsWith("winkel") || (woord.EndsWith("werf") && woord.Length > 8) || (woord.EndsWith("zaak") && woord.Length > 7) || woord.EndsWith("handel") || woord.EndsWith("studio") || (woord.EndsWith("erij") && woord.Length > 7) || woord.EndsWith("fabriek") || woord.EndsWith("club") || woord.EndsWith("vereniging") || woord.EndsWith("opvang") || woord.EndsWith("groep") || woord.EndsWith("kantoor") || woord.EndsWith("bureau") || woord.EndsWith("cooperatie");
    }
}
