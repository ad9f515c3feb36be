namespace Anonimisering;

/// <summary>What stands around a number and says whether it can be an age.</summary>
internal sealed partial class Leeftijdherkenner
{
    /// <summary>A number that measures, counts or lasts, or is part of another: never an age.</summary>
    public static bool Uitgesloten(Tekstbeeld beeld, int i)
    {
        var na = i + 1;
        var deel = beeld.Vast(na) && (beeld.IsTeken(na, ',') || beeld.IsTeken(na, '.') || beeld.IsTeken(na, '/') || beeld.IsTeken(na, '-')) && beeld.Vast(na + 1) && (beeld.IsGetal(na + 1) || beeld.IsTeken(na + 1, '-'));
        return Telt(beeld, i) || (beeld.Tokens[i].Regel && beeld.IsTeken(na, '.')) || beeld.Waarde(i) is < 1 or > 999 || Meting(beeld, na) || deel || beeld.Een(na, "jaar", "jr", "j", "e", "x", "u", "eh", "ie", "mg", "keer") || beeld.IsTeken(i - 1, '€') || (beeld.IsTeken(i - 1, '\'') && beeld.Vast(i)) || (beeld.Vast(na) && beeld.IsWoord(na) && !beeld.Een(na, "jarig", "jarige", "t"))
            || !Plek(beeld, i - 1) || (beeld.Een(i - 1, "van", "is", "was") && beeld.Is(i - 2, Soort.Veld))
            || (beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Kast == Kast.Kapitalen && !beeld.AllesKapitalen && !beeld.Is(i - 1, Soort.Naam)) || beeld.Een(i - 1, "rond", "ruim", "begin", "eind", "half", "midden", "ver", "dik", "circa", "ca", "iq", "boven", "onder", "max", "maximaal", "minimaal", "nummer", "nr", "kamer", "groep", "gr", "klas", "week", "wk", "art", "artikel", "lid", "score", "product", "fase", "klasse", "blz", "pagina", "jaar")
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

        // "stappen aflopen (5)"
        if (beeld.IsTeken(i - 1, '(') && beeld.IsTeken(i + 1, ')') && beeld.IsWoord(i - 2) && beeld.Tokens[i - 2].Kast == Kast.Laag && !beeld.Gelijk(i - 2, "zelf") && !beeld.Is(i - 2, Soort.Relatie | Soort.Functie | Soort.Onderwerp | Soort.Titel | Soort.Naam) && Samenstelling.IsGewoon(beeld.Lexicon, beeld.Woord(i - 2)))
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

        return beeld.Waarde(i) < 4 && beeld.IsWoord(i + 1) && beeld.ZelfdeRegel(i + 1) && beeld.Tokens[i + 1].Kast == Kast.Laag && !beeld.Is(i + 1, Soort.Persoonswerkwoord) && !beeld.Een(i + 1, "en", "of", "die", "woont", "maar");
    }

    // "30 en 60 cm", "tussen 8 en 12"
    private static bool Reeks(Tekstbeeld beeld, int i) =>
        ((beeld.Een(i + 1, "en", "of", "tot", "x") || beeld.IsTeken(i + 1, ',')) && beeld.IsGetal(i + 2) && Maat(beeld, i + 3))
        || (beeld.Een(i - 1, "en", "tot") && beeld.IsGetal(i - 2) && (beeld.Gelijk(i - 3, "tussen") || (beeld.Gelijk(i - 1, "tot") && beeld.Gelijk(i - 3, "van")))) || (beeld.Gelijk(i - 1, "tussen") && beeld.Een(i + 1, "en") && beeld.IsGetal(i + 2));

    private static bool Maat(Tekstbeeld beeld, int i) =>
        beeld.Een(i, "km", "kg", "cm", "mm", "m", "m2", "meter", "kilo", "gram", "uur", "u", "uren", "min", "minuten", "euro", "mg", "ml", "liter", "watt", "graden", "x", "keer", "punten", "dagen", "weken", "wkn") || beeld.IsTeken(i, '%');

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

