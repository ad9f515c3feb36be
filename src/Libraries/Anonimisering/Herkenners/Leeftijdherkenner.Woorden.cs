namespace Anonimisering;

/// <summary>Ages in words, as they are said.</summary>
internal sealed partial class Leeftijdherkenner
{
    // "3 kdn (14/11/6)", "Esma + Nur 12&9"
    private bool Rij(int i)
    {
        var (k, aantal, streep) = (i, 1, false);
        while (aantal < 12 && (beeld.IsTeken(k + 1, '/') || beeld.IsTeken(k + 1, '&') || beeld.IsTeken(k + 1, '+')) && beeld.IsGetal(k + 2) && !beeld.Bezet[k + 2] && beeld.Waarde(k + 2) is > 0 and < 100)
        {
            streep |= beeld.IsTeken(k + 1, '/');
            (k, aantal) = (k + 2, aantal + 1);
        }

        var v = beeld.IsTeken(i - 1, '(') ? i - 2 : i - 1;
        var kroost = beeld.Is(v, Soort.Relatie) || (beeld.Zegt(v) is "kdn" or "kinderen" or "kids" or "jongens" or "meisjes" or "meiden" or "zonen");
        if (aantal < 2 || (aantal == 2 && streep && !kroost) || beeld.Waarde(i) is < 1 or > 99 || beeld.Is(k + 1, Soort.Eenheid) || !(kroost || (v >= 0 && verzamelaar.Naamdeel[v])))
        {
            return false;
        }

        for (var n = i; n <= k; n += 2)
        {
            Voeg(n, 0.85, "leeftijd");
        }

        return true;
    }

    // "Yonas (7 maanden)", "hun zoontje van 5 maanden oud"
    private bool Maanden(int i) =>
        (beeld.Zegt(i + 1) is "maanden" or "maand" or "mnd" or "mndn" or "weken" or "wkn") && beeld.ZelfdeRegel(i + 1)
        && (beeld.Gelijk(i + 2, "oud") || Zuigeling(i) || (beeld.IsTeken(i - 1, '(') && beeld.IsTeken(i + 2, ')') && i > 1 && (verzamelaar.Naamdeel[i - 2] || beeld.Is(i - 2, Soort.Relatie) || (beeld.Zegt(i - 2) is "baby" or "zoontje" or "dochtertje" or "kindje"))));

    // "Tygo, 9 mnd, drinkt goed", "dochtertje van 6 weken": months or weeks behind a child, not how long somebody helps.
    private bool Zuigeling(int i)
    {
        var (v, slot) = (i - 2, i + 2);
        if (beeld.Gelijk(i - 1, "van") && beeld.Waarde(i) is > 0 and < 48)
        {
            return beeld.Zegt(v) is "baby" or "babytje" or "zoontje" or "dochtertje" or "kindje" or "tweeling" or "meisje" or "jongetje" or "broertje" or "zusje" or "zuigeling" or "dreumes" or "kleintje";
        }

        slot += beeld.IsTeken(slot, '.') && beeld.Vast(slot) ? 1 : 0;
        var dicht = slot >= beeld.Aantal || beeld.Tokens[slot].Regel || beeld.IsTeken(slot, ',') || beeld.IsTeken(slot, ';') || beeld.IsTeken(slot, ')') || beeld.IsTeken(slot, '|') || slot > i + 2;
        if (dicht && beeld.Waarde(i) is > 0 and < 36 && (beeld.Zegt(i - 1) is "baby" or "zoontje" or "dochtertje" or "kindje" or "kind" or "meisje" or "jongetje"))
        {
            return true;
        }

        if (!beeld.IsTeken(i - 1, ',') || !dicht || beeld.Waarde(i) is < 1 or > 36)
        {
            return false;
        }

        if (beeld.Zegt(v) is "baby" or "zoontje" or "dochtertje" or "kindje" or "meisje" or "jongetje" or "tweeling")
        {
            return true;
        }

        while (v > 0 && verzamelaar.Naamdeel[v] && beeld.ZelfdeRegel(v))
        {
            v--;
        }

        return v < i - 2 && (v < 0 || !(beeld.Is(v, Soort.Functie | Soort.Titel) || (beeld.Zegt(v) is "door" or "bij" or "via" or "met" or "van" or "aan")));
    }

    // "op zijn 19e", "haar 6e verjaardag": not "zijn 2e traject"
    private bool Rang(int i) =>
        (beeld.Zegt(i + 1) is "e" or "ste" or "de") && beeld.Vast(i + 1) && Bezit(i - 1) && (Jaardag(i + 2) || (beeld.Waarde(i) > 3 && Sinds(i - 2) && !Zaaknaam(i + 2)));

