namespace Anonimisering;

/// <summary>Ages, with and without "jaar"; not durations, not rounded ages ("begin tachtig").</summary>
internal sealed partial class Leeftijdherkenner(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i])
            {
                continue;
            }

            if (beeld.IsGetal(i) && beeld.Tokens[i].Lengte <= 3 && beeld.Waarde(i) is >= 0 and <= 112)
            {
                Getal(i);
                Geheel(i);
            }
            else if (beeld.Is(i, Soort.Telwoord) && beeld.Tokens[i].Lengte > 2)
            {
                Woord(i);
                Geheel(i);
            }
            else if (beeld.IsWoord(i) && Halfwoord(i))
            {
                Geheel(i);
            }
            else if (beeld.IsWoord(i) && Jarigwoord(i))
            {
                Voeg(i, 0.85, "leeftijd-jaar");
            }
            else if (beeld.IsWoord(i) && Rangwoord(i))
            {
                Voeg(i, 0.8, "leeftijd");
            }
        }
    }

    private void Voeg(int i, double zekerheid, string code)
    {
        verzamelaar.Voeg(i, i, Categorie.Leeftijd, zekerheid, code);

        // "2 jr 4 mnd", "3 jaar en 2 maanden"
        var maand = beeld.Gelijk(i + 2, "en") ? i + 3 : i + 2;
        if (Jaarwoord(i + 1, out _) == i + 1 && beeld.IsGetal(maand) && beeld.Vrij(maand) && beeld.ZelfdeRegel(maand) && (beeld.Zegt(maand + 1) is "mnd" or "maand" or "maanden" or "mndn" or "wkn" or "weken"))
        {
            verzamelaar.Voeg(maand, maand, Categorie.Leeftijd, zekerheid, code);
        }

        // "resp. 12, 9 en 4 jaar": the numbers before it in the row are ages too.
        var k = i;
        while (k >= 2 && (beeld.IsTeken(k - 1, ',') || (beeld.Zegt(k - 1) is "en" or "of")) && beeld.IsGetal(k - 2) && beeld.Vrij(k - 2) && beeld.Tokens[k - 2].Lengte <= 2 && !beeld.Vast(k - 2))
        {
            k -= 2;
            verzamelaar.Voeg(k, k, Categorie.Leeftijd, zekerheid, code);
        }
    }

    private void Getal(int i)
    {
        if (Kort(i))
        {
            Voeg(i, 0.85, "leeftijd");
            return;
        }

        if (beeld.Vast(i) && i > 0 && !beeld.IsTeken(i - 1, '(') && !beeld.IsTeken(i - 1, ',') && !beeld.IsTeken(i - 1, '/') && !beeld.IsTeken(i - 1, '-') && !beeld.IsTeken(i - 1, ':')
            && !(beeld.IsTeken(i - 1, '.') && !beeld.IsGetal(i - 2)))
        {
            return;
        }

        if ((beeld.IsTeken(i - 1, '-') || beeld.IsTeken(i - 1, '/')) && beeld.Vast(i) && !((beeld.Zegt(i - 2) is "v" or "m") && !beeld.IsGetal(i - 2)))
        {
            return;
        }

        var jaar = Jaarwoord(i + 1, out var jarig);
        if (jaar >= 0)
        {
            if (jarig ? !Zaakna(jaar + 1) : !Duur(i, jaar))
            {
                Voeg(i, 0.95, "leeftijd-jaar");
            }

            return;
        }

        if (Rij(i))
        {
            return;
        }

        if (Maanden(i) || Rang(i))
        {
            Voeg(i, 0.85, "leeftijd");
            return;
        }

        if (Kaal(i))
        {
            Voeg(i, 0.85, "leeftijd");
        }
    }

    // Token index of the last word that makes a number an age ("jaar", "jr", "-jarige"), or -1.
    private int Jaarwoord(int k, out bool jarig)
    {
        jarig = false;
        if (beeld.IsTeken(k, '-') || beeld.IsTeken(k, '+'))
        {
            k++;
        }

        if ((beeld.Zegt(k) is "jarig" or "jarige" or "jarigen") && beeld.ZelfdeRegel(k))
        {
            jarig = true;
            return k;
        }

        return ((beeld.Zegt(k) is "jaar" or "jr" or "jaartjes" or "jrs" or "jaren" or "lentes") || (beeld.Gelijk(k, "j") && !beeld.Tokens[k].Hoofdletter)) && beeld.ZelfdeRegel(k) ? k : -1;
    }

    private bool Duur(int i, int jaar)
    {
        if (beeld.Is(i - 1, Soort.Relatie) || (i > 0 && verzamelaar.Naamdeel[i - 1]) || (beeld.Zegt(i - 1) is "kind" or "jongen" or "meisje" or "mw" or "dhr"))
        {
            return false;
        }

        // "een 46 jaar oude vrouw", "de 46-jr dame"
        if ((beeld.Zegt(jaar + 1) is "oude" or "jonge") ? Iemandna(jaar + 2) : Iemandna(jaar + 1))
        {
            return false;
        }

        // "Ik woon nu 31 jaar in": how long, not how old.
        if ((beeld.Zegt(i - 1) is "nu" or "al" or "nou") && (beeld.Zegt(i - 2) is "woon" or "woont" or "woonde" or "werk" or "werkt" or "zit"))
        {
            return true;
        }

        if (Zaakduur(i, jaar))
        {
            return true;
        }

        if (beeld.Gelijk(jaar + 1, "oud") || (beeld.Zegt(i - 1) is "leeftijd" or "wordt" or "werd"))
        {
            return false;
        }

        if (Duurvooraf(i))
        {
            return true;
        }

        var na = jaar + 1;
        if (beeld.IsTeken(na, '.'))
        {
            na++;
        }

        if (beeld.Is(na, Soort.Duurnawoord) && beeld.ZelfdeRegel(na))
        {
            return true;
        }

        // "ongewijzigd voortzetten, 2 jaar"
        if (beeld.IsTeken(i - 1, ',') && beeld.Waarde(i) < 16 && beeld.IsWoord(i - 2) && beeld.Tokens[i - 2].Kast == Kast.Laag && beeld.Is(i - 2, Soort.Woord) && !beeld.Is(i - 2, Soort.Relatie | Soort.Functie | Soort.Onderwerp | Soort.Naam))
        {
            return true;
        }

        if (beeld.IsTeken(i - 1, '(') || beeld.IsTeken(i - 1, ',') || (beeld.Zegt(i - 1) is "van"))
        {
            return false;
        }

        return beeld.Is(i - 1, Soort.Duurwoord) || ((beeld.Zegt(i - 1) is "de" or "het" or "deze" or "die") && !(beeld.Zegt(i - 2) is "met" or "rond")) || ((beeld.Zegt(i - 1) is "om") && beeld.Gelijk(i - 2, "al"))
            || beeld.Is(i - 2, Soort.Duurwoord) && !beeld.Is(i - 1, Soort.Onderwerp | Soort.Persoonswerkwoord) && beeld.Tokens[i - 1].Begin == Begin.Geen && beeld.IsWoord(i - 1) && beeld.Is(i - 1, Soort.Duurwoord);
    }

    private bool Kaal(int i)
    {
        var (n, na) = (beeld.Waarde(i), i + 1);
        if (n > 108 || Meting(beeld, na) || Reeks(beeld, i) || Puntentelling(beeld, i) || ((beeld.Zegt(i - 1) is "is" or "was" or "van") && (beeld.Zegt(i - 2) is "iq" or "tiq" or "score" or "cijfer" or "gewicht" or "bmi" or "totaal")))
        {
            return false;
        }

        var eind = na >= beeld.Aantal || beeld.Tokens[na].Regel || beeld.IsTeken(na, ')') || beeld.IsTeken(na, ',') || beeld.IsTeken(na, '.') || beeld.IsTeken(na, ';') || beeld.IsTeken(na, '!')
            || beeld.IsTeken(na, '?') || beeld.IsTeken(na, '/') || (beeld.IsTeken(na, '(') && !beeld.IsTeken(i - 1, ',')) || beeld.IsTeken(na, '-') || beeld.IsTeken(na, '–') || beeld.IsTeken(na, '"') || beeld.IsTeken(na, ':') || beeld.IsTeken(na, '|');
        if ((n > 2 && (Omgekeerd(i, na) || (Wordtie(i - 1) && beeld.Tokens[i].Los))) || (n > 31 && Telegram(i)))
        {
            return true;
        }

        var vervolg = eind || (beeld.Zegt(na) is "en" or "t" or "die" or "uit" or "woont" or "is" or "heeft" or "met" or "in" or "maar" or "dus" or "zit" or "wil" or "of" or "op" or "wordt" or "geworden" or "denk" or "alleen" or "al" or "nu" or "inmiddels" or "want" or "alleenstaand" or "gescheiden" or "groep" or "waarvan" or "bij" or "ook" or "door" or "kan" or "als" or "dat" or "net" or "gaat" or "toen" or "he" or "hoor" or "geen")
            || beeld.Is(na, Soort.Persoonswerkwoord);
        if (!vervolg || ((beeld.IsTeken(na, '.') || beeld.IsTeken(na, ',')) && beeld.IsGetal(na + 1) && beeld.Vast(na + 1)))
        {
            return false;
        }

        if (Vraag(i))
        {
            return true;
        }

        if (beeld.IsTeken(i - 1, '('))
        {
            return beeld.IsTeken(na, ')') || beeld.IsTeken(na, ',') || beeld.Is(na, Soort.Woord) || beeld.IsTeken(na, '/') || beeld.Gelijk(na, "t") ? Iemand(i - 2) || Kroost(i - 2) || (n > 5 && beeld.IsTeken(na, ')') && Gewoon(i - 2)) : false;
        }

        if (beeld.IsTeken(i - 1, ',') && beeld.IsGetal(i - 2) && NaLeeftijd(i))
        {
            return true;
        }

        if (beeld.IsTeken(i - 1, ',') && eind)
        {
            return Iemand(i - 2) || (beeld.Zegt(i - 2) is "v" or "m" or "x") || (beeld.IsTeken(na, ',') && beeld.IsWoord(i - 2) && beeld.Tokens[i - 2].Regel && n > 3);
        }

        if ((beeld.Zegt(i - 1) is "leeftijd" or "lft" or "lftd" or "oud") || (beeld.IsTeken(i - 1, ':') && Leeftijdkop(i - 2)))
        {
            return true;
        }

        if ((beeld.Zegt(i - 1) is "en" or "of") || (beeld.Gelijk(i - 1, "m") && beeld.IsTeken(i - 2, '/')))
        {
            return NaLeeftijd(i);
        }

        return NaWoord(i, eind);
    }
}
