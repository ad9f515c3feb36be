namespace Anonimisering;

/// <summary>Tokens that single somebody out, the code of the reason and what to say instead; empty when it is best left out.</summary>
internal readonly record struct Passage(int Eerste, int Laatste, string Code, string Vergroving);

/// <summary>Finds phrases that single somebody out although no identifier is left: unique roles, publicity, rare conditions.</summary>
internal sealed class Enkelingzoeker(Tekstbeeld beeld)
{
    private const int Bereik = 14;

    private static readonly string[] Gebied = ["dorp", "eiland", "gemeente", "stad", "streek", "regio", "provincie", "wijk", "haven", "straat", "kern", "polder", "land", "nederland", "dorpsschool", "parochie", "gehucht", "buurtschap", "plaats", "kerk", "vallei", "landelijk", "vlek"];

    private static readonly string[] Rollen =
    [
        "burgemeester", "wethouder", "dirigent", "dorpsomroeper", "omroeper", "dominee", "predikant", "pastoor", "koster", "notaris", "vroedvrouw", "molenaar", "imker", "klompenmaker", "schoolhoofd", "hoofdmeester", "dorpsarts", "dorpsdokter", "veerman", "commandant", "brandweercommandant",
        "kampioen", "kampioene", "olympier", "profvoetballer", "presentator", "presentatrice", "nieuwslezer", "nieuwslezeres", "wielrenner", "schaatser", "schaatsster", "zanger", "zangeres", "acteur", "actrice", "vuurtorenwachter", "raadslid", "kamerlid", "gedeputeerde", "commissaris", "rietdekker", "bondscoach", "dorpsdichter",
        "stadsdichter", "ambassadeur", "minister", "staatssecretaris", "tweedekamerlid", "carnavalsprins", "schutterskoning", "sluiswachter", "brugwachter", "strandjutter", "beiaardier", "organist", "operazangeres", "balletdanser", "astronaut", "stuntman", "circusartiest", "clown", "goochelaar",
    ];

    private static readonly string[] Zaken = ["camping", "cafe", "kroeg", "molen", "hotel", "supermarkt", "bakkerij", "dorpswinkel", "snackbar", "manege", "veerpont", "museum", "bioscoop", "fietsenwinkel", "slagerij", "restaurant", "boekhandel", "apotheek", "jachthaven", "pont"];

    private static readonly string[] Media = ["televisie", "tv", "televisieserie", "documentaire", "journaal", "krant", "kranten", "media", "nieuws", "youtube", "programma", "talkshow", "realityserie", "radio", "voorpagina", "opsporing"];

