namespace Anonimisering;

/// <summary>House numbers in words, behind a word for them, and those that look like a day.</summary>
internal sealed partial class Adresherkenner
{
    // "huisnummer: 12", "Esdoornhof huisnr. 12": the first token of what the number belongs to, or -1.
    private int Huisnummer(int v, int i, int toevoeging)
    {
        var woord = beeld.IsTeken(v, ':') || beeld.IsTeken(v, '.') || (beeld.Zegt(v) is "is" or "wordt") ? v - 1 : v;
        if (!(beeld.Zegt(woord) is "huisnummer" or "huisnr" or "huisno" or "huisn" or "hnr"))
        {
            return -1;
        }

        var straat = woord - 1;
        var naam = woord > 0 && beeld.Tokens[straat < 0 ? 0 : straat].Lengte > 4 && beeld.IsWoord(straat) && beeld.Vrij(straat) && beeld.ZelfdeRegel(woord) && !Maat(i, toevoeging);
        return naam && Straatnaam(straat, beeld.Tokens[straat].Kast == Kast.Hoofd && beeld.Tokens[straat].Begin == Begin.Geen) is var eerste and >= 0 ? eerste : i;
    }

    // "nr twaalf", "huisnummer vierendertig", "nummer negen a": last token of the number in words at token i, or -1.
    private int Nummerinwoorden(int i)
    {
        if (!beeld.Is(i, Soort.Telwoord) && !(beeld.IsWoord(i) && beeld.Tokens[i].Lengte > 10 && Honderdtal(i)))
        {
            return -1;
        }

        var v = i - 1;
        v -= beeld.IsTeken(v, ':') || (beeld.Zegt(v) is "is" or "wordt") ? 1 : 0;
        v -= beeld.IsTeken(v, '.') && beeld.Vast(v) ? 1 : 0;
        var eigen = beeld.Zegt(v) is "huisnummer" or "huisnr" or "huisno" or "huisn" or "hnr";
        var plek = (beeld.Zegt(v) is "nummer" or "nr" or "no") && ((beeld.Zegt(v - 1) is "op" or "van" or "bij" or "naar" or "naast" or "tegenover" or "buren" or "buurvrouw" or "buurman") || (beeld.IsWoord(i) && Honderdtal(i)));
        var slot = eigen || plek ? Getalwoord(i) : -1;
        return slot < 0 || beeld.Is(slot + 1, Soort.Eenheid) ? -1 : Getalslot(slot);
    }

    // "twaalf a", "drie bis", "zeven twee hoog"
    private int Getalslot(int k)
    {
        if (!beeld.ZelfdeRegel(k + 1) || !beeld.IsWoord(k + 1))
        {
            return k;
        }

        return (beeld.Tokens[k + 1].Lengte == 1 && !beeld.Gelijk(k + 1, "u")) || (beeld.Zegt(k + 1) is "bis" or "hs" or "huis" or "rood" or "zwart") ? k + 1 : Kamer(beeld, k);
    }

    private bool Sluit(int k) => k >= beeld.Aantal || beeld.Tokens[k].Regel || beeld.IsTeken(k, '.') || beeld.IsTeken(k, ',') || beeld.IsTeken(k, ')') || beeld.Is(k, Soort.Vaak) || (beeld.IsWoord(k) && (beeld.Tokens[k].Lengte == 1 || beeld.Gelijk(k, "bis")));

    // "Weteringschans 12/3", "Galjoen 22-08": a number and its addition that were taken for a day and a month.
    private void Dagnummer(int i)
    {
        if (!beeld.IsGetal(i) || verzamelaar.Etiketten[i] != Etiket.Datum || verzamelaar.Etiketten[Math.Max(i - 1, 0)] == Etiket.Datum || !beeld.IsWoord(i - 1) || beeld.Bezet[i - 1] || Datumvorm.Volledig(beeld, i, out _)
            || !(beeld.IsTeken(i + 1, '-') || beeld.IsTeken(i + 1, '/')) || !beeld.Vast(i + 1) || !beeld.IsGetal(i + 2))
        {
            return;
        }

        var laan = Laankop(i);
        var eerste = laan >= 0 ? laan : Vakadres(i - 1, i, i + 2);
        if (eerste >= 0)
        {
            verzamelaar.Voeg(eerste, i + 2, Categorie.Adres, 0.8, "adres");
        }
    }