        return !beeld.Is(v, Soort.Woord | Soort.Veld) || beeld.Een(v, "van", "en", "of", "nu", "al", "pas", "ook", "net", "zelf", "bijna", "inmiddels", "op", "te", "met", "word", "werd", "ben", "bent", "wordt", "is", "was", "zijn", "oud", "leeftijd", "weer");
    }

    private static bool Meting(Tekstbeeld beeld, int na) =>
        (beeld.Is(na, Soort.Eenheid) && beeld.ZelfdeRegel(na) && !beeld.Een(na, "en", "half")) || beeld.IsTeken(na, '%') || beeld.IsTeken(na, '€') || beeld.IsTeken(na, '°')
        || (beeld.IsTeken(na, ':') && beeld.Vast(na) && beeld.IsGetal(na + 1)) || (beeld.IsTeken(na, '-') && beeld.IsGetal(na + 1)) || (beeld.IsTeken(na, '/') && beeld.IsGetal(na + 1));

    // "Hoe oud ben je? 24"
    private bool Vraag(int i) => beeld.IsTeken(i - 1, '?') && (beeld.Gelijk(i - 4, "oud") || beeld.Gelijk(i - 3, "oud"));

    // "vr 41, suïcidaal", "zij 80 zelf hartpatiënt", "man frans 82 valt"
    private bool Telegram(int i) =>
        beeld.Tokens[i].Los && beeld.ZelfdeRegel(i) && (beeld.Een(i - 1, "vr", "vrw", "man", "vrouw", "m", "v") || (beeld.Een(i - 1, "zij", "hij") && beeld.Tokens[i - 1].Begin == Begin.Hard) || (beeld.Is(i - 1, Soort.Voornaam) && beeld.Is(i - 2, Soort.Relatie)));

    // "Kinderen: 3 (22, 18 en 10)"
    private bool Kroost(int i)
    {
        var k = beeld.IsTeken(i - 1, ':') ? i - 2 : i - 1;
        return beeld.IsGetal(i) && beeld.Een(k, "kinderen", "kids", "kdn", "kind", "zoons", "zonen", "dochters", "jongens", "meisjes", "kleinkinderen", "broers", "zussen");
    }

    // "Leeftijd cliënt: 59"
    private bool Leeftijdkop(int i)
    {
        var k = i;
        while ((beeld.IsWoord(k) || beeld.IsTeken(k, '(') || beeld.IsTeken(k, ')')) && i - k < 5 && !beeld.Een(k, "leeftijd", "lft", "lftd") && !beeld.Tokens[k].Regel)
        {
            k--;
        }

        return beeld.Een(k, "leeftijd", "lft", "lftd");
    }

    // "wordt volgende maand 18", "wordt zaterdag 12"
    private bool Straks(int v)
    {
        var k = v;
        while (v - k < 6 && (beeld.IsGetal(k) || beeld.Een(k, "e", "ste", "de", "den", "dan", "weer") || beeld.Is(k, Soort.Maand | Soort.Weekdag) || beeld.Een(k, "volgende", "deze", "komende", "maand", "week", "jaar", "dit", "binnenkort", "straks", "morgen", "in", "op", "eind", "begin", "zomer", "winter", "dan", "vandaag", "inmiddels", "alweer")))
        {
            k--;
        }

        return k < v && beeld.Een(k, "wordt", "word", "werd");
    }

    // "dat ik 79 ben", "in mei 18 word", "toen ze 19 was", "16 is ze"
    private bool Omgekeerd(int i, int na) =>
        (beeld.Een(na, "was", "is") && beeld.Een(i - 1, "ik", "hij", "ze", "zij") && beeld.ZelfdeRegel(na)) || ((beeld.Tokens[i].Begin != Begin.Geen || beeld.Een(i - 1, "bijna", "net", "pas", "al")) && beeld.Een(na, "is", "ben", "wordt", "was") && beeld.Een(na + 1, "ze", "zij", "hij", "ik", "ie")) ||
        beeld.Een(na, "ben", "word", "wordt", "werd", "geworden") && beeld.ZelfdeRegel(na) && !beeld.Is(i - 1, Soort.Codewoord | Soort.Veld)
        && (Onderwerp(i - 1) || beeld.Een(i - 1, "ik", "hij", "ze", "zij", "die") || beeld.Is(i - 1, Soort.Maand));

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

        return beeld.Is(i, Soort.Onderwerp | Soort.Relatie | Soort.Titel | Soort.Functie) || (beeld.IsWoord(i) && (Naamachtig(i) || (beeld.Tokens[i].Kast == Kast.Laag && (beeld.Tokens[i].Soort == Soort.Geen ? !Samenstelling.IsGewoon(beeld.Lexicon, beeld.Woord(i)) : beeld.Is(i, Soort.Naam)) && !beeld.Is(i, Soort.Vaak | Soort.Veld | Soort.Eenheid))));
    }

    private bool Gewoon(int i) => beeld.IsWoord(i) && beeld.Is(i, Soort.Relatie | Soort.Functie);

    private bool Naamachtig(int i) =>
        (i >= 0 && i < beeld.Aantal && verzamelaar.Naamdeel[i]) || beeld.IsWoord(i) && beeld.Tokens[i].Hoofdletter && beeld.Tokens[i].Lengte > 1 && !(beeld.Is(i, Soort.Veld | Soort.Maand | Soort.Land) && !beeld.Is(i, Soort.Voornaam))
        && (beeld.Tokens[i].Begin == Begin.Geen || beeld.Is(i, Soort.Naam) || !beeld.Is(i, Soort.Woord)) && (beeld.Tokens[i].Kast != Kast.Kapitalen || beeld.Is(i, Soort.Naam));

    private bool Adresachtig(int i) => !verzamelaar.Naamdeel[i] && (beeld.Is(i, Soort.Straat) || Adresherkenner.Straatvorm(beeld.Woord(i)) || (!beeld.Is(i, Soort.Voornaam | Soort.Persoonsnaam | Soort.Achternaam) && !beeld.Is(i - 1, Soort.Relatie | Soort.Titel)));
}
