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
            || (einde && beeld.Gelijk(i - 1, "pas") && !beeld.IsGetal(i - 2))
            || (einde && (beeld.Zegt(i - 1) is "papieren" or "paspoort" or "brp" or "dossier") && beeld.Waarde(i) > 9)
            || Of(i)
            || (einde && beeld.IsTeken(i - 1, ',') && i > 2 && beeld.Bezet[i - 2] && verzamelaar.Etiketten[i - 2] == Etiket.Datum && Geboren(i - 2));
    }

    // "ousmane en awa zijn nu vier dus", "is nou vijf,", "hoe oud is jaxx nou. vier"
    private bool Nu(int i)
    {
        var einde = !beeld.IsWoord(i + 1) || beeld.Tokens[i + 1].Regel || (beeld.Zegt(i + 1) is "dus" or "en" or "maar" or "die" or "hoor" or "geworden" or "nee");
        if (!einde || beeld.Gelijk(i, "een") || beeld.Is(i + 1, Soort.Eenheid) || beeld.IsTeken(i + 1, '-'))
        {
            return false;
        }

        return ((beeld.Zegt(i - 1) is "nu" or "nou" or "net" or "pas" or "al" or "bijna" or "inmiddels") && (beeld.Zegt(i - 2) is "is" or "zijn" or "wordt" or "worden" or "ben") && (verzamelaar.Naamdeel[Math.Max(0, i - 3)] || beeld.Is(i - 3, Soort.Onderwerp | Soort.Relatie | Soort.Persoonswoord)))
            || Hoeoud(i);
    }

    // The question "hoe oud is ..." stands within the ten tokens before.
    private bool Hoeoud(int i)
    {
        for (var k = i - 1; k > 0 && k > i - 11; k--)
        {
            if (beeld.Gelijk(k, "oud") && beeld.Gelijk(k - 1, "hoe"))
            {
                return true;
            }
        }

        return false;
    }

    // "vmbo 2, 13 of 14 (navragen)": two that follow one another, and nothing that is counted.
    private bool Of(int i)
    {
        var eerste = beeld.Gelijk(i + 1, "of") ? i : beeld.Gelijk(i - 1, "of") ? i - 2 : -1;
        return eerste > 0 && beeld.IsGetal(eerste) && beeld.IsGetal(eerste + 2) && beeld.Waarde(eerste) > 3 && beeld.Waarde(eerste + 2) == beeld.Waarde(eerste) + 1 && (beeld.IsTeken(eerste - 1, ',') || beeld.IsTeken(eerste - 1, '(') || beeld.Zegt(eerste - 1) is "is" or "jongen" or "meisje")
            && (beeld.IsTeken(eerste + 3, '(') || beeld.IsTeken(eerste + 3, ',') || beeld.IsTeken(eerste + 3, ')') || (beeld.IsTeken(eerste + 3, '.') && !beeld.Vast(eerste + 4)));
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
