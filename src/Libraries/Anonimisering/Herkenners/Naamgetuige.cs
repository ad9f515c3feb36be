namespace Anonimisering;

/// <summary>Weighs what speaks for and against one word being a name.</summary>
internal sealed partial class Naamgetuige(Tekstbeeld beeld)
{
    private readonly Naamlezer lezer = new(beeld);

    private const Soort Nooit = Soort.Veld | Soort.Land | Soort.Volk | Soort.Maand | Soort.Weekdag | Soort.Titel | Soort.Instellingswoord;

    /// <summary>A capitalised word that is a name of something.</summary>
    public bool Naam(int i, out double zekerheid, out string code)
    {
        ref readonly var token = ref beeld.Tokens[i];
        (zekerheid, code) = (0.6, "naam-hoofdletter");
        if (Uitgesloten(i))
        {
            return false;
        }

        if (token.Kast == Kast.Gemengd && !token.Is(Soort.Relatie | Soort.Functie) && char.IsUpper(beeld.Tekst[token.Start]) && !beeld.AllesKapitalen)
        {
            return Zet(ref zekerheid, 0.6);
        }

        if (token.Is(Soort.Relatie | Soort.Functie) && !token.Is(Soort.Voornaam))
        {
            return false;
        }

        var lijst = token.Is(Soort.Naam);
        var familie = Familievoegsel(i);
        code = lijst || familie || token.Is(Soort.Maand | Soort.Volk) ? "naam-lijst" : code;
        if (familie || token.Is(Soort.Maand | Soort.Volk))
        {
            return Zet(ref zekerheid, familie ? 0.85 : 0.7);
        }

        if (token.Begin == Begin.Geen || (beeld.IsTeken(i - 1, '(') && beeld.IsTeken(i + 1, ')')))
        {
            return Midden(i, lijst, ref zekerheid);
        }

        if (token.Is(Soort.Woord))
        {
            var gangbaar = token.Is(Soort.Gangbaar) && !token.Is(Soort.Vaak) && (token.Begin == Begin.Zacht || (beeld.Is(i + 1, Soort.Tussenvoegsel) && beeld.IsWoord(i + 2) && beeld.Tokens[i + 2].Hoofdletter));
            return lijst && (Mens(i) || (token.Is(Soort.Voornaam) && (gangbaar || Opvolger(i)))) && Zet(ref zekerheid, 0.7);
        }

        if (lijst)
        {
            return Zet(ref zekerheid, 0.8);
        }

        if (lezer.Voegselnaam(i))
        {
            return Zet(ref zekerheid, 0.75);
        }

        if (token.Is(Soort.PlaatsBekend) || beeld.IsGewoon(i))
        {
            return false;
        }

        return !Afleiding(i) && !Afkorting(i) && Vooraan(i, ref zekerheid);
    }

    // A word that no list has, where a sentence or line begins.
    private bool Vooraan(int i, ref double zekerheid)
    {
        ref readonly var token = ref beeld.Tokens[i];
        var volgt = Opvolger(i);
        if (token.Begin == Begin.Hard && !volgt && beeld.IsTeken(i + 1, ':'))
        {
            return false;
        }

        var tussen = beeld.IsTeken(i - 1, '(') && beeld.IsWoord(i - 2) && beeld.ZelfdeRegel(i);
        return (volgt || tussen || (token.Lengte > 3 && (i + 1 >= beeld.Aantal || beeld.Tokens[i + 1].Vorm == Vorm.Teken || beeld.Tokens[i + 1].Regel))) && (Leeftijdna(i) || (volgt && beeld.IsTeken(i + 1, '(')) || !beeld.IsVerschreven(i)) && Zet(ref zekerheid, volgt ? 0.7 : 0.5);
    }

    // "Casemgr", "Overdr. nachtdienst": cut short, or with a stop and a small letter behind it.
    private bool Afkorting(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        var punt = token.Begin == Begin.Hard && beeld.IsTeken(i + 1, '.') && beeld.Vast(i + 1) && beeld.IsWoord(i + 2) && beeld.ZelfdeRegel(i + 2) && beeld.Tokens[i + 2].Kast == Kast.Laag;
        return punt || (token.Soort == Soort.Geen && Afgekapt(beeld.Woord(i)));
    }

