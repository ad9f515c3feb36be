namespace Anonimisering;

/// <summary>What stands around a number and says whether it can be an age.</summary>
internal sealed partial class Leeftijdherkenner
{
    /// <summary>A number that measures, counts or lasts, or is part of another: never an age.</summary>
    public static bool Uitgesloten(Tekstbeeld beeld, int i)
    {
        var na = i + 1;
        var deel = beeld.Vast(na) && (beeld.IsTeken(na, ',') || beeld.IsTeken(na, '.') || beeld.IsTeken(na, '/') || beeld.IsTeken(na, '-')) && beeld.Vast(na + 1) && (beeld.IsGetal(na + 1) || beeld.IsTeken(na + 1, '-'));
        return Telt(beeld, i) || Puntentelling(beeld, i) || (beeld.Tokens[i].Regel && beeld.IsTeken(na, '.')) || beeld.Waarde(i) is < 1 or > 999 || Meting(beeld, na) || deel || (beeld.Zegt(na) is "jaar" or "jr" or "j" or "e" or "x" or "u" or "eh" or "ie" or "mg" or "keer") || beeld.IsTeken(i - 1, '€') || (beeld.IsTeken(i - 1, '\'') && beeld.Vast(i)) || (beeld.Vast(na) && beeld.IsWoord(na) && !(beeld.Zegt(na) is "jarig" or "jarige" or "t"))
            || !Plek(beeld, i - 1) || ((beeld.Zegt(i - 1) is "van" or "is" or "was") && beeld.Is(i - 2, Soort.Veld))
            || (beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Kast == Kast.Kapitalen && !beeld.AllesKapitalen && !beeld.Is(i - 1, Soort.Naam)) || (beeld.Zegt(i - 1) is "rond" or "ruim" or "begin" or "eind" or "half" or "midden" or "ver" or "dik" or "circa" or "ca" or "iq" or "boven" or "onder" or "max" or "maximaal" or "minimaal" or "nummer" or "nr" or "kamer" or "groep" or "gr" or "klas" or "week" or "wk" or "art" or "artikel" or "lid" or "score" or "product" or "fase" or "klasse" or "blz" or "pagina" or "jaar")
            || (beeld.Vast(i) && i > 0 && (beeld.IsGetal(i - 2) || beeld.IsWoord(i - 1) || beeld.IsTeken(i - 1, '-')));
    }

    // "06 nr", "30 en 60 cm", "tussen 8 en 12", "max 15 km/u, 6 op stoep", "VibraLite 8", "1 vast bedrag"
    private static bool Telt(Tekstbeeld beeld, int i)
    {
        if (beeld.Tekst[beeld.Tokens[i].Start] == '0' || (beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Kast == Kast.Gemengd) || beeld.Is(i - 1, Soort.Merk))
        {
            return true;
        }

        if (Reeks(beeld, i))
        {
            return true;
        }

        // "Kind 1: Aminata", "week 34 t/m 40", "tv op 60"
        if ((beeld.IsTeken(i + 1, ':') && beeld.Tokens[i].Lengte == 1 && beeld.Is(i - 1, Soort.Relatie)) || (beeld.Gelijk(i - 1, "m") && beeld.IsTeken(i - 2, '/')) || beeld.Gelijk(i - 1, "tm") || (beeld.Gelijk(i - 1, "op") && beeld.Zegt(i - 2) is "tv" or "radio" or "stand" or "volume"))
        {
            return true;
        }

        // "60 per maand", "12 te weinig", "Totaal: 84", "(1) bed, (2) boete"
        if (beeld.Gelijk(i + 1, "per") || (beeld.Gelijk(i + 1, "te") && (beeld.Zegt(i + 2) is "weinig" or "veel" or "kort" or "laat")) || Opsomming(beeld, i)
            || (beeld.IsTeken(i - 1, ':') && beeld.IsWoord(i - 2) && beeld.IsGewoon(i - 2) && !(beeld.Zegt(i - 2) is "leeftijd" or "lft" or "oud") && !beeld.Is(i - 2, Soort.Relatie | Soort.Functie | Soort.Onderwerp | Soort.Titel | Soort.Naam)))
        {
            return true;
        }

        // "stappen aflopen (5)"
        if (beeld.IsTeken(i - 1, '(') && beeld.IsTeken(i + 1, ')') && beeld.IsWoord(i - 2) && beeld.Tokens[i - 2].Kast == Kast.Laag && !beeld.Gelijk(i - 2, "zelf") && !beeld.Is(i - 2, Soort.Relatie | Soort.Functie | Soort.Onderwerp | Soort.Titel | Soort.Naam) && beeld.IsGewoon(i - 2))
        {
            return true;
        }

        for (var k = i - 1; k > 0 && k > i - 7 && beeld.ZelfdeRegel(k + 1); k--)
        {
            if ((beeld.IsTeken(i - 1, ',') || beeld.Gelijk(i - 1, "of")) && beeld.IsGetal(k) && (Maat(beeld, k + 1) || beeld.Gelijk(k + 1, "per")))
            {
                return true;
            }
        }

        return beeld.Waarde(i) < 4 && beeld.IsWoord(i + 1) && beeld.ZelfdeRegel(i + 1) && beeld.Tokens[i + 1].Kast == Kast.Laag && !beeld.Is(i + 1, Soort.Persoonswerkwoord) && !(beeld.Zegt(i + 1) is "en" or "of" or "die" or "woont" or "maar");
    }

