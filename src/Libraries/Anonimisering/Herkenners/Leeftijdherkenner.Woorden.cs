namespace Anonimisering;

/// <summary>Ages in words, as they are said.</summary>
internal sealed partial class Leeftijdherkenner
{
    private void Woord(int i)
    {
        var jaar = Jaarwoord(i + 1, out var jarig);
        var woord = beeld.Woord(i);
        var rond = (woord.EndsWith("tig") || woord is "tachtig" or "negentig" or "honderd") && !woord.Contains("en", StringComparison.Ordinal) || woord is "twintig" or "dertig" or "veertig" or "vijftig" or "zestig" or "zeventig" or "zeventig";
        if (jaar >= 0 && (jarig || beeld.Gelijk(jaar + 1, "oud") || (Zin(i) && !Duur(i, jaar))))
        {
            Voeg(i, 0.85, "leeftijd-jaar");
        }
        else if (jaar < 0 && !rond && !beeld.Gelijk(i, "een") && !beeld.Is(i + 1, Soort.Eenheid | Soort.Maand | Soort.Telwoord) && Zin(i) && (!beeld.Is(i - 1, Soort.Duurwoord) || beeld.Gelijk(i - 1, "al"))
            && (!beeld.IsWoord(i + 1) || beeld.Tokens[i + 1].Begin != Begin.Geen || Telwoorden.Waarde(woord) > 20 || beeld.Een(i + 1, "en", "maar", "dus", "die", "geworden", "woont", "heeft", "is", "denk", "eh", "toen", "we", "dus", "jaar", "in", "met", "dan", "volgende")))
        {
            Voeg(i, 0.7, "leeftijd");
        }
    }

    private bool Zin(int i)
    {
        var v = i - 1;
        while (beeld.Een(v, "eh", "uh", "nu", "dus", "ook", "al", "inmiddels", "net", "pas", "zelf", "alweer") && i - v < 5)
        {
            v--;
        }

        if (beeld.Een(v, "hij", "ie", "ze", "zij") && beeld.Een(v - 1, "is", "was", "wordt"))
        {
            return true;
        }

        if (beeld.Gelijk(v, "van"))
        {
            return Iemand(v - 1) || beeld.Is(v - 1, Soort.Relatie);
        }

        return beeld.Een(v, "is", "was", "wordt", "ben", "word", "werd") && Onderwerp(v) && !beeld.Een(v - 1, "dat", "het", "toen", "er");
    }
}