    // "laan van de vrijheid 22", "plein v. d. eenheid 4": first token of a street that begins with its kind, or -1.
    private int Laankop(int i)
    {
        var (k, klein) = (i - 1, false);
        for (; k >= 0 && i - k < 7 && beeld.ZelfdeRegel(k + 1) && !beeld.Bezet[k]; k--)
        {
            if (klein && Laanwoord(k) && i - k > 2)
            {
                return k;
            }

            klein = beeld.Zegt(k) is "van" or "v" or "vd" or "vh" or "der" or "den" or "de" or "het";
            if (!beeld.IsWoord(k) && !Punt(k) && !beeld.IsTeken(k, '/'))
            {
                return -1;
            }

            klein |= Punt(k);
            if (k == i - 1 && (!beeld.IsWoord(k) || beeld.Is(k, Soort.Vaak | Soort.Codewoord | Soort.Eenheid) || Soortwoord(k)))
            {
                return -1;
            }
        }

        return -1;
    }

    // "lindelaan nr 12", "havenkade 6 k12": in small letters an ordinary word with the ending of a street, with a house number.
    private bool Laagstraat(int i)
    {
        var woord = beeld.Woord(i);
        if (!(Woonstraat(i) || woord.EndsWith("steeg") || woord.EndsWith("kade") || (woord.EndsWith("weg") && !(beeld.Zegt(i) is "onderweg" or "omweg" or "uitweg" or "snelweg" or "rijksweg" or "autoweg" or "spoorweg" or "luchtweg" or "vaarweg" or "waterweg" or "halverweg" or "rondweg"))))
        {
            return false;
        }

        var nummer = Achter(i);
        if (beeld.IsWoord(nummer))
        {
            return beeld.ZelfdeRegel(nummer) && !beeld.Gelijk(nummer, "een") && Getalwoord(nummer) is var geteld and >= 0 && !beeld.Is(geteld + 1, Soort.Eenheid);
        }

        return beeld.IsGetal(nummer) && beeld.ZelfdeRegel(nummer) && beeld.Tokens[nummer].Lengte < 5 && beeld.Tokens[nummer].Los && !Maat(nummer, Toevoeging(beeld, nummer)) && !Maat(nummer, nummer);
    }

    private bool Woning(int v, int i)
    {
        if (beeld.Is(v, Soort.Codewoord | Soort.Artikelwoord) || (beeld.Zegt(v) is "lijst" or "rang" or "klasse" or "groep" or "fase" or "stap" or "optie" or "keuze" or "doel" or "punt" or "lijn" or "bus" or "tram"))
        {
            return false;
        }

        return (beeld.Zegt(v) is "op" or "bij" or "voor" or "van" or "naar" or "naast" or "hij" or "zij" or "buren" or "buurvrouw" or "buurman" or "tegenover" or "woont") || beeld.IsTeken(v, ',') || beeld.IsTeken(v, '(') || i > 0;
    }

    private bool Maat(int i, int toevoeging)
    {
        var na = toevoeging + 1;
        return (beeld.Is(na, Soort.Eenheid) && beeld.ZelfdeRegel(na) && !(beeld.Zegt(na) is "en" or "hoog" or "verdieping")) || beeld.Is(na, Soort.Maand) || beeld.IsTeken(na, '%')
            || (toevoeging == i && (beeld.Zegt(na) is "jaar" or "jr" or "jarige")) || (toevoeging == i && beeld.IsTeken(na, '-') && beeld.Gelijk(na + 1, "jarige")) || (beeld.IsTeken(na, '.') && beeld.IsGetal(na + 1) && beeld.Vast(na + 1));
    }

    // "standplaats 12", "de buren van 14", "bij nr 9": a number that stands for a home.
    private void Losnummer(int i, int v, int toevoeging, bool nummerwoord)
    {
        if ((beeld.Zegt(v) is "standplaats" or "woonwagenstandplaats" or "kavel" or "chalet" or "stacaravan" or "bungalow" or "vakantiehuisje" or "ligplaats" or "plek" or "woonboot" or "huisje") && beeld.ZelfdeRegel(i) && (beeld.Waarde(i) > 3 || !(beeld.Zegt(v) is "plek" or "huisje")) && !beeld.IsTeken(i - 1, ':'))
        {
            verzamelaar.Voeg(v, toevoeging, Categorie.Adres, 0.7, "huisnummer");
            return;
        }

        if (beeld.Waarde(i) < 1000 && (beeld.Zegt(v) is "op" or "van") && (beeld.Zegt(v - 1) is "buren" or "buurvrouw" or "buurman" or "buurvr" or "buurm" or "overbuurvrouw" or "overbuurman" or "overburen" or "bovenburen" or "buurtjes") && beeld.ZelfdeRegel(i))
        {
            verzamelaar.Voeg(i, toevoeging, Categorie.Adres, 0.75, "huisnummer");
            return;
        }

        if (nummerwoord && beeld.Waarde(i) < 1000 && beeld.Tokens[i].Lengte <= 3 && Woning(v, i))
        {
            verzamelaar.Voeg(i, toevoeging, Categorie.Adres, 0.75, "huisnummer");
        }
    }
}
