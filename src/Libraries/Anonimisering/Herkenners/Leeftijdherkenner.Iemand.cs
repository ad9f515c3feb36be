namespace Anonimisering;

/// <summary>Who stands before an age, and what may stand around it.</summary>
internal sealed partial class Leeftijdherkenner
{
    // What the single number did not show may be shown by the whole: "4½", "7 mnd.", "zeventien jaar".
    private void Geheel(int i)
    {
        var u = Lees(i);
        if (beeld.Bezet[i] ? u.Deel && Leeftijd(i) : !Verbonden(i) && Plaats(u))
        {
            verzamelaar.Voeg(i, u.Getal, Categorie.Leeftijd, 0.8, u.Gemeten ? "leeftijd-jaar" : "leeftijd");
        }
    }

    // Part of another number, a code or a word.
    private bool Verbonden(int i) => beeld.Vast(i) && i > 0 && (beeld.Tokens[i - 1].Vorm != Vorm.Teken || ((beeld.IsTeken(i - 1, '-') || beeld.IsTeken(i - 1, '/')) && !(beeld.Zegt(i - 2) is "v" or "m" or "x")) || ((beeld.IsTeken(i - 1, ',') || beeld.IsTeken(i - 1, '.') || beeld.IsTeken(i - 1, ':')) && beeld.IsGetal(i - 2)));

    // "moeder van vijf" counts children.
    private bool Ouder(int i) => beeld.Zegt(i) is "moeder" or "vader" or "ouders" or "gezin" or "oma" or "opa" or "mdr" or "vdr" or "alleenstaande";

    private bool Onderwerp(int v)
    {
        for (var k = v; k >= 0 && k >= v - 6; k--)
        {
            if (beeld.Is(k, Soort.Onderwerp) || Naamachtig(k))
            {
                return true;
            }

            if (beeld.IsTeken(k, '.') || beeld.IsTeken(k, ';') || beeld.IsGetal(k))
            {
                return false;
            }
        }

        return false;
    }

    // "nu al", "inmiddels", "net", "dinsdag": what may stand between a verb and an age.
    private int Bijwoorden(int v)
    {
        var k = v;
        while (v - k < 4 && k > 0 && ((beeld.Zegt(k) is "nu" or "al" or "inmiddels" or "net" or "pas" or "bijna" or "eh" or "uh" or "ehm" or "zelf" or "ook" or "alweer" or "dus" or "er" or "nog" or "intussen" or "ondertussen" or "gisteren" or "vandaag" or "morgen" or "onlangs" or "straks" or "toch" or "echt" or "wel" or "precies" or "volgens" or "mij" or "dan" or "immers" or "toen" or "gewoon" or "deze" or "maand" or "week" or "volgende" or "binnenkort" or "komende" or "eindelijk" or "onderhand" or "krap" or "amper" or "vorige") || beeld.Is(k, Soort.Weekdag)))
        {
            k--;
        }

        return k;
    }

    // Somebody: a name, a relation, "mw", a child, "v" of a form; also with a bracket or full stop behind.
    private bool Mens(int k, bool ruim)
    {
        if (beeld.IsTeken(k, ')'))
        {
            for (var n = k - 1; n > k - 6 && n > 0; n--)
            {
                if (beeld.IsTeken(n, '('))
                {
                    return Mens(n - 1, ruim);
                }
            }
        }

        k -= (beeld.IsTeken(k, '.') || beeld.IsTeken(k, '"') || beeld.IsTeken(k, '\'')) && k > 0 && beeld.Vast(k) ? 1 : 0;
        if (!beeld.IsWoord(k))
        {
            return false;
        }

        return verzamelaar.Naamdeel[k] || beeld.Is(k, Soort.Relatie) || (beeld.Is(k, Soort.Onderwerp) && !(beeld.Zegt(k) is "ik" or "je" or "jij" or "u" or "ie")) || (beeld.Zegt(k) is "m" or "v" or "x" or "vr" or "vrw" or "mv" or "bewoner" or "bewoonster" or "iemand" or "meid" or "dame" or "jongedame" or "knul" or "persoon" or "cliente" or "patiente" or "student" or "studente" or "tiener" or "kerel" or "gozer" or "mevrouwtje" or "mens" or "jonge" or "kindje" or "mo" or "va") || Kleintje(k)
            || (ruim && (beeld.Is(k, Soort.Titel | Soort.Functie) || (beeld.Tokens[k].Hoofdletter && Naamachtig(k) && !Adresachtig(k))));
    }

