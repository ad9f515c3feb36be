namespace Anonimisering;

/// <summary>Postcodes, as they are written and as they are said.</summary>
internal sealed partial class Nummerherkenner
{
    private int Postcode(int i)
    {
        var cijfers = Cijfers(i);
        if (cijfers < 0 || beeld.Tekst[beeld.Tokens[i].Start] == '0' || (beeld.Vast(i) && i > 0 && (beeld.IsWoord(i - 1) || beeld.IsTeken(i - 1, '-') || beeld.IsTeken(i - 1, '/') || beeld.IsTeken(i - 1, '.'))))
        {
            return -1;
        }

        var (eerste, laatste) = Letters(cijfers + 1);
        if (laatste < 0 || (beeld.Vast(laatste + 1) && (beeld.IsWoord(laatste + 1) || beeld.IsGetal(laatste + 1))))
        {
            return Kaal(i);
        }

        if (Plaatinhaak(i, laatste))
        {
            verzamelaar.Voeg(i - 1, laatste, Categorie.Kenteken, 0.8, "kenteken");
            return laatste;
        }

        var groot = beeld.Tokens[eerste].Kast == Kast.Kapitalen;
        var gewoon = cijfers == i && eerste == i + 1 && laatste == eerste && beeld.Tokens[eerste].Lengte == 2;
        if (!(Gemeld(i, laatste) || (gewoon ? Los(i) : Bijzonder(i, eerste, laatste))))
        {
            return Kaal(i);
        }

        verzamelaar.Voeg(i, laatste, Categorie.Postcode, groot && gewoon ? 0.98 : 0.8, "postcode");
        return laatste;
    }

    // "1234" or "12 34": last token of the digits, or -1.
    private int Cijfers(int i) =>
        beeld.Tokens[i].Lengte == 4 ? i : beeld.Tokens[i].Lengte == 2 && beeld.IsGetal(i + 1) && beeld.Tokens[i + 1].Lengte == 2 && beeld.ZelfdeRegel(i + 1) ? i + 1 : -1;

    // "AB", "-AB", ".AB", "A B", "A van Anton B van Bernard", "Anton Bernard": first and last token of the letters, or -1.
    private (int Eerste, int Laatste) Letters(int k)
    {
        if ((beeld.IsTeken(k, '-') || beeld.IsTeken(k, '.') || beeld.IsTeken(k, '–')) && beeld.Vast(k) && beeld.Vast(k + 1))
        {
            k++;
        }

        if (!beeld.IsWoord(k) || !beeld.ZelfdeRegel(k))
        {
            return (k, -1);
        }

        if (beeld.Tokens[k].Lengte == 2)
        {
            return (k, k);
        }

        var een = Letter(k);
        return (k, een >= 0 && beeld.ZelfdeRegel(een + 1) ? Letter(een + 1) : -1);
    }

    private int Letter(int k) =>
        !beeld.IsWoord(k) ? -1 : beeld.Tokens[k].Lengte == 1 ? (beeld.Gelijk(k + 1, "van") && beeld.IsWoord(k + 2) && beeld.Woord(k + 2)[0] == beeld.Woord(k)[0] ? k + 2 : k) : Spelwoorden.Contains(beeld.Woord(k)) ? k : -1;

    // Said to be one, behind a street and number, alone on the line under them, or before a place and nothing else.
    private bool Gemeld(int i, int laatste) =>
        Aanwijzing(i, 5, Postcodewoorden) || Huisnummer(i - 1)
        || (beeld.Tokens[i].Regel && (beeld.IsGetal(i - 1) || (beeld.IsGetal(i - 2) && beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Lengte < 4)) && Regeleind(laatste + 1));

    // Nothing more stands on the line, or one or two words and nothing else: the place.
    private bool Regeleind(int k)
    {
        var n = k;
        while (n < beeld.Aantal && !beeld.Tokens[n].Regel && n - k < 3 && beeld.IsWoord(n) && !beeld.Is(n, Soort.Vaak | Soort.Eenheid))
        {
            n++;
        }

        return n >= beeld.Aantal || beeld.Tokens[n].Regel;
    }

