namespace Anonimisering;

/// <summary>Streets without the ending of one, given away by what stands beside the number: a postcode, a place, a label, a cell.</summary>
internal sealed partial class Adresherkenner
{
    private const Soort GeenStraat = Soort.Vaak | Soort.Eenheid | Soort.Instellingswoord | Soort.Veld | Soort.Titel | Soort.Maand | Soort.Weekdag | Soort.Functie | Soort.Relatie | Soort.Onderwerp
        | Soort.Merk | Soort.Artikelwoord | Soort.Codewoord | Soort.Land | Soort.Volk | Soort.Telwoord | Soort.Afkorting;

    // First token of the street before number i, or -1.
    private int Buurt(int i, int laatste)
    {
        if (!beeld.ZelfdeRegel(i) || !beeld.Tokens[i].Los || beeld.Waarde(i) > 2999 || !beeld.Vrij(i - 1))
        {
            return -1;
        }

        var postcode = Postcodeplek(laatste);
        var kern = Windstreek(i - 1) ? i - 2 : i - 1;
        var eerste = Kopnaam(i);
        if (eerste < 0)
        {
            return postcode ? Laagnaam(i) : -1;
        }

        if (postcode)
        {
            return Soortnaam(kern) ? -1 : eerste;
        }

        var bewijs = Woonkop(eerste) || (Plaatsplek(laatste) && (Onbekend(kern) || (Rand(eerste) && beeld.IsTeken(laatste + 1, ','))))
            || (Cel(eerste, laatste) && (Onbekend(kern) || (!beeld.Is(kern, Soort.Naam) && Geboortecel(eerste)))) || (kern < i - 1 && kern >= eerste && beeld.Tokens[i - 1].Kast == Kast.Kapitalen);
        return bewijs && !Soortnaam(kern) && !beeld.Is(kern, Soort.Voornaam) && !beeld.Is(eerste, Soort.Voornaam | Soort.Functie | Soort.Titel) ? eerste : -1;
    }

    private bool Rand(int eerste) => beeld.IsTeken(eerste - 1, ',') || beeld.IsTeken(eerste - 1, ':') || beeld.IsTeken(eerste - 1, '(');

    // "Oostelijk Bolwerk 4, 4531 GP", also with the postcode on the next line
    private bool Postcodeplek(int laatste)
    {
        var na = beeld.IsTeken(laatste + 1, ',') || beeld.IsTeken(laatste + 1, '|') || beeld.IsTeken(laatste + 1, '-') ? laatste + 2 : laatste + 1;
        return na < beeld.Aantal && verzamelaar.Postcodedeel[na];
    }

    // "Hamrik 120, Delfzijl", "Zuidwending 10 in Veendam"
    private bool Plaatsplek(int laatste)
    {
        var na = beeld.IsTeken(laatste + 1, ',') || (beeld.Zegt(laatste + 1) is "in" or "te") ? laatste + 2 : -1;
        return na > 0 && beeld.IsWoord(na) && beeld.ZelfdeRegel(na) && beeld.Tokens[na].Kast == Kast.Hoofd && beeld.Tokens[na].Lengte > 2
            && beeld.Is(na, Soort.PlaatsBekend) && !beeld.Is(na, Soort.Woord | Soort.Voornaam | Soort.Veld | Soort.Land | Soort.Maand | Soort.Weekdag);
    }

    // "Huisvesting: Slinge 655", "verblijft De Reling 12"
    private bool Woonkop(int eerste)
    {
        var v = eerste - 1;
        if (beeld.IsTeken(v, ':') && beeld.ZelfdeRegel(eerste))
        {
            return beeld.Zegt(v - 1) is "huisvesting" or "verblijf" or "verblijft" or "verblijfplaats" or "verblijfsplaats" or "woonplek" or "woonsituatie" or "woning" or "woont" or "wonend" or "bezoek" or "straat" or "logeeradres";
        }

        return (beeld.Zegt(v) is "verblijft" or "verbleef" or "logeert" or "ingeschreven" or "woonachtig") && beeld.ZelfdeRegel(eerste);
    }

    private bool Cel(int eerste, int laatste) =>
        (beeld.IsTeken(eerste - 1, '|') && (beeld.IsTeken(laatste + 1, '|') || laatste + 1 >= beeld.Aantal || beeld.Tokens[laatste + 1].Regel)) || (beeld.Tokens[eerste].Regel && beeld.IsTeken(laatste + 1, '|'));

    // A row about somebody: a date stands in the cell before.
    private bool Geboortecel(int eerste)
    {
        for (var k = eerste - 1; k >= 0 && k > eerste - 14 && beeld.ZelfdeRegel(k + 1); k--)
        {
            if (verzamelaar.Etiketten[k] == Etiket.Datum)
            {
                return true;
            }
        }

        return false;
    }

    private bool Onbekend(int i) => beeld.IsWoord(i) && beeld.Tokens[i].Lengte > 3 && !beeld.Is(i, Soort.Woord | Soort.Naam) && !Soortnaam(i) && (Straatvorm(beeld.Woord(i)) || !beeld.IsGewoon(i));