    // Words of the field, headings, greetings, months and the like are no names, whatever their capital.
    private bool Uitgesloten(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (beeld.Is(i - 1, Soort.Artikelwoord) || (beeld.Is(i - 2, Soort.Artikelwoord) && (beeld.IsTeken(i - 1, '"') || beeld.IsTeken(i - 1, '\''))) || beeld.Woord(i).EndsWith("nr") || (beeld.IsTeken(i - 1, ':') && beeld.Is(i - 2, Soort.Artikelwoord)))
        {
            return true;
        }

        // "2x dd. Wil naar huis": a verb.
        if (beeld.Gelijk(i, "wil") && beeld.IsTeken(i - 1, '.') && beeld.IsWoord(i + 1) && beeld.Tokens[i + 1].Kast == Kast.Laag && !beeld.Is(i + 1, Soort.Persoonswerkwoord))
        {
            return true;
        }

        if (token.Is(Soort.Vaak) && Mens(i))
        {
            return false;
        }

        if (token.Lengte < 2 || Frase(i) || token.Is(Soort.Tussenvoegsel | Soort.Vaak | Soort.Groet | Soort.Afsluiting | Soort.Codewoord | Soort.Artikelwoord | Soort.Kopwoord) || (token.Is(Soort.Afkorting) && !token.Is(Soort.Voornaam)))
        {
            return true;
        }

        if (token.Is(Nooit) && !(token.Is(Soort.Voornaam) && (token.Is(Soort.Maand | Soort.Volk) ? Persoonsplek(i) : !token.Is(Soort.Woord | Soort.Veld))))
        {
            return true;
        }

        if (token.Kast == Kast.Kapitalen && !Kapitalen(i))
        {
            return true;
        }

        return false;
    }

    /// <summary>A word in lower case that the lists know as a first name and nothing else.</summary>
    public bool LageNaam(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if ((token.Is(Soort.Maand) && beeld.IsTeken(i + 1, '/')) || Frase(i))
        {
            return false;
        }

        if (Praat(i))
        {
            return true;
        }

        // "hoi merel ik ben t mo"
        if (token.Is(Soort.Voornaam) && !token.Is(Soort.Vaak | Soort.Relatie) && ((beeld.Gelijk(i - 1, "is") && (beeld.Zegt(i - 2) is "dit" or "hier")) || (token.Lengte == 2 && beeld.Gelijk(i - 1, "met") && (beeld.Zegt(i + 1) is "van" or "hier"))))
        {
            return true;
        }

        if ((beeld.Zegt(i - 1) is "t" or "het") && (beeld.Zegt(i - 2) is "ben" or "is") && (beeld.Zegt(i - 3) is "ik" or "hier" or "dit") && token.Is(Soort.Voornaam) && !token.Is(Soort.Vaak) && (!beeld.IsWoord(i + 1) || beeld.Tokens[i + 1].Regel))
        {
            return true;
        }

        // "met kinderen yonatan 8 jaar en delina 5 jaar"
        if (token.Soort == Soort.Geen && token.Lengte > 3 && beeld.IsGetal(i + 1) && beeld.Tokens[i + 1].Lengte <= 2 && (beeld.Zegt(i + 2) is "jaar" or "jr" or "mnd" or "maanden") && (beeld.Is(i - 1, Soort.Relatie) || beeld.Gelijk(i - 1, "en") || beeld.IsTeken(i - 1, ',')))
        {
            return !beeld.IsGewoon(i);
        }

        // "max 15 km/u"
        if (beeld.IsGetal(i + 1) && beeld.Is(i + 2, Soort.Eenheid) && (beeld.Zegt(i) is "max" or "min" or "ton" or "plus"))
        {
            return false;
        }

        if (!token.Is(Soort.Voornaam | Soort.Persoonsnaam) || (!token.Is(Soort.Voornaam) && (token.Is(Soort.PlaatsBekend) || !beeld.Praatstijl)) || token.Is(Soort.Woord | Soort.Veld | Soort.Vaak | Soort.Relatie | Soort.Functie | Soort.Tussenvoegsel | Soort.Maand | Soort.Eenheid | Soort.Afkorting) || token.Lengte < 3)
        {
            return false;
        }

        if (beeld.Vast(i) && i > 0 && (beeld.IsTeken(i - 1, '\'') || beeld.IsGetal(i - 1) || beeld.IsTeken(i - 1, '.') || beeld.IsTeken(i - 1, '-')))
        {
            return false;
        }

        var omgeving = (beeld.Zegt(i - 1) is "met" or "van" or "door" or "en" or "dat" or "bij" or "aan" or "voor" or "naar" or "is" or "ben" or "of" or "als" or "heet" or "ook" or "tegen" or "over" or "want" or "maar" or "toen" or "kwam" or "komt" or "had" or "heeft" or "wil" or "laat" or "vindt" or "zegt" or "omdat" or "waar" or "vroeg" or "belde" or "weer" or "dan" or "nou" or "onze" or "ene")
            || beeld.Is(i + 1, Soort.Persoonswerkwoord) || (beeld.Zegt(i + 1) is "en" or "ook" or "niet") || beeld.IsTeken(i + 1, ',') || beeld.IsTeken(i + 1, '(') || beeld.Tokens[i].Begin != Begin.Geen;
        return token.Is(Soort.Gangbaar) ? token.Lengte > 3 || omgeving : token.Lengte > 3 && omgeving;
    }

