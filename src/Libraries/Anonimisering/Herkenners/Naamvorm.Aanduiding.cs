namespace Anonimisering;

/// <summary>Names behind a word that says which name follows, the first cell of a row, initials in lower case, spelled letters.</summary>
internal sealed partial class Naamvorm
{
    // "meisjesnaam (de Moel)", "Roepnaam op straat: Lange Wil", "geb. Post": where the name begins, or 0.
    private int Aangeduid(int i)
    {
        var geboren = beeld.Zegt(i) is "geb" or "geboren";
        var alias = beeld.Zegt(i) is "alias" or "bijgenaamd";
        if (!geboren && !alias && !(beeld.Zegt(i) is "meisjesnaam" or "geboortenaam" or "achternaam" or "roepnaam" or "voornaam" or "voornamen" or "doopnaam" or "bijnaam" or "koosnaam" or "familienaam" or "trouwnaam" or "clientnaam" or "leerling")
            && !((beeld.Zegt(i) is "naam" or "client" or "betrokkene" or "contactpersoon" or "inzake" or "betreft" or "betr") && (beeld.IsTeken(i + 1, ':') || beeld.IsTeken(i + 1, '='))))
        {
            return 0;
        }

        var (k, sterk) = (i + 1, false);
        while (k - i < 6 && beeld.ZelfdeRegel(k) && !beeld.Bezet[k])
        {
            if (beeld.IsTeken(k, ':') || beeld.IsTeken(k, '(') || beeld.IsTeken(k, '=') || beeld.IsTeken(k, '"') || (beeld.IsTeken(k, '|') && !geboren) || (beeld.Zegt(k) is "is" or "was" or "luidt"))
            {
                (k, sterk) = (k + 1, true);
            }
            else if ((geboren && beeld.IsTeken(k, '.')) || (!geboren && !sterk && Dubbelepunt(k)))
            {
                k++;
            }
            else
            {
                break;
            }
        }

        if (!beeld.ZelfdeRegel(k) || !beeld.Vrij(k) || (geboren && (beeld.Zegt(k) is "te" or "in" or "op")))
        {
            return 0;
        }

        var kern = lezer.Voegsels(k) is var na and > 0 ? na : k;
        if (!beeld.IsWoord(kern) || beeld.Bezet[kern] || beeld.Is(kern, Soort.Maand | Soort.Land | Soort.Volk | Soort.Veld) || (kern == k && beeld.Is(kern, Soort.Vaak | Soort.Functie | Soort.Relatie | Soort.Instellingswoord) && !beeld.Is(kern, Soort.Naam)) || (beeld.Zegt(kern) is "onbekend" or "geheim" or "idem" or "geen" or "niet"))
        {
            return 0;
        }

        // "Betreft: Aanvraag"
        if ((beeld.Zegt(i) is "inzake" or "betreft" or "betr") && !(beeld.Tokens[kern].Hoofdletter && (kern > k || Onbekend(kern) || beeld.Is(kern, Soort.Gangbaar))))
        {
            return 0;
        }

        // "Cliënt: Van voetbal."
        if (kern > k && beeld.Tokens[k].Hoofdletter && beeld.Tokens[kern].Kast == Kast.Laag && beeld.Is(kern, Soort.Woord))
        {
            return 0;
        }

        return beeld.Tokens[kern].Hoofdletter
            ? geboren && kern == k && (beeld.Is(k, Soort.PlaatsBekend) || beeld.Tokens[k].Lengte < 3) && !beeld.Is(k, Soort.Achternaam) ? 0 : k
            : sterk && !geboren && beeld.Tokens[kern].Lengte > 1 && !(kern == k && beeld.Is(k, Soort.Vaak)) && (kern > k || !beeld.Is(kern, Soort.Woord) || beeld.Is(kern, Soort.Naam | Soort.Familiewoord)) ? k : 0;
    }

