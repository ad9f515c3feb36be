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
        if (beeld.Een(kort, "app", "appartement", "apt", "woonunit") && !beeld.Bezet[kort])
        {
            return kort;
        }

        if (beeld.Een(i - 2, "de", "het") && beeld.Een(i - 3, "op", "aan", "naar") && beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Kast == Kast.Laag && beeld.Tokens[i - 1].Lengte > 3 && !beeld.Bezet[i - 1] && !beeld.Is(i - 1, Soort.Vaak | Soort.Eenheid | Soort.Functie)
            && !beeld.Een(i - 1, "verdieping", "etage", "kamer", "afdeling", "groep", "lijn", "snelweg", "unit", "gang", "pagina", "lijst", "score") && Wonen(i - 4))
        {
            return i - 2;
        }

        return Aangekondigd(i);
    }

    // "Singel 9, Culemborg", "ze woont markt 8", "op kanaaldijk oost 22": words that are a street by themselves.
    private int Kalestraat(int i)
    {
        var v = beeld.Een(i - 1, "oost", "west", "noord", "zuid", "oostzijde", "westzijde", "noordzijde", "zuidzijde") ? i - 2 : i - 1;
        if (!beeld.IsWoord(v) || beeld.Bezet[v] || beeld.Is(i + 1, Soort.Eenheid) || !(Kaal.Contains(beeld.Woord(v)) || (v < i - 1 && Straatvorm(beeld.Woord(v)))))
        {
            return -1;
        }

        var slot = i + 1 >= beeld.Aantal || beeld.Tokens[i + 1].Regel || beeld.IsTeken(i + 1, ',') || beeld.IsTeken(i + 1, '.');
        var voor = Wonen(v - 1) || beeld.Een(v - 1, "aan", "naar", "op");
        return voor || (slot && beeld.Tokens[v].Kast == Kast.Hoofd && !beeld.Een(v - 1, "de", "het")) ? v : -1;
    }

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Kaal = new HashSet<string>(
        "markt singel noordeinde zuideinde oosteinde westeinde achterom brink spui wal dam dijk kade vest kaai vismarkt ossenmarkt varkensmarkt botermarkt korenmarkt grotemarkt lombok heuvel plantage voorstraat achterstraat hoogstraat kerkpad molenpad zandpad jaagpad havenzijde steiger werf oever bolwerk stadswal binnenweg achterweg dorpsplein raadhuisplein".Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private bool Wonen(int i)
    {
        for (var k = i; k >= 0 && k > i - 3; k--)
        {
            if (beeld.Een(k, "woont", "woonde", "woon", "wonen", "wonend", "woonachtig", "ingeschreven", "post", "verhuisd", "verhuist", "verhuizen", "adres", "adr"))
            {
                return true;
            }
        }

        return false;
    }

    private int Aangekondigd(int i)
    {
        var k = i - 1;
        while (k >= 0 && i - k < 6 && !beeld.Bezet[k] && beeld.ZelfdeRegel(k + 1) && (beeld.IsWoord(k) || beeld.IsTeken(k, '.') || beeld.IsTeken(k, '\'') || beeld.IsTeken(k, ':')))
        {
            if (beeld.Een(k, "sinds", "van", "per", "vanaf", "om", "tot", "op", "met", "heeft", "klopt", "voor", "bij"))
            {
                return -1;
            }

            if (beeld.Een(k, "adr", "adres", "woonadres", "postadres", "briefadres", "verblijfadres"))
            {
                var eerste = k + 1;
                while (eerste < i && (beeld.IsTeken(eerste, ':') || beeld.IsTeken(eerste, '.') || beeld.Een(eerste, "is", "nogmaals", "nu", "wordt", "nieuw")))
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
            if (beeld.Een(k, "adres", "woont", "woon", "straat"))
            {
                return true;
            }
        }

        return false;
    }

    // "aan de kanaalweg", "van de dovenetelweg", "achter de spoorstraat"
    private bool Lagelaan(int i)
    {
        if (!beeld.Een(i - 1, "de", "het") || !(beeld.Gelijk(i - 2, "aan") || (beeld.Een(i - 2, "achter", "van", "in", "op", "bij", "langs", "naar", "uit", "tegenover", "over", "rond", "richting", "hoek") && !beeld.Is(i, Soort.Woord) && beeld.Tokens[i].Lengte > 8)))
        {
            return false;
        }

        var woord = beeld.Woord(i);
        return (woord.EndsWith("laan") || woord.EndsWith("straat") || woord.EndsWith("weg") || woord.EndsWith("plein") || woord.EndsWith("kade") || woord.EndsWith("singel") || woord.EndsWith("gracht") || woord.EndsWith("dreef") || woord.EndsWith("plantsoen"))
            && !beeld.Een(i, "hoofdweg", "snelweg", "autoweg", "spoorweg", "waterweg", "zandweg", "zijweg", "rijksweg", "provincialeweg", "dorpsplein", "schoolplein", "speelplein", "hoofdstraat", "winkelstraat", "zijstraat", "eenrichtingsstraat", "parallelweg", "achterweg", "toegangsweg", "provinciale weg", "luchtweg", "ventweg", "woonstraat");
    }
}