    // Speech and chat without capitals: a first name that is also a word, or a word nobody knows, after what precedes people.
    private bool Praat(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (beeld.Gelijk(i + 1, "is") && (beeld.Zegt(i + 2) is "haar" or "zijn" or "mijn" or "de") && (beeld.Zegt(i + 3) is "voornaam" or "naam" or "achternaam" or "roepnaam"))
        {
            return !token.Is(Soort.Woord);
        }

        if (!beeld.Praatstijl || token.Lengte < (token.Is(Soort.Gangbaar) ? 3 : 4) || token.Is(Soort.Vaak | Soort.Veld | Soort.Volk | Soort.Land | Soort.PlaatsBekend | Soort.Titel | Soort.Functie | Soort.Relatie | Soort.Eenheid | Soort.Maand | Soort.Instellingswoord | Soort.Afkorting | Soort.Groet | Soort.Afsluiting)
            || !((beeld.Zegt(i - 1) is "ben") && (beeld.Zegt(i - 2) is "ik")) && !((beeld.Zegt(i - 1) is "hem" or "haar" or "zich" or "hm") && (beeld.Zegt(i - 2) is "noemt" or "noemde" or "noemen")) && !(beeld.Zegt(i - 1) is "met" or "van" or "bij" or "door" or "heet" or "en" or "keer" or "zegt" or "dus" or "ene" or "want" or "als"))
        {
            return false;
        }

        if (beeld.Gelijk(i - 1, "ben") && token.Soort == Soort.Geen && token.Lengte > 4 && (beeld.IsTeken(i + 1, ',') || beeld.Gelijk(i + 1, "en")))
        {
            return true;
        }

        if (token.Is(Soort.Woord))
        {
            return token.Is(Soort.Gangbaar) && !token.Is(Soort.Persoonswerkwoord) && (beeld.Is(i + 1, Soort.Persoonswerkwoord) || (beeld.Zegt(i + 1) is "en" or "die" or "ook") || beeld.IsTeken(i + 1, ',') || beeld.IsTeken(i + 1, '.'));
        }

        return token.Soort == Soort.Geen && !beeld.IsGewoon(i) && !beeld.IsVerschreven(i);
    }

    /// <summary>The words around say that a place is meant.</summary>
    public bool Plaats(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (token.Is(Soort.Veld | Soort.Land))
        {
            return false;
        }

        // "'s-Gravenzande"
        if (beeld.IsTeken(i - 1, '-') && beeld.Gelijk(i - 2, "s") && beeld.IsTeken(i - 3, '\'') && beeld.Vast(i) && beeld.Vast(i - 1) && beeld.Vast(i - 2))
        {
            return true;
        }

        var voor = beeld.Gelijk(i - 1, "t") && beeld.IsTeken(i - 2, '\'') && beeld.Vast(i - 1) ? i - 3 : i - 1;
        if ((Windstreek(i) && (beeld.Zegt(i + 2) is "afrika" or "amerika" or "korea" or "soedan" or "zeeland" or "guinea" or "macedonie" or "ierland")) || ((beeld.Zegt(i) is "afrika" or "amerika" or "korea" or "soedan" or "macedonie" or "guinea") && Windstreek(i - 2)))
        {
            return false;
        }

        if ((Windstreek(i) && beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1) && beeld.IsWoord(i + 2)) || (beeld.IsTeken(voor, '-') && beeld.Vast(i) && Windstreek(i - 2)))
        {
            return true;
        }

