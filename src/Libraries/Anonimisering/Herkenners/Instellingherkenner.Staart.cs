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

        return woord.EndsWith("winkel") || (woord.EndsWith("zaak") && woord.Length > 7) || woord.EndsWith("handel") || woord.EndsWith("studio") || (woord.EndsWith("erij") && woord.Length > 7) || woord.EndsWith("fabriek") || woord.EndsWith("club") || woord.EndsWith("vereniging") || woord.EndsWith("opvang") || woord.EndsWith("groep") || woord.EndsWith("kantoor") || woord.EndsWith("bureau") || woord.EndsWith("cooperatie");
    }
}
