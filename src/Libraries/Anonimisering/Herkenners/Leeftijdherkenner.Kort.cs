namespace Anonimisering;

/// <summary>Ages that a few words around the number give away.</summary>
internal sealed partial class Leeftijdherkenner
{
    // "Mw = 86", "die zegt 17 te zijn", "je bent 16", "geb. 17 mei 2011, 14.", "beiden 13"
    private bool Kort(int i)
    {
        if (beeld.Waarde(i) is < 1 or > 107 || beeld.Is(i + 1, Soort.Eenheid | Soort.Maand) || !beeld.ZelfdeRegel(i) || (beeld.Vast(i + 1) && beeld.IsTeken(i + 1, '-')))
        {
            return false;
        }

        var einde = i + 1 >= beeld.Aantal || beeld.Tokens[i + 1].Regel || (beeld.IsTeken(i + 1, '.') && !beeld.Vast(i + 2)) || (beeld.IsTeken(i + 1, ',') && !beeld.Vast(i + 2)) || beeld.IsTeken(i + 1, ')');
        return (beeld.IsTeken(i - 1, '=') && einde && beeld.Is(i - 2, Soort.Titel | Soort.Relatie | Soort.Onderwerp))
            || (beeld.Gelijk(i + 1, "te") && beeld.Gelijk(i + 2, "zijn") && (beeld.Zegt(i - 1) is "zegt" or "zei" or "beweert" or "claimt" or "blijkt"))
            || ((beeld.Zegt(i - 1) is "bent") && (beeld.Zegt(i - 2) is "je" or "jij" or "u") && !(beeld.Zegt(i + 1) is "keer" or "dagen" or "weken"))
            || ((beeld.Zegt(i - 1) is "beiden" or "allebei") && einde)
            || (einde && beeld.IsTeken(i - 1, ',') && i > 2 && beeld.Bezet[i - 2] && verzamelaar.Etiketten[i - 2] == Etiket.Datum && Geboren(i - 2));
    }

    // "geb." or "geboren" before the date that ends here.
    private bool Geboren(int i)
    {
        for (var k = i; k >= 0 && k > i - 9 && beeld.ZelfdeRegel(k + 1); k--)
        {
            if (beeld.Zegt(k) is "geb" or "geboren" or "gb" or "geboortedatum")
            {
                return true;
            }
        }

        return false;
    }
}