    // "(1) bed, (2) boete", "1) bellen 2) mailen": numbers of a list.
    private static bool Opsomming(Tekstbeeld beeld, int i)
    {
        if (beeld.Waarde(i) > 19 || !beeld.IsTeken(i + 1, ')') || !beeld.IsWoord(i + 2) || !beeld.ZelfdeRegel(i + 2))
        {
            return false;
        }

        if (beeld.IsTeken(i - 1, '('))
        {
            return !beeld.IsWoord(i - 2) || beeld.Tokens[i - 1].Regel;
        }

        var k = i - 1;
        while (k > i - 12 && k >= 0 && !beeld.IsTeken(k, '(') && !beeld.IsTeken(k, ')'))
        {
            k--;
        }

        return !beeld.IsTeken(k, '(');
    }

    // "30 en 60 cm", "tussen 8 en 12"
    private static bool Reeks(Tekstbeeld beeld, int i) =>
        (((beeld.Zegt(i + 1) is "en" or "of" or "tot" or "x") || beeld.IsTeken(i + 1, ',')) && beeld.IsGetal(i + 2) && Maat(beeld, i + 3))
        || ((beeld.Zegt(i - 1) is "en" or "tot") && beeld.IsGetal(i - 2) && (beeld.Gelijk(i - 3, "tussen") || (beeld.Gelijk(i - 1, "tot") && beeld.Gelijk(i - 3, "van")))) || (beeld.Gelijk(i - 1, "tussen") && (beeld.Zegt(i + 1) is "en") && beeld.IsGetal(i + 2));

    // "Steunscore 1-10: moeder 7, oma 9": points that somebody got or gave, up to the end of the sentence.
    private static bool Puntentelling(Tekstbeeld beeld, int i)
    {
        if (beeld.Waarde(i) > 10)
        {
            return false;
        }

        var dubbel = false;
        for (var k = i - 1; k >= 0 && k > i - 16 && beeld.ZelfdeRegel(k + 1) && !(beeld.IsTeken(k, '.') && !beeld.Vast(k + 1)); k--)
        {
            dubbel |= beeld.IsTeken(k, ':');
            if (beeld.IsWoord(k) && Datumherkenner.Schaal(beeld.Woord(k)))
            {
                return dubbel || beeld.IsTeken(k + 1, '(') || beeld.IsGetal(k + 1) || (beeld.Zegt(k + 1) is "op" or "van" or "is" or "was");
            }
        }

        return false;
    }

    // "verlengen", "toegekend voor": how long something is granted.
    private bool Beschikt(int v) =>
        beeld.Zegt(v) is "verlengen" or "verleng" or "verlengd" or "verlenging" or "voortzetten" or "voortzetting" or "voortgezet" or "continueren" or "gecontinueerd" or "toekennen" or "toegekend" or "indiceren" or "geindiceerd" or "indicatie" or "beschikking" or "beschikt" or "beschikken" or "maatwerk" or "inzetten" or "ingezet" or "periode" or "geldig" or "traject" or "contract" or "afgegeven" or "herindicatie" or "max" or "maximaal" or "uitstel";

    private static bool Maat(Tekstbeeld beeld, int i) =>
        (beeld.Zegt(i) is "km" or "kg" or "cm" or "mm" or "m" or "m2" or "meter" or "kilo" or "gram" or "uur" or "u" or "uren" or "min" or "minuten" or "euro" or "mg" or "ml" or "liter" or "watt" or "graden" or "x" or "keer" or "punten" or "dagen" or "weken" or "wkn") || beeld.IsTeken(i, '%');