    public IEnumerable<Passage> Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!beeld.IsWoord(i))
            {
                continue;
            }

            if (Treffer(i) is { } treffer)
            {
                var (eerste, laatste) = (Begin(i), Eind(i));
                yield return new Passage(eerste, laatste, treffer.Code, treffer.Vergroving);
                i = laatste;
            }
        }
    }

    private (string Code, string Vergroving)? Treffer(int i)
    {
        if (Uniek(i))
        {
            return ("risico-enige", "");
        }

        if (Bekendheid(i))
        {
            return ("risico-media", "");
        }

        if (Rol(i))
        {
            return ("risico-rol", "had een bekende rol in de omgeving");
        }

        if (Aangewezen(i))
        {
            return ("risico-gebeurtenis", "een ingrijpende gebeurtenis");
        }

        if (Zeldzaam(i))
        {
            return ("risico-zeldzaam", "een zeldzame aandoening");
        }

        if ((beeld.Zegt(i) is "vierling" or "vijfling" or "zesling" or "zevenling") || (beeld.Gelijk(i, "drieling") && !(beeld.Zegt(i - 1) is "geen")))
        {
            return ("risico-gezin", "een groot gezin met jonge kinderen");
        }

        if ((beeld.Zegt(i) is "hongerstaking" or "gijzeling" or "gijzelingsdrama" or "vliegramp" or "schietpartij" or "steekpartij" or "treinkaping" or "kroongetuige" or "watersnoodramp" or "vuurwerkramp" or "cafebrand") && Bij(i, 12, "was", "is", "na", "overleefde", "overlevende", "geweest", "bij", "tijdens"))
        {
            return ("risico-gebeurtenis", "een ingrijpende gebeurtenis");
        }

        return null;
    }

    // "de enige imker van het eiland", "de laatste molenaar", "de eerste vrouwelijke commandant", "als enige in de gemeente"
    private bool Uniek(int i)
    {
        if (beeld.Zegt(i) is "enige" or "enigste")
        {
            if (beeld.Gelijk(i - 1, "als") || (beeld.Zegt(i - 1) is "de" or "het" or "hun" or "zijn"))
            {
                var vaag = beeld.Zegt(i + 1) is "die" or "dat" or "wat" or "manier" or "optie" or "oplossing" or "reden" or "kind" or "dochter" or "zoon" or "contact" or "vriend" or "vriendin" or "steun" or "persoon" or "mantelzorger" or "inkomen" or "wens" or "vraag" or "hulp" or "probleem" or "uitje" or "waar" or "zorg" or "hoop" or "troost" or "plek";
                return (beeld.Gelijk(i - 1, "als") && Bij(i, 12, "overleefde", "overleefd", "overlevende")) || Gebiedna(i, vaag ? 5 : Bereik) || (!vaag && (Beroep(i + 1) || Beroep(i + 2) || Zaak(i + 1) || (beeld.Zegt(i + 1) is "vrouwelijke" or "mannelijke" or "zwarte" or "mannenpaar" or "vrouwenpaar" or "overlevende" or "moslim" or "joodse")));
            }

            return false;
        }

        if ((beeld.Zegt(i) is "laatste" or "eerste" or "oudste" or "bekendste" or "beroemdste" or "jongste" or "langste" or "rijkste" or "grootste") && (beeld.Zegt(i - 1) is "de" or "het" or "als"))
        {
            return Beroep(i + 1) || Beroep(i + 2) || ((beeld.Zegt(i) is "oudste" or "bekendste" or "beroemdste" or "langste" or "rijkste") && (beeld.Zegt(i + 1) is "inwoner" or "inwoonster" or "man" or "vrouw" or "bewoner" or "bewoonster" or "familie" or "gezin") && Gebiedna(i, 5))
                || ((beeld.Zegt(i + 1) is "vrouwelijke" or "zwarte" or "mannelijke") && beeld.Gelijk(i, "eerste"));
        }

        return (beeld.Zegt(i) is "iedereen" or "heel" or "hele") && Bij(i, 5, "dorp", "eiland") && Bij(i, 7, "kent", "kende", "weet", "aangesproken")
            || (beeld.Gelijk(i, "iedereen") && (Bij(i, 3, "aangesproken", "herkend", "herkent") || (beeld.Zegt(i + 1) is "kent" or "kende")) && !Bij(i, 3, "niet"));
    }

    private bool Bekendheid(int i)
    {
        if (beeld.Een(i, Media))
        {
            var stond = Bij(i, 9, "stond", "stonden", "gestaan", "geweest", "verscheen", "verschenen", "geinterviewd", "interview", "presenteerde", "presenteert", "kwam", "gemaakt", "bekend", "landelijk", "landelijke", "regionale", "haalde", "gehaald", "optrad", "werd", "deelnam", "meegedaan", "gevolgd", "deelgenomen", "stem", "gezicht");
            var gewoon = (beeld.Zegt(i - 1) is "kijkt" or "kijken" or "leest" or "voor" or "de") && Bij(i, 4, "kijkt", "kijken", "leest", "lezen", "voorleest", "kijk", "luistert", "aan", "uit", "hard") && !Bij(i, 6, "landelijk", "landelijke", "stond", "gestaan", "interview");
            var plaats = (beeld.Zegt(i - 1) is "het" or "de" or "op" or "een" or "in" or "alle" or "veel" or "landelijk" or "landelijke" or "regionale" or "lokale" or "plaatselijke" or "via" or "van") || beeld.Gelijk(i, "documentaire") || beeld.Gelijk(i, "televisieserie");
            return stond && !gewoon && plaats;
        }

        if ((beeld.Zegt(i) is "schreef" or "schreven" or "maakte" or "zong" or "speelde") && (Bij(i, 5, "kranten", "krant", "media") || (Bij(i, 5, "bekend", "bekende", "beroemd", "beroemde") && Bij(i, 6, "boek", "kookboek", "roman", "lied", "film", "serie", "liedje"))))
        {
            return true;
        }

        if ((beeld.Zegt(i) is "bekende") && (beeld.Zegt(i + 1) is "nederlander" or "nederlandse" or "vlogger" or "influencer" or "schrijver" or "schrijfster" or "kunstenaar" or "zanger" or "zangeres" or "voetballer" or "sporter"))
        {
            return true;
        }

        if (beeld.Zegt(i) is "won" or "gewonnen" or "winnaar" or "winnares" or "kampioen")
        {
            return Bij(i, 7, "landelijke", "nederlands", "nederlandse", "wereld", "europees", "europese", "olympische", "medaille", "goud", "wereldkampioen", "nk", "ek", "wk", "wedstrijd", "rekenwedstrijd");
        }

        return (beeld.Zegt(i) is "viral" or "wereldberoemd" or "landelijk") && Bij(i, 4, "ging", "nieuws", "bekend", "gegaan", "werd");
    }

    private bool Rol(int i)
    {
        if (beeld.Een(i, Rollen) && beeld.Tokens[i].Kast == Kast.Laag)
        {
            var oud = beeld.IsTeken(i - 1, '-') && (beeld.Zegt(i - 2) is "oud" or "ex");
            return oud || (Voor(i, 7, "was", "is", "geweest", "voormalig", "voormalige", "jarenlang", "werkte", "ex", "oud") && !Voor(i, 7, "aan", "naar", "belt", "met", "schreef", "schrijft", "bij") && !(beeld.Zegt(i - 1) is "door") && !beeld.Tokens[Math.Min(i + 1, beeld.Aantal - 1)].Hoofdletter && !(beeld.Zegt(i - 1) is "geen"));
        }

        if (beeld.Gelijk(i, "schipper") || beeld.Gelijk(i, "kapitein"))
        {
            return Bij(i, 4, "veerboot", "veerpont", "pont", "loodsboot", "reddingboot");
        }

        return (beeld.Zegt(i) is "runnen" or "runt" or "runde" or "runden" or "uitbaters" or "uitbater" or "uitbaatster" or "eigenaar" or "eigenaars" or "eigenaren" or "eigenaresse" or "drijft" or "drijven") && Zaakna(i);
    }

    // "is degene die de veerpont liet zinken", "dat joch dat met de trekker": somebody whom the reader is supposed to know by what happened.
    private bool Aangewezen(int i)
    {
        if ((beeld.Zegt(i) is "degene" or "diegene") && (beeld.Zegt(i + 1) is "die") && (beeld.Zegt(i - 1) is "is" or "was" or "ben"))
        {
            return Ver(i + 2, 3);
        }

        if ((beeld.Zegt(i) is "joch" or "jongen" or "meisje" or "man" or "vrouw" or "kind" or "jongetje" or "kerel" or "gozer" or "gast" or "meid" or "dame" or "heer" or "leraar" or "juf" or "broers" or "zussen") && (beeld.Zegt(i - 1) is "dat" or "die" or "de" or "het") && (beeld.Zegt(i - 2) is "is" or "was" or "ben" or "waren") && (beeld.Zegt(i + 1) is "die" or "dat"))
        {
            return Ver(i + 2, 6) && Bij(i, Bereik, "toen", "destijds", "jarenlang", "gevonden", "gereden", "verborgen", "opgesloten", "gegijzeld", "ontvoerd", "overleefde", "overleefd", "gered", "neergestoken", "verdronken", "gezonken", "vermist", "vermoord", "neergeschoten", "gevallen", "gesprongen", "aangestoken", "ontsnapt", "gestrand", "veroordeeld", "omgekomen", "gekaapt", "gevangen");
        }

        return (beeld.Zegt(i) is "hoofdverdachte" or "kroongetuige" or "sekteleider" or "oplichtster") || ((beeld.Zegt(i) is "verdachte" or "dader" or "slachtoffer") && (beeld.Zegt(i - 1) is "de" or "het") && (beeld.Zegt(i + 1) is "in" or "van") && Bij(i, 8, "zaak", "moord", "brand", "overval", "moordzaak", "gijzeling", "ramp", "aanslag"))
            || ((beeld.Zegt(i) is "sekte" or "finale") && (beeld.Zegt(i - 1) is "een" or "de") && Bij(i, 10, "lid", "overleden", "opgegroeid", "deelnemer", "televisie", "talentenjacht", "stond", "haalde"))
            || ((beeld.Zegt(i) is "albinisme" or "dwerggroei" or "progeria") && Bij(i, 6, "tweeling", "kinderen", "broers", "zussen", "met"));
    }

    // Whether the sentence goes on for so many words.
    private bool Ver(int i, int woorden)
    {
        var k = i;
        while (k < beeld.Aantal && k - i < woorden && !Grens(k))
        {
            k++;
        }

        return k - i == woorden;
    }

    private bool Zaakna(int i)
    {
        for (var k = i + 1; k < i + 5; k++)
        {
            if (beeld.Een(k, Zaken) && (beeld.Zegt(k - 1) is "de" or "het") && beeld.Tokens[Math.Min(k + 1, beeld.Aantal - 1)].Kast == Kast.Laag)
            {
                return true;
            }
        }

        return false;
    }

    private bool Zeldzaam(int i)
    {
        if (beeld.Zegt(i) is "handvol" or "tiental" or "honderdtal")
        {
            return Bij(i, 6, "mensen", "patienten", "kinderen", "nederland", "gevallen", "wereld") && Bij(i, 10, "aandoening", "ziekte", "nederland", "wereld", "syndroom", "komt", "wereldwijd");
        }

        if (beeld.Zegt(i) is "nederland" or "wereld" or "wereldwijd" or "provincie" or "europa")
        {
            return Bij(i, 8, "minder", "slechts", "maar", "enkele", "zeldzaam", "zeldzame") && Bij(i, 8, "mensen", "patienten", "kinderen", "kind", "gevallen", "personen", "families", "ander") && !Bij(i, 3, "spreekt");
        }

        return (beeld.Zegt(i) is "zeldzame" or "zeldzaam" or "uiterst" or "unieke") && Bij(i, 4, "aandoening", "ziekte", "syndroom", "spierziekte", "stofwisselingsziekte", "afwijking", "genetische", "vorm", "mutatie", "chromosoomafwijking");
    }

    private bool Beroep(int i)
    {
        if (!beeld.IsWoord(i) || beeld.Tokens[i].Lengte < 5)
        {
            return false;
        }

        var woord = beeld.Woord(i);
        return beeld.Een(i, Rollen) || woord.EndsWith("maker") || woord.EndsWith("visser") || woord.EndsWith("smid") || (woord.EndsWith("bakker") || woord.EndsWith("slager") || woord.EndsWith("boer") || woord.EndsWith("arts")) && !beeld.Is(i, Soort.Veld) && !(beeld.Zegt(i) is "huisarts" or "tandarts" or "arts" or "kinderarts" or "bedrijfsarts")
            || woord is "kruidenier" or "schoenmaker" or "schipper" or "veearts" or "drukker" or "horlogemaker" or "mandenvlechter" or "postbode" or "smid" or "kapper" or "bakker" or "slager" or "vroedvrouw";
    }

    private bool Zaak(int i) => beeld.IsWoord(i) && (beeld.Een(i, Zaken) || beeld.Woord(i).EndsWith("winkel") || beeld.Woord(i).EndsWith("zaak") || beeld.Woord(i).EndsWith("molen"));

    private bool Gebiedna(int i, int ver)
    {
        for (var k = i + 1; k <= i + ver && k < beeld.Aantal && !Grens(k); k++)
        {
            if (beeld.Een(k, Gebied) && ((beeld.Zegt(k - 1) is "het" or "de" or "deze" or "dit" or "in" or "heel" or "onze" or "hele") || beeld.Gelijk(k, "dorpsschool")))
            {
                return true;
            }
        }

        return false;
    }

    private bool Voor(int i, int ver, params ReadOnlySpan<string> woorden)
    {
        for (var k = i - 1; k >= 0 && k >= i - ver && !Grens(k); k--)
        {
            if (beeld.Een(k, woorden))
            {
                return true;
            }
        }

        return false;
    }

    private bool Bij(int i, int ver, params ReadOnlySpan<string> woorden)
    {
        if (Voor(i, ver, woorden))
        {
            return true;
        }

        for (var k = i + 1; k < beeld.Aantal && k <= i + ver && !Grens(k); k++)
        {
            if (beeld.Een(k, woorden))
            {
                return true;
            }
        }

        return false;
    }

    private bool Grens(int k) => beeld.IsTeken(k, ';') || beeld.IsTeken(k, '!') || beeld.IsTeken(k, '?') || (beeld.IsTeken(k, '.') && (k + 1 >= beeld.Aantal || beeld.Tokens[k + 1].Begin == Anonimisering.Begin.Hard));

    private int Begin(int i)
    {
        var k = i;
        while (k > 0 && i - k < 12 && !Grens(k - 1) && !beeld.IsTeken(k - 1, ',') && !beeld.IsTeken(k - 1, ':') && !beeld.Tokens[k].Regel)
        {
            k--;
        }

        return k;
    }

    private int Eind(int i)
    {
        var k = i;
        while (k + 1 < beeld.Aantal && k - i < 16 && !Grens(k + 1) && !beeld.IsTeken(k + 1, ',') && !beeld.Tokens[k + 1].Regel)
        {
            k++;
        }

        return k;
    }
}