    // "noemt zich "Lange Wil"", "naam alleen "Kale"": the last word within the quotes, or -1.
    private int Bijnaam(int i)
    {
        // "vrouw (wil) doet open"
        if (beeld.IsTeken(i, '(') && beeld.Is(i - 1, Soort.Relatie) && beeld.Is(i + 1, Soort.Voornaam) && beeld.Tokens[i + 1].Kast == Kast.Laag && beeld.Vrij(i + 1) && beeld.IsTeken(i + 2, ')'))
        {
            return i + 1;
        }

        if (!(beeld.IsTeken(i, '"') || beeld.IsTeken(i, '\'')) || !beeld.Vast(i + 1))
        {
            return -1;
        }

        var genoemd = false;
        for (var k = i - 1; k > 0 && k > i - 4 && beeld.ZelfdeRegel(k + 1); k--)
        {
            genoemd |= beeld.Zegt(k) is "naam" or "noemt" or "noemde" or "noemen" or "genoemd" or "heet" or "heette" or "bijnaam" or "alias" or "genaamd" or "bijgenaamd" or "roepnaam";
        }

        var eind = i;
        while (genoemd && eind - i < 3 && beeld.IsWoord(eind + 1) && beeld.Vrij(eind + 1) && beeld.Tokens[eind + 1].Hoofdletter && !beeld.Is(eind + 1, Soort.Instellingswoord))
        {
            eind++;
        }

        return eind > i && (beeld.IsTeken(eind + 1, '"') || beeld.IsTeken(eind + 1, '\'')) ? eind : -1;
    }

    // "wil liever Rus genoemd worden"
    private bool Genoemd(int i) =>
        beeld.Gelijk(i + 1, "genoemd") && beeld.ZelfdeRegel(i + 1) && beeld.Tokens[i].Kast == Kast.Hoofd && (beeld.Zegt(i - 1) is "liever" or "ook" or "altijd" or "wordt" or "meestal" or "vaak" or "werd");

    // "De Groot zelf: 'laat maar'", "kolja zelf: ik wil": the last word before "zelf", or -1.
    private int Zelf(int i)
    {
        var kern = lezer.Voegsels(i) is var na and > 0 ? na : i;
        return beeld.Gelijk(kern + 1, "zelf") && beeld.IsTeken(kern + 2, ':') && beeld.IsWoord(kern) && !beeld.Bezet[kern] && beeld.Tokens[kern].Lengte > 2 && !beeld.Is(kern, Anders | Soort.Onderwerp | Soort.Persoonswoord) && (beeld.Tokens[kern].Kast == Kast.Hoofd ? kern > i || !beeld.Is(kern, Soort.Vaak) : !beeld.Is(kern, Soort.Woord)) ? kern : -1;
    }

    // Whether a colon stands within a few tokens on this line.
    private bool Dubbelepunt(int k)
    {
        for (var n = k; n < k + 4 && beeld.ZelfdeRegel(n); n++)
        {
            if (beeld.IsTeken(n, ':'))
            {
                return true;
            }
        }

        return false;
    }

    // All of the name that begins here.
    private int Geheel(int k)
    {
        var kern = lezer.Voegsels(k) is var na and > 0 ? na : k;
        var laag = !beeld.Tokens[kern].Hoofdletter;
        var laatste = Math.Max(Keten(kern), laag ? -1 : lezer.Lees(k, sterk: true));
        for (var n = 0; n < 4; n++)
        {
            var volgende = lezer.Voegsels(laatste + 1) is var w and > 0 ? w : laatste + 1;
            if (!beeld.IsWoord(volgende) || !beeld.ZelfdeRegel(volgende) || beeld.Bezet[volgende] || beeld.Is(volgende, Soort.Veld | Soort.Maand) || !(laag ? volgende > laatste + 1 || (beeld.Is(volgende, Soort.Naam) && !beeld.Is(volgende, Soort.Woord)) : beeld.Tokens[volgende].Hoofdletter))
            {
                break;
            }

            laatste = Keten(volgende);
        }

        // "naam: koopman, m"
        if (laag && beeld.IsTeken(laatste + 1, ',') && beeld.IsWoord(laatste + 2) && beeld.Tokens[laatste + 2].Lengte == 1 && beeld.ZelfdeRegel(laatste + 2) && Rand(laatste + 3))
        {
            return laatste + 2;
        }

        if (beeld.IsTeken(laatste + 1, ',') && beeld.ZelfdeRegel(laatste + 2) && Rechts(laatste + 2, out var letters) is var rechts and >= 0 && (letters || Rand(rechts + 1)))
        {
            return rechts;
        }

        return beeld.IsTeken(laatste + 1, '.') && beeld.Vast(laatste + 1) && beeld.Tokens[laatste].Lengte == 1 ? laatste + 1 : laatste;
    }

