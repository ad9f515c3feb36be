namespace Anonimisering;

/// <summary>A number as it is said: "nul zes twaalf vierendertig zesenvijftig", "onder nummer acht vier vier nul twee".</summary>
internal sealed class Spreekcijfers(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!beeld.Bezet[i] && Lees(i) is var laatste and >= 0)
            {
                verzamelaar.Voeg(i, laatste, Categorie.Telefoon, 0.6, "telefoon-gesproken");
                i = laatste;
            }
            else if (beeld.IsWoord(i) && !beeld.Bezet[i] && Nummer(i) is var einde and >= 0)
            {
                i = einde;
            }
        }
    }

    private int Lees(int i)
    {
        var nul = beeld.Gelijk(i, "nul") || (beeld.IsGetal(i) && beeld.Ruw(i) is "06" or "0");
        if (!nul && !(beeld.Is(i, Soort.Telwoord) && (Aangekondigd(i) || beeld.Gelijk(i, "zes"))))
        {
            return -1;
        }

        var (k, aantal, cijfers) = beeld.IsGetal(i) ? (i + 1, 1, 2) : (i, 0, 0);
        var (laatste, los) = (-1, true);
        while (k < beeld.Aantal && k - i < 24)
        {
            if (beeld.Is(k, Soort.Telwoord))
            {
                (laatste, aantal, cijfers) = (k, aantal + 1, cijfers + (beeld.Tokens[k].Lengte < 6 && Telwoorden.Waarde(beeld.Ruw(k)) < 10 ? 1 : 2));
            }
            else if (beeld.IsGetal(k) && beeld.Tokens[k].Lengte is 2 or 3 && (beeld.Gelijk(i, "nul") || (beeld.IsGetal(i) && beeld.Ruw(i) is "06")))
            {
                (laatste, aantal, cijfers) = (k, aantal + 1, cijfers + beeld.Tokens[k].Lengte);
            }
            else if (!(beeld.IsTeken(k, ',') || beeld.IsTeken(k, '-') || (beeld.Zegt(k) is "en" or "dan" or "eh" or "uh" or "streepje") || beeld.IsTeken(k, '.')))
            {
                break;
            }
            else
            {
                los &= aantal < 2 || !beeld.IsTeken(k, ',');
            }

            k++;
        }

        if (nul || Aangekondigd(i))
        {
            return aantal >= (nul ? 5 : 6) || (aantal > 3 && cijfers is 9 or 10) ? laatste : -1;
        }

        // "zes twaalf vierendertig zesenvijftig achtenzeventig": nine digits in one breath, the first of a mobile telephone.
        return los && cijfers == 9 && aantal > 4 ? laatste : -1;
    }

    // "mobiel zes, twee nul, vier vier": without its first nought only behind a word that announces a number.
    private bool Aangekondigd(int i)
    {
        for (var k = i - 1; k >= 0 && k > i - 4; k--)
        {
            if (beeld.Zegt(k) is "tel" or "telefoon" or "telefoonnummer" or "mobiel" or "mob" or "nummer" or "mobieltje" or "bereikbaar" or "gsm" or "bellen")
            {
                return true;
            }
        }

        return false;
    }

    // "dossiernummer acht vier vier nul twee", "kenmerk U twee vijf streepje nul": read out digit by digit behind the word for it.
    private int Nummer(int i)
    {
        var bsn = beeld.Zegt(i) is "bsn" or "burgerservicenummer" or "sofinummer" or "bsnnummer";
        if (!bsn && !Nummerwoord(i))
        {
            return -1;
        }

        var k = i + 1;
        while (k - i < 6 && (beeld.IsTeken(k, ':') || beeld.IsTeken(k, '.') || beeld.IsTeken(k, '-') || beeld.IsTeken(k, '=') || beeld.IsTeken(k, '|') || beeld.IsTeken(k, '(')
            || (beeld.Zegt(k) is "is" or "nummer" or "nr" or "komma" or "van" or "hem" or "haar" or "eh" or "geloof" or "ik" or "dat" or "mee" or "client" or "de" or "het" or "dus" or "was" or "punt" or "even" or "wacht" or "hier" or "staat" or "zeg")))
        {
            k++;
        }

        var (eerste, laatste, telwoorden) = (k, -1, 0);
        while (k < beeld.Aantal && k - eerste < 24 && !beeld.Bezet[k] && beeld.ZelfdeRegel(k))
        {
            var letter = beeld.IsWoord(k) && beeld.Tokens[k].Lengte == 1 && !(beeld.Zegt(k) is "u" && telwoorden > 0);
            if (beeld.Is(k, Soort.Telwoord) && !beeld.Is(k + 1, Soort.Eenheid))
            {
                (laatste, telwoorden) = (k, telwoorden + 1);
            }
            else if (letter || beeld.IsGetal(k))
            {
                laatste = k;
            }
            else if (!(beeld.Zegt(k) is "streep" or "streepje" or "slash" or "punt" or "dubbel" or "schuine" or "liggend"))
            {
                break;
            }

            k++;
        }

        if (telwoorden < (bsn ? 6 : 3))
        {
            return -1;
        }

        verzamelaar.Voeg(eerste, laatste, bsn ? Categorie.Bsn : Categorie.Clientnr, 0.7, bsn ? "bsn-woord" : "zaaknummer-vorm");
        return laatste;
    }

    private bool Nummerwoord(int i) =>
        beeld.Is(i, Soort.Codewoord) || (beeld.Zegt(i) is "casus" or "incasso" or "bezwaar" or "klacht" or "kvk" or "koophandel") || (beeld.Tokens[i].Lengte > 4 && !beeld.Is(i, Soort.Artikelwoord) && (beeld.Woord(i).EndsWith("nummer") || beeld.Woord(i).EndsWith("kenmerk") || beeld.Woord(i).EndsWith("nr")) && !beeld.Gelijk(i, "nummer"))
        || ((beeld.Zegt(i) is "nr" or "nummer") && (beeld.IsTeken(i - 1, '.') || beeld.IsTeken(i - 1, '-') || (beeld.Zegt(i - 1) is "onder" or "v" or "bekend" or "zaak" or "dossier" or "bsn" or "mijn" or "zijn" or "haar" or "pol" or "bezwaar")));
}