    // What may stand before a number that is an age or a house number: a sign, a person, a verb, a name; no ordinary noun.
    private static bool Plek(Tekstbeeld beeld, int v)
    {
        if (beeld.Gelijk(v, "van") && beeld.IsGetal(v - 1))
        {
            return false;
        }

        if (beeld.Gelijk(v, "van") && beeld.IsWoord(v - 1) && beeld.Tokens[v - 1].Kast == Kast.Laag && beeld.Is(v - 1, Soort.Woord) && !beeld.Is(v - 1, Soort.Relatie | Soort.Functie | Soort.Onderwerp | Soort.Eenheid))
        {
            return false;
        }

        if (!beeld.IsWoord(v) || beeld.Is(v, Soort.Relatie | Soort.Functie | Soort.Titel | Soort.Onderwerp | Soort.Persoonswerkwoord | Soort.Naam | Soort.Duurwoord | Soort.Straat))
        {
            return !beeld.Is(v, Soort.Veld) || beeld.Is(v, Soort.Naam | Soort.Onderwerp);
        }

        return !beeld.Is(v, Soort.Woord | Soort.Veld) || (beeld.Zegt(v) is "van" or "en" or "of" or "nu" or "al" or "pas" or "ook" or "net" or "zelf" or "bijna" or "inmiddels" or "op" or "te" or "met" or "word" or "werd" or "ben" or "bent" or "wordt" or "is" or "was" or "zijn" or "oud" or "leeftijd" or "weer");
    }

    private static bool Meting(Tekstbeeld beeld, int na) =>
        (beeld.Is(na, Soort.Eenheid) && beeld.ZelfdeRegel(na) && !(beeld.Zegt(na) is "en" or "half")) || beeld.IsTeken(na, '%') || beeld.IsTeken(na, '€') || beeld.IsTeken(na, '°')
        || (beeld.IsTeken(na, ':') && beeld.Vast(na) && beeld.IsGetal(na + 1)) || (beeld.IsTeken(na, '-') && beeld.IsGetal(na + 1)) || (beeld.IsTeken(na, '/') && beeld.IsGetal(na + 1));

    // "Hoe oud ben je? 24"
    private bool Vraag(int i) => beeld.IsTeken(i - 1, '?') && (beeld.Gelijk(i - 4, "oud") || beeld.Gelijk(i - 3, "oud"));

    // "vr 41, suïcidaal", "zij 80 zelf hartpatiënt", "man frans 82 valt"
    private bool Telegram(int i) =>
        beeld.Tokens[i].Los && beeld.ZelfdeRegel(i) && ((beeld.Zegt(i - 1) is "vr" or "vrw" or "man" or "vrouw" or "m" or "v") || ((beeld.Zegt(i - 1) is "zij" or "hij") && beeld.Tokens[i - 1].Begin == Begin.Hard) || (beeld.Is(i - 1, Soort.Voornaam) && beeld.Is(i - 2, Soort.Relatie)));

    // "Kinderen: 3 (22, 18 en 10)"
    private bool Kroost(int i)
    {
        var k = beeld.IsTeken(i - 1, ':') ? i - 2 : i - 1;
        return beeld.IsGetal(i) && (beeld.Zegt(k) is "kinderen" or "kids" or "kdn" or "kind" or "zoons" or "zonen" or "dochters" or "jongens" or "meisjes" or "kleinkinderen" or "broers" or "zussen");
    }

    // "Leeftijd cliënt: 59"
    private bool Leeftijdkop(int i)
    {
        var k = i;
        while ((beeld.IsWoord(k) || beeld.IsTeken(k, '(') || beeld.IsTeken(k, ')')) && i - k < 5 && !(beeld.Zegt(k) is "leeftijd" or "lft" or "lftd") && !beeld.Tokens[k].Regel)
        {
            k--;
        }

        return beeld.Zegt(k) is "leeftijd" or "lft" or "lftd";
    }

    // "3 mei wordt ie 90 wat doen we", "dan word ik 66"
    private bool Wordtie(int v) =>
        (beeld.Zegt(v) is "ie" or "hij" or "ze" or "zij" or "ik" or "je" or "u" || beeld.Is(v, Soort.Relatie)) && (beeld.Zegt(v - 1) is "wordt" or "word" or "werd") && beeld.ZelfdeRegel(v + 1);