    // "| Kruytbosch | traplift |", "1. de Moel: psychose", "- v. Oosten (dochter)"
    private (int Eerste, int Laatste) Celnaam(int i)
    {
        var nummer = beeld.IsGetal(i - 2) && beeld.Tokens[i - 2].Regel && (beeld.IsTeken(i - 1, '.') || beeld.IsTeken(i - 1, ')'));
        var tijd = beeld.IsGetal(i - 1) && (beeld.IsTeken(i - 2, '.') || beeld.IsTeken(i - 2, ':')) && beeld.IsGetal(i - 3) && beeld.Tokens[i - 1].Lengte == 2 && beeld.ZelfdeRegel(i);
        if (!(beeld.Tokens[i].Regel || nummer || tijd || (beeld.IsTeken(i - 1, '|') && beeld.ZelfdeRegel(i)) || (beeld.Tokens[i - 1].Regel && (beeld.IsTeken(i - 1, '-') || beeld.IsTeken(i - 1, '*') || beeld.IsTeken(i - 1, '•')))))
        {
            return (-1, -1);
        }

        var kern = lezer.Voegsels(i) is var na and > 0 ? na : i;
        if (!Kern(kern) || beeld.Tokens[kern].Kast != Kast.Hoofd || (kern == i && !Onbekend(kern)))
        {
            return (-1, -1);
        }

        var laatste = Keten(kern);
        var k = laatste + 1;
        if (!beeld.ZelfdeRegel(k))
        {
            return (-1, -1);
        }

        var haak = (beeld.IsTeken(k, '(') || beeld.IsTeken(k, ',')) && beeld.Is(k + 1, Soort.Relatie | Soort.Functie);
        var punt = beeld.IsTeken(k, ':') && beeld.ZelfdeRegel(k + 1) && (nummer || kern > i || (beeld.Is(kern, Soort.Naam) && !beeld.Is(kern, Soort.Woord)));
        var streep = (beeld.IsTeken(k, '-') || beeld.IsTeken(k, '–')) && !beeld.Vast(k) && beeld.Is(kern, Soort.Naam) && !beeld.Is(kern, Soort.Woord);
        var rooster = tijd && (kern > i || beeld.Is(kern, Soort.Naam)) && (beeld.IsTeken(k, ',') || beeld.IsTeken(k, '/') || beeld.IsTeken(k, '(') || beeld.IsTeken(k, ';'));
        return beeld.IsTeken(k, '|') || haak || punt || streep || rooster ? (i, laatste) : (-1, -1);
    }

    // A listed name, or a word that no list, compound or slip explains.
    private bool Onbekend(int i) =>
        !beeld.Is(i, Soort.Woord | Soort.PlaatsBekend | Soort.Instelling | Soort.Volk) && (beeld.Is(i, Soort.Naam) || (beeld.Tokens[i].Lengte > 3 && beeld.Tokens[i].Soort == Soort.Geen && !beeld.IsGewoon(i) && !beeld.IsVerschreven(i) && !Naamgetuige.Afgekapt(beeld.Woord(i)) && !Naamgetuige.Zaak(beeld, i)));

    // "gesproken met j.p. de vries", "r. v.d. heuvel", "e. brouwer-van zanten"
    private int LageLetters(int i)
    {
        if (beeld.Tokens[i].Kast != Kast.Laag || (beeld.Vast(i) && !beeld.Tokens[i].Regel))
        {
            return -1;
        }

        var (k, letters) = (i, 0);
        while (beeld.IsWoord(k) && beeld.Tokens[k].Lengte == 1 && !beeld.Bezet[k] && beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) && (k == i || beeld.ZelfdeRegel(k)) && !(letters > 0 && beeld.Gelijk(k, "v")))
        {
            (k, letters) = (k + 2, letters + 1);
        }