    // "sinds haar zestiende", "voor zijn negentiende verjaardag"
    private bool Rangwoord(int i)
    {
        if (!Bezit(i - 1) || beeld.Tokens[i].Lengte < 5)
        {
            return false;
        }

        var woord = beeld.Woord(i);
        var stam = woord.EndsWith("ste") ? woord[..^3] : woord.EndsWith("de") ? woord[..^2] : default;
        return (beeld.Lexicon[stam] & Soort.Telwoord) != 0 && (Jaardag(i + 1) || (Telwoorden.Waarde(stam) > 3 && Sinds(i - 2) && !Zaaknaam(i + 1)));
    }

    // "drieentachtigjarige vrouw", "haar zevenjarige": not "tweejarige opleiding"
    private bool Jarigwoord(int i)
    {
        var woord = beeld.Woord(i);
        var stam = woord.EndsWith("jarige") ? woord[..^6] : woord.EndsWith("jarigen") ? woord[..^7] : woord.EndsWith("jarig") ? woord[..^5] : default;
        return stam.Length > 2 && (beeld.Lexicon[stam] & Soort.Telwoord) != 0 && !Zaakna(i + 1) && (Iemandna(i + 1) || Iemandna(i + 2) || Bezit(i - 1) || !beeld.IsWoord(i + 1) || beeld.Tokens[i + 1].Regel || verzamelaar.Naamdeel[i + 1] || (beeld.Is(i + 1, Soort.Persoonswerkwoord) && !beeld.Gelijk(i - 1, "een")) || beeld.Gelijk(i + 1, "kind"));
    }

    private bool Iemandna(int k) => beeld.ZelfdeRegel(k) && !beeld.Gelijk(k, "er") && (beeld.Is(k, Soort.Relatie | Soort.Titel) || (beeld.Is(k, Soort.Onderwerp) && !beeld.Is(k, Soort.Persoonswoord) && !(beeld.Zegt(k) is "ik" or "ze" or "zij" or "je" or "u" or "v" or "m" or "ie" or "hij" or "jij")) || (beeld.Zegt(k) is "bewoner" or "bewoonster" or "inwoonster" or "jongedame" or "knul" or "meid"));

    // "het 25-jarig jubileum", "een tweejarige opleiding"
    private bool Zaakna(int k) =>
        beeld.Zegt(k) is "jubileum" or "bestaan" or "huwelijk" or "contract" or "opleiding" or "plan" or "traject" or "looptijd" or "indicatie" or "periode" or "relatie" or "garantie" or "ervaring" or "overeenkomst" or "beschikking" or "cursus" or "studie" or "bruiloft" or "feest" or "lustrum" or "dienstverband" or "project" or "programma" or "bezoek" or "cyclus" or "aanpak";

    private bool Bezit(int v) => (beeld.Zegt(v) is "zijn" or "haar" or "mijn" or "hun" or "zn" or "mn" or "m'n" or "z'n" or "d'r") || ((beeld.Zegt(v) is "n" or "r") && beeld.IsTeken(v - 1, '\'') && beeld.Vast(v));

    private bool Jaardag(int i) => beeld.Zegt(i) is "verjaardag" or "levensjaar" or "jaardag";

    private bool Sinds(int v)
    {
        var k = beeld.IsTeken(v, '\'') ? v - 2 : v;
        return beeld.Zegt(k) is "op" or "na" or "sinds" or "vanaf" or "tot" or "rond" or "voor";
    }

    private bool Zaaknaam(int i) => beeld.IsWoord(i) && beeld.ZelfdeRegel(i) && beeld.Tokens[i].Kast == Kast.Laag && !beeld.Is(i, Soort.Vaak | Soort.Persoonswerkwoord) && beeld.Woord(i)[^1] != 't';

