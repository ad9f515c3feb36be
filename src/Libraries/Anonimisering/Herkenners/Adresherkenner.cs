namespace Anonimisering;

/// <summary>Street with house number (ADRES), street alone (LOCATIE), and a house number that points to a home.</summary>
internal sealed partial class Adresherkenner(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private static readonly string[] Uitgangen =
    [
        "straat", "laan", "weg", "plein", "kade", "gracht", "singel", "steeg", "dijk", "pad", "hof", "plantsoen", "dreef", "markt", "wal", "haven", "erf", "park", "ring", "baan", "kamp",
        "akker", "veld", "weide", "oord", "horst", "donk", "meent", "brink", "hoek", "es", "poort", "brug", "eiland", "burg", "zoom", "rak", "waard", "wei", "gaarde", "tuin", "allee", "boulevard", "vaart", "kanaal", "wijk", "einde", "schans", "straatje", "laantje", "steegje", "str", "dyk", "strjitte", "leane", "buorren", "reed", "singels", "straten", "eind", "erend",
        "rode", "stede", "donck", "heide", "bos", "berg", "dal", "duin", "polder", "werf", "sloot", "gang", "loop", "passage", "promenade", "reep", "stoep", "spoor", "tocht", "sluis", "kwartier", "ln", "pln",
    ];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Zwak =
        new HashSet<string>(["es", "ring", "park", "haven", "hoek", "wijk", "veld", "dal", "berg", "bos", "heide", "gang", "spoor", "loop", "burg", "baan", "kamp", "tuin", "ln", "rak", "wal", "poort", "rode", "oord", "kwartier", "markt", "wei", "dijk", "hof", "horst", "donk", "einde", "pad", "brug", "waard", "wijk", "duin", "brink", "zoom", "werf", "sluis", "akker", "reep", "eind", "erend"], StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool Straatvorm(ReadOnlySpan<char> woord)
    {
        foreach (var uitgang in Uitgangen)
        {
            if (woord.Length >= uitgang.Length + 3 && woord.EndsWith(uitgang))
            {
                return true;
            }
        }

        return false;
    }

    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i])
            {
                Dagnummer(i);
                continue;
            }

            if (beeld.IsGetal(i))
            {
                Nummer(i);
            }
            else if (Antwoord(i) && !beeld.Bezet[i - 1])
            {
                verzamelaar.Voeg(Links(i - 1), i, Categorie.Adres, 0.7, "adres");
            }
            else if (Nummerinwoorden(i) is var geteld and >= 0)
            {
                verzamelaar.Voeg(Math.Max(Huisnummer(i - 1, i, geteld), 0) is var begin and > 0 ? begin : i, geteld, Categorie.Adres, 0.75, "huisnummer");
                i = geteld;
            }
            else if (beeld.IsWoord(i) && IsStraat(i))
            {
                Straat(i);
            }
        }
    }

    // "Kerkstraat 8 en 12"
    private void Tweede(int i)
    {
        // "Havikshorst 2 t/m 4"
        if (beeld.Gelijk(i, "t") && beeld.IsTeken(i + 1, '/') && beeld.Gelijk(i + 2, "m") && beeld.IsGetal(i + 3) && beeld.ZelfdeRegel(i + 3) && beeld.Tokens[i + 3].Lengte <= 4)
        {
            verzamelaar.Voeg(i, Toevoeging(beeld, i + 3), Categorie.Adres, 0.8, "huisnummer");
            return;
        }

        if (((beeld.Zegt(i) is "en" or "of") || beeld.IsTeken(i, '+') || beeld.IsTeken(i, '&')) && beeld.IsGetal(i + 1) && beeld.ZelfdeRegel(i + 1) && beeld.Tokens[i + 1].Lengte <= 4 && !Maat(i + 1, Toevoeging(beeld, i + 1)))
        {
            verzamelaar.Voeg(i + 1, Toevoeging(beeld, i + 1), Categorie.Adres, 0.8, "huisnummer");
        }
    }

    private bool IsStraat(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (token.Lengte < 6 || token.Is(Soort.Veld))
        {
            return false;
        }

        if (token.Is(Soort.Woord) && token.Kast == Kast.Hoofd && token.Begin == Begin.Geen && !beeld.Strooikapitalen && SterkeStraat(i))
        {
            return Aan(Links(i) - 1) || beeld.IsGetal(i + 1) || Woonstraat(i);
        }

        if (token.Kast == Kast.Laag && token.Is(Soort.Woord) && Aan(i - 1) && SterkeStraat(i) && (beeld.IsGetal(i + 1) || Getalwoord(i + 1) >= 0) && !beeld.Is(i + 2, Soort.Eenheid))
        {
            return true;
        }

        if (Kortvorm(i))
        {
            return true;
        }

        if (beeld.Praatstijl && token.Kast == Kast.Laag && Lagelaan(i))
        {
            return true;
        }

        if (token.Kast == Kast.Laag && Laagstraat(i))
        {
            return true;
        }

        if (beeld.Praatstijl && token.Kast == Kast.Laag && Aan(i - 1) && token.Lengte > 8 && beeld.Woord(i).EndsWith("straat") && !(beeld.Zegt(i) is "hoofdstraat" or "winkelstraat" or "zijstraat"))
        {
            return true;
        }

        return token.Is(Soort.Straat) ? !token.Is(Soort.Woord) || token.Hoofdletter : token.Hoofdletter ? !token.Is(Soort.Woord) && SterkeStraat(i) : !token.Is(Soort.Woord) && SterkeStraat(i) && (!beeld.IsGewoon(i) || (Aan(i - 1) && (beeld.Praatstijl || beeld.IsGetal(i + 1) || beeld.Is(i + 1, Soort.Telwoord))));
    }

    // With a capital in the middle of a sentence hardly anything else ends so.
    private bool Woonstraat(int i)
    {
        var woord = beeld.Woord(i);
        return woord.EndsWith("laan") || woord.EndsWith("straat") || woord.EndsWith("plein") || woord.EndsWith("gracht") || woord.EndsWith("singel") || woord.EndsWith("plantsoen") || woord.EndsWith("dreef");
    }

    private bool SterkeStraat(int i)
    {
        var woord = beeld.Woord(i);
        if (beeld.Tokens[i].Soort == Soort.Geen && beeld.Tokens[i].Kast == Kast.Hoofd && beeld.Tokens[i].Begin == Begin.Geen && woord.Length > 8 && (woord.EndsWith("brug") || woord.EndsWith("gang") || woord.EndsWith("poort") || woord.EndsWith("dijk")))
        {
            return true;
        }

        foreach (var uitgang in Uitgangen)
        {
            if (woord.Length >= uitgang.Length + 3 && woord.EndsWith(uitgang))
            {
                return !Zwak.Contains(uitgang);
            }
        }

        return false;
    }

    // A number right after a street or after a phrase in capitals: "Achter de Hoven 112", "Noordeinde 31".
    private void Nummer(int i)
    {
        var (n, v) = (beeld.Waarde(i), i - 1);
        if (n is < 1 or > 9999 || beeld.Tokens[i].Lengte > 4)
        {
            return;
        }

        var toevoeging = Toevoeging(beeld, i);
        var nummerwoord = (beeld.Zegt(v) is "nr" or "nummer" or "no") || (beeld.IsTeken(v, '.') && (beeld.Zegt(v - 1) is "nr" or "no"));
        if (nummerwoord)
        {
            v = beeld.IsTeken(v, '.') ? v - 2 : v - 1;
            if (beeld.Gelijk(v, "o") && beeld.IsTeken(v - 1, '/') && beeld.Gelijk(v - 2, "t"))
            {
                v -= 3;
            }
        }

        var huisnummer = Huisnummer(v, i, toevoeging);
        if (huisnummer >= 0 || ((NaPostcode(i) || Verwisseld(i)) && !Maat(i, toevoeging)))
        {
            verzamelaar.Voeg(huisnummer < 0 ? i : huisnummer, toevoeging, Categorie.Adres, 0.85, "huisnummer");
            return;
        }

        if (Buurt(i, toevoeging) is var buurt and >= 0 && !Maat(i, toevoeging))
        {
            verzamelaar.Voeg(buurt, toevoeging, Categorie.Adres, 0.85, "adres");
            return;
        }

        if (beeld.IsWoord(v) && beeld.Vrij(v) && !beeld.Tokens[i].Regel && beeld.Tokens[i].Los && !Maat(i, toevoeging) && Straatnaam(v, nummerwoord) is var eerste and >= 0)
        {
            verzamelaar.Voeg(eerste, toevoeging, Categorie.Adres, 0.93, "adres");
            Tweede(toevoeging + 1);
            return;
        }

        if (Woonplek(i) is var woonplek and >= 0 && !Maat(i, toevoeging))
        {
            verzamelaar.Voeg(woonplek, toevoeging, Categorie.Adres, 0.75, "adres");
            return;
        }

        var laan = Laankop(i);
        if (!Maat(i, toevoeging) && (laan >= 0 ? laan : Vakadres(v, i, toevoeging)) is var vak and >= 0)
        {
            verzamelaar.Voeg(vak, toevoeging, Categorie.Adres, 0.75, "adres");
            return;
        }

        if (!Maat(i, toevoeging))
        {
            Losnummer(i, v, toevoeging, nummerwoord);
        }
    }

    // First token of the street name that ends at token v, or -1.
    private int Straatnaam(int v, bool nummerwoord)
    {
        ref readonly var laatste = ref beeld.Tokens[v];
        var vorm = laatste.Is(Soort.Straat) || Straatvorm(beeld.Woord(v));
        if (laatste.Kast == Kast.Laag)
        {
            var ok = (laatste.Is(Soort.Straat) && laatste.Lengte > 5) || (vorm && !laatste.Is(Soort.Veld | Soort.Eenheid) && (laatste.Soort == Soort.Geen || Aan(v - 1)));
            return ok || ((beeld.Zegt(v) is "straat" or "weg" or "laan" or "plein" or "kade" or "hof") && (Aan(v - 2) || beeld.Tokens[Math.Max(v - 1, 0)].Hoofdletter)) ? Links(v) : -1;
        }

        if (laatste.Is(Soort.Veld | Soort.Maand | Soort.Titel | Soort.Land | Soort.Weekdag) || (laatste.Kast == Kast.Kapitalen && laatste.Lengte < 5 && !beeld.AllesKapitalen) || laatste.Lengte == 1)
        {
            return -1;
        }

        var eerste = Links(v);
        var kaal = (beeld.Zegt(v) is "markt" or "kade" or "dijk" or "plein" or "brink" or "singel" or "haven" or "wal" or "spui" or "dam" or "laan" or "plantsoen" or "heuvel" or "kamp" or "enk" or "ring" or "diep" or "gracht" or "vest" or "hof" or "buurt" or "dorp" or "achterom" or "rijn" or "oever") && laatste.Begin != Begin.Hard && !Leeftijd(v + 1);
        if (vorm || kaal || nummerwoord || Aan(eerste - 1))
        {
            return eerste;
        }

        // Without a street ending only a place where an address stands: after a comma or at the start of a line, and not a person.
        var hoofd = laatste.Begin == Begin.Geen || beeld.IsTeken(eerste - 1, ':');
        if (hoofd && beeld.IsTeken(v - 1, ',') && laatste.Kast == Kast.Hoofd && !laatste.Is(Soort.Naam) && beeld.IsTeken(v + 2, '-') && beeld.Vast(v + 2) && beeld.IsGetal(v + 3))
        {
            return v;
        }

        return hoofd && beeld.Waarde(v + 1) > 0 && !laatste.Is(Soort.Voornaam | Soort.Instellingswoord) && eerste < v && !beeld.Is(eerste, Soort.Voornaam | Soort.Titel)
            && !beeld.Is(eerste - 1, Soort.Titel | Soort.Relatie) && !Leeftijd(v + 1) ? eerste : -1;
    }

    private bool Leeftijd(int i) => beeld.IsTeken(i + 1, ')') || beeld.IsTeken(i - 1, '(');

    private bool Aan(int i) =>
        (beeld.Zegt(i) is "aan" or "adres" or "adr" or "straat" or "wonende" or "woont" or "wonen" or "woonadres" or "op")
        || ((beeld.Zegt(i) is "de" or "het" or "t") && (beeld.Zegt(i - 1) is "aan" or "op")) || (beeld.IsTeken(i, ':') && ((beeld.Zegt(i - 1) is "straat" or "huisnr" or "huisnummer") || (beeld.IsWoord(i - 1) && beeld.Woord(i - 1).EndsWith("adres"))))
        || (beeld.IsTeken(i, '.') && beeld.Vast(i) && (beeld.Zegt(i - 1) is "adr" or "woonadr"))
        || (beeld.IsTeken(i, ':') && beeld.IsTeken(i - 1, '.') && (beeld.Zegt(i - 2) is "huisnr" or "nr" or "huisn"))
        || (beeld.Gelijk(i, "t") && beeld.IsTeken(i - 1, '\'') && (beeld.Zegt(i - 2) is "aan" or "op"));

    private bool Kop(int i) => beeld.IsWoord(i) && beeld.Tokens[i].Hoofdletter && beeld.Tokens[i].Lengte > 1 && !beeld.Bezet[i] && (beeld.Tokens[i].Begin == Begin.Geen || beeld.Tokens[i].Begin == Begin.Zacht) && !beeld.Is(i, Soort.Titel | Soort.Veld);

    private void Straat(int i)
    {
        var nummer = Achter(i);
        if (beeld.IsTeken(nummer, ',') && beeld.IsGetal(nummer + 1) && beeld.Waarde(nummer + 1) < 2000 && !Maat(nummer + 1, Toevoeging(beeld, nummer + 1)) && beeld.Tokens[nummer + 1].Lengte < 4)
        {
            nummer++;
        }

        if (beeld.IsGetal(nummer) && beeld.ZelfdeRegel(nummer) && beeld.Tokens[nummer].Lengte <= 4 && !Maat(nummer, Toevoeging(beeld, nummer)) && !Datumvorm.Volledig(beeld, nummer, out _) && (!beeld.Bezet[nummer] || verzamelaar.Etiketten[nummer] == Etiket.Datum))
        {
            var laatste = Toevoeging(beeld, nummer);
            verzamelaar.Voeg(Links(i), laatste, Categorie.Adres, 0.95, "adres");
            Tweede(laatste + 1);
            return;
        }

        if (Getalwoord(nummer) is var geteld and >= 0 && !(beeld.Gelijk(nummer, "een") && geteld == nummer) && beeld.ZelfdeRegel(nummer) && !beeld.Is(geteld + 1, Soort.Eenheid) && beeld.Tokens[nummer].Kast == Kast.Laag && (Aan(Links(i) - 1) || beeld.Praatstijl || Sluit(geteld + 1)))
        {
            verzamelaar.Voeg(Links(i), Getalslot(geteld), Categorie.Adres, 0.85, "adres");
            return;
        }

        // "Vechtstede Inkomensbeheer", "Wijkteam Zuiderpoort"
        var firma = beeld.IsWoord(i + 1) && beeld.ZelfdeRegel(i + 1) && beeld.Tokens[i + 1].Kast == Kast.Hoofd && beeld.Tokens[i + 1].Begin == Begin.Geen && Instellingherkenner.Ambacht(beeld.Woord(i + 1));
        if (firma || ((beeld.Is(Links(i) - 1, Soort.Instellingswoord) || Instellingherkenner.Team(beeld, Links(i) - 1)) && beeld.ZelfdeRegel(Links(i))))
        {
            return;
        }

        if (beeld.Tokens[i].Hoofdletter ? beeld.Tokens[i].Begin != Begin.Hard || beeld.Is(i, Soort.Straat) : beeld.Is(i, Soort.Straat) || Aan(i - 1) || (beeld.Praatstijl && Lagelaan(i)))
        {
            var laatste = beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1) && beeld.Vast(i + 2) && beeld.IsWoord(i + 2) ? i + 2 : i;
            verzamelaar.Voeg(Links(i), laatste, Categorie.Locatie, 0.8, "straat");
        }
    }
}
