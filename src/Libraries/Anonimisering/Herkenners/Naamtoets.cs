namespace Anonimisering;

/// <summary>Takes back names that are none where they stand: a make, a part of a word, a vertebra, a time of day, a word of dialect.</summary>
internal sealed class Naamtoets(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    public void Zoek()
    {
        var weg = new HashSet<Kandidaat>(ReferenceEqualityComparer.Instance);
        foreach (var kandidaat in verzamelaar.Alles.Where(k => k.Persoon < 0 && k.Code is not ("naam-titel" or "naam-voorletters") && k.Categorie is Categorie.Persoon or Categorie.Instelling))
        {
            var (eerste, laatste) = (beeld.TokenOp(kandidaat.Start), beeld.TokenOp(kandidaat.End - 1));
            var geen = kandidaat.Categorie == Categorie.Persoon ? Geenpersoon(kandidaat, eerste, laatste) : Deelwoord(eerste, laatste);
            if (geen || (kandidaat.Code == "geleerd" && eerste == laatste && Letters(eerste)))
            {
                weg.Add(kandidaat);
            }
        }

        verzamelaar.Laat(weg);
    }

    private bool Geenpersoon(Kandidaat kandidaat, int eerste, int laatste) =>
        Tijdstip(laatste) || Aankruisvak(eerste) || (eerste == laatste && Streepzaak(laatste)) || Kapot(laatste) || Wat(kandidaat, eerste, laatste)
        || Provincie(eerste, laatste) || Samentrekking(laatste) || (eerste == laatste && (Dagdelen(eerste) || Kort(eerste) || Doen(eerste) || Wervel(eerste) || Hulpmiddel(eerste) || Gewestwoord(eerste) || Zinsbegin(eerste) || Plek(eerste) || Naamgetuige.VeldFrase(beeld, eerste)));

    // "VVE-uren", "een camping-dingetje": the kind word only says of what.
    private bool Deelwoord(int eerste, int laatste) =>
        laatste == eerste + 2 && beeld.IsTeken(eerste + 1, '-') && beeld.Is(eerste, Soort.Instellingswoord) && beeld.Tokens[eerste].Kast is Kast.Kapitalen or Kast.Laag && Zaakwoord(laatste);

    private bool Zaakwoord(int i) =>
        beeld.IsWoord(i) && beeld.Tokens[i].Kast == Kast.Laag && beeld.Tokens[i].Lengte > 3 && !(beeld.Zegt(i) is "noord" or "zuid" or "oost" or "west" or "centrum") && !beeld.Is(i, Soort.Instellingswoord | Soort.Naam | Soort.Tussenvoegsel | Soort.Functie | Soort.Relatie) && (beeld.Is(i, Soort.Woord) || beeld.IsGewoon(i));

    // "een Jay-kussen", "de Faber-afzuigkap": the make of a thing.
    private bool Streepzaak(int i) =>
        beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1) && beeld.Vast(i + 2) && beeld.Tokens[i].Kast == Kast.Hoofd && Zaakwoord(i + 2);

    // "'s Mid belde hij", "'s Avonds"
    private bool Tijdstip(int i) =>
        beeld.Gelijk(i - 1, "s") && beeld.IsTeken(i - 2, '\'') && beeld.Vast(i - 1) && beeld.IsWoord(i) && beeld.Tokens[i].Los
        && (beeld.Woord(i).StartsWith("mid") || beeld.Woord(i).StartsWith("avo") || beeld.Woord(i).StartsWith("ocht") || beeld.Woord(i).StartsWith("morg") || beeld.Woord(i).StartsWith("nach") || beeld.Woord(i).StartsWith("zom") || beeld.Woord(i).StartsWith("wint"));

    // "Ma/do thuis", "ma-vr"
    private bool Dagdelen(int i) =>
        (beeld.Zegt(i) is "ma" or "wil" or "do" or "vr" or "za" or "zo") && (beeld.IsTeken(i + 1, '/') || beeld.IsTeken(i + 1, '+') || beeld.IsTeken(i + 1, '-')) && beeld.Vast(i + 1) && beeld.Is(i + 2, Soort.Weekdag);

    // "woensdag: Roos snoeien", "Wil ik wel", "Wil uitbreiden": what is to be done, or a verb before its subject.
    private bool Doen(int i)
    {
        if (!beeld.Is(i, Soort.Woord) || beeld.Tokens[i].Begin == Begin.Geen || !beeld.IsWoord(i + 1) || !beeld.ZelfdeRegel(i + 1) || beeld.Tokens[i + 1].Kast != Kast.Laag)
        {
            return false;
        }

        var wil = beeld.Gelijk(i, "wil") && (beeld.Zegt(i + 1) is "ik" or "je" or "jij" or "u" or "hij" or "ze" or "zij" or "we" or "wij" or "men" or "het");
        var eind = i + 2 >= beeld.Aantal || beeld.Tokens[i + 2].Regel || beeld.Tokens[i + 2].Vorm == Vorm.Teken;
        return wil || (eind && beeld.Is(i + 1, Soort.Woord) && beeld.Tokens[i + 1].Lengte > 4 && beeld.Woord(i + 1).EndsWith("en") && !beeld.Is(i + 1, Soort.Persoonswerkwoord | Soort.Naam));
    }

    // "Bep. in lopen": cut short at the beginning of a sentence.
    private bool Kort(int i) =>
        beeld.Tokens[i].Begin == Begin.Hard && beeld.Tokens[i].Lengte <= 4 && beeld.IsTeken(i + 1, '.') && beeld.Vast(i + 1) && beeld.IsWoord(i + 2) && beeld.ZelfdeRegel(i + 2) && beeld.Tokens[i + 2].Kast == Kast.Laag && beeld.IsTeken(i - 1, '.');

    // "Kinder- en jeugdpsychiater"
    private bool Samentrekking(int i) =>
        beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1) && !beeld.Vast(i + 2) && (beeld.Zegt(i + 2) is "en" or "of") && beeld.ZelfdeRegel(i + 2);

    // "Winsum (Gr.)", "Bergen (NH)": which of the places of that name.
    private bool Provincie(int eerste, int laatste) =>
        beeld.IsTeken(eerste - 1, '(') && eerste > 1 && verzamelaar.Etiketten[eerste - 2] == Etiket.Locatie && (beeld.IsTeken(laatste + 1, ')') || beeld.IsTeken(laatste + 2, ')')) && (beeld.Zegt(eerste) is "gr" or "fr" or "dr" or "ov" or "gld" or "ut" or "nh" or "zh" or "zl" or "nb" or "lb" or "l" or "fl");

    // "dwarslaesie Th8", "hernia L5"
    private bool Wervel(int i) => beeld.Tokens[i].Lengte <= 2 && beeld.IsGetal(i + 1) && beeld.Vast(i + 1);

    // "[x] Bedbox en tafel": the capital is owed to the line, unless a list has the name.
    private bool Aankruisvak(int i)
    {
        var open = beeld.IsTeken(i - 2, '[') ? i - 2 : i - 3;
        var samen = beeld.Is(i, Soort.Voornaam) && beeld.Gelijk(i + 1, "en") && beeld.Is(i + 2, Soort.Naam) && beeld.Tokens[i + 2].Hoofdletter;
        return !samen && beeld.IsTeken(i - 1, ']') && beeld.IsTeken(open, '[') && beeld.Tokens[open].Regel && !(beeld.Is(i, Soort.Naam) && !beeld.Is(i, Soort.Woord));
    }

    // "een douchestoel Carendo": what stands behind an aid is its series.
    private bool Hulpmiddel(int i)
    {
        if (!beeld.IsWoord(i - 1) || !beeld.ZelfdeRegel(i) || beeld.Is(i, Soort.Voornaam) || beeld.Is(i - 1, Soort.Naam) || beeld.Is(i + 1, Soort.Persoonswerkwoord))
        {
            return false;
        }

        var woord = beeld.Woord(i - 1);
        return woord.EndsWith("stoel") || woord.EndsWith("lift") || woord.EndsWith("kussen") || woord.EndsWith("rollator") || woord.EndsWith("matras") || woord.EndsWith("scootmobiel") || woord.EndsWith("driewieler") || woord.EndsWith("tilband") || woord.EndsWith("loophulp") || woord.EndsWith("prothese") || woord.EndsWith("orthese") || woord.EndsWith("hoortoestel");
    }

    // "mien man is ziek", "wat heb ik daan", "een dag erna", "hoeveel kinderen? Eentje."
    private bool Gewestwoord(int i)
    {
        if (beeld.Zegt(i) is "eentje" or "tweetjes" or "erna" or "ervoor" or "daarna" || (beeld.Gelijk(i, "wil") && (beeld.Zegt(i + 1) is "graag" or "geen" or "niet" or "naar")))
        {
            return true;
        }

        var laag = beeld.Tokens[i].Kast == Kast.Laag && beeld.ZelfdeRegel(i + 1);
        return (laag && beeld.Gelijk(i, "mien") && beeld.IsWoord(i + 1) && beeld.Tokens[i + 1].Kast == Kast.Laag && !beeld.Is(i + 1, Soort.Persoonswerkwoord) && !(beeld.Zegt(i + 1) is "en" or "van" or "die" or "met"))
            || (beeld.Gelijk(i, "daan") && beeld.Tokens[i].Kast == Kast.Laag && beeld.Is(i - 1, Soort.Woord) && !beeld.Is(i - 1, Soort.Relatie | Soort.Titel | Soort.Groet | Soort.Afsluiting | Soort.Persoonswerkwoord) && (beeld.IsTeken(i + 1, '.') || beeld.IsTeken(i + 1, ',') || i + 1 >= beeld.Aantal)
                && !(beeld.Zegt(i - 1) is "met" or "van" or "door" or "en" or "bij" or "aan" or "voor" or "naar" or "of" or "als" or "dat" or "tegen" or "over" or "ook" or "heet" or "onze" or "ons"));
    }

    // "onze oude Philips is kapot"
    private bool Kapot(int i) => (beeld.Zegt(i + 1) is "is" or "was" or "gaat" or "ging") && (beeld.Zegt(i + 2) is "kapot" or "stuk" or "defect" or "lek" or "versleten");

    // "long-ca. Wens thuis sterven", "Roos en hortensia": an ordinary word at the beginning of a sentence.
    private bool Zinsbegin(int i)
    {
        if (!beeld.Is(i, Soort.Woord) || beeld.Tokens[i].Kast != Kast.Hoofd || !beeld.IsWoord(i + 1) || beeld.Tokens[i + 1].Kast != Kast.Laag || !beeld.ZelfdeRegel(i + 1))
        {
            return false;
        }

        var punt = beeld.IsTeken(i - 1, '.') && (beeld.Zegt(i - 2) is "ca" or "enz" or "etc" or "evt" or "nvt" or "e.d" or "mnd" or "jr") && !beeld.Is(i, Soort.Voornaam) && !beeld.Is(i + 1, Soort.Persoonswerkwoord | Soort.Tussenvoegsel);
        return punt || (beeld.Tokens[i].Begin == Begin.Hard && beeld.Gelijk(i + 1, "en") && beeld.IsWoord(i + 2) && beeld.Tokens[i + 2].Kast == Kast.Laag && beeld.Is(i + 2, Soort.Woord) && !beeld.Is(i + 2, Soort.Naam | Soort.Vaak | Soort.Relatie | Soort.Functie | Soort.Persoonswerkwoord));
    }

    // "als kanarie_zes op Wattpad": behind an account name stands where it is.
    private bool Plek(int i) => beeld.Gelijk(i - 1, "op") && i > 1 && beeld.Bezet[i - 2] && verzamelaar.Etiketten[i - 2] == Etiket.Niets && !beeld.Is(i, Soort.Naam);

    // "de baas van de tas", "ouders (Tarifit, tolk)"
    private bool Wat(Kandidaat kandidaat, int eerste, int laatste)
    {
        var ding = kandidaat.Code == "naam-rol" && !beeld.Praatstijl && laatste == eerste + 2 && beeld.Gelijk(eerste, "van") && (beeld.Zegt(eerste + 1) is "de" or "het") && beeld.Tokens[eerste].Kast == Kast.Laag && beeld.Tokens[laatste].Kast == Kast.Laag && beeld.Is(laatste, Soort.Woord);
        return ding || (eerste == laatste && beeld.IsTeken(eerste - 1, '(') && beeld.IsTeken(eerste + 1, ',') && (beeld.Zegt(eerste + 2) is "tolk" or "telefonisch") && !beeld.Is(eerste, Soort.Naam));
    }

    // "Collumfractuur, KHP." and "Blaas: CIC": letters between commas or behind a heading, which no list has as a name.
    private bool Letters(int i) =>
        beeld.Tokens[i].Kast == Kast.Kapitalen && beeld.Tokens[i].Lengte <= 4 && !beeld.AllesKapitalen && !beeld.Is(i, Soort.Naam) && (beeld.IsTeken(i - 1, ',') || beeld.IsTeken(i - 1, ':'));
}