    private void Woord(int i)
    {
        // "een meisje van een jaar of tien"
        if (beeld.Gelijk(i, "een") && beeld.Gelijk(i + 1, "jaar") && !beeld.Gelijk(i + 2, "oud"))
        {
            return;
        }

        var jaar = Jaarwoord(i + 1, out var jarig);
        var woord = beeld.Woord(i);
        var rond = (woord.EndsWith("tig") || woord is "tachtig" or "negentig" or "honderd") && !woord.Contains("en", StringComparison.Ordinal) || woord is "twintig" or "dertig" or "veertig" or "vijftig" or "zestig" or "zeventig" or "zeventig";
        if (jaar >= 0 && (jarig || beeld.Gelijk(jaar + 1, "oud") || (beeld.IsTeken(i - 1, ',') && i > 1 && verzamelaar.Naamdeel[i - 2]) || (beeld.Gelijk(i - 1, "heeft") && beeld.IsWoord(i - 2) && verzamelaar.Naamdeel[Math.Max(0, i - 2)]) || (Zin(i) && !Duur(i, jaar))))
        {
            Voeg(i, 0.85, "leeftijd-jaar");
        }
        else if (jaar < 0 && Nu(i))
        {
            Voeg(i, 0.75, "leeftijd");
        }
        else if (jaar < 0 && beeld.Tokens[i].Begin != Begin.Geen && (beeld.Zegt(i + 1) is "is" or "ben" or "wordt" or "was") && (beeld.Zegt(i + 2) is "ze" or "zij" or "hij" or "ik" or "ie") && Telwoorden.Waarde(woord) > 2)
        {
            Voeg(i, 0.75, "leeftijd");
        }
        else if (jaar < 0 && (Antwoord(i) || !rond && (Los(i) || ((beeld.Zegt(i - 1) is "hij" or "zij" or "ze") && (beeld.Zegt(i - 2) is "en" or "is") && (Telwoorden.Waarde(woord) > 12 || NaLeeftijd(i)) && !beeld.Is(i + 1, Soort.Eenheid)))))
        {
            Voeg(i, 0.75, "leeftijd");
        }
        else if (jaar < 0 && (!rond || ((beeld.Zegt(i - 1) is "ze" or "zij" or "hij") && (beeld.Zegt(i - 2) is "wordt" or "werd"))) && !beeld.Gelijk(i, "een") && !beeld.Is(i + 1, Soort.Eenheid | Soort.Maand | Soort.Telwoord) && Zin(i) && (!beeld.Is(i - 1, Soort.Duurwoord) || beeld.Gelijk(i - 1, "al"))
            && (!beeld.IsWoord(i + 1) || beeld.Tokens[i + 1].Begin != Begin.Geen || Telwoorden.Waarde(woord) > 20 || (beeld.Zegt(i + 1) is "en" or "maar" or "dus" or "die" or "geworden" or "woont" or "heeft" or "is" or "denk" or "eh" or "toen" or "he" or "hoor" or "nog" or "we" or "jaar" or "in" or "met" or "dan" or "volgende") || (beeld.Gelijk(i - 1, "van") && beeld.Is(i - 2, Soort.Relatie) && beeld.IsWoord(i + 1) && beeld.Woord(i + 1)[^1] == 't')))
        {
            Voeg(i, 0.7, "leeftijd");
        }
    }

    // "Zij is in verwachting. Zestien."
    private bool Los(int i) =>
        beeld.Tokens[i].Begin == Begin.Hard && beeld.Tokens[i].Hoofdletter && beeld.IsTeken(i - 1, '.') && beeld.IsTeken(i + 1, '.') && beeld.Vast(i + 1) && Telwoorden.Waarde(beeld.Ruw(i)) is > 9 and < 108
        && (Mens(i - 2) || Mens(i - 3) || Mens(i - 4) || Mens(i - 5));

    private bool Mens(int i) => beeld.Zegt(i) is "hij" or "zij" or "ze" or "dochter" or "zoon" or "kleinzoon" or "kleindochter";

    // "Hoe oud bent u?" "Vierentachtig."
    private bool Antwoord(int i)
    {
        if (beeld.Tokens[i].Begin == Begin.Geen && !(beeld.Zegt(i - 1) is "dus" or "nu" or "eh") || (beeld.IsWoord(i + 1) && beeld.ZelfdeRegel(i + 1)) || Telwoorden.Waarde(beeld.Ruw(i)) < 5)
        {
            return false;
        }

        for (var k = i - 1; k >= 0 && k >= i - 14; k--)
        {
            if (beeld.Gelijk(k, "oud"))
            {
                return true;
            }
        }

        return false;
    }

    private bool Zin(int i)
    {
        // "dochter komma acht jaar punt": spoken for somebody who types.
        if (beeld.Gelijk(i - 1, "komma") && Jaarwoord(i + 1, out _) >= 0)
        {
            return true;
        }

        var v = i - 1;
        while ((beeld.Zegt(v) is "eh" or "uh" or "er" or "nu" or "dus" or "ook" or "al" or "inmiddels" or "net" or "pas" or "zelf" or "alweer") && i - v < 5)
        {
            v--;
        }

        if ((beeld.Zegt(v) is "hij" or "ie" or "ze" or "zij") && (beeld.Zegt(v - 1) is "is" or "was" or "wordt"))
        {
            return true;
        }

        if ((beeld.Zegt(v) is "ik" or "hij" or "ze" or "zij") && (beeld.Zegt(v - 1) is "word" or "wordt" or "werd"))
        {
            return true;
        }

        if (beeld.Gelijk(v, "van"))
        {
            return !Ouder(v - 1) && !(Telwoorden.Waarde(beeld.Ruw(i)) < 7 && (beeld.Zegt(v - 1) is "oudste" or "jongste" or "middelste")) && (Iemand(v - 1) || beeld.Is(v - 1, Soort.Relatie));
        }

        return (beeld.Zegt(v) is "is" or "was" or "wordt" or "ben" or "word" or "werd") && Onderwerp(v) && !(beeld.Zegt(v - 1) is "dat" or "het" or "toen" or "er");
    }
}