    private bool Kleintje(int k) =>
        beeld.Zegt(k) is "baby" or "babytje" or "zoontje" or "dochtertje" or "kindje" or "kind" or "zoon" or "dochter" or "tweeling" or "meisje" or "jongetje" or "broertje" or "zusje" or "zuigeling" or "dreumes" or "peuter" or "kleintje" or "jongste" or "kleine" or "kleinkind" or "zn" or "dr" or "jongen" or "kleinzoon" or "kleindochter"
        || (k >= 0 && k < beeld.Aantal && verzamelaar.Naamdeel[k] && Kop(k)) || (k > 0 && beeld.IsTeken(k - 1, ',') && beeld.Is(k, Soort.Voornaam) && !beeld.Is(k, Soort.Vaak));

    // A sign or the end of the line.
    private bool Dicht(int k) =>
        k >= beeld.Aantal || beeld.Tokens[k].Regel || (beeld.Zegt(k) is "komma" or "punt") || (beeld.Tokens[k].Vorm == Vorm.Teken && !beeld.IsTeken(k, '%') && !beeld.IsTeken(k, '€') && !beeld.IsTeken(k, '\'') && !beeld.IsTeken(k, '(') && !beeld.IsTeken(k, '°') && !(beeld.Vast(k) && beeld.Vast(k + 1) && !beeld.IsTeken(k, '|') && k + 1 < beeld.Aantal && beeld.Tokens[k + 1].Vorm != Vorm.Teken));

    // What may follow an age: a sign, the end, or a word with which the sentence goes on.
    private bool Slot(int k) =>
        Dicht(k) || beeld.IsTeken(k, '(') || (beeld.Is(k, Soort.Persoonswerkwoord | Soort.Relatie) && !beeld.Is(k, Soort.Eenheid)) || (beeld.Zegt(k) is "en" or "of" or "maar" or "die" or "dus" or "want" or "met" or "uit" or "in" or "hoor" or "he" or "geworden" or "inmiddels" or "denk" or "alleenstaand" or "gescheiden" or "ook" or "als" or "dat" or "toen" or "nu" or "geloof" or "dan" or "waarvan" or "waar" or "ja" or "eh" or "alleenwonend" or "thuiswonend" or "weduwe" or "weduwnaar" or "punt" or "komma" or "valt" or "slecht" or "de" or "het" or "joh" or "zeg" or "ofzo" or "zonder" or "na" or "sinds" or "omdat" or "geen" or "wil" or "op" or "va" or "mo");