    // "wordt volgende maand 18", "wordt zaterdag 12"
    private bool Straks(int v)
    {
        var k = v;
        while (v - k < 6 && (beeld.IsGetal(k) || (beeld.Zegt(k) is "e" or "ste" or "de" or "den" or "dan" or "weer") || beeld.Is(k, Soort.Maand | Soort.Weekdag) || (beeld.Zegt(k) is "volgende" or "deze" or "komende" or "maand" or "week" or "jaar" or "dit" or "binnenkort" or "straks" or "van" or "herfst" or "lente" or "voorjaar" or "najaar" or "morgen" or "in" or "op" or "eind" or "begin" or "zomer" or "winter" or "dan" or "vandaag" or "inmiddels" or "alweer")))
        {
            k--;
        }

        return k < v && (beeld.Zegt(k) is "wordt" or "word" or "werd");
    }

    // "dat ik 79 ben", "in mei 18 word", "toen ze 19 was", "16 is ze"
    private bool Omgekeerd(int i, int na) =>
        ((beeld.Zegt(na) is "was" or "is") && (beeld.Zegt(i - 1) is "ik" or "hij" or "ze" or "zij") && beeld.ZelfdeRegel(na)) || ((beeld.Tokens[i].Begin != Begin.Geen || (beeld.Zegt(i - 1) is "bijna" or "net" or "pas" or "al")) && (beeld.Zegt(na) is "is" or "ben" or "wordt" or "was") && (beeld.Zegt(na + 1) is "ze" or "zij" or "hij" or "ik" or "ie")) ||
        (beeld.Zegt(na) is "ben" or "word" or "wordt" or "werd" or "geworden") && beeld.ZelfdeRegel(na) && !beeld.Is(i - 1, Soort.Codewoord | Soort.Veld)
        && (Onderwerp(i - 1) || (beeld.Zegt(i - 1) is "ik" or "hij" or "ze" or "zij" or "die") || beeld.Is(i - 1, Soort.Maand));

    // "jongens van 15 en 16", "6 kinderen (4 t/m 19)", "12, 9 en 4"
    private bool NaLeeftijd(int i)
    {
        for (var k = i - 1; k >= 0 && k >= i - 4; k--)
        {
            if (beeld.Bezet[k])
            {
                return Leeftijd(k);
            }
        }

        return false;
    }

    private bool Leeftijd(int k)
    {
        var alles = verzamelaar.Alles;
        for (var n = alles.Count - 1; n >= 0 && n >= alles.Count - 3; n--)
        {
            if (alles[n].Categorie == Categorie.Leeftijd && alles[n].Start == beeld.Tokens[k].Start)
            {
                return true;
            }
        }

        return false;
    }

    private bool Iemand(int i)
    {
        if (beeld.IsTeken(i, '"') || beeld.IsTeken(i, ')') || beeld.IsTeken(i, '.') || beeld.IsTeken(i, '\''))
        {
            i--;
        }

        return beeld.Is(i, Soort.Onderwerp | Soort.Relatie | Soort.Titel | Soort.Functie) || (beeld.IsWoord(i) && (Naamachtig(i) || (beeld.Tokens[i].Kast == Kast.Laag && (beeld.Tokens[i].Soort == Soort.Geen ? !beeld.IsGewoon(i) : beeld.Is(i, Soort.Naam)) && !beeld.Is(i, Soort.Vaak | Soort.Veld | Soort.Eenheid))));
    }

    private bool Gewoon(int i) => beeld.IsWoord(i) && beeld.Is(i, Soort.Relatie | Soort.Functie);

    private bool Naamachtig(int i) =>
        (i >= 0 && i < beeld.Aantal && verzamelaar.Naamdeel[i]) || beeld.IsWoord(i) && beeld.Tokens[i].Hoofdletter && beeld.Tokens[i].Lengte > 1 && !(beeld.Is(i, Soort.Veld | Soort.Maand | Soort.Land) && !beeld.Is(i, Soort.Voornaam))
        && (beeld.Tokens[i].Begin == Begin.Geen || beeld.Is(i, Soort.Naam) || !beeld.Is(i, Soort.Woord)) && (beeld.Tokens[i].Kast != Kast.Kapitalen || beeld.Is(i, Soort.Naam));

    private bool Adresachtig(int i) => !verzamelaar.Naamdeel[i] && (beeld.Is(i, Soort.Straat) || Adresherkenner.Straatvorm(beeld.Woord(i)) || (!beeld.Is(i, Soort.Voornaam | Soort.Persoonsnaam | Soort.Achternaam) && !beeld.Is(i - 1, Soort.Relatie | Soort.Titel)));
}