        var groot = beeld.IsWoord(k) && beeld.Tokens[k].Kast == Kast.Hoofd && beeld.Tokens[k].Begin == Begin.Geen && !beeld.Is(k, Soort.Woord | Soort.Veld) && !beeld.IsGewoon(k);
        if (letters is 0 or > 4 || !beeld.ZelfdeRegel(k) || beeld.Vast(k) || (!(groot && letters == 1) && Afkorting(i, letters)))
        {
            return -1;
        }

        var kern = lezer.Voegsels(k) is var na and > 0 ? na : k;
        if (!beeld.IsWoord(kern) || beeld.Bezet[kern] || beeld.Tokens[kern].Lengte < 3 || beeld.Is(kern, Anders & ~Soort.Instellingswoord))
        {
            return -1;
        }

        var streep = beeld.IsTeken(kern + 1, '-') && beeld.Vast(kern + 1) && beeld.Vast(kern + 2);
        // "c. zwart" alone on its line
        var alleen = beeld.Tokens[i].Regel && kern == k && (kern + 1 >= beeld.Aantal || beeld.Tokens[kern + 1].Regel) && beeld.Is(kern, Soort.Familiewoord | Soort.Naam);
        var naam = alleen || groot || (kern > k && Vast(k, kern) && !beeld.Is(kern, Soort.Vaak)) || beeld.Is(kern, Soort.Achternaam | (kern > k ? Soort.Familiewoord | Soort.Naam : Soort.Geen)) || ((kern > k || streep) && !beeld.Is(kern, Soort.Woord | Soort.Vaak) && !beeld.IsGewoon(kern));
        return naam && (alleen || kern > k || !beeld.Is(kern, Soort.Vaak)) ? Keten(kern) : -1;
    }

    // "i.v.m.", "o.a.", "a.s.": letters that stand for words.
    private bool Afkorting(int i, int letters)
    {
        Span<char> samen = stackalloc char[4];
        for (var n = 0; n < letters; n++)
        {
            samen[n] = beeld.Gevouwen[beeld.Tokens[i + (2 * n)].Start];
        }

        return samen[..letters] is "ivm" or "mbt" or "tav" or "nav" or "zsm" or "tgv" or "dmv" or "igv" or "ipv" or "mhv" or "tbv" or "tzt" or "ihkv" or "oa" or "as" or "bv" or "dd" or "va" or "pw" or "tm" or "ca" or "zg" or "nt" or "dwz" or "mn" or "ed" or "nb" or "ps" or "nvt" or "mi" or "zoz" or "ook" or "v" or "d" or "p" or "t" or "ea" or "ib" or "ovv" or "aub" or "svp" or "ad" or "ihb" or "iov" or "jl" or "ll" or "pm" or "i" or "o" or "u";
    }

    // "I-N-D-R-A", "b a a n", "W, R, O, N, A": letters one by one.
    private int Gespeld(int i)
    {
        if (i > 0 && beeld.Vast(i) && !beeld.Tokens[i].Regel && !beeld.IsTeken(i - 1, '(') && !beeld.IsTeken(i - 1, '"'))
        {
            return -1;
        }

        var (k, letters, oplopend) = (i, 1, 0);
        while (beeld.ZelfdeRegel(k + 1))
        {
            var volgende = beeld.IsTeken(k + 1, '-') || beeld.IsTeken(k + 1, ',') || beeld.IsTeken(k + 1, '.') ? k + 2 : k + 1;
            if (!beeld.IsWoord(volgende) || beeld.Tokens[volgende].Lengte != 1 || beeld.Bezet[volgende] || !beeld.ZelfdeRegel(volgende) || (volgende == k + 1 && beeld.Vast(volgende)))
            {
                break;
            }

            oplopend += beeld.Gevouwen[beeld.Tokens[volgende].Start] == beeld.Gevouwen[beeld.Tokens[k].Start] + 1 ? 1 : 0;
            (k, letters) = (volgende, letters + 1);
        }

        var gespeld = (beeld.Zegt(i - 1) is "spel" or "spelt" or "gespeld" or "spelling" or "letters" or "ik" or "je") || (i > 0 && beeld.Bezet[i - 1]);
        return letters >= (gespeld ? 3 : 4) && oplopend < letters - 1 && !(beeld.IsTeken(i + 1, '.') && letters < 5) ? k : -1;
    }
}
