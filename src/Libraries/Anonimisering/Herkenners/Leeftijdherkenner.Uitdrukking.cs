namespace Anonimisering;

/// <summary>An age as a whole ("4½", "7 mnd.", "anderhalf jaar", "72 jr oud") and the places in a text that only an age fits.</summary>
internal sealed partial class Leeftijdherkenner
{
    private enum Maateenheid
    {
        Geen,
        Jaar,
        Maand,
    }

    /// <summary>The last token of the number, the last of the whole, its value and what it counts.</summary>
    private readonly record struct Uitdrukking(int Eerste, int Getal, int Einde, int Waarde, Maateenheid Maat, bool Half)
    {
        public bool Gemeten => Maat != Maateenheid.Geen;

        public bool Deel => Getal > Eerste || Half;
    }

    private Uitdrukking Lees(int i)
    {
        var (getal, half) = (Half(i), beeld.Gelijk(i, "anderhalf"));
        var waarde = beeld.IsGetal(i) ? beeld.Waarde(i) : beeld.Is(i, Soort.Telwoord) ? Telwoorden.Waarde(beeld.Ruw(getal == i + 2 ? getal : i)) : beeld.Woord(i).StartsWith("honderd") ? 101 : 1;
        var k = getal + 1;
        var maat = !beeld.ZelfdeRegel(k) ? Maateenheid.Geen
            : (beeld.Zegt(k) is "jaar" or "jr" or "jrs" or "jaartjes" or "jaren" or "lentes" or "j") ? Maateenheid.Jaar
            : (beeld.Zegt(k) is "mnd" or "mndn" or "mnden" or "maanden" or "maand" or "maandjes" or "weken" or "week" or "weekjes" or "wk" or "wkn" or "wken") ? Maateenheid.Maand : Maateenheid.Geen;
        if (maat == Maateenheid.Geen)
        {
            return new(i, getal, getal, waarde, maat, half);
        }

        var einde = beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) && beeld.Tokens[k].Lengte < 5 && beeld.ZelfdeRegel(k + 2) && !(beeld.IsWoord(k + 2) && beeld.Tokens[k + 2].Hoofdletter) ? k + 1 : k;
        einde += (beeld.Zegt(einde + 1) is "oud" or "jong") && beeld.ZelfdeRegel(einde + 1) ? 1 : 0;
        return new(i, getal, einde, waarde, maat, half);
    }

    // "4½", "5 1/2", "11,5 jaar", "vier en een half": the last token of the number.
    private int Half(int i)
    {
        if ((beeld.Vast(i + 1) || beeld.ZelfdeRegel(i + 2)) && (beeld.IsTeken(i + 1, '½') || beeld.IsTeken(i + 1, '¼') || beeld.IsTeken(i + 1, '¾')))
        {
            return i + 1;
        }

        if (beeld.IsGetal(i + 1) && beeld.ZelfdeRegel(i + 1) && beeld.Tokens[i + 1].Lengte == 1 && beeld.IsTeken(i + 2, '/') && beeld.Vast(i + 2) && beeld.Vast(i + 3) && beeld.IsGetal(i + 3) && beeld.Waarde(i + 1) < beeld.Waarde(i + 3) && beeld.Tokens[i + 3].Lengte == 1)
        {
            return i + 3;
        }

        if ((beeld.IsTeken(i + 1, ',') || beeld.IsTeken(i + 1, '.')) && beeld.Vast(i + 1) && beeld.Vast(i + 2) && beeld.IsGetal(i + 2) && beeld.Tokens[i + 2].Lengte == 1 && (beeld.Zegt(i + 3) is "jaar" or "jr" or "j" or "jarig" or "jarige" or "mnd" or "maanden" or "maand"))
        {
            return i + 2;
        }

        // "drie en tachtig"
        if (beeld.Gelijk(i + 1, "en") && beeld.Is(i, Soort.Telwoord) && beeld.Is(i + 2, Soort.Telwoord) && beeld.ZelfdeRegel(i + 2) && Telwoorden.Waarde(beeld.Ruw(i)) is > 0 and < 10 && Telwoorden.Waarde(beeld.Ruw(i + 2)) is > 19 and < 100 and var tiental && tiental % 10 == 0)
        {
            return i + 2;
        }

        return beeld.Gelijk(i + 1, "en") && beeld.Gelijk(i + 2, "een") && (beeld.Zegt(i + 3) is "half" or "halve") && beeld.ZelfdeRegel(i + 3) ? i + 3 : i;
    }

    // "anderhalf", "tweeenhalf", "honderddrie"
    private bool Halfwoord(int i)
    {
        var woord = beeld.Woord(i);
        return woord is "anderhalf" || (woord.StartsWith("honderd") && woord.Length > 9 && (beeld.Lexicon[woord[7..]] & Soort.Telwoord) != 0) || ((woord.EndsWith("enhalf") || woord.EndsWith("eneenhalf")) && woord.Length < 18 && (beeld.Lexicon[woord[..(woord.EndsWith("eneenhalf") ? ^9 : ^6)]] & Soort.Telwoord) != 0);
    }

    /// <summary>The place where the whole stands says that it is somebody's age.</summary>
    private bool Plaats(in Uitdrukking u)
    {
        var (i, v) = (u.Eerste, Bijwoorden(u.Eerste - 1));
        if (beeld.IsTeken(i - 1, '€') || (u.Waarde < 3 && !u.Gemeten && !u.Deel) || (u.Maat == Maateenheid.Maand && u.Waarde > 48) || u.Waarde > 112 || (beeld.IsTeken(u.Einde + 1, '%') || beeld.IsTeken(u.Einde + 1, '€')))
        {
            return false;
        }

        // "een jaar of tien", "iq was 68", "de jongste van 5"
        if ((u.Maat == Maateenheid.Jaar && beeld.Gelijk(u.Einde + 1, "of")) || (beeld.Zegt(i - 2) is "iq" or "tiq" or "bmi") || (u.Waarde < 13 && !u.Gemeten && beeld.Gelijk(i - 1, "van") && (beeld.Zegt(i - 2) is "jongste" or "oudste" or "middelste")))
        {
            return false;
        }

        if (!u.Gemeten && beeld.Is(u.Einde + 1, Soort.Eenheid) && beeld.ZelfdeRegel(u.Einde + 1))
        {
            return false;
        }

        // "een vijftien jaar oude man"
        if (u.Maat == Maateenheid.Jaar && (beeld.Zegt(u.Einde + 1) is "oude" or "jonge") && Iemandna(u.Einde + 2))
        {
            return true;
        }

        if (Vraag(i) || Gevraagd(i) || Leeftijdveld(i))
        {
            return true;
        }

        if (i > 0 && !beeld.ZelfdeRegel(i))
        {
            return Na(u);
        }

        return Haken(u) || Bijstelling(u, v) || Cel(u) || Kop(u) || (Slot(u.Einde + 1) && (Gezegde(u, v) || Verder(u, v))) || Na(u);
    }

    // "Leeftijd = 29", "Lft.: 78", "leeftijd komma veertig"
    private bool Leeftijdveld(int i)
    {
        var k = i - 1;
        while (i - k < 5 && beeld.ZelfdeRegel(k + 1) && (beeld.IsTeken(k, ':') || beeld.IsTeken(k, '=') || beeld.IsTeken(k, '.') || beeld.IsTeken(k, '|') || beeld.IsTeken(k, '-') || beeld.IsTeken(k, '>') || (beeld.Zegt(k) is "komma" or "is" or "punt" or "nu" or "van") || (beeld.IsTeken(k, '(') && beeld.Gelijk(k - 1, "leeftijd"))))
        {
            k--;
        }

        return k < i - 1 && beeld.ZelfdeRegel(i) && Leeftijdkop(k);
    }

    // "- Hoe oud is je zoon?" and on the next line "- 29"
    private bool Gevraagd(int i)
    {
        var k = i - 1;
        while (i - k < 5 && k > 0 && (beeld.IsTeken(k, '-') || beeld.IsTeken(k, '>') || beeld.IsTeken(k, ':') || beeld.IsTeken(k, '"') || (beeld.IsWoord(k) && !beeld.ZelfdeRegel(k))))
        {
            k--;
        }

        if (!beeld.IsTeken(k, '?'))
        {
            return false;
        }

        for (var n = k - 1; n > k - 9 && n > 0; n--)
        {
            if (beeld.Gelijk(n, "oud") && beeld.Gelijk(n - 1, "hoe"))
            {
                return true;
            }
        }

        return false;
    }

    // "Mw (zevenentwintig) woont", "Tygo (7 maanden)", "moeder (44, gescheiden)"
    private bool Haken(in Uitdrukking u) =>
        beeld.IsTeken(u.Eerste - 1, '(') && (beeld.IsTeken(u.Einde + 1, ')') || beeld.IsTeken(u.Einde + 1, ',') || beeld.IsTeken(u.Einde + 1, ';')) && beeld.ZelfdeRegel(u.Eerste) && Mens(u.Eerste - 2, ruim: u.Gemeten);

    // "Mevrouw Bakker, drieëntachtig, woont", "- dochter Mila, 7 mnd", "moeder - 44 jaar"
    private bool Bijstelling(in Uitdrukking u, int v)
    {
        // "14, vijftien en 8", "V/vijftien", "Ik, 22, kan dit niet"
        if (beeld.IsTeken(v, ',') && v == u.Eerste - 1 && ((NaLeeftijd(u.Eerste) && (Dicht(u.Einde + 1) || ((beeld.Zegt(u.Einde + 1) is "en" or "of") && (beeld.IsGetal(u.Einde + 2) || beeld.Is(u.Einde + 2, Soort.Telwoord))))) || (beeld.Gelijk(v - 1, "ik") && beeld.IsTeken(u.Einde + 1, ',') && u.Waarde > 11)))
        {
            return true;
        }

        if (beeld.IsTeken(v, '/') && (beeld.Zegt(v - 1) is "v" or "m" or "x") && !beeld.IsGetal(v - 2))
        {
            return true;
        }

        if (!(beeld.IsTeken(v, ',') || beeld.IsTeken(v, ';') || beeld.Gelijk(v, "komma") || ((beeld.IsTeken(v, '-') || beeld.IsTeken(v, '–')) && beeld.Tokens[v].Los && beeld.Tokens[u.Eerste].Los)) || !beeld.ZelfdeRegel(u.Eerste) || !Dicht(u.Einde + 1))
        {
            return false;
        }

        return u.Maat == Maateenheid.Maand ? Kleintje(v - 1) || Kop(v - 1) : Mens(v - 1, ruim: u.Gemeten) && (u.Gemeten || u.Waarde > 2);
    }

    // "| Sanne Visser | 46 | dochter |"
    private bool Cel(in Uitdrukking u)
    {
        if (!beeld.IsTeken(u.Eerste - 1, '|') || !(u.Einde + 1 >= beeld.Aantal || beeld.IsTeken(u.Einde + 1, '|') || beeld.Tokens[u.Einde + 1].Regel))
        {
            return false;
        }

        var verwant = beeld.Is(u.Einde + 2, Soort.Relatie) || beeld.Is(u.Eerste - 2, Soort.Relatie) || (beeld.IsTeken(u.Einde + 3, '|') && beeld.Is(u.Einde + 4, Soort.Relatie));
        return (Mens(u.Eerste - 2, ruim: false) || Mens(u.Einde + 2, ruim: false)) && (verwant || u.Maat == Maateenheid.Jaar || (!u.Gemeten && u.Waarde > 15));
    }

    // "1. Chen Meihua: 34, toeslagenouder", "- zoon: 16", "Cliënt: 83"
    private bool Kop(in Uitdrukking u) =>
        beeld.IsTeken(u.Eerste - 1, ':') && beeld.ZelfdeRegel(u.Eerste) && Dicht(u.Einde + 1) && u.Maat != Maateenheid.Maand && (u.Gemeten || u.Waarde > 3) && Mens(u.Eerste - 2, ruim: u.Gemeten) && !Gesproken(u) && Kop(u.Eerste - 2) && !Telwoordkop(u.Eerste - 2);

    // "Tim: 35": what somebody says in a chat.
    private bool Gesproken(in Uitdrukking u) => !u.Gemeten && beeld.Tokens[u.Eerste - 2].Regel && verzamelaar.Naamdeel[u.Eerste - 2] && (u.Einde + 1 >= beeld.Aantal || beeld.Tokens[u.Einde + 1].Regel);

    // The name or person at k begins its line, list item, cell, sentence or part of a row.
    private bool Kop(int k)
    {
        if (!beeld.IsWoord(k) || !(verzamelaar.Naamdeel[k] || beeld.Is(k, Soort.Relatie | Soort.Onderwerp | Soort.Functie)))
        {
            return false;
        }

        var n = 0;
        while (k > 0 && n++ < 6 && !beeld.Tokens[k].Regel && beeld.IsWoord(k - 1) && (verzamelaar.Naamdeel[k - 1] || beeld.Is(k - 1, Soort.Relatie | Soort.Titel | Soort.Onderwerp | Soort.Tussenvoegsel) || (beeld.Zegt(k - 1) is "haar" or "zijn" or "hun" or "mijn" or "ons" or "onze" or "de" or "kleine" or "kind")))
        {
            k--;
        }

        // "Consult Daan, 8 mnd"
        if (k > 0 && beeld.Tokens[k - 1].Regel && beeld.IsWoord(k - 1) && !(beeld.Zegt(k - 1) is "met" or "door" or "bij" or "voor" or "via" or "van" or "aan" or "naar"))
        {
            return true;
        }

        return k == 0 || beeld.Tokens[k].Regel || beeld.Tokens[k].Begin == Begin.Hard || (beeld.Tokens[k - 1].Vorm == Vorm.Teken && !beeld.IsTeken(k - 1, '\'')) || (beeld.Zegt(k - 1) is "en" or "heet");
    }

    private bool Telwoordkop(int k) => beeld.Zegt(k) is "kinderen" or "kids" or "kdn" or "dochters" or "zoons" or "zonen" or "jongens" or "meisjes" or "personen" or "kleinkinderen" or "broers" or "zussen";

    // "is inmiddels zeventien", "wordt dinsdag 80 jaar", "moeder is eh 44", "de jongste is 7 mnd"
    private bool Gezegde(in Uitdrukking u, int v)
    {
        var los = beeld.IsWoord(u.Eerste) && !u.Gemeten;
        if (u.Maat != Maateenheid.Maand && (Straks(u.Eerste - 1) || Wordtie(u.Eerste - 1)))
        {
            return true;
        }

        // "Ze zijn 13 en 9."
        if (beeld.Gelijk(v, "zijn") && (beeld.Gelijk(u.Einde + 1, "en") || beeld.IsTeken(u.Einde + 1, ',')) && (beeld.IsGetal(u.Einde + 2) || beeld.Is(u.Einde + 2, Soort.Telwoord)) && !beeld.Is(u.Einde + 3, Soort.Eenheid))
        {
            return (beeld.Zegt(v - 1) is "ze" or "zij" or "wij" or "we") || beeld.Is(v - 1, Soort.Relatie | Soort.Onderwerp);
        }

        if (!(beeld.Zegt(v) is "is" or "was" or "wordt" or "werd" or "ben" or "bent" or "word" or "werden" or "worden" or "zijn"))
        {
            // "wordt hij zestien", "is mijn man 80"
            return u.Maat != Maateenheid.Maand && (beeld.Zegt(v) is "hij" or "ie" or "ze" or "zij" or "ik") && (beeld.Zegt(v - 1) is "wordt" or "werd" or "word" or "is" or "was" or "ben") && (u.Gemeten ? Dicht(u.Einde + 1) && !beeld.Is(v + 1, Soort.Duurwoord) : u.Waarde > 12 || Dicht(u.Einde + 1));
        }

        // "Ben 22 en alleen", "word morgen 80"
        if (beeld.Tokens[v].Begin == Begin.Hard && (beeld.Zegt(v) is "ben" or "word") && u.Waarde > 11)
        {
            return true;
        }

        if (u.Maat == Maateenheid.Maand || (u.Gemeten && v < u.Eerste - 1))
        {
            return (Mens(v - 1, ruim: true) && !(u.Waarde < 16 && (beeld.Zegt(u.Einde + 1) is "in" or "uit" or "met" or "bij" or "op"))) || ((Dicht(u.Einde + 1) || (u.Maat == Maateenheid.Jaar && u.Waarde > 17 && (beeld.Zegt(u.Einde + 1) is "en" or "dus" or "maar" or "want" or "hoor" or "he"))) && (beeld.Zegt(v - 1) is "hij" or "ie" or "ze" or "zij" or "ik" or "die"));
        }

        return (Onderwerp(v - 1) || Mens(v - 1, ruim: true)) && !(los && !u.Half && u.Waarde < 13 && !Dicht(u.Einde + 1)) && !(beeld.Zegt(v) is "zijn" or "worden") && !(beeld.Zegt(v - 1) is "dat" or "het" or "er" or "dit" or "cijfer" or "score");
    }

    // "zoon van tien weken", "Noor zevenentwintig, beiden", "geen 20 meer maar 72"
    private bool Verder(in Uitdrukking u, int v)
    {
        if (beeld.Gelijk(v, "van") || beeld.Gelijk(v, "v"))
        {
            return !(u.Half && !u.Gemeten && beeld.Gelijk(v - 2, "een")) && (u.Maat == Maateenheid.Maand ? Kleintje(v - 1) : Mens(v - 1, ruim: true) && !(Ouder(v - 1) && u.Waarde < 16 && !u.Gemeten));
        }

        // "met haar 83 jaar de oudste", "van 9 en zeven maanden"
        if ((Bezit(u.Eerste - 1) && beeld.Gelijk(u.Eerste - 2, "met")) || ((beeld.Zegt(u.Eerste - 1) is "en" or "of") && NaLeeftijd(u.Eerste)))
        {
            return true;
        }

        if (beeld.Gelijk(v, "maar"))
        {
            for (var k = v - 1; k > v - 10 && k > 0; k--)
            {
                if (beeld.Gelijk(k - 1, "geen") && (beeld.IsGetal(k) || beeld.Is(k, Soort.Telwoord)) && (beeld.Gelijk(k + 1, "meer") || NaLeeftijd(v)))
                {
                    return true;
                }
            }
        }

        if (v != u.Eerste - 1 || !beeld.ZelfdeRegel(u.Eerste))
        {
            return false;
        }

        var dicht = Dicht(u.Einde + 1);
        return u.Maat == Maateenheid.Maand ? dicht && (Kleintje(v) || Kop(v) && verzamelaar.Naamdeel[v])
            : (beeld.Zegt(v) is "leeftijd" or "lft" or "lftd") || ((dicht || u.Waarde > 12 || (u.Gemeten && beeld.Is(u.Einde + 1, Soort.Persoonswerkwoord))) && (u.Gemeten || u.Waarde > (beeld.IsGetal(u.Eerste) ? 12 : 2) || u.Deel) && Mens(v, ruim: false) && !Telwoordkop(v) && !(beeld.Tokens[v].Lengte == 1 && (u.Waarde < 13 || beeld.IsTeken(v - 1, '/') || beeld.Is(v - 1, Soort.Eenheid))));
    }
}