    // "Dorpsstraat 8a, 1234 ab", "dorpsstraat 8 te goor 1234 ab"
    private bool Huisnummer(int v)
    {
        v -= beeld.IsTeken(v, ',') && beeld.IsWoord(v - 1) && (beeld.Zegt(v - 2) is "te" or "in") ? 1 : 0;
        var plaats = beeld.IsWoord(v) && (beeld.Zegt(v - 1) is "te" or "in") && v > 2 && beeld.IsGetal(v - 2);
        v = plaats ? v - 2 : v;
        v -= beeld.IsTeken(v, ',') || beeld.IsTeken(v, ';') || beeld.IsTeken(v, '|') || beeld.IsTeken(v, '-') || beeld.IsTeken(v, '–') || beeld.IsTeken(v, '/') || beeld.IsTeken(v, '(') ? 1 : 0;
        v -= beeld.IsWoord(v) && beeld.Tokens[v].Lengte < 4 && beeld.IsGetal(v - 1) && beeld.ZelfdeRegel(v) && !beeld.Is(v, Soort.Eenheid) ? 1 : 0;
        return beeld.IsGetal(v) && beeld.Tokens[v].Lengte <= 4 && beeld.IsWoord(v - 1) && beeld.ZelfdeRegel(v) && beeld.Tokens[v - 1].Lengte > 3
            && (beeld.Is(v - 1, Soort.Straat) || Adresherkenner.Straatvorm(beeld.Woord(v - 1)));
    }

    // Four digits and two letters beside them.
    private bool Los(int i)
    {
        var letters = beeld.Tokens[i + 1];
        // "9-II, 1211 KG Hilversum"
        if (letters.Kast == Kast.Kapitalen && !letters.Regel && beeld.IsWoord(i + 2) && beeld.ZelfdeRegel(i + 2) && beeld.Tokens[i + 2].Hoofdletter && beeld.Is(i + 2, Soort.PlaatsBekend) && !beeld.Is(i + 2, Soort.Woord))
        {
            return true;
        }

        if (letters.Regel || (letters.Los && (Eenheid(i + 1) || (beeld.Zegt(i + 1) is "sa" or "sd" or "ss"))))
        {
            return false;
        }

        if (letters.Kast == Kast.Kapitalen || (!letters.Los && !Eenheid(i + 1) && !(beeld.Zegt(i + 1) is "er")))
        {
            return true;
        }

        if (beeld.Waarde(i) is >= 1900 and <= 2100)
        {
            return false;
        }

        var plek = beeld.IsTeken(i - 1, ',') || beeld.IsTeken(i - 1, ':') || beeld.IsGetal(i - 1) || beeld.Tokens[i].Regel || (beeld.Zegt(i - 1) is "naar" or "in" or "te");
        return letters.Soort == Soort.Geen
            || (!letters.Is(Soort.Vaak | Soort.Tussenvoegsel | Soort.Plaatsvoorzetsel) && ((plek && (beeld.Is(i + 2, Soort.PlaatsBekend) || (beeld.IsWoord(i + 2) && beeld.Tokens[i + 2].Hoofdletter))) || Vak(i, i + 1)));
    }

    // "12 34 AB", "1234 A B", "1234-AB": only with a place behind, or between the borders of a cell.
    private bool Bijzonder(int i, int eerste, int laatste)
    {
        if (beeld.Tokens[eerste].Kast != Kast.Kapitalen && !(beeld.Tokens[eerste].Lengte == 1 && beeld.Tokens[eerste].Hoofdletter && beeld.Tokens[laatste].Hoofdletter))
        {
            return false;
        }

        var na = laatste + 1;
        return Vak(i, laatste) || (beeld.ZelfdeRegel(na) && beeld.IsWoord(na) && beeld.Tokens[na].Hoofdletter && beeld.Is(na, Soort.PlaatsBekend) && !beeld.Is(na, Soort.Woord))
            || (beeld.IsGetal(na) && beeld.ZelfdeRegel(na) && beeld.Tokens[na].Lengte < 5 && (beeld.IsTeken(na + 1, ',') || na + 1 >= beeld.Aantal));
    }

