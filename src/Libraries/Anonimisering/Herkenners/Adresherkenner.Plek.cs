namespace Anonimisering;

/// <summary>Addresses of which only the words around say that they are one.</summary>
internal sealed partial class Adresherkenner
{
    // "adr it noard 12", "app. 214", "wil niet dat post naar de reling 28 gaat": first token of the address, or -1.
    private int Woonplek(int i)
    {
        if (!beeld.ZelfdeRegel(i) || !beeld.Tokens[i].Los || beeld.Waarde(i) > 3000)
        {
            return -1;
        }

        if (Kalestraat(i) is var kaal and >= 0)
        {
            return kaal;
        }

        var kort = beeld.IsTeken(i - 1, '.') && beeld.Vast(i - 1) ? i - 2 : i - 1;
        if ((beeld.Zegt(kort) is "app" or "appartement" or "apt" or "woonunit") && !beeld.Bezet[kort])
        {
            return kort;
        }

        if ((beeld.Zegt(i - 2) is "de" or "het") && (beeld.Zegt(i - 3) is "op" or "aan" or "naar") && beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Kast == Kast.Laag && beeld.Tokens[i - 1].Lengte > 3 && !beeld.Bezet[i - 1] && !beeld.Is(i - 1, Soort.Vaak | Soort.Eenheid | Soort.Functie)
            && !(beeld.Zegt(i - 1) is "verdieping" or "etage" or "kamer" or "afdeling" or "groep" or "lijn" or "snelweg" or "unit" or "gang" or "pagina" or "lijst" or "score") && Wonen(i - 4))
        {
            return i - 2;
        }

        return Aangekondigd(i);
    }

    // "Singel 9, Culemborg", "ze woont markt 8", "op kanaaldijk oost 22": words that are a street by themselves.
    private int Kalestraat(int i)
    {
        var v = Windstreek(i - 1) ? i - 2 : i - 1;
        if (!beeld.IsWoord(v) || beeld.Bezet[v] || beeld.Is(i + 1, Soort.Eenheid) || !(Kaal.Contains(beeld.Woord(v)) || (v < i - 1 && Straatvorm(beeld.Woord(v)))))
        {
            return -1;
        }

        var slot = i + 1 >= beeld.Aantal || beeld.Tokens[i + 1].Regel || beeld.IsTeken(i + 1, ',') || beeld.IsTeken(i + 1, '.');
        var voor = Wonen(v - 1) || (beeld.Zegt(v - 1) is "aan" or "naar" or "op");
        return voor || ((slot || v < i - 1) && beeld.Tokens[v].Kast == Kast.Hoofd && !(beeld.Zegt(v - 1) is "de" or "het")) ? v : -1;
    }

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Kaal = new HashSet<string>(
        "markt singel noordeinde zuideinde oosteinde westeinde achterom brink spui wal dam dijk kade vest kaai vismarkt ossenmarkt varkensmarkt botermarkt korenmarkt grotemarkt lombok heuvel plantage voorstraat achterstraat hoogstraat kerkpad molenpad zandpad jaagpad havenzijde steiger werf oever bolwerk stadswal binnenweg achterweg dorpsplein raadhuisplein".Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private bool Wonen(int i)
    {
        for (var k = i; k >= 0 && k > i - 3; k--)
        {
            if (beeld.Zegt(k) is "woont" or "woonde" or "woon" or "wonen" or "wonend" or "woonachtig" or "ingeschreven" or "post" or "verhuisd" or "verhuist" or "verhuizen" or "adres" or "adr")
            {
                return true;
            }
        }

        return false;
    }

    private int Aangekondigd(int i)
    {
        var k = i - 1;
        while (k >= 0 && i - k < 6 && !beeld.Bezet[k] && beeld.ZelfdeRegel(k + 1) && (beeld.IsWoord(k) || (beeld.IsTeken(k, '.') && beeld.Tokens[k + 1].Begin != Begin.Hard) || beeld.IsTeken(k, '\'') || beeld.IsTeken(k, ':')))
        {
            if (beeld.Zegt(k) is "sinds" or "van" or "per" or "vanaf" or "om" or "tot" or "op" or "met" or "heeft" or "klopt" or "voor" or "bij")
            {
                return -1;
            }

            if (beeld.Zegt(k) is "adr" or "adres" or "woonadres" or "postadres" or "briefadres" or "verblijfadres")
            {
                var eerste = k + 1;
                while (eerste < i && (beeld.IsTeken(eerste, ':') || beeld.IsTeken(eerste, '.') || (beeld.Zegt(eerste) is "is" or "nogmaals" or "nu" or "wordt" or "nieuw")))
                {
                    eerste++;
                }

                return eerste < i ? eerste : -1;
            }

            k--;
        }

        return -1;
    }

    // "Wat is uw adres? Waterpoort drieënvijftig."
    private bool Antwoord(int i)
    {
        if (!beeld.Is(i, Soort.Telwoord) || beeld.Gelijk(i, "een") || !beeld.IsWoord(i - 1) || beeld.Tokens[i - 1].Kast != Kast.Hoofd || beeld.Is(i + 1, Soort.Eenheid) || !beeld.ZelfdeRegel(i))
        {
            return false;
        }

        for (var k = i - 2; k >= 0 && k > i - 9; k--)
        {
            if (beeld.Zegt(k) is "adres" or "woont" or "woon" or "straat")
            {
                return true;
            }
        }

        return false;
    }

    // "aan de kanaalweg", "van de dovenetelweg", "achter de spoorstraat"
    private bool Lagelaan(int i)
    {
        if (!(beeld.Zegt(i - 1) is "de" or "het") || !(beeld.Gelijk(i - 2, "aan") || ((beeld.Zegt(i - 2) is "achter" or "van" or "in" or "op" or "bij" or "langs" or "naar" or "uit" or "tegenover" or "over" or "rond" or "richting" or "hoek") && !beeld.Is(i, Soort.Woord) && beeld.Tokens[i].Lengte > 8)))
        {
            return false;
        }

        var woord = beeld.Woord(i);
        return (woord.EndsWith("laan") || woord.EndsWith("straat") || woord.EndsWith("weg") || woord.EndsWith("plein") || woord.EndsWith("kade") || woord.EndsWith("singel") || woord.EndsWith("gracht") || woord.EndsWith("dreef") || woord.EndsWith("plantsoen"))
            && !(beeld.Zegt(i) is "hoofdweg" or "snelweg" or "autoweg" or "spoorweg" or "waterweg" or "zandweg" or "zijweg" or "rijksweg" or "provincialeweg" or "dorpsplein" or "schoolplein" or "speelplein" or "hoofdstraat" or "winkelstraat" or "zijstraat" or "eenrichtingsstraat" or "parallelweg" or "achterweg" or "toegangsweg" or "provinciale weg" or "luchtweg" or "ventweg" or "woonstraat");
    }
}
