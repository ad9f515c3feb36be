namespace Anonimisering;

/// <summary>Makes addresses, places and institutions that were found in part whole, finds what only the signs around a number give away, and takes back what is no address.</summary>
internal sealed class Plekvervolg(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    public void Zoek()
    {
        var weg = new HashSet<Kandidaat>(ReferenceEqualityComparer.Instance);
        for (var n = 0; n < verzamelaar.Alles.Count; n++)
        {
            var kandidaat = verzamelaar.Alles[n];
            if (kandidaat.Persoon >= 0 || kandidaat.Categorie is not (Categorie.Adres or Categorie.Locatie or Categorie.Instelling))
            {
                continue;
            }

            var (eerste, laatste) = (beeld.TokenOp(kandidaat.Start), beeld.TokenOp(kandidaat.End - 1));
            if (kandidaat.Categorie == Categorie.Adres ? Geenadres(eerste, laatste) : kandidaat.Categorie == Categorie.Locatie && Geenplaats(kandidaat, eerste, laatste))
            {
                weg.Add(kandidaat);
                continue;
            }

            var (links, rechts) = kandidaat.Categorie switch
            {
                Categorie.Adres => (Straatbegin(eerste), Woonlaag(laatste)),
                Categorie.Locatie => (eerste, Woonlaag(Provincie(laatste))),
                _ => (Lidwoord(eerste), Bedrijf(laatste)),
            };
            if (links < eerste || rechts > laatste)
            {
                verzamelaar.Rek(n, links, rechts);
            }
        }

        verzamelaar.Laat(weg);
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!beeld.Bezet[i])
            {
                Los(i);
            }
        }
    }

    // "Aan ⟦de Linde 1⟧", "⟦Weg⟧ achter de ⟦Hoven 19⟧"
    private int Straatbegin(int i)
    {
        var k = i;
        while (k > 0 && i - k < 3 && beeld.ZelfdeRegel(k) && !beeld.Bezet[k - 1] && (beeld.Zegt(k - 1) is "de" or "het" or "den" or "der" or "t" or "achter" or "aan" or "op" or "in" or "onder" or "bij" or "voor" or "over" or "langs" or "tussen" or "boven" or "van" || beeld.IsTeken(k - 1, '\'')))
        {
            k--;
            if (beeld.Tokens[k].Kast == Kast.Hoofd && beeld.Zegt(k) is not ("de" or "het" or "van") && beeld.Tokens[k].Begin == Begin.Geen)
            {
                return k;
            }
        }

        return k < i && k > 0 && beeld.ZelfdeRegel(k) && beeld.Bezet[k - 1] && beeld.Tokens[k - 1].Hoofdletter && verzamelaar.Etiketten[k - 1] == Etiket.Adres ? k : i;
    }

    // "12, derde etage", "3bis A"
    private int Woonlaag(int i)
    {
        if (beeld.IsWoord(i) && (beeld.Zegt(i) is "bis" or "hs") && beeld.IsWoord(i + 1) && beeld.Tokens[i + 1].Lengte == 1 && beeld.Tokens[i + 1].Hoofdletter && beeld.ZelfdeRegel(i + 1) && beeld.Vrij(i + 1))
        {
            return i + 1;
        }

        var k = beeld.IsTeken(i + 1, ',') ? i + 2 : i + 1;
        if (!beeld.ZelfdeRegel(k) || !beeld.Vrij(k))
        {
            return i;
        }

        var rang = beeld.IsGetal(k) && (beeld.Zegt(k + 1) is "e" or "de" or "ste") && beeld.Vast(k + 1) ? k + 2 : (beeld.Zegt(k) is "eerste" or "tweede" or "derde" or "vierde" or "vijfde" or "zesde" or "zevende" or "achtste" or "negende" or "tiende" or "bovenste" or "onderste") ? k + 1 : -1;
        return rang > 0 && (beeld.Zegt(rang) is "etage" or "verdieping" or "woonlaag") && beeld.ZelfdeRegel(rang) ? rang : i;
    }

    // "Hengelo Gld", "Bergen NH"
    private int Provincie(int i) =>
        beeld.IsWoord(i + 1) && beeld.ZelfdeRegel(i + 1) && beeld.Vrij(i + 1) && beeld.Tokens[i + 1].Hoofdletter && (beeld.Zegt(i + 1) is "gld" or "nh" or "zh" or "nb" or "zl" or "ov" or "fr" or "gn" or "lb" or "dr" or "zo" or "zw" or "nw") && !beeld.IsTeken(i + 2, ':') && !(beeld.IsTeken(i + 2, '.') && beeld.IsWoord(i + 3) && beeld.Tokens[i + 3].Hoofdletter && beeld.ZelfdeRegel(i + 3)) ? i + 1 : i;

    // "naar de ⟦Wissel⟧", "Ir. ⟦Lely Lyceum⟧", "CSG ⟦Comenius⟧"
    private int Lidwoord(int i)
    {
        if (i < 1 || !beeld.ZelfdeRegel(i) || beeld.Bezet[i - 1])
        {
            return i;
        }

        if (beeld.IsTeken(i - 1, '.') && beeld.Vast(i - 1) && (beeld.Zegt(i - 2) is "ir" or "dr" or "mgr" or "prof" or "jhr" or "st" or "ds" or "burg" or "mr" or "gebr") && !beeld.Bezet[i - 2] && beeld.Tokens[i - 2].Hoofdletter)
        {
            return i - 2;
        }

        return (beeld.Zegt(i - 1) is "de" or "het") && beeld.Tokens[i - 1].Kast == Kast.Laag && beeld.Tokens[i].Kast == Kast.Hoofd && beeld.Is(i, Soort.Woord) && !beeld.Is(i, Soort.Instellingswoord | Soort.Instelling)
            && (beeld.Zegt(i - 2) is "bij" or "naar" or "op" or "van" or "via" or "bel" or "jij" or "door" or "in") ? i - 1 : i;
    }

    // "⟦Beer & Drost⟧ advocaten"
    private int Bedrijf(int i) =>
        beeld.ZelfdeRegel(i + 1) && beeld.Vrij(i + 1) && beeld.Tokens[i].Kast == Kast.Hoofd && (beeld.Zegt(i + 1) is "advocaten" or "advocatuur" or "notarissen" or "bewindvoerders" or "bewindvoering" or "makelaars" or "accountants" or "tandartsen" or "deurwaarders" or "gerechtsdeurwaarders" or "juristen" or "fysiotherapie" or "apotheek" or "thuiszorg") ? i + 1 : i;

    private void Los(int i)
    {
        // "de gaarde 14 hs"
        if (beeld.IsGetal(i) && beeld.Tokens[i].Lengte <= 4 && (beeld.Zegt(i + 1) is "hs" or "bis") && beeld.ZelfdeRegel(i + 1) && beeld.IsWoord(i - 1) && beeld.Vrij(i - 1) && beeld.ZelfdeRegel(i) && beeld.Tokens[i - 1].Lengte > 2)
        {
            var links = i - 1;
            links -= (beeld.Zegt(links - 1) is "de" or "het" or "den") && beeld.Vrij(links - 1) && beeld.ZelfdeRegel(links) ? 1 : 0;
            verzamelaar.Voeg(links, i + 1, Categorie.Adres, 0.75, "huisnummer");
        }
        else if (beeld.IsWoord(i) && (beeld.Zegt(i) is "postbus" or "antwoordnummer" or "chalet" or "stacaravan" or "standplaats" or "ligplaats" or "kavel" or "bungalow"))
        {
            Verblijf(i);
        }
        else if (beeld.IsWoord(i) && beeld.Tokens[i].Kast == Kast.Kapitalen && (beeld.Zegt(i) is "isk" or "csg" or "osg" or "rsg" or "sg" or "obs" or "cbs" or "pcbs" or "rkbs" or "kbs" or "sbo" or "vso" or "so" or "roc" or "gsg" or "ikc" or "kdv" or "bso" or "psz" or "cns" or "pcb")
            && beeld.IsWoord(i + 1) && beeld.ZelfdeRegel(i + 1) && beeld.Bezet[i + 1] && beeld.Tokens[i + 1].Hoofdletter && verzamelaar.Etiketten[i + 1] is Etiket.Persoon or Etiket.Instelling or Etiket.Locatie && beeld.Tokens[i].Kast == Kast.Kapitalen && beeld.IsWoord(i))
        {
            verzamelaar.Voeg(i, i, Categorie.Instelling, 0.7, "instelling-woord");
        }
        else if (beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1) && beeld.Vast(i + 2) && beeld.IsWoord(i) && beeld.Tokens[i].Hoofdletter && beeld.Tokens[i].Lengte > 2 && beeld.Tokens[i].Begin == Begin.Geen && !beeld.Is(i, Soort.Veld | Soort.Woord | Soort.Afkorting | Soort.Land)
            && (beeld.Zegt(i + 2) is "groep" or "studio" or "huis" or "huiskamer" or "school" or "college" or "kliniek" or "hof" or "tuin" or "werkplaats" or "atelier" or "stichting" or "hoeve" or "kerk" or "winkel" or "centrum"))
        {
            verzamelaar.Voeg(i, i + 2, Categorie.Instelling, 0.75, "instelling-woord");
        }
        else if ((beeld.Zegt(i) is "fa" or "firma") && Firmanaam(i) is var naam and > 0)
        {
            verzamelaar.Voeg(i, naam, Categorie.Instelling, 0.8, "instelling-werk");
        }
    }

    // "postbus 311", "chalet C17", "ligplaats 4b"
    private void Verblijf(int i)
    {
        var k = beeld.IsWoord(i + 1) && beeld.Tokens[i + 1].Lengte == 1 && beeld.IsGetal(i + 2) && beeld.Vast(i + 2) ? i + 2 : i + 1;
        k = (beeld.Zegt(k) is "nr" or "nummer") ? beeld.IsTeken(k + 1, '.') ? k + 2 : k + 1 : k;
        if (beeld.IsGetal(k) && beeld.ZelfdeRegel(k) && beeld.Vrij(k) && beeld.Tokens[k].Lengte <= 5 && !beeld.Is(k + 1, Soort.Eenheid))
        {
            verzamelaar.Voeg(i, Adresherkenner.Toevoeging(beeld, k), Categorie.Adres, 0.8, "huisnummer");
        }
    }

    private int Firmanaam(int i)
    {
        var k = beeld.IsTeken(i + 1, '.') && beeld.Vast(i + 1) ? i + 2 : i + 1;
        return beeld.IsWoord(k) && beeld.ZelfdeRegel(k) && beeld.Vrij(k) && beeld.Tokens[k].Hoofdletter && !beeld.Is(k, Soort.Vaak) ? k : 0;
    }

    // "Huur. Mapje 3": a sentence ends within; "bedtijd lukt 5/7": in small letters with a verb in it.
    private bool Geenadres(int eerste, int laatste)
    {
        var (groot, werkwoord) = (false, false);
        for (var k = eerste; k <= laatste; k++)
        {
            groot |= beeld.Tokens[k].Hoofdletter;
            werkwoord |= beeld.Is(k, Soort.Persoonswerkwoord) || beeld.Zegt(k) is "lukt" or "gaat";
            if (k > eerste && k < laatste && beeld.IsTeken(k, '.') && beeld.Vast(k) && beeld.IsWoord(k - 1) && beeld.Tokens[k - 1].Lengte > 3 && beeld.Is(k - 1, Soort.Woord) && beeld.IsWoord(k + 1) && beeld.Tokens[k + 1].Begin == Begin.Hard)
            {
                return true;
            }
        }

        // "sat 93"
        var maat = laatste == eerste + 1 && beeld.IsGetal(laatste) && (beeld.Zegt(eerste) is "sat" or "temp" or "hf" or "rr" or "gew" or "pols" or "mmse" or "katz" or "nrs" or "bmi" or "saturatie");
        return maat || (werkwoord && !groot);
    }

    // "Gespreksverslag, 16 januari"
    private bool Geenplaats(Kandidaat kandidaat, int eerste, int laatste) =>
        kandidaat.Code == "plaats" && eerste == laatste && beeld.Tokens[eerste].Begin == Begin.Hard && !beeld.Is(eerste, Soort.PlaatsBekend) && (Naamgetuige.Zaak(beeld, eerste) || beeld.Woord(eerste).EndsWith("verslag"));
}