    // "toen hij zeventien was", "is van de zomer dertien geworden", "veertien is hij"
    private bool Na(in Uitdrukking u)
    {
        var na = u.Einde + 1;
        if (!beeld.ZelfdeRegel(na) || u.Maat == Maateenheid.Maand || (u.Waarde < 4 && !u.Gemeten))
        {
            return false;
        }

        // "Met 22 ben je te jong", "met zestien was hij het huis uit"
        if (beeld.Gelijk(u.Eerste - 1, "met") && (beeld.Zegt(na) is "ben" or "is" or "was" or "werd" or "wordt") && (beeld.Zegt(na + 1) is "je" or "ik" or "hij" or "ze" or "zij" or "u" or "ie"))
        {
            return u.Waarde > 3;
        }

        if ((beeld.Zegt(na) is "is" or "wordt" or "ben" or "word" or "was" or "werd") && (beeld.Zegt(na + 1) is "ze" or "zij" or "hij" or "ik" or "ie" or "die" || (beeld.Is(na + 1, Soort.Titel | Soort.Relatie | Soort.Onderwerp) && !beeld.Gelijk(na + 1, "er"))))
        {
            return (u.Gemeten || u.Waarde > 12 || !beeld.IsWoord(u.Eerste)) && (beeld.Tokens[u.Eerste].Begin != Begin.Geen || (beeld.Zegt(u.Eerste - 1) is "ja" or "nou" or "eh" or "bijna" or "net" or "al" or "pas" or "want" or "dus") || verzamelaar.Naamdeel[Math.Max(0, u.Eerste - 1)] || beeld.Tokens[u.Eerste - 1].Vorm == Vorm.Teken);
        }

        if (beeld.Gelijk(na, "geworden"))
        {
            return !(beeld.Zegt(u.Eerste - 1) is "er" or "weer" or "tot");
        }

        return (beeld.Zegt(na) is "was" or "werd" or "is" or "wordt" or "ben" or "word" or "bent") && Slot(na + 1) && ((beeld.Zegt(u.Eerste - 1) is "hij" or "ie" or "ze" or "zij" or "ik" or "u" or "je" or "die") || (Mens(u.Eerste - 1, ruim: false) && Voegwoord(u.Eerste - 1)));
    }

    // "toen mijn moeder", "dat Sanne": a part of a sentence with its verb at the end.
    private bool Voegwoord(int v)
    {
        for (var k = v; k >= 0 && k > v - 5; k--)
        {
            if (beeld.Zegt(k) is "toen" or "dat" or "als" or "omdat" or "sinds" or "zodra" or "totdat" or "voordat" or "want" or "wanneer")
            {
                return true;
            }
        }

        return false;
    }

    // What stands before the number says that it lasts.
    private bool Duurvooraf(int i)
    {
        if (beeld.Zegt(i - 1) is "woon" or "woont" or "werk" or "werkt" or "werkte" or "duurt" or "duurde" or "wacht" or "wachten" or "heb" or "heeft" or "had" or "zit" or "zat" or "wonen" or "woonde" or "woonden" or "loopt" or "huur" or "huurt" or "krijg" or "kreeg" or "leef" or "leeft" or "ken" or "kent" or "rijdt")
        {
            return true;
        }

        // "jeugdhulp stopt bij 18 jaar", "opname > 1 jr", "maatwerk verlengen 2 jr"
        if ((beeld.Waarde(i) < 16 && Beschikt(i - 1)) || (beeld.Zegt(i - 1) is "bij" or "onder" or "boven" or "vanaf" or "tot") || beeld.IsTeken(i - 1, '>') || beeld.IsTeken(i - 1, '<'))
        {
            return true;
        }

        return Pas(i) || (beeld.IsWoord(i - 1) && (beeld.Woord(i - 1).EndsWith("tijd") || beeld.Woord(i - 1).EndsWith("duur") || beeld.Woord(i - 1).EndsWith("termijn")) && !beeld.Gelijk(i - 1, "leeftijd"));
    }

    // "ik leer pas 1 jaar"
    private bool Pas(int i) =>
        beeld.Gelijk(i - 1, "pas") && beeld.Waarde(i) < 10 && !(beeld.Zegt(i - 2) is "is" or "was" or "ben" or "bent" or "wordt" or "zijn" or "zij" or "ze" or "hij");

    private bool Zaakduur(int i, int jaar)
    {
        // "zij is twee jaar werkloos"
        if ((beeld.Zegt(i - 1) is "is" or "was" or "al") && (beeld.Zegt(jaar + 1) is "werkloos" or "ziek" or "weg" or "dakloos" or "verslaafd" or "depressief" or "lid" or "bezig" or "vrijwilliger"))
        {
            return true;
        }

        // "de rolstoel is 7 jaar oud"
        if (beeld.Gelijk(jaar + 1, "oud") && (beeld.Zegt(i - 1) is "is" or "was") && beeld.IsWoord(i - 2) && beeld.Tokens[i - 2].Kast == Kast.Laag && beeld.IsGewoon(i - 2) && !Mens(i - 2, ruim: true) && (beeld.Zegt(i - 3) is "de" or "het" or "deze" or "dit"))
        {
            return true;
        }

        return false;
    }