    // Between brackets or the borders of a cell, or with nothing but a house number behind it.
    private bool Vak(int i, int laatste)
    {
        var na = laatste + 1;
        return (beeld.IsTeken(i - 1, '(') && beeld.IsTeken(na, ')')) || (beeld.IsTeken(i - 1, '|') && beeld.IsTeken(na, '|'))
            || (beeld.IsGetal(na) && beeld.ZelfdeRegel(na) && beeld.Tokens[na].Lengte < 4 && (na + 1 >= beeld.Aantal || beeld.Tokens[na + 1].Regel || beeld.IsTeken(na + 1, ',')) && beeld.IsWoord(i - 1));
    }

    // "zijn bestelbus (CB 4471 XK)": a plate from abroad.
    private bool Plaatinhaak(int i, int laatste) =>
        laatste == i + 1 && beeld.Tokens[laatste].Kast == Kast.Kapitalen && beeld.IsWoord(i - 1) && beeld.Tokens[i - 1].Kast == Kast.Kapitalen && beeld.Tokens[i - 1].Lengte == 2 && beeld.ZelfdeRegel(i) && beeld.IsTeken(i - 2, '(');

    // Without its letters: "postcode 4341"
    private int Kaal(int i)
    {
        if (beeld.Tokens[i].Lengte == 4 && ((beeld.Zegt(i - 1) is "postcode" or "postkode" or "pc") || (beeld.IsTeken(i - 1, ':') && (beeld.Zegt(i - 2) is "postcode" or "pc"))))
        {
            verzamelaar.Voeg(i, i, Categorie.Postcode, 0.8, "postcode");
            return i;
        }

        return -1;
    }

    // "postcode dertien dertien BK", "is zes drie zeven twee v d": numbers in words and two letters.
    private int Postcodewoord(int i)
    {
        if (!Getalwoord(i))
        {
            return -1;
        }

        var (k, aantal) = (i, 0);
        while ((Getalwoord(k) || (k > i && beeld.IsGetal(k) && beeld.Tokens[k].Lengte <= 2)) && aantal < 6 && (k == i || beeld.ZelfdeRegel(k)))
        {
            (k, aantal) = (k + 1, aantal + 1);
        }

        var genoemd = Genoemd(i);
        var (eerste, laatste) = Letters(k);
        laatste = laatste < 0 && genoemd && aantal > 1 && beeld.Is(k, Soort.Voornaam) && beeld.Is(k + 1, Soort.Voornaam) ? k + 1 : laatste;
        if (laatste < 0 || !(genoemd || (aantal == 2 && beeld.Tokens[eerste].Kast == Kast.Kapitalen && Tiental(i) && Tiental(i + 1))))
        {
            return -1;
        }

        verzamelaar.Voeg(i, laatste, Categorie.Postcode, 0.8, "postcode");
        return laatste;
    }

    private bool Getalwoord(int k) => beeld.Is(k, Soort.Telwoord) || (beeld.IsWoord(k) && beeld.Tokens[k].Lengte > 6 && (beeld.Woord(k).EndsWith("honderd") || beeld.Woord(k).EndsWith("duizend")));

    private bool Tiental(int k) => Telwoorden.Waarde(beeld.Woord(k)) is >= 10 and < 100;

    private bool Genoemd(int i)
    {
        var v = i - 1;
        while (v >= 0 && i - v < 5 && (beeld.IsTeken(v, ':') || beeld.IsTeken(v, '?') || beeld.IsTeken(v, ',') || (beeld.Zegt(v) is "is" or "wordt" or "was" or "dus" or "eh" or "uh" or "dat" or "graag" or "en" or "de")))
        {
            v--;
        }

        return beeld.Een(v, Postcodewoorden);
    }

    private bool Eenheid(int i) => beeld.Is(i, Soort.Eenheid) || (beeld.Zegt(i) is "ie" or "eu" or "kw" or "gb" or "mb" or "kg" or "km" or "mg" or "ml" or "cc" or "pk" or "kc" or "ns") || (beeld.Tokens[i].Kast == Kast.Laag && (beeld.Zegt(i) is "pp" or "pw" or "pm" or "pj" or "pu" or "st"));
}
