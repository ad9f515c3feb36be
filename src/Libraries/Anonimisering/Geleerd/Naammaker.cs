namespace Anonimisering;

/// <summary>Makes names of people, places and organisations: of our lists, and of syllables so that many stand in no list at all.</summary>
internal sealed class Naammaker
{
    private static readonly string[] Klank = ["b", "br", "d", "dr", "f", "g", "gh", "h", "j", "k", "kr", "l", "m", "n", "p", "r", "s", "st", "sj", "t", "tr", "v", "w", "z", "kh", "sz", "cz", "ch", "sh", "q", "ts"];
    private static readonly string[] Klinker = ["a", "e", "i", "o", "u", "aa", "ie", "oe", "ou", "ei", "ay", "ia", "y", "ee", "uu"];
    private static readonly string[] Slot = ["", "", "n", "r", "s", "l", "k", "m", "t", "d", "x", "sz", "ng", "rt", "nd"];
    private static readonly string[] NaamSlot = ["a", "ah", "e", "o", "i", "ke", "tje", "ina", "an", "el", "is", "us", "ien", "yn", "iya", "ette"];
    private static readonly string[] FamilieSlot = ["sma", "stra", "inga", "ink", "mans", "sen", "ova", "ski", "oglu", "oui", "ari", "ou", "ez", "ian", "iç", "ade", "pour", "huis", "veld", "man", "ker", "ing", "sse", "eghem", "eel"];
    private static readonly string[] PlaatsSlot = ["dam", "veen", "drecht", "hoven", "wijk", "kerk", "horst", "um", "huizen", "broek", "ga", "wolde", "lo", "zijl", "beek", "burg", "rode", "mond", "oord", "heerde", "sum", "bergen", "meer"];
    private static readonly string[] MerkSlot = ["o", "ix", "ol", "ine", "um", "ex", "it", "lift", "med", "care", "fix", "ax", "id", "eon", "ium", "pro", "sol", "zin", "pam", "vent", "max", "tec", "flex"];
    private static readonly string[] Voegsels = ["van", "de", "van der", "van den", "van de", "ter", "ten", "el", "v/d", "vd", "den", "in 't", "van 't", "al", "Van", "De", "Van der"];
    private static readonly string[] Straten = ["straat", "laan", "weg", "plein", "hof", "kade", "singel", "pad", "dreef", "gracht", "steeg", "plantsoen", "wal", "str", "markt"];

    private readonly Toeval toeval;
    private readonly Dictionary<string, List<string>> lijsten = [];

