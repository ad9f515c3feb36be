namespace Anonimisering;

/// <summary>Dates: day and month, month and year, full dates, in digits and in words. Not weekdays, bare years or bare months.</summary>
internal sealed partial class Datumherkenner(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private static readonly string[] Maanden = ["januari", "februari", "maart", "april", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i])
            {
                continue;
            }

            var laatste = beeld.IsGetal(i) ? Getal(i) : beeld.Is(i, Soort.Maand) || Maandachtig(i) || Engels(i) ? Maandjaar(i) : beeld.IsWoord(i) ? Math.Max(Uitgesproken(i), Gespeld(i)) : -1;
            if (laatste >= 0)
            {
                verzamelaar.Voeg(i, laatste, Categorie.Datum, 0.95, "datum");
                i = laatste;
            }
        }
    }

    private int Getal(int i)
    {
        if (Datumvorm.Volledig(beeld, i, out var laatste))
        {
            return laatste;
        }

        // "1. Mei: overzicht": a list of months.
        if (beeld.Tokens[i].Regel && beeld.IsTeken(i + 1, '.') && beeld.Is(i + 2, Soort.Maand) && beeld.IsTeken(i + 3, ':') && beeld.ZelfdeRegel(i + 2))
        {
            return -1;
        }

        if (Datumvorm.Dag(beeld, i) && Dagmaand(i) is var d and >= 0)
        {
            return d;
        }

        // "val van dak (9-'23)"
        if (Datumvorm.Maand(beeld, i) && beeld.IsTeken(i + 1, '-') && beeld.IsTeken(i + 2, '\'') && beeld.Vast(i + 2) && beeld.IsGetal(i + 3) && beeld.Tokens[i + 3].Lengte == 2)
        {
            return i + 3;
        }

        if (Spatie(i) is var s and >= 0)
        {
            return s;
        }

        if (Aaneen(i))
        {
            return i;
        }

        return Datumvorm.Dag(beeld, i) ? Math.Max(Kort(i), Gespeld(i)) : -1;
    }

    // "14 maart 2024", "17e september", "8 en 9 maart", "12 t/m 14 mei", "06 apr. '38"
    private int Dagmaand(int i)
    {
        var k = i + 1;
        if ((beeld.Zegt(k) is "e" or "de" or "ste") && beeld.Vast(k))
        {
            k++;
        }

        for (var meer = 0; meer < 3 && !beeld.Is(k, Soort.Maand); meer++)
        {
            var na = Verbinding(k);
            if (na < 0 || !Datumvorm.Dag(beeld, na))
            {
                break;
            }

            k = na + 1;
            if ((beeld.Zegt(k) is "e" or "de" or "ste") && beeld.Vast(k))
            {
                k++;
            }
        }

        if (beeld.IsTeken(k, '-') || beeld.IsTeken(k, '.') || beeld.IsTeken(k, '/') || (beeld.Gelijk(k, "van") && beeld.Is(k + 1, Soort.Maand)))
        {
            k++;
        }

        if (!(beeld.Is(k, Soort.Maand) || Maandachtig(k) || Engelsemaand(k)) || !beeld.ZelfdeRegel(k))
        {
            return -1;
        }

        // "12 maart achtenveertig", "3 mei van 2024"
        if ((Jaarwoord(k + 1) || beeld.Is(k + 1, Soort.Telwoord) || beeld.Gelijk(k + 1, "van")) && Jaartal(k + 1) is var woorden && woorden > k && (Jaarwoord(k + 1) || beeld.Gelijk(k + 1, "van") || Telwoorden.Waarde(beeld.Ruw(woorden)) > 20))
        {
            return woorden;
        }

        var einde = beeld.IsTeken(k + 1, '-') && beeld.IsGetal(k + 2) && beeld.Vast(k + 2) ? k + 2 : Datumvorm.Jaar(beeld, k + 1);
        return Math.Max(einde, k);
    }

    private int Verbinding(int k)
    {
        if ((beeld.Zegt(k) is "en" or "of" or "tot") || beeld.IsTeken(k, '-') || beeld.IsTeken(k, '/') || beeld.IsTeken(k, ',') || beeld.IsTeken(k, '–'))
        {
            return beeld.IsGetal(k + 1) ? k + 1 : -1;
        }

        return beeld.Gelijk(k, "t") && beeld.IsTeken(k + 1, '/') && beeld.Gelijk(k + 2, "m") ? k + 3 : -1;
    }

    private int Maandjaar(int i)
    {
        if (Datumvorm.Dag(beeld, i + 1) && beeld.ZelfdeRegel(i + 1) && beeld.IsTeken(i + 2, ',') && beeld.IsGetal(i + 3) && beeld.Tokens[i + 3].Lengte == 4)
        {
            return i + 3;
        }

        var bereik = i + 1;
        if ((beeld.IsTeken(bereik, '-') || beeld.IsTeken(bereik, '–') || beeld.IsTeken(bereik, '/')) && beeld.Vast(bereik) && beeld.Is(bereik + 1, Soort.Maand) && Datumvorm.Jaar(beeld, bereik + 2) is var tot && tot > bereik + 1)
        {
            return tot;
        }

        var einde = Datumvorm.Jaar(beeld, i + 1);
        if (einde > i)
        {
            // A bare two-digit number after "mei" needs the apostrophe or a place where only a year fits.
            return beeld.Tokens[einde].Lengte == 4 || beeld.IsTeken(einde - 1, '\'') || !beeld.Tokens[einde].Los || Los(einde) ? einde : -1;
        }

        if (Jaarwoord(i + 1) && beeld.ZelfdeRegel(i + 1))
        {
            return Uitgeteld(i + 1);
        }

        return beeld.Gelijk(i + 1, "van") && beeld.IsGetal(i + 2) && beeld.Tokens[i + 2].Lengte == 4 ? i + 2 : -1;
    }

    private bool Los(int i) => !beeld.IsWoord(i + 1) || beeld.Tokens[i + 1].Regel || beeld.Is(i + 1, Soort.Persoonswerkwoord | Soort.Plaatsvoorzetsel);

    // "120548" and "12051948" after words that announce a date
    private bool Aaneen(int i)
    {
        var token = beeld.Tokens[i];
        if (token.Lengte is not (6 or 8) || beeld.IsTeken(i - 1, '€') || beeld.Is(i - 1, Soort.Artikelwoord) || beeld.Is(i - 2, Soort.Artikelwoord) || !(Aankondiging(i) || Alleen(i) || Dagplek(i) || Omsloten(i, i) || (token.Lengte == 8 && int.Parse(beeld.Ruw(i)[4..]) is > 1899 and < 2060)))
        {
            return false;
        }

        var ruw = beeld.Ruw(i);
        var (d, m) = (int.Parse(ruw[..2]), int.Parse(ruw[2..4]));
        if (d is >= 1 and <= 31 && m is >= 1 and <= 12)
        {
            return true;
        }

        return token.Lengte == 8 && int.Parse(ruw[4..6]) is >= 1 and <= 12 && int.Parse(ruw[6..]) is >= 1 and <= 31;
    }

    // "19/4", "23-5": day and month in digits only
    private int Kort(int i)
    {
        if (!beeld.IsTeken(i + 1, '-') && !beeld.IsTeken(i + 1, '/'))
        {
            return Punt(i);
        }

        if (!Datumvorm.Maand(beeld, i + 2) || !beeld.Vast(i + 1) || !beeld.Vast(i + 2) || (beeld.Vast(i) && i > 0 && (beeld.IsWoord(i - 1) || beeld.IsTeken(i - 1, '-') || beeld.IsTeken(i - 1, '/')
            || beeld.IsTeken(i - 1, '.') || beeld.IsTeken(i - 1, ','))))
        {
            return -1;
        }

        if (beeld.Is(i - 1, Soort.Straat) || (beeld.IsWoord(i - 1) && Adresherkenner.Straatvorm(beeld.Woord(i - 1)) && beeld.Tokens[i - 1].Hoofdletter))
        {
            return -1;
        }

        var na = i + 3;
        if (Huisnummers(i, na))
        {
            return -1;
        }

        if (beeld.Vast(na) && (beeld.IsWoord(na) || beeld.IsGetal(na) || beeld.IsTeken(na, '%') || beeld.IsTeken(na, '-') || beeld.IsTeken(na, '/') || beeld.IsTeken(na, '\'')
            || ((beeld.IsTeken(na, '.') || beeld.IsTeken(na, ',')) && beeld.IsGetal(na + 1) && beeld.Vast(na + 1))))
        {
            return -1;
        }

        if (beeld.Is(na, Soort.Eenheid) || beeld.IsTeken(na, '%') || Score(i))
        {
            return -1;
        }

        var cue = Teken(i) || Mijlpaal(i);
        var (d, m) = (beeld.Waarde(i), beeld.Waarde(i + 2));
        // "volg afspr 11-12 9.30": with the hour behind it
        var uur = beeld.IsGetal(na) && beeld.ZelfdeRegel(na) && beeld.Waarde(na) is >= 7 and <= 22 && (beeld.IsTeken(na + 1, '.') || beeld.IsTeken(na + 1, ':')) && beeld.IsGetal(na + 2) && beeld.Vast(na + 1) && beeld.Vast(na + 2) && beeld.Tokens[na + 2].Lengte == 2;
        if (cue || uur || (beeld.Zegt(i - 1) is "afspr" or "vervolgafspr" or "evaluatie" or "eval" or "mdo" or "intake" or "hb"))
        {
            return i + 2;
        }

        var reeks = beeld.IsTeken(i + 1, '-') && d < m && m - d <= 4;
        var breuk = beeld.IsTeken(i + 1, '/') && ((d < m && m <= 5) || (d == 24 && m == 7) || (m == 10 && d <= 10));
        return reeks || breuk || beeld.Tokens[i].Lengte + beeld.Tokens[i + 2].Lengte < 2 ? -1 : i + 2;
    }

    private bool Teken(int i) =>
        ((beeld.Zegt(i - 1) is "keer" or "overleg" or "consult") && (beeld.Zegt(i - 2) is "volgende" or "vorige")) || Bijeenkomst(i - 1) || (beeld.Zegt(i - 1) is "voor" or "tot" or "tm" or "na") || (beeld.Zegt(i - 1) is "op" or "dd" or "per" or "vanaf" or "sinds" or "datum" or "hb" or "intake" or "gesprek" or "afspraak" or "huisbezoek" or "vandaag" or "gisteren" or "morgen" or "belnotitie" or "contact" or "evaluatie" or "mdo" or "zie")
        || beeld.Is(i - 1, Soort.Weekdag) || beeld.IsTeken(i - 1, '(') || (beeld.IsTeken(i - 1, '.') && beeld.Gelijk(i - 2, "d"))
        || (beeld.IsTeken(i - 1, '.') && beeld.Is(i - 2, Soort.Weekdag)) || (beeld.Tokens[i].Regel && (beeld.IsTeken(i + 3, ':') || beeld.IsWoord(i + 3)));

    private bool Score(int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 2; k--)
        {
            if (beeld.IsWoord(k) && Schaal(beeld.Woord(k)))
            {
                return true;
            }

            if (beeld.Zegt(k) is "score" or "zrm" or "tinetti" or "mmse" or "moca" or "gaf" or "barthel" or "cijfer" or "bloeddruk" or "rr" or "emm" or "pijnscore" or "vas" or "nrs" or "niveau" or "klasse" or "groep" or "maat" or "art" or "artikel" or "copm" or "katz" or "hoofdstuk" or "paragraaf" or "pagina" or "blz")
            {
                return true;
            }
        }

        return false;
    }

    // "April 6, 2026" in the heading of a mail
    private bool Engels(int i) =>
        (beeld.Tokens[i].Hoofdletter || beeld.Praatstijl) && Datumvorm.Dag(beeld, i + 1) && (Engelsemaand(i) || (beeld.Tokens[i].Hoofdletter && beeld.Gelijk(i, "may")));

    private bool Engelsemaand(int i) =>
        beeld.Zegt(i) is "january" or "february" or "march" or "april" or "june" or "july" or "august" or "october" or "december" || (beeld.Gelijk(i, "may") && beeld.IsGetal(i - 1) && beeld.IsGetal(i + 1));

    // "janauri", "feberwari": a month with a slip or two in it, beside a day or year.
    private bool Maandachtig(int i)
    {
        if (!beeld.IsWoord(i) || beeld.Tokens[i].Lengte is < 4 or > 11 || beeld.Is(i, Soort.Woord | Soort.Naam | Soort.Maand | Soort.Eenheid) || beeld.Tokens[i].Regel || !(Datumvorm.Dag(beeld, i - 1) || (beeld.IsGetal(i + 1) && beeld.Tokens[i + 1].Lengte == 4)))
        {
            return false;
        }

        var woord = beeld.Woord(i);
        foreach (var maand in Maanden)
        {
            if (woord[0] == maand[0] && Math.Abs(woord.Length - maand.Length) < 3 && Proef.Afstand(woord, maand) <= (maand.Length > 6 ? 3 : 2))
            {
                return true;
            }
        }

        return false;
    }

    private bool Jaarwoord(int i) => beeld.IsWoord(i) && (beeld.Woord(i).StartsWith("negentien") || beeld.Woord(i).StartsWith("tweeduizend") || beeld.Gelijk(i, "duizend"));

    private bool Rangtelwoord(int i)
    {
        if (!beeld.IsWoord(i) || beeld.Tokens[i].Lengte is < 5 or > 18)
        {
            return false;
        }

        var woord = beeld.Woord(i);
        return woord is "eerste" or "derde" or "achtste" || (woord.EndsWith("de") && (beeld.Lexicon[woord[..^2]] & Soort.Telwoord) != 0)
            || (woord.EndsWith("ste") && (beeld.Lexicon[woord[..^3]] & Soort.Telwoord) != 0);
    }
}