    private bool NaWoord(int i, bool eind)
    {
        var v = i - 1;

        // "mw. 38"
        if (eind && beeld.Waarde(i) > 15 && beeld.IsTeken(v, '.') && beeld.Vast(v) && beeld.ZelfdeRegel(i) && beeld.Is(v - 1, Soort.Titel | Soort.Onderwerp) && beeld.Is(v - 1, Soort.Afkorting))
        {
            return true;
        }

        if (!beeld.IsWoord(v) || beeld.Tokens[i].Regel)
        {
            return (beeld.IsTeken(v, '/') && (beeld.Zegt(v - 1) is "m" or "v")) || ((eind || beeld.IsWoord(i + 1)) && beeld.IsTeken(v, '.') && beeld.Waarde(i) < 108 && verzamelaar.Naamdeel[v] && beeld.ZelfdeRegel(i));
        }

        if (beeld.Gelijk(v, "er"))
        {
            return (beeld.Zegt(v - 1) is "is" or "was" or "wordt" or "ben" or "werd") && Onderwerp(v) && beeld.Waarde(i) > 2;
        }

        if (Straks(v))
        {
            return true;
        }

        if (beeld.Zegt(v) is "is" or "was" or "wordt" or "werd" or "ben" or "bent" or "word" or "zijn" or "nu" or "inmiddels" or "al" or "pas" or "net" or "bijna")
        {
            return Onderwerp(v);
        }

        if (beeld.Zegt(v) is "van" or "v")
        {
            return (Iemand(v - 1) && (!Ouder(v - 1) || (beeld.Waarde(i) > 15 && eind)) && !(beeld.Waarde(i) < 7 && (beeld.Zegt(v - 1) is "oudste" or "jongste" or "middelste"))) || (beeld.Zegt(v - 1) is "kinderen" or "jongens" or "meisjes" or "meiden" or "dochters" or "zoons" or "zonen" or "tweeling" or "drieling" or "baby" or "kindje" or "leeftijd" or "peuter" or "kleuter" or "eentje" or "een" or "kids" or "zoontje" or "dochtertje");
        }

        // "wordt in mei 18"
        if (beeld.Is(v, Soort.Maand) && ((beeld.Zegt(v - 2) is "wordt" or "word" or "werd") || (beeld.Zegt(v - 1) is "wordt" or "word" or "werd")))
        {
            return true;
        }

        // "Hij 90, zij 88", "dat ik 79 ben", "in mei 18 word"
        if (eind && (beeld.Zegt(v) is "hij" or "zij" or "ze" or "ik") && !beeld.IsTeken(i + 1, '/') && beeld.Waarde(i) > 2 && (beeld.IsTeken(i + 1, ',') || beeld.IsTeken(i + 1, '.') || beeld.IsTeken(i + 1, ';')))
        {
            return true;
        }

        // "Ilyas 17", "mw 57": straight after a name or a person word
        if (beeld.Is(v, Soort.Onderwerp) && !(beeld.Zegt(v) is "ik" or "je" or "jij" or "u" or "zij" or "ze" or "hij" or "m" or "v" or "kinderen" or "dr" or "kids") && beeld.Waarde(i) > 0)
        {
            return true;
        }

        return beeld.Waarde(i) > 0 && (beeld.Tokens[v].Kast == Kast.Hoofd ? Naamachtig(v) && !Adresachtig(v) && (eind || beeld.Is(i + 1, Soort.Woord)) && beeld.Waarde(i) < 105
            : verzamelaar.Naamdeel[v] && (eind || beeld.Is(i + 1, Soort.Woord)));
    }
}