    public Naammaker(Toeval toeval, IEnumerable<string> namen, IEnumerable<string> delen)
    {
        this.toeval = toeval;
        var soort = "";
        foreach (var regel in namen.Concat(delen).Where(r => r.Length > 0 && r[0] != '#'))
        {
            if (regel[0] == '[')
            {
                soort = regel.Trim('[', ']');
                lijsten.TryAdd(soort, []);
            }
            else
            {
                lijsten[soort].AddRange(regel.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Replace('_', ' ')));
            }
        }
    }

    public string Voornaam() => toeval.Tot(10) switch
    {
        < 5 => Hoofd(toeval.Kies(lijsten["Voornaam"])),
        9 => Hoofd(toeval.Kies(lijsten["Voornaam"])) + "-" + Hoofd(toeval.Kies(lijsten["Voornaam"])),
        _ => Hoofd(Lettergreep() + toeval.Kies(Klank) + toeval.Kies(NaamSlot)),
    };

    /// <summary>A last name without prefix.</summary>
    public string Kern() => toeval.Tot(2) == 0 ? Hoofd(toeval.Kies(lijsten["Achternaam"])) : Hoofd(Lettergreep() + (toeval.Tot(2) == 0 ? Lettergreep() : "") + toeval.Kies(FamilieSlot));

    public string Achternaam() => (toeval.Tot(4) == 0 ? toeval.Kies(Voegsels) + " " : "") + Kern() + (toeval.Tot(9) == 0 ? "-" + Kern() : "");

    public string Voorletters()
    {
        var uit = "";
        for (var n = 1 + toeval.Tot(3); n > 0; n--)
        {
            uit += (char)('A' + toeval.Tot(26)) + ".";
        }

        return uit;
    }

    public string Plaats() => toeval.Tot(3) switch
    {
        0 => Hoofd(Lettergreep() + toeval.Kies(PlaatsSlot)),
        1 => toeval.Kies(["Nieuw-", "Oud-", "Noord-", "Sint ", "Klein ", "Groot-", "Den "]) + Hoofd(Lettergreep() + toeval.Kies(PlaatsSlot)),
        _ => Hoofd(toeval.Kies(lijsten["Plaats"])),
    };

    public string Straat() => toeval.Tot(4) switch
    {
        0 => Hoofd(Lettergreep() + "er" + toeval.Kies(Straten)),
        1 => toeval.Kies(["Burgemeester ", "Prins ", "Dr. ", "Sint ", "Oude ", "Nieuwe ", "Van ", "Laan van "]) + Hoofd(Lettergreep() + toeval.Kies(Straten)),
        2 => toeval.Kies(["De ", "Het ", "Op de ", "Achter de ", "Aan de "]) + toeval.Kies(lijsten["lid"]),
        _ => toeval.Kies(lijsten["lid"]) + toeval.Kies(Straten),
    };

    /// <summary>An organisation with a word that says what it is.</summary>
    public string Organisatie()
    {
        if (toeval.Tot(4) == 0)
        {
            return Eigen() + " " + toeval.Kies(lijsten["staart"]);
        }

        return toeval.Kies(lijsten["kop"]) + " " + Eigen();
    }

    /// <summary>An organisation by its name alone, as people say it; may start with "het ", which is no part of the name.</summary>
    public string Kaal() => toeval.Tot(12) switch
    {
        < 5 => Eigen(),
        5 => Letters(),
        6 => "het " + toeval.Kies(lijsten["lid"]),
        7 => "het " + Eigennaam() + " " + toeval.Kies(lijsten["staart"]),
        8 => Kern() + " " + toeval.Kies(lijsten["staart"]),
        9 => Kern() + toeval.Kies([" & ", " en "]) + toeval.Kies(["Zn.", "Zonen", Kern(), "Partners"]),
        10 => Eigennaam() + toeval.Kies(["zorg", "school", "kerk", "college", "huis", "hof", "groep", "land", "kwartier"]),
        _ => Organisatie(),
    };

    public string Letters()
    {
        var uit = "";
        for (var n = 2 + toeval.Tot(4); n > 0; n--)
        {
            uit += (char)('A' + toeval.Tot(26));
        }

        return uit;
    }

    /// <summary>A capitalised word that is nobody's name: known, a compound, or a make that no list has.</summary>
    public string Rest() => toeval.Tot(4) switch
    {
        0 => Hoofd(Lettergreep() + toeval.Kies(Klank) + toeval.Kies(MerkSlot)),
        1 => toeval.Kies(lijsten["zaak"]) + toeval.Kies(lijsten["zaakeinde"]),
        _ => toeval.Kies(lijsten["rest"]),
    };

    /// <summary>A matter with a capital, as offices write it.</summary>
    public string Zaak() => toeval.Tot(2) == 0 ? toeval.Kies(lijsten["zaak"]) + toeval.Kies(lijsten["zaakeinde"]) : toeval.Kies(lijsten["zaken"]);

    /// <summary>A number from 20 to 99 in words.</summary>
    public static string Telwoord(int waarde)
    {
        string[] een = ["", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"];
        string[] tien = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"];
        var kop = een[waarde % 10];
        return (kop.Length == 0 ? "eenen" : kop + (kop[^1] == 'e' ? "ën" : "en")) + tien[waarde / 10];
    }

    private string Eigen() => toeval.Tot(3) switch
    {
        0 => toeval.Kies(["De ", "De ", "Het ", "'t "]) + toeval.Kies(lijsten["lid"]),
        1 => toeval.Kies(lijsten["lid"]),
        _ => Eigennaam(),
    };

    private string Eigennaam() => toeval.Kies(lijsten["stam"]) + toeval.Kies(lijsten["einde"]);

    private string Lettergreep() => toeval.Kies(Klank) + toeval.Kies(Klinker) + toeval.Kies(Slot);

    private static string Hoofd(string woord) => string.Join(' ', woord.Split(' ').Select(w => w.Length == 0 ? w : char.ToUpperInvariant(w[0]) + w[1..]));
}
