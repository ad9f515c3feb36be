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
