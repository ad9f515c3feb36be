namespace Anonimisering;

/// <summary>Institutions by their place: behind a field of a form, behind a kind word in small letters, a body with its region.</summary>
internal sealed partial class Instellingherkenner
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Algemeen = new HashSet<string>(
        ("school kerk zorg groep praktijk centrum wonen huis opvang bureau bedrijf winkel psychiatrie kliniek hof advocaten restaurant cafe thuiszorg dagbesteding kinderopvang dagopvang fysiotherapie huisartsenpraktijk huisartsen tandartsen welzijn vervoer jeugdhulp jeugdzorg pleegzorg "
        + "bewindvoering bewind kraamzorg begeleid_wonen steunpunt servicepunt gebiedsteam cluster polikliniek supermarkt zwembad bibliotheek museum theater sporthal speeltuin ziekenhuis universiteit hogeschool koor boerderij kringloop zorgaanbieder zorgorganisatie woonvorm leefgroep woongroep "
        + "dagcentrum nachtopvang daklozenopvang woningbouw fabriek bewindvoerders deurwaarders kantoor werkplaats instituut corporatie").Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Velden = new HashSet<string>(
        ("werkgever werk school dagbesteding aanbieder zorgaanbieder opvang kdv bso kerk vereniging sportvereniging club sportclub instelling organisatie apotheek ziekenhuis zorgverlener thuiszorg verhuurder woningcorporatie corporatie stage stageplek opleiding peuterspeelzaal basisschool kinderopvang "
        + "huisartsenpraktijk woonvorm instantie zorginstelling onderwijs werkplek locatie hulpverlening verblijfplaats bewindvoerderskantoor leverancier uitvoerder zorgpartij sport hobbyclub").Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // The last token of an institution that begins at token i, or -1.
    private int Zinsplek(int i)
    {
        if (Celnaam(i) is var cel and > 0)
        {
            return cel;
        }

        // "De Marke heeft plek": a house that does something at the beginning of a sentence.
        if (beeld.Tokens[i].Begin == Begin.Hard && (beeld.Zegt(i) is "de" or "het") && beeld.Tokens[i].Hoofdletter && Huisbegin(i + 1))
        {
            return i + 1;
        }

        // "op Ons Honk", "door Nieuw Begin"
        if (beeld.Tokens[i].Kast == Kast.Hoofd && beeld.Tokens[i].Begin == Begin.Geen && (beeld.Zegt(i) is "ons" or "onze" or "mijn" or "huize" or "hoeve" or "villa" or "casa" or "erve" || (beeld.Zegt(i) is "nieuw" or "nieuwe" && beeld.Is(i + 1, Soort.Woord) && !beeld.Is(i + 1, Soort.Eigennaam)))
            && beeld.Zegt(i - 1) is "op" or "bij" or "naar" or "door" or "in" or "van" or "via" && Naamdeel(i + 1) && beeld.ZelfdeRegel(i + 1) && !beeld.Strooikapitalen)
        {
            return Rechts(i);
        }

        if (Streeknaam(i) is var streek and > 0)
        {
            return streek;
        }

        if ((beeld.IsTeken(i - 1, ':') || (beeld.IsTeken(i - 1, '(') && beeld.Tokens[i].Hoofdletter)) && beeld.ZelfdeRegel(i) && Veldnaam(i) is var veld and > 0)
        {
            return veld;
        }

        if ((beeld.Zegt(i - 1) is "heet" or "genaamd" or "heette" or "heten") && beeld.Is(i - 2, Soort.Instellingswoord) && beeld.ZelfdeRegel(i))
        {
            return Laagdelen(i, out _, out _);
        }

        if (beeld.Tokens[i].Kast != Kast.Laag || !beeld.Praatstijl)
        {
            return -1;
        }

        // "verhuisd naar de lindenhof"
        return beeld.Zegt(i) is "de" or "het" && beeld.Zegt(i - 1) is "in" or "naar" or "bij" or "op" or "door" or "van" && Huisachtig(i + 1) && !beeld.Bezet[i + 1] && beeld.ZelfdeRegel(i + 1) ? i + 1 : Math.Max(Laagzin(i), Laagfirma(i));
    }

    // "| Royal Flowers | werkgever |"
    private int Celnaam(int i)
    {
        if (!beeld.IsTeken(i - 1, '|') || !beeld.Tokens[i].Hoofdletter || beeld.Is(i, Soort.Functie | Soort.Relatie | Soort.Titel | Soort.Weekdag))
        {
            return -1;
        }

        var laatste = Rechts(i);
        return beeld.IsTeken(laatste + 1, '|') && beeld.IsWoord(laatste + 2) && Velden.Contains(beeld.Woord(laatste + 2)) && (beeld.IsTeken(laatste + 3, '|') || Einde(laatste + 3)) ? laatste : -1;
    }

    private bool Huisbegin(int i) =>
        beeld.IsWoord(i) && !beeld.Bezet[i] && beeld.ZelfdeRegel(i + 1) && beeld.Tokens[i].Kast == Kast.Hoofd && beeld.Tokens[i].Begin == Begin.Geen && beeld.Tokens[i].Lengte > 3 && !beeld.Strooikapitalen && !beeld.AllesKapitalen && !beeld.Is(i, Soort.Functie | Soort.Relatie | Soort.Titel | Soort.Instellingswoord | Soort.Veld | Soort.Vaak | Soort.Land | Soort.Volk | Soort.Merk | Soort.Kopwoord | Soort.Weekdag | Soort.Maand) && !Naamgetuige.Zaak(beeld, i)
        && (beeld.Zegt(i + 1) is "belt" or "belde" or "mailt" or "mailde" or "adviseert" or "adviseerde" or "meldt" or "meldde" or "stuurt" or "stuurde" or "weigert" || (beeld.Gelijk(i + 1, "heeft") && (beeld.Zegt(i + 2) is "plek" or "plaats" or "gebeld" or "gemaild" or "ruimte" or "een" or "geen")));

    // "MEE Amstel en Zaan", "Voedselbank Zoetermeer", "Sociaal Raadslieden Maasland": a body with its region.
    private int Streeknaam(int i)
    {
        var laag = beeld.Tokens[i].Kast == Kast.Laag;
        if (laag && !beeld.Praatstijl)
        {
            return -1;
        }

        var k = beeld.Zegt(i) switch
        {
            "mee" => laag ? -1 : beeld.Tokens[i].Kast == Kast.Kapitalen && !beeld.AllesKapitalen ? i + 1 : -1,
            "humanitas" or "vluchtelingenwerk" or "slachtofferhulp" or "zonnebloem" or "voedselbank" or "kledingbank" or "werkplein" or "dierenbescherming" or "kredietbank" or "ggz" or "welzijn" or "buurtzorg" or "jeugdbescherming" or "kbo" or "pcob" or "stadsbank" or "dierenambulance" or "dorpsraad" or "seniorenraad" or "sportservice" or "bibliotheek" or "maatjesproject" or "taalhuis" => i + 1,
            "halt" when !laag && beeld.Tokens[i].Begin == Begin.Geen => i + 1,
            "rode" when beeld.Gelijk(i + 1, "kruis") => i + 2,
            "leger" when beeld.Gelijk(i + 1, "des") && beeld.Gelijk(i + 2, "heils") => i + 3,
            "sociaal" when beeld.Zegt(i + 1) is "raadslieden" or "raadsman" => i + 2,
            "maatschappelijk" when beeld.Gelijk(i + 1, "werk") => i + 2,
            _ => -1,
        };
        if (k < 0 || (laag && beeld.Zegt(i - 1) is "de" or "het" or "een"))
        {
            return -1;
        }

        k += beeld.Zegt(k) is "de" or "het" && beeld.Tokens[k].Hoofdletter ? 1 : 0;
        k = beeld.Gelijk(k, "ouderen") && beeld.Tokens[k].Hoofdletter ? k + 1 : k;
        return Streek(k, laag);
    }

    // "Amstel en Zaan", "Westelijk Noord-Brabant", "Drentsche Aa"
    private int Streek(int k, bool laag)
    {
        if (!Streekdeel(k, laag))
        {
            var richting = laag && (beeld.Zegt(k) is "noord" or "zuid" or "oost" or "west" or "midden" or "noordwest" or "noordoost" or "zuidwest" or "zuidoost" or "westelijk" or "oostelijk" or "noordelijk" or "zuidelijk");
            var na = beeld.IsTeken(k + 1, '-') ? k + 2 : k + 1;
            return !richting ? -1 : Streekdeel(na, laag) || beeld.IsTeken(k + 1, '-') && beeld.IsWoord(na) ? na : richting && (beeld.Zegt(na) is "noord" or "zuid" or "oost" or "west" or "midden") && beeld.IsTeken(na + 1, '-') ? na + 2 : k;
        }

        for (var n = 0; n < 4; n++)
        {
            if (beeld.IsTeken(k + 1, '-') && beeld.Vast(k + 1) && beeld.Vast(k + 2) && beeld.IsWoord(k + 2))
            {
                k += 2;
            }
            else if (beeld.Zegt(k + 1) is "en" or "aan" or "de" or "den" && Streekdeel(k + 2, laag) && (!laag || beeld.Is(k + 2, Soort.PlaatsBekend)))
            {
                k += 2;
            }
            else if (Streekdeel(k + 1, laag) && !(laag && beeld.Is(k + 1, Soort.Woord)))
            {
                k++;
            }
            else
            {
                break;
            }
        }

        return k;
    }

    private bool Streekdeel(int k, bool laag) =>
        beeld.IsWoord(k) && beeld.ZelfdeRegel(k) && !beeld.Bezet[k] && beeld.Tokens[k].Lengte > 1 && !beeld.Is(k, Soort.Functie | Soort.Relatie | Soort.Titel | Soort.Maand | Soort.Weekdag | Soort.Land | Soort.Persoonswerkwoord)
        && (laag ? beeld.Is(k, Soort.PlaatsBekend) && !beeld.Is(k, Soort.Woord | Soort.Voornaam | Soort.Vaak) || beeld.Is(k, Soort.Plaats) : beeld.Tokens[k].Kast is Kast.Hoofd or Kast.Gemengd && beeld.Tokens[k].Begin == Begin.Geen && !beeld.Is(k, Soort.Vaak) && (!beeld.Is(k, Soort.Veld) || beeld.Gelijk(k, "plus") || (beeld.Tokens[k].Kast == Kast.Hoofd && beeld.Tokens[k - 1].Kast == Kast.Hoofd && beeld.Tokens[k].Lengte < 4)));

    // "School: De Wegwijzer", "Werkgever: Royal Flowers", "dagbesteding: het kompas"
    private int Veldnaam(int i)
    {
        var veld = i - 2;
        veld = beeld.Zegt(veld) is "kind" or "kinderen" or "zoon" or "dochter" or "client" or "inwoner" or "huidige" ? veld - 1 : veld;
        if (!beeld.IsWoord(veld) || !Velden.Contains(beeld.Woord(veld)))
        {
            return -1;
        }

        if (beeld.Tokens[i].Kast == Kast.Laag)
        {
            var laag = (beeld.Zegt(i) is "de" or "het" || beeld.IsTeken(i - 1, '\'')) ? Laagdelen(i, out _, out var einde) : -1;
            return laag > i && Einde(laag + 1) ? laag : -1;
        }

        var lid = beeld.Zegt(i) is "de" or "het";
        if (!lid && (beeld.Is(i, Soort.Vaak | Soort.Veld | Soort.Functie | Soort.Relatie | Soort.Titel | Soort.Voornaam | Soort.Land | Soort.Weekdag | Soort.Maand | Soort.PlaatsBekend) || beeld.Tokens[i].Kast == Kast.Kapitalen || beeld.Zegt(i) is "onbekend" or "regulier" or "reguliere" or "speciaal" or "zie" or "thuis" or "nvt"))
        {
            return -1;
        }

        var laatste = Rechts(i);
        return laatste > i ? (lid || beeld.Tokens[laatste].Hoofdletter ? laatste : -1) : !lid && Einde(i + 1) && beeld.Tokens[i].Lengte > 3 ? i : -1;
    }

    // "op basisschool de wegwijzer", "bij kapsalon beauty by sam": in a text without capitals.
    private int Laagzin(int i)
    {
        if (!(beeld.Is(i, Soort.Instellingswoord) || Soorteinde(beeld.Woord(i))) || beeld.Tokens[i].Lengte < 2 || !beeld.ZelfdeRegel(i + 1) || beeld.Zegt(i - 1) is "de" or "het" or "een" or "geen" or "mijn" or "haar" or "zijn" or "hun" or "deze" or "die" or "dat" or "dit" or "elke" or "andere" or "nieuwe" or "welke" or "eigen" or "onze" or "ons" or "jouw" or "uw")
        {
            return -1;
        }

        var voorzetsel = beeld.Zegt(i - 1) is "op" or "bij" or "naar" or "van" or "via" or "door" or "in" or "met" or "uit" or "voor" or "aan" or "vanuit";
        var vrij = i == 0 || beeld.Tokens[i].Regel || beeld.Tokens[i - 1].Vorm == Vorm.Teken || beeld.Zegt(i - 1) is "aanmelding" or "locatie" or "gereformeerde" or "hervormde" or "komma" or "eh" || beeld.Is(i - 1, Soort.Weekdag);
        if (!voorzetsel && !vrij)
        {
            return -1;
        }

        // "stichting moeders voor moeders": a name that is a phrase.
        if (beeld.Gelijk(i, "stichting") && !(beeld.Zegt(i + 1) is "de" or "het" or "t"))
        {
            return -1;
        }

        var laatste = Laagdelen(i + 1, out var lid, out var inhoud);
        if (laatste < 0 || !Na(laatste + 1))
        {
            return -1;
        }

        if (lid)
        {
            return voorzetsel && beeld.Zegt(i) is "school" or "huis" or "kantoor" or "zorg" or "wonen" or "werk" ? -1 : laatste;
        }

        var vreemd = !beeld.IsGewoon(inhoud) || (beeld.Is(inhoud, Soort.Eigennaam | Soort.Achternaam | Soort.Voornaam) && !beeld.Is(inhoud, Soort.Woord));
        return vreemd || (Huisachtig(inhoud) && voorzetsel) || (!Algemeen.Contains(beeld.Woord(i)) && !Werkwoordelijk(beeld.Woord(inhoud))) ? laatste : -1;
    }

    // "brengen", "gebeld": what is done there, no name.
    private static bool Werkwoordelijk(ReadOnlySpan<char> woord) => (woord.EndsWith("en") && woord is not ("open" or "samen" or "eigen" or "buiten" or "binnen")) || (woord.StartsWith("ge") && (woord[^1] is 'd' or 't')) || woord.EndsWith("eerd");

    // "zonnehof", "lindenhof": no word of the language, with an ending that houses have.
    private bool Huisachtig(int i)
    {
        if (!beeld.IsWoord(i) || beeld.Tokens[i].Lengte < 7 || beeld.Is(i, Soort.Woord | Soort.Veld | Soort.Functie | Soort.Relatie))
        {
            return false;
        }

        var woord = beeld.Woord(i);
        return woord.EndsWith("hof") || woord.EndsWith("nest") || woord.EndsWith("zicht") || woord.EndsWith("rust") || woord.EndsWith("oord") || woord.EndsWith("stee") || woord.EndsWith("haven") || woord.EndsWith("burcht") || woord.EndsWith("horst") || woord.EndsWith("weide") || woord.EndsWith("duin") || woord.EndsWith("stein") || woord.EndsWith("hage")
            || woord.EndsWith("donk") || woord.EndsWith("kamp") || woord.EndsWith("erf") || woord.EndsWith("hoeve") || woord.EndsWith("borg") || woord.EndsWith("hoek") || woord.EndsWith("boom") || woord.EndsWith("bron") || woord.EndsWith("tuin") || woord.EndsWith("steen") || woord.EndsWith("ark") || woord.EndsWith("bolder");
    }

    // "hij werkt bij jansen bouw bv", "chauffeur bij bakker transport"
    private int Laagfirma(int i)
    {
        if (!(beeld.Zegt(i - 1) is "bij" or "voor" or "van" || beeld.IsTeken(i - 1, ':') || beeld.IsTeken(i - 1, '|') || beeld.IsTeken(i - 1, '(')) || beeld.Is(i, Soort.Vaak & ~Soort.Tussenvoegsel) && !beeld.Is(i, Soort.Tussenvoegsel) || (beeld.Is(i, Soort.Veld | Soort.Relatie) && !beeld.Is(i, Soort.Tussenvoegsel)))
        {
            return -1;
        }

        for (var k = i + 1; k < i + 4 && beeld.ZelfdeRegel(k) && (beeld.IsWoord(k) || beeld.IsTeken(k, '&')); k++)
        {
            var bv = beeld.Zegt(k) is "bv" or "nv" or "vof";
            if (beeld.IsTeken(k, '&') && beeld.Zegt(k + 1) is "zn" or "zonen" or "partners" or "co")
            {
                return k + 1;
            }

            if (bv || (beeld.IsWoord(k) && Ambacht(beeld.Woord(k)) && !(beeld.Zegt(k) is "zorg" or "wonen" or "begeleiding" or "welzijn" or "recht" or "advies" or "taxi" or "reizen" or "thuiszorg") && (beeld.Is(k - 1, Soort.Achternaam) || !beeld.IsGewoon(k - 1))))
            {
                return !bv && beeld.Zegt(k + 1) is "bv" or "nv" or "vof" ? k + 1 : k;
            }

            if (beeld.Is(k, Soort.Persoonswerkwoord) || beeld.Zegt(k) is "in" or "op" or "en" && !beeld.IsWoord(k + 1))
            {
                return -1;
            }
        }

        return -1;
    }

    // The words of a name in small letters from token k; the last of them, whether it has an article, and its first word; -1 when there is none.
    private int Laagdelen(int k, out bool lid, out int eerste)
    {
        var n = beeld.IsTeken(k, '\'') && beeld.Zegt(k + 1) is "t" or "s" ? k + 2 : beeld.Zegt(k) is "de" or "het" or "t" or "den" or "van" ? k + 1 : k;
        n += beeld.Zegt(k) is "van" && beeld.Zegt(n) is "de" or "den" or "der" or "het" ? 1 : 0;
        (lid, eerste) = (n > k, -1);
        var (laatste, aantal) = (-1, 0);
        while (n - k < 9 && beeld.ZelfdeRegel(n) && aantal < 4)
        {
            if (laatste >= 0 && (beeld.IsTeken(n, '-') && beeld.Vast(n) && beeld.Vast(n + 1) || beeld.IsTeken(n, '&')) && beeld.IsWoord(n + 1))
            {
                (laatste, n) = (n + 1, n + 2);
                continue;
            }

            if (laatste >= 0 && beeld.Zegt(n) is "en" or "van" or "de" or "het" or "of" or "by" or "op" or "der" or "den" && Inhoud(n + 1) && Na(n + 2) && !(beeld.Gelijk(n, "en") && beeld.Woord(n + 1)[^1] == 't'))
            {
                (laatste, n, aantal) = (n + 1, n + 2, aantal + 1);
                continue;
            }

            if (!Inhoud(n, lid && laatste < 0))
            {
                break;
            }

            eerste = eerste < 0 ? n : eerste;
            (laatste, n, aantal) = (n, n + 1, aantal + 1);
        }

        return laatste;
    }

    private bool Inhoud(int n, bool veld = false) =>
        beeld.IsWoord(n) && beeld.ZelfdeRegel(n) && !beeld.Bezet[n] && (beeld.Tokens[n].Lengte > 2 || beeld.Zegt(n) is "el" or "al" or "st" or "sv" or "vv") && !beeld.Is(n, Soort.Persoonswerkwoord | Soort.Functie | Soort.Relatie | Soort.Weekdag | Soort.Maand | Soort.Plaatsvoorzetsel | Soort.Titel)
        && (!beeld.Is(n, Soort.Vaak) || beeld.Is(n, Soort.Telwoord) || (beeld.Zegt(n) is "oude" or "nieuwe" or "nieuw" or "grote" or "kleine" or "lange" or "hoge" or "lage" or "goede" or "tweede" or "eerste" or "samen" or "nooit" or "open" or "eigen" or "vrije" or "jonge" or "deur" or "brug" or "zeker" or "bus" or "oog" or "ons" or "onze" or "thuis") || beeld.Is(n, Soort.Straat)) && (veld || !beeld.Is(n, Soort.Veld));

    // What may follow the name: a sign, the end, a verb or a small word.
    private bool Na(int k) => Einde(k) || !Inhoud(k);

    private bool Einde(int k) => k >= beeld.Aantal || beeld.Tokens[k].Regel || (beeld.Tokens[k].Vorm == Vorm.Teken && !(beeld.IsTeken(k, '-') && beeld.Vast(k)));

    private static bool Soorteinde(ReadOnlySpan<char> woord) =>
        woord.Length > 6 && (woord.EndsWith("koor") || woord.EndsWith("hotel") || woord.EndsWith("atelier") || woord.EndsWith("cafe") || woord.EndsWith("bond") || woord.EndsWith("vereniging") || woord.EndsWith("club") || woord.EndsWith("school") || woord.EndsWith("winkel") || woord.EndsWith("groep") || woord.EndsWith("kantoor")
            || woord.EndsWith("huis") || woord.EndsWith("salon") || woord.EndsWith("orkest") || woord.EndsWith("bureau") || woord.EndsWith("bedrijf") || woord.EndsWith("fabriek") || woord.EndsWith("opvang") || woord.EndsWith("erij") || woord.EndsWith("praktijk") || woord.EndsWith("centrum") || woord.EndsWith("schade") || woord.EndsWith("tuin") || woord.EndsWith("hoeve") || woord.EndsWith("studio") || woord.EndsWith("shop") || woord.EndsWith("instelling") || woord.EndsWith("klussendienst") || woord.EndsWith("werkplaats") || woord.EndsWith("kloosterhof") || woord.EndsWith("zaak") || woord.EndsWith("organisatie") || woord.EndsWith("stichting"));
}
