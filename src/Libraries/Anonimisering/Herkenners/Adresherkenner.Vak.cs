namespace Anonimisering;

/// <summary>Streets without the ending of one, in any case of letters, by the slot they fill: behind a word of living, between brackets, in a cell, on a line of their own.</summary>
internal sealed partial class Adresherkenner
{
    private const Soort Buiten = Soort.Persoonswerkwoord | Soort.Relatie | Soort.Functie | Soort.Eenheid | Soort.Maand | Soort.Weekdag | Soort.Telwoord | Soort.Onderwerp | Soort.Land | Soort.Instellingswoord;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Aanloop = Maak(
        "woont woonde woon wonen wonend wonende woonachtig ingeschreven adres adr woonadres postadres briefadres verblijfadres verblijfsadres bezoekadres thuisadres huisadres logeeradres verblijft verbleef logeert straat straatnaam pand complex huurwoning koopwoning");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Verplaatsing = Maak(
        "verhuisd verhuist verhuisde verhuizen verhuizing ophalen opgehaald afhalen afzetten afgezet oppikken opgepikt gebracht brengen rijden rijdt reed rit taxi bezoek huisbezoek hb bezocht buurman buurvrouw buren overburen buur sleutel aanbellen aangebeld belt woning huis pand flat appartement huurwoning woningaanpassing deur pakket bezorgen bezorgd bezorging ingeschreven logeert logeren slaapt woont wonen broer zus moeder vader ouders bewoner bewoners oplevering opgeleverd ontruiming huurder huurders gefietst gereden gelopen brand teruggevonden gevonden aangetroffen sleutelkluis zwerft");

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Maak(string woorden) =>
        new HashSet<string>(woorden.Split(' '), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // First token of the street that ends at token v, before the number i..laatste; or -1.
    private int Vakadres(int v, int i, int laatste)
    {
        if (!beeld.ZelfdeRegel(i) || !beeld.Tokens[i].Los || beeld.Waarde(i) is >= 1900 and <= 2100 || !beeld.IsWoord(v) || beeld.Bezet[v] || (beeld.Vast(laatste + 1) && beeld.IsWoord(laatste + 1)))
        {
            return -1;
        }

        var (sterk, zwak) = Grens(v);
        if (Inhoud(sterk, v) && Vak(sterk, v, laatste))
        {
            return sterk;
        }

        var familie = beeld.Is(zwak - 2, Soort.Titel) || (zwak > 0 && beeld.Gelijk(zwak - 1, "van") && (beeld.Tokens[zwak - 1].Hoofdletter || (beeld.Is(zwak - 2, Soort.Relatie) && !(beeld.Zegt(zwak - 2) is "buurman" or "buurvrouw" or "buren" or "buurvr" or "buurm")))) || (zwak == v && beeld.Is(v, Soort.Voornaam));
        return zwak > sterk && !familie && Inhoud(zwak, v) && (Verhuist(zwak - 2, laatste) || (beeld.Zegt(zwak - 2) is "kom" or "komen" or "kwam" or "was" or "ben" or "zit" or "zat" or "staat" or "stond")) ? zwak : -1;
    }

    // Where the words before a number begin: at the border of their slot, and behind the last word of place within it.
    private (int Sterk, int Zwak) Grens(int v)
    {
        var (k, zwak) = (v, -1);
        while (k >= 0 && v - k < 7 && !beeld.Bezet[k] && (beeld.IsWoord(k) || Punt(k)))
        {
            if (beeld.IsWoord(k))
            {
                if (Aanloop.Contains(beeld.Woord(k)) || (k < v && (beeld.Zegt(k) is "huisbezoek" or "hb" or "woningaanpassing" or "ontruiming" or "oplevering" or "sleuteloverdracht" or "traplift")) || (k < v && beeld.Is(k, Soort.Persoonswerkwoord) && !beeld.Is(k, Soort.Naam)))
                {
                    break;
                }

                zwak = zwak < 0 && k < v && (beeld.Zegt(k) is "bij" or "langs" or "van" or "naar" or "aan" or "op" or "te" or "adres") && !(beeld.Zegt(k) is "van" && Laanwoord(k - 1)) ? k + 1 : zwak;
            }

            k--;
            if (beeld.Tokens[k + 1].Regel)
            {
                break;
            }
        }

        return (k + 1, zwak);
    }

    private bool Punt(int k) => (beeld.IsTeken(k, '.') && beeld.Vast(k) && beeld.IsWoord(k - 1) && beeld.Tokens[k - 1].Lengte < 6) || (beeld.IsTeken(k, '\'') && beeld.Vast(k + 1)) || (beeld.IsTeken(k, '-') && beeld.Vast(k) && beeld.Vast(k + 1));

    private bool Laanwoord(int k) => beeld.Zegt(k) is "laan" or "plein" or "hof" or "kade" or "park" or "dreef" or "singel" or "dijk" or "pad" or "straat" or "hoek" or "werf";

    // The words between may be those of a street.
    private bool Inhoud(int eerste, int v)
    {
        if (eerste < 0 || eerste > v || v - eerste > 5 || Soortwoord(v) || beeld.Is(v, Soort.Vaak | Buiten | Soort.Titel | Soort.Codewoord | Soort.Artikelwoord) || beeld.Tokens[v].Lengte < 3
            || (beeld.Tokens[v].Kast == Kast.Kapitalen && !beeld.AllesKapitalen))
        {
            return false;
        }

        for (var k = eerste; k < v; k++)
        {
            if (!beeld.IsWoord(k))
            {
                continue;
            }

            var klein = beeld.Is(k, Soort.Tussenvoegsel) || (beeld.Zegt(k) is "op" or "aan" or "achter" or "tussen" or "boven" or "onder" or "bij" or "voor" or "over" or "gen" or "ge" or "oan" or "yn" or "by" or "e" or "d" or "n" or "it" or "in" or "v" or "t" or "noord" or "zuid" or "oost" or "west" or "grote" or "oude" or "nieuwe" or "lange" or "korte" or "hoge" or "kleine" or "lage" or "eerste" or "tweede");
            if (!klein && (beeld.Is(k, Buiten) || (beeld.Is(k, Soort.Vaak) && !beeld.Tokens[k].Hoofdletter)))
            {
                return false;
            }
        }

        return true;
    }

    // "fase 2", "zorgprofiel 4", "badkamer 2": what counts, sorts or measures.
    private bool Soortwoord(int v)
    {
        if (Soortnaam(v))
        {
            return true;
        }

        var woord = beeld.Woord(v);
        foreach (var staart in Soortstaarten)
        {
            if (woord.EndsWith(staart))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly string[] Soortstaarten = ["profiel", "niveau", "score", "schaal", "graad", "groep", "klas", "fase", "stap", "ronde", "lijn", "kamer", "kamers", "afdeling", "traject", "module", "nummer", "nr", "cijfer", "punt", "punten", "lid", "artikel", "doel", "vraag", "optie", "verdieping", "etage", "team", "type", "versie", "week", "dag", "jaar", "maand", "uur", "perceel", "trede", "indicatie", "klasse", "categorie", "lijst", "bijlage", "deel", "blok", "cluster", "unit", "zaal", "balie", "perron", "spoor", "bus", "tram", "postbus", "totaal", "max", "min", "circa", "ongeveer", "minimaal", "maximaal", "ruim", "bijna", "vanaf", "sinds", "tot", "slechts", "ca"];

    // The slot says that somebody lives there.
    private bool Vak(int eerste, int v, int laatste)
    {
        var (voor, na) = (eerste - 1, laatste + 1);
        var eind = na >= beeld.Aantal || beeld.Tokens[na].Regel;
        if (beeld.IsWoord(voor) && beeld.ZelfdeRegel(eerste) && Aanloop.Contains(beeld.Woord(voor)))
        {
            return true;
        }

        if ((beeld.Zegt(voor) is "huisbezoek" or "hb" or "woningaanpassing" or "ontruiming" or "oplevering" or "sleuteloverdracht" or "traplift") && beeld.ZelfdeRegel(eerste))
        {
            return beeld.Tokens[v].Hoofdletter || eerste < v || !beeld.IsGewoon(v);
        }

        if ((beeld.IsTeken(voor, '!') || beeld.IsTeken(voor, '?') || beeld.IsTeken(voor, ',') || beeld.IsTeken(voor, '-')) && beeld.IsWoord(voor - 1) && (beeld.Woord(voor - 1).EndsWith("adres") || beeld.Gelijk(voor - 1, "adr")))
        {
            return true;
        }

        if ((beeld.IsTeken(voor, ':') || (beeld.IsTeken(voor, '.') && beeld.Gelijk(voor - 1, "adr"))) && beeld.ZelfdeRegel(eerste))
        {
            return Etiketwoord(voor - 1);
        }

        var vorm = Kaal.Contains(beeld.Woord(v)) || Woonstraat(v);
        var naam = beeld.Tokens[eerste].Hoofdletter || (beeld.Zegt(eerste) is "de" or "het" or "it" or "t" or "op" or "achter" or "tussen" or "boven") || beeld.IsTeken(eerste, '\'') || !beeld.IsGewoon(v) || vorm;
        if (beeld.IsTeken(voor, '(') && beeld.IsTeken(na, ')'))
        {
            return naam && (beeld.Is(voor - 1, Soort.Naam | Soort.Relatie | Soort.Titel) || (beeld.IsWoord(voor - 1) && (beeld.Tokens[voor - 1].Hoofdletter || Verplaatsing.Contains(beeld.Woord(voor - 1)) || beeld.Gelijk(voor - 1, "aan"))) || Verhuist(voor - 1, voor));
        }

        if ((beeld.IsTeken(voor, '|') || beeld.IsTeken(voor, ';') || beeld.Tokens[eerste].Regel) && (beeld.IsTeken(na, '|') || beeld.IsTeken(na, ';')))
        {
            return Geboortecel(eerste) || (beeld.IsTeken(voor, '|') && beeld.Is(voor - 1, Soort.Naam) && (vorm || !beeld.IsGewoon(v) || eerste < v)) || (naam && !beeld.Tokens[eerste].Regel && beeld.IsTeken(voor, ';') && beeld.Is(voor - 1, Soort.Naam));
        }

        if (beeld.Tokens[eerste].Regel && eind)
        {
            return naam && Ondertekend(eerste);
        }

        return beeld.IsTeken(voor, ',') && (eind || beeld.IsTeken(na, ',') || beeld.IsTeken(na, '.')) && naam && (beeld.Tokens[v].Kast == Kast.Hoofd ? v - eerste < 4 : !beeld.IsGewoon(v) || eerste < v) && !beeld.Is(v, Soort.Voornaam) && (vorm || Verhuist(voor - 1, laatste) || Leeftijdvoor(voor - 1));
    }

    // "Straat/nr:", "Straat en huisnummer:", "- woont:"
    private bool Etiketwoord(int k)
    {
        for (var n = 0; n < 4 && k - n >= 0; n++)
        {
            if (beeld.IsWoord(k - n) && (Aanloop.Contains(beeld.Woord(k - n)) || beeld.Woord(k - n).EndsWith("adres") || (beeld.Zegt(k - n) is "woning" or "huis" or "thuis")))
            {
                return true;
            }

            if (beeld.Tokens[k - n].Regel)
            {
                break;
            }
        }

        return false;
    }

    // A word of moving, fetching or visiting within a few words before token i or behind the number.
    private bool Verhuist(int i, int laatste)
    {
        for (var k = i; k >= 0 && k > i - 6 && beeld.ZelfdeRegel(k + 1); k--)
        {
            if (beeld.IsWoord(k) && Verplaatsing.Contains(beeld.Woord(k)))
            {
                return true;
            }
        }

        for (var k = laatste + 1; k < beeld.Aantal && k < laatste + 6 && beeld.ZelfdeRegel(k); k++)
        {
            if (beeld.IsWoord(k) && Verplaatsing.Contains(beeld.Woord(k)))
            {
                return true;
            }
        }

        return false;
    }

    // "mw Smeets, 84, Klipper 19"
    private bool Leeftijdvoor(int k) => beeld.IsGetal(k) && beeld.Tokens[k].Lengte <= 3 && beeld.IsTeken(k - 1, ',') && beeld.IsWoord(k - 2);

    // The line below the name under a letter.
    private bool Ondertekend(int eerste)
    {
        for (var k = eerste - 1; k >= 0 && k > eerste - 14; k--)
        {
            if (beeld.Is(k, Soort.Afsluiting) || (beeld.Zegt(k) is "groet" or "groeten" or "groetjes" or "gr" or "mvg"))
            {
                return true;
            }
        }

        return false;
    }
}
