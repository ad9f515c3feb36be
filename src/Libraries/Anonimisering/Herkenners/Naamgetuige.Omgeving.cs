namespace Anonimisering;

/// <summary>What stands around a word: headings, phrases, what follows a person.</summary>
internal sealed partial class Naamgetuige
{
    private bool Windstreek(int i) => (beeld.Zegt(i) is "noord" or "zuid" or "oost" or "west" or "nieuw" or "oud" or "midden") && beeld.Tokens[i].Hoofdletter;

    // "Jan belt", "Mei Ling", "Frans (72)": a month or language that is a first name here.
    private bool Persoonsplek(int i)
    {
        if (beeld.IsGetal(i + 1) || beeld.Tokens[i].Kast != Kast.Hoofd)
        {
            return false;
        }

        var dubbel = beeld.IsTeken(i + 1, '-') && beeld.Is(i + 2, Soort.Voornaam);
        // "samen met Frans": languages stand behind other words.
        if (beeld.Is(i, Soort.Volk) && beeld.Is(i, Soort.Voornaam) && (beeld.Zegt(i - 1) is "met" or "door" or "ex" or "onze" or "ons" or "dag" or "hoi" or "beste" or "lieve" or "gr" or "heet" or "was" or "namens" or "mentor" || (beeld.Is(i - 1, Soort.Relatie) && !(beeld.Zegt(i - 1) is "m" or "v"))))
        {
            return !(beeld.Zegt(i + 1) is "spreken" or "les" or "praten" or "en" or "als" or "sprekend" or "sprekende" or "taal");
        }

        return dubbel || (beeld.Gelijk(i, "jan") ? !beeld.IsTeken(i + 1, '\'') : Opvolger(i) && beeld.Tokens[i].Begin != Begin.Hard) || (beeld.Is(i + 1, Soort.Naam) && beeld.Tokens[i + 1].Kast == Kast.Hoofd && beeld.ZelfdeRegel(i + 1));
    }

    // "een mail van Van Dalen": a prefix that has a capital in the middle of a sentence.
    private bool Familievoegsel(int i) =>
        beeld.Tokens[i].Kast == Kast.Hoofd && beeld.ZelfdeRegel(i) && beeld.Tokens[i - 1].Kast == Kast.Hoofd && (((beeld.Zegt(i - 1) is "van" or "ter" or "ten" or "vd") && beeld.Tokens[i - 1].Begin == Begin.Geen)
            || ((beeld.Zegt(i - 1) is "der" or "den") && beeld.Gelijk(i - 2, "van")));

    // "Prins vertelt dat", "Ben is thuis": what only people do, or a verb straight behind a verb.
    private bool Mens(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (token.Kast != Kast.Hoofd || !token.Is(Soort.Naam) || token.Is(Soort.Relatie | Soort.Functie | Soort.Titel | Soort.Veld | Soort.Groet | Soort.Maand | Soort.Instellingswoord) || !beeld.ZelfdeRegel(i + 1))
        {
            return false;
        }

        return token.Is(Soort.Vaak)
            ? token.Is(Soort.Voornaam) && (beeld.Zegt(i) is "ben" or "bel" or "bas" or "wil") && (beeld.Zegt(i + 1) is "is" or "was" or "heeft" or "had" or "wil" or "wilde" or "kan" or "kon" or "komt" or "kwam" or "gaat" or "zegt" or "zei" or "belt" or "woont" or "werkt" or "moet" or "zit" or "doet" or "vindt" or "krijgt" or "zou" or "wordt" or "zat" or "lag" or "ligt" or "stond" or "staat" or "belde" or "mailt" or "appt" or "ging" or "deed" or "kreeg" or "vond" or "pakt" or "neemt" or "haalt" or "regelt" or "kookt" or "rijdt" or "slaapt" or "helpt")
            : (beeld.Zegt(i + 1) is "vertelt" or "vertelde" or "zegt" or "zei" or "belt" or "belde" or "heet" or "heette" or "vindt" or "denkt" or "huilt" or "huilde" or "lacht" or "wil" or "wilde" or "woont" or "woonde" or "appt" or "appte" or "mailt" or "mailde" or "slaapt" or "weet" or "wist" or "belooft" or "schrikt");
    }

