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
        var kroost = beeld.Is(v, Soort.Relatie) || beeld.Een(v, "kdn", "kinderen", "kids", "jongens", "meisjes", "meiden", "zonen");
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

    private void Woord(int i)
    {
        var jaar = Jaarwoord(i + 1, out var jarig);
        var woord = beeld.Woord(i);
        var rond = (woord.EndsWith("tig") || woord is "tachtig" or "negentig" or "honderd") && !woord.Contains("en", StringComparison.Ordinal) || woord is "twintig" or "dertig" or "veertig" or "vijftig" or "zestig" or "zeventig" or "zeventig";
        if (jaar >= 0 && (jarig || beeld.Gelijk(jaar + 1, "oud") || (beeld.IsTeken(i - 1, ',') && i > 1 && verzamelaar.Naamdeel[i - 2]) || (beeld.Gelijk(i - 1, "heeft") && beeld.IsWoord(i - 2) && verzamelaar.Naamdeel[Math.Max(0, i - 2)]) || (Zin(i) && !Duur(i, jaar))))
        {
            Voeg(i, 0.85, "leeftijd-jaar");
        }
        else if (jaar < 0 && beeld.Tokens[i].Begin != Begin.Geen && beeld.Een(i + 1, "is", "ben", "wordt", "was") && beeld.Een(i + 2, "ze", "zij", "hij", "ik", "ie") && Telwoorden.Waarde(woord) > 2)
        {
            Voeg(i, 0.75, "leeftijd");
        }
        else if (jaar < 0 && !rond && (Antwoord(i) || (beeld.Een(i - 1, "hij", "zij", "ze") && beeld.Een(i - 2, "en", "is") && (Telwoorden.Waarde(woord) > 12 || NaLeeftijd(i)) && !beeld.Is(i + 1, Soort.Eenheid))))
        {
            Voeg(i, 0.75, "leeftijd");
        }
        else if (jaar < 0 && !rond && !beeld.Gelijk(i, "een") && !beeld.Is(i + 1, Soort.Eenheid | Soort.Maand | Soort.Telwoord) && Zin(i) && (!beeld.Is(i - 1, Soort.Duurwoord) || beeld.Gelijk(i - 1, "al"))
            && (!beeld.IsWoord(i + 1) || beeld.Tokens[i + 1].Begin != Begin.Geen || Telwoorden.Waarde(woord) > 20 || beeld.Een(i + 1, "en", "maar", "dus", "die", "geworden", "woont", "heeft", "is", "denk", "eh", "toen", "he", "hoor", "nog", "we", "dus", "jaar", "in", "met", "dan", "volgende")))
        {
            Voeg(i, 0.7, "leeftijd");
        }
    }

    // "Hoe oud bent u?" "Vierentachtig."
    private bool Antwoord(int i)
    {
        if (beeld.Tokens[i].Begin == Begin.Geen && !beeld.Een(i - 1, "dus", "nu", "eh") || (beeld.IsWoord(i + 1) && beeld.ZelfdeRegel(i + 1)) || Telwoorden.Waarde(beeld.Ruw(i)) < 5)
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
        var v = i - 1;
        while (beeld.Een(v, "eh", "uh", "er", "nu", "dus", "ook", "al", "inmiddels", "net", "pas", "zelf", "alweer") && i - v < 5)
        {
            v--;
        }

        if (beeld.Een(v, "hij", "ie", "ze", "zij") && beeld.Een(v - 1, "is", "was", "wordt"))
        {
            return true;
        }

        if (beeld.Een(v, "ik", "hij", "ze", "zij") && beeld.Een(v - 1, "word", "wordt", "werd"))
        {
            return true;
        }

        if (beeld.Gelijk(v, "van"))
        {
            return !Ouder(v - 1) && (Iemand(v - 1) || beeld.Is(v - 1, Soort.Relatie));
        }

        return beeld.Een(v, "is", "was", "wordt", "ben", "word", "werd") && Onderwerp(v) && !beeld.Een(v - 1, "dat", "het", "toen", "er");
    }
}