        if (beeld.Gelijk(voor, "van") && beeld.Tokens[voor].Hoofdletter && beeld.Tokens[voor].Begin == Begin.Geen)
        {
            return false;
        }

        if (beeld.Zegt(voor) is "in" or "te" or "uit" or "nabij" or "omgeving" or "regio" or "gemeente" or "dorp" or "stad" or "wijk" or "buurt" or "omstreken" or "wijkteam" or "team" or "richting" or "politie" or "station")
        {
            return !(token.Is(Soort.Voornaam) && !token.Is(Soort.PlaatsBekend)) || (beeld.Zegt(voor) is "te" or "regio" or "gemeente" or "wijk");
        }

        if (((beeld.Zegt(voor) is "woont" or "wonend" or "woonde") && !token.Is(Soort.Naam)) || (beeld.IsTeken(voor, ':') && (beeld.Zegt(voor - 1) is "woonplaats" or "plaats" or "wpl" or "gemeente" or "geboorteplaats")))
        {
            return true;
        }

        var bekend = token.Is(Soort.PlaatsBekend) && !token.Is(Soort.Voornaam);
        if (beeld.Zegt(voor) is "naar" or "rond" or "bij" or "tussen" or "woont" or "wonend" or "wonende" or "van" or "vanuit" or "boven" or "vlakbij" or "onder" or "door")
        {
            return bekend && (!token.Is(Soort.Persoonsnaam | Soort.Achternaam) || (beeld.Zegt(voor) is "naar" or "woont" or "rond" or "vanuit"));
        }

        return bekend && !token.Is(Soort.Persoonsnaam | Soort.Achternaam | Soort.Woord);
    }

    /// <summary>A capital after "bij" or "via" that no list of names has is rather an organisation.</summary>
    public bool Instelling(int eerste, int laatste)
    {
        if (eerste == laatste && beeld.Tokens[eerste].Kast == Kast.Gemengd && !beeld.Is(eerste, Soort.Naam))
        {
            return true;
        }

        if (beeld.Is(eerste, Soort.Naam) || beeld.Is(laatste, Soort.Naam) || beeld.Tokens[eerste].Lengte == 1)
        {
            return false;
        }

        return (beeld.Zegt(eerste - 1) is "bij" or "via" or "vanuit") || ((beeld.Zegt(eerste - 1) is "van" or "het") && beeld.Is(eerste - 2, Soort.Functie));
    }

    private static bool Zet(ref double zekerheid, double waarde)
    {
        zekerheid = waarde;
        return true;
    }

    private bool Midden(int i, bool lijst, ref double zekerheid)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (token.Is(Soort.Woord))
        {
            var leeftijd = token.Kast == Kast.Hoofd && beeld.IsTeken(i + 1, '(') && beeld.IsGetal(i + 2) && beeld.IsTeken(i + 3, ')') && beeld.Waarde(i + 2) < 108;
            return (lijst || leeftijd) && !Kop(i) && Zet(ref zekerheid, 0.75);
        }

        if (lijst)
        {
            return Zet(ref zekerheid, 0.9);
        }

        if (Afleiding(i) || (token.Soort == Soort.Geen && Afgekapt(beeld.Woord(i))))
        {
            return false;
        }

        if (beeld.IsGewoon(i))
        {
            return !Kop(i) && !Zaak(i) && (!beeld.Strooikapitalen || Opvolger(i) || beeld.Is(i - 1, Soort.Naam)) && Zet(ref zekerheid, 0.5);
        }

        return Zet(ref zekerheid, 0.75);
    }
}