    /// <summary>"Casemgr", "ingedn": it ends as no word or name ends, so it was cut short.</summary>
    public static bool Afgekapt(ReadOnlySpan<char> woord)
    {
        const string Klinkers = "aeiouyj";
        return (woord.Length == 3 && woord.IndexOfAny(Klinkers) < 0) || woord.Length > 3 && !Klinkers.Contains(woord[^1]) && !Klinkers.Contains(woord[^2])
            && woord[^2..] is not ("ck" or "ch" or "ft" or "ht" or "kt" or "lk" or "ld" or "lf" or "lm" or "ls" or "lt" or "lp" or "mp" or "ms" or "nd" or "ng" or "nk" or "ns" or "nt" or "nz" or "ps" or "rk" or "rd" or "rf" or "rg" or "rl" or "rm" or "rn" or "rp" or "rs" or "rt" or "rz"
                or "sk" or "st" or "sz" or "ts" or "tz" or "th" or "sh" or "ll" or "nn" or "rr" or "ss" or "tt" or "ff" or "kk" or "mm" or "pp" or "gg" or "zz" or "dd" or "dt" or "ds" or "bs" or "bb" or "ks" or "cz" or "hn" or "hl" or "hm" or "hr" or "hs" or "wn" or "ws" or "wl" or "dh" or "gh" or "kh" or "bh" or "ph" or "cs" or "gs" or "rc" or "rb" or "nh" or "nc" or "lb" or "mb" or "mn" or "sj" or "xx");
    }

    // Part of a phrase that is never personal data ("Albert Heijn").
    private bool Frase(int i) => VeldFrase(beeld, i);

    public static bool VeldFrase(Tekstbeeld beeld, int i)
    {
        for (var terug = 0; terug < 3; terug++)
        {
            if (beeld.Is(i - terug, Soort.FraseBegin))
            {
                for (var n = terug + 1; n <= 3; n++)
                {
                    if (n > 1 && (beeld.Frase(i - terug, n) & (Soort.Veld | Soort.Land)) != 0)
                    {
                        return true;
                    }
                }
            }
        }

        return false;
    }

    // Among other capitalised ordinary words: a heading, not a name.
    private bool Kop(int i) =>
        (Gewoonhoofd(i - 1) && Gewoonhoofd(i + 1)) || (beeld.Is(i - 1, Soort.Veld) && Gewoonhoofd(i - 1));

    private bool Gewoonhoofd(int k) => beeld.IsWoord(k) && beeld.Tokens[k].Hoofdletter && beeld.Tokens[k].Begin == Begin.Geen && beeld.Is(k, Soort.Woord) && !beeld.Is(k, Soort.Naam);

    private bool Zaak(int i) => Zaak(beeld, i);

    public static bool Zaak(Tekstbeeld beeld, int i)
    {
        var woord = beeld.Woord(i);
        return woord.EndsWith("ing") || woord.EndsWith("heid") || woord.EndsWith("verslag") || woord.EndsWith("plan") || woord.EndsWith("zorg") || woord.EndsWith("hulp") || woord.EndsWith("team") || woord.EndsWith("wet")
            || woord.EndsWith("gesprek") || woord.EndsWith("bezoek") || woord.EndsWith("overleg") || woord.EndsWith("afspraak") || woord.EndsWith("rapport") || woord.EndsWith("formulier") || woord.EndsWith("advies") || woord.EndsWith("aanvraag") || woord.EndsWith("dienst") || woord.EndsWith("loket") || woord.EndsWith("fonds") || woord.EndsWith("kaart") || woord.EndsWith("pas") || woord.EndsWith("pensioen") || woord.EndsWith("taxi") || woord.EndsWith("punt") || woord.EndsWith("voorwaarden") || woord.EndsWith("besluit") || woord.EndsWith("register") || woord.EndsWith("protocol") || woord.EndsWith("protocollen") || woord.EndsWith("normen") || woord.EndsWith("criteria") || woord.EndsWith("document") || woord.EndsWith("voorzieningen") || woord.EndsWith("beheer") || woord.EndsWith("zaken") || woord.EndsWith("inkoop") || woord.EndsWith("administratie") || woord.EndsWith("formulier") || woord.EndsWith("commissie") || woord.EndsWith("raad") || woord.EndsWith("recht") || woord.EndsWith("regeling") || woord.EndsWith("opvang") || woord.EndsWith("komst") || woord.EndsWith("teit") || woord.EndsWith("tie") || woord.EndsWith("therapie") || woord.EndsWith("logie") || woord.EndsWith("poli") || woord.EndsWith("beraad") || woord.EndsWith("kader") || woord.EndsWith("training") || woord.EndsWith("module") || woord.EndsWith("matrix") || woord.EndsWith("systeem") || woord.EndsWith("uitkering") || woord.EndsWith("toeslag") || woord.EndsWith("bijdrage") || woord.EndsWith("verzekeraar") || woord.EndsWith("overleg") || woord.EndsWith("afspraak") || woord.EndsWith("aanvraag") || woord.EndsWith("verlof") || woord.EndsWith("agenda") || woord.EndsWith("akkoord") || woord.EndsWith("verdrag") || woord.EndsWith("richtlijn") || woord.EndsWith("wijzer") || woord.EndsWith("monitor") || woord.EndsWith("convenant") || woord.EndsWith("visie") || woord.EndsWith("nota") || woord.EndsWith("toets") || woord.EndsWith("lijst") || woord.EndsWith("tabel") || woord.EndsWith("programma") || woord.EndsWith("portaal") || woord.EndsWith("toets") || woord.EndsWith("scan") || woord.EndsWith("schaal") || woord.EndsWith("index") || woord.EndsWith("code") || woord.EndsWith("methode") || woord.EndsWith("methodiek") || woord.EndsWith("kompas")
            || (beeld.Zegt(i - 1) is "een" or "geen" or "deze" or "dit" or "elk" or "elke" or "uw" or "ons" or "onze");
    }