    // What counts, sorts or holds something: "Groep 5, Utrecht", "Postbus 12, 3500 AA".
    private bool Soortnaam(int i) =>
        !Windstreek(i) && beeld.Is(i, GeenStraat) || (beeld.Zegt(i) is "blok" or "cluster" or "niveau" or "bijlage" or "hoofdstuk" or "deel" or "perron" or "poli" or "gebouw" or "zaal" or "balie" or "postbus" or "score" or "afdeling" or "unit" or "fase" or "lijn" or "bus" or "tram" or "groep" or "klas" or "team" or "etage" or "peiling" or "pagina" or "module" or "cohort" or "sessie" or "versie" or "route" or "scenario" or "variant" or "categorie" or "ronde");

    private bool Windstreek(int i) =>
        beeld.Zegt(i) is "noord" or "zuid" or "oost" or "west" or "noordzijde" or "zuidzijde" or "oostzijde" or "westzijde" or "nz" or "zz" or "oz" or "wz";

    // Capitals, with small words between, that end before token i.
    private int Kopnaam(int i)
    {
        var (k, eerste) = (i - 1, -1);
        while (k >= 0 && i - k < 8 && beeld.IsWoord(k) && !beeld.Bezet[k])
        {
            if (beeld.Tokens[k].Kast == Kast.Hoofd && !beeld.Woord(k).EndsWith("adres"))
            {
                eerste = k;
            }
            else if (!(Windstreek(k) && k == i - 1) && !(eerste > k && (beeld.Zegt(k) is "van" or "de" or "der" or "den" or "het" or "ten" or "ter" or "op" or "aan" or "a" or "en")))
            {
                break;
            }

            if (beeld.Tokens[k].Regel)
            {
                break;
            }

            k--;
        }

        return eerste;
    }

    // "bolwerk zuid 118 4611dx": in lower case from the start of its line, a sign or a word of living on.
    private int Laagnaam(int i)
    {
        var k = i - 1;
        while (k > 0 && i - k < 4 && beeld.IsWoord(k) && !beeld.Tokens[k].Regel && beeld.IsWoord(k - 1) && !beeld.Bezet[k - 1] && !Aan(k - 1) && !beeld.Is(k - 1, Soort.Persoonswerkwoord | Soort.Veld))
        {
            k--;
        }

        return !beeld.IsWoord(k) || beeld.Is(k, Soort.Eenheid | Soort.Functie | Soort.Relatie) || (i - k > 3 && !beeld.Tokens[k].Regel) || beeld.Tokens[i - 1].Lengte < 3 ? -1 : k;
    }

    // "7251 DG 46", "3511 AB, nr 12 bis": the house number behind a postcode.
    private bool NaPostcode(int i)
    {
        var v = i - 1;
        while (i - v < 4 && (beeld.IsTeken(v, ',') || beeld.IsTeken(v, '-') || beeld.IsTeken(v, '/') || beeld.IsTeken(v, '+') || beeld.IsTeken(v, '.') || (beeld.Zegt(v) is "nr" or "no" or "nummer" or "huisnr" or "huisnummer")))
        {
            v--;
        }

        var tijd = (beeld.IsTeken(i + 1, ':') || beeld.IsTeken(i + 1, '.')) && beeld.IsGetal(i + 2) && beeld.Vast(i + 1) && beeld.Vast(i + 2);
        return v >= 0 && verzamelaar.Postcodedeel[v] && beeld.ZelfdeRegel(i) && !tijd && beeld.Waarde(i) < 1900 && !Datumvorm.Volledig(beeld, i, out _);
    }

    // "weer bij nr 31 aangebeld ipv 13"
    private bool Verwisseld(int i)
    {
        var v = beeld.Gelijk(i - 1, "nr") ? i - 2 : i - 1;
        if (!beeld.ZelfdeRegel(i) || !(beeld.Gelijk(v, "ipv") || (beeld.Gelijk(v, "van") && beeld.Gelijk(v - 1, "plaats")) || (beeld.Gelijk(v, "op") && beeld.Gelijk(v - 1, "niet"))))
        {
            return false;
        }

        for (var k = v - 1; k >= 0 && k > v - 8; k--)
        {
            if (verzamelaar.Etiketten[k] == Etiket.Adres)
            {
                return true;
            }
        }

        return false;
    }

    // "driehonderdtwaalf", "honderd vier": last word of a house number in words from token i, or -1.
    private int Getalwoord(int i)
    {
        var k = i;
        while (k - i < 4 && beeld.IsWoord(k) && (k == i || beeld.ZelfdeRegel(k)) && (beeld.Is(k, Soort.Telwoord) || Honderdtal(k)) && !(k > i && (beeld.Zegt(k + 1) is "hoog" or "hg")))
        {
            k++;
        }

        return k - 1 < i ? -1 : k - 1;
    }

    private bool Honderdtal(int i)
    {
        var woord = beeld.Woord(i);
        var rest = woord.IndexOf("honderd");
        return rest >= 0 && rest < 8 && woord.Length > 8 && (rest == 0 || Telwoorden.Waarde(woord[..rest]) > 0) && (rest + 7 == woord.Length || Telwoorden.Waarde(woord[(rest + 7)..]) > 0 || woord[(rest + 7)..].StartsWith("en"));
    }
}