    // "Amsterdamse", "Eritrese", "Engelstalig": made from a place or people, points to nobody.
    private bool Afleiding(int i)
    {
        var woord = beeld.Woord(i);
        return woord.EndsWith("talig") || woord.EndsWith("talige") || (woord.Length > 5 && ((woord.EndsWith("se") && (beeld.Lexicon[woord[..^1]] & Soort.Volk) != 0) || (woord.EndsWith("se") && (beeld.Lexicon[woord[..^2]] & Soort.Eigennaam) != 0)));
    }

    private bool Leeftijdna(int i) =>
        beeld.IsTeken(i + 1, '(') && beeld.IsGetal(i + 2) && beeld.Tokens[i + 2].Lengte <= 2 && beeld.IsTeken(i + 3, ')');

    // What follows fits a person: a verb, an age, another name, a comma.
    private bool Opvolger(int i)
    {
        var k = i + 1;
        if (beeld.Is(k, Soort.Persoonswerkwoord) && beeld.ZelfdeRegel(k))
        {
            return true;
        }

        if (Leeftijdna(i) || beeld.IsGetal(k) && beeld.Tokens[k].Lengte <= 2 && beeld.ZelfdeRegel(k) && !beeld.Is(k + 1, Soort.Eenheid) && !beeld.IsTeken(k + 1, '-') && !beeld.IsTeken(k + 1, '%') && (!beeld.IsTeken(k + 1, '.') || !beeld.Vast(k + 2)))
        {
            return true;
        }

        if (beeld.IsWoord(k) && beeld.Tokens[k].Lengte == 1 && beeld.Tokens[k].Hoofdletter && beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) && beeld.ZelfdeRegel(k))
        {
            return true;
        }

        if (beeld.IsTeken(k, '(') && (beeld.IsGetal(k + 1) || beeld.Is(k + 1, Soort.Maand | Soort.Relatie) || (beeld.Zegt(k + 1) is "hij" or "zij" or "ze" or "roepnaam" or "zelf")))
        {
            return true;
        }

        if (beeld.IsTeken(k, ',') && (beeld.IsGetal(k + 1) || beeld.Is(k + 1, Soort.Relatie)))
        {
            return true;
        }

        if (beeld.IsTeken(k, '\'') && beeld.Gelijk(k + 1, "s"))
        {
            return true;
        }

        var volgende = (beeld.Zegt(k) is "en" or "of") ? k + 1 : k;
        return beeld.IsWoord(volgende) && beeld.ZelfdeRegel(volgende) && beeld.Tokens[volgende].Kast == Kast.Hoofd && beeld.Tokens[volgende].Begin == Begin.Geen && beeld.Tokens[volgende].Lengte > 1
            && (beeld.Is(volgende, Soort.Naam) || beeld.Tokens[volgende].Soort == Soort.Geen);
    }

    private bool Kapitalen(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (beeld.AllesKapitalen)
        {
            return token.Is(Soort.Naam) && !token.Is(Soort.Woord);
        }

        return token.Is(Soort.Naam) ? token.Lengte >= 3 && !token.Is(Soort.Woord) : token.Lengte > 5 && !token.Is(Soort.Woord) && !beeld.IsGewoon(i);
    }
}
