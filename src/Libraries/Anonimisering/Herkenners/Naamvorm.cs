namespace Anonimisering;

/// <summary>
/// Names by how they are written: last name first, behind a word that says which name follows, a title with prefixes in any case, initials
/// in lower case, letters that are spelled.
/// </summary>
internal sealed partial class Naamvorm(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private const Soort Anders = Soort.Veld | Soort.Titel | Soort.Functie | Soort.Relatie | Soort.Maand | Soort.Weekdag | Soort.Land | Soort.Kopwoord | Soort.Codewoord | Soort.Artikelwoord | Soort.Instellingswoord;

    private readonly Naamlezer lezer = new(beeld);

    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i])
            {
                continue;
            }

            var (eerste, laatste) = beeld.IsTeken(i, ',') ? Omgekeerd(i)
                : !beeld.IsWoord(i) ? (i + 1, Bijnaam(i))
                : beeld.Tokens[i].Lengte == 1 ? (i, Math.Max(Gespeld(i), LageLetters(i)))
                : beeld.Is(i, Soort.Titel) ? Titelvorm(i)
                : Aangeduid(i) is var plek and > 0 ? (plek, Geheel(plek))
                : Voluit(i) is var voluit and > 0 ? (i, voluit)
                : Genoemd(i) ? (i, i)
                : Zelf(i) is var zelf and >= 0 ? (i, zelf)
                : Celnaam(i);
            if (laatste >= 0 && eerste >= 0)
            {
                verzamelaar.Voeg(eerste, laatste, Categorie.Persoon, 0.85, "naam-plek");
                i = Math.Max(i, laatste);
            }
        }
    }

    // "Brouwer-van Zanten, E.", "Hoek, van der, Piet", "Van 't Hof, Bram:"
    private (int Eerste, int Laatste) Omgekeerd(int komma)
    {
        if (!Kern(komma - 1) || !beeld.ZelfdeRegel(komma) || !beeld.ZelfdeRegel(komma + 1))
        {
            return (-1, -1);
        }

        var eerste = Links(komma - 1);
        var laatste = Rechts(komma + 1, out var letters);
        if (laatste < 0 || (!letters && !Rand(laatste + 1)))
        {
            return (-1, -1);
        }

        ref readonly var kern = ref beeld.Tokens[komma - 1];
        var naam = eerste < komma - 1 || kern.Is(Soort.Naam | Soort.Familiewoord) || !(kern.Is(Soort.Woord | Soort.PlaatsBekend) || beeld.IsGewoon(komma - 1));
        naam |= letters && !kern.Is(Soort.Woord) && Aanvang(eerste);
        return naam && (letters || Aanvang(eerste)) ? (eerste, laatste) : (-1, -1);
    }

    private bool Kern(int i) =>
        beeld.IsWoord(i) && !beeld.Bezet[i] && beeld.Tokens[i].Hoofdletter && beeld.Tokens[i].Lengte > 1 && (!beeld.Is(i, Anders | Soort.Vaak) || beeld.Is(i, Soort.Naam | Soort.Familiewoord));

    // The first token of a last name that ends here: halves over a hyphen, prefixes, "Oude", "Groot".
    private int Links(int i)
    {
        while (i > 0 && beeld.ZelfdeRegel(i) && !beeld.Bezet[i - 1])
        {
            var streep = beeld.IsTeken(i - 1, '-') && beeld.IsWoord(i - 2) && !beeld.Bezet[i - 2] && beeld.ZelfdeRegel(i - 1) && beeld.Tokens[i - 2].Hoofdletter && (beeld.Vast(i) == beeld.Vast(i - 1)) && (beeld.Vast(i) || Namig(i - 2));
            if (streep)
            {
                i -= 2;
            }
            else if (beeld.Is(i - 1, Soort.Tussenvoegsel) || (beeld.Zegt(i - 1) is "oude" or "groot" or "klein" or "kleine" or "groote" or "jansen"))
            {
                i--;
            }
            else if ((beeld.Zegt(i - 1) is "in" or "op" or "aan" or "uit" or "onder") && (beeld.IsTeken(i, '\'') || beeld.Zegt(i) is "den" or "der" or "de" or "het") && beeld.Tokens[i - 1].Hoofdletter)
            {
                i--;
            }
            else if (Naamgrens.Voegsel(beeld, i - 1) is var voegsel and >= 0)
            {
                i = voegsel;
            }
            else if (Namig(i - 1) && beeld.Tokens[i].Kast != Kast.Laag)
            {
                i--;
            }
            else
            {
                break;
            }
        }

        return i;
    }

    // A capitalised word that is hardly anything but a name.
    private bool Namig(int i) =>
        beeld.IsWoord(i) && beeld.Tokens[i].Hoofdletter && beeld.Tokens[i].Lengte > 1 && !beeld.Is(i, Anders | Soort.Woord) && (beeld.Is(i, Soort.Naam) || !beeld.IsGewoon(i));

    // Prefixes, a title, initials or a first name behind the comma.
    private int Rechts(int i, out bool letters)
    {
        letters = false;
        var k = lezer.Voegsels(i) is var na and > 0 ? na : i;
        k = k > i && beeld.IsTeken(k, ',') ? k + 1 : k;
        if (beeld.Is(k, Soort.Titel) && beeld.ZelfdeRegel(k))
        {
            k = beeld.IsTeken(k + 1, '.') ? k + 2 : k + 1;
        }

        var laatste = -1;
        while (beeld.ZelfdeRegel(k) && beeld.Vrij(k) && Naamgrens.Initiaal(beeld, k + 1) == k)
        {
            (laatste, k, letters) = (k + 1, k + 2, true);
        }

        if (!letters && beeld.IsWoord(k) && beeld.ZelfdeRegel(k) && beeld.Vrij(k) && beeld.Tokens[k].Kast == Kast.Kapitalen && beeld.Tokens[k].Lengte <= 3 && !beeld.AllesKapitalen && !beeld.Is(k, Anders | Soort.Woord | Soort.Afkorting | Soort.Instelling) && Rand(k + 1))
        {
            return k;
        }

        // "Napel, H.J. ten"
        while (letters && beeld.ZelfdeRegel(k) && beeld.Vrij(k) && beeld.Is(k, Soort.Tussenvoegsel) && beeld.Tokens[k].Kast == Kast.Laag && laatste == k - 1)
        {
            (laatste, k) = (k, k + 1);
        }

        if (letters || !beeld.ZelfdeRegel(k) || !beeld.Vrij(k))
        {
            return laatste;
        }

        var voornaam = beeld.IsWoord(k) && beeld.Tokens[k].Hoofdletter && beeld.Tokens[k].Lengte > 1 && !beeld.Is(k, Anders | Soort.Vaak) && (beeld.Is(k, Soort.Voornaam) || !(beeld.Is(k, Soort.Woord | Soort.PlaatsBekend) || beeld.IsGewoon(k)));
        if (!voornaam)
        {
            return -1;
        }

        return beeld.ZelfdeRegel(k + 1) && Namig(k + 1) && beeld.Vrij(k + 1) && beeld.Is(k + 1, Soort.Voornaam) ? k + 1 : k;
    }

    // What is written as a cell, line or item ends here.
    private bool Rand(int i) =>
        i >= beeld.Aantal || beeld.Tokens[i].Regel || beeld.IsGetal(i) || "|/;:()-–—,.".Contains(beeld.Gevouwen[beeld.Tokens[i].Start], StringComparison.Ordinal) || (beeld.Zegt(i) is "geb" or "geboren" or "v" or "m");

    // What is written as a cell, line or item begins here; also straight behind a title or "client".
    private bool Aanvang(int i)
    {
        if (i == 0 || beeld.Tokens[i].Regel || beeld.IsGetal(i - 1) || beeld.Is(i - 1, Soort.Titel | Soort.Functie | Soort.Relatie | Soort.Kopwoord | Soort.Instellingswoord))
        {
            return true;
        }

        return beeld.Tokens[i - 1].Vorm == Vorm.Teken && ("|:;>(•*/=".Contains(beeld.Gevouwen[beeld.Tokens[i - 1].Start], StringComparison.Ordinal) || ((beeld.IsTeken(i - 1, '.') || beeld.IsTeken(i - 1, ')') || beeld.IsTeken(i - 1, '-')) && (beeld.Tokens[i - 1].Regel || beeld.IsGetal(i - 2))));
    }

    // "mees vd akker", "11.00 Ter Haar-Akkerman", "dokter, van Eeghen,": prefixes within a name that begins here; the last token, or 0.
    private int Voluit(int i)
    {
        var laag = beeld.Tokens[i].Kast == Kast.Laag && beeld.Is(i, Soort.Voornaam) && !beeld.Is(i, Soort.Tussenvoegsel);
        if (laag && lezer.Voegsels(i + 1) is var na and > 0 && beeld.ZelfdeRegel(i + 1) && Vast(i + 1, na) && beeld.IsWoord(na) && beeld.ZelfdeRegel(na) && beeld.Vrij(na) && beeld.Tokens[na].Lengte > 2 && !beeld.Is(na, Anders & ~Soort.Instellingswoord)
            && ((beeld.Zegt(na - 1) is "der" or "den" or "vd" or "d") || beeld.Is(na, Soort.Achternaam | Soort.Familiewoord)))
        {
            return Keten(na);
        }

        if (!beeld.Is(i, Soort.Tussenvoegsel) || lezer.Voegsels(i) is not (var kern and > 0) || !beeld.IsWoord(kern) || !beeld.ZelfdeRegel(kern) || beeld.Bezet[kern] || beeld.Tokens[kern].Kast != Kast.Hoofd)
        {
            return 0;
        }

        var keten = Keten(kern);
        var dubbel = beeld.Tokens[i].Hoofdletter && keten > kern && beeld.Tokens[keten].Kast == Kast.Hoofd && !beeld.Is(keten, Soort.Instellingswoord) && !beeld.Is(kern, Soort.Instellingswoord | Soort.PlaatsBekend);
        var arts = beeld.IsTeken(i - 1, ',') && beeld.Is(i - 2, Soort.Functie | Soort.Titel) && beeld.ZelfdeRegel(i) && beeld.IsTeken(keten + 1, ',');
        return dubbel || arts ? keten : 0;
    }

    // "mw Ter Haar-Bos", "meneer de goede zegt", "mevr van der els"
    private (int Eerste, int Laatste) Titelvorm(int i)
    {
        var k = i + 1;
        while (k - i < 5 && beeld.ZelfdeRegel(k) && (beeld.Is(k, Soort.Titel) || (beeld.IsTeken(k, '.') && beeld.Vast(k))))
        {
            k++;
        }

        if (!beeld.ZelfdeRegel(k) || !beeld.Vrij(k))
        {
            return (-1, -1);
        }

        var kern = lezer.Voegsels(k) is var na and > 0 ? na : k;
        if (Apostrof(kern) is var achter and > 0)
        {
            return (k, Keten(achter));
        }

        // "mw oude nijhuis"
        if ((beeld.Zegt(kern) is "oude" or "groot" or "groote" or "klein" or "kleine") && beeld.IsWoord(kern + 1) && beeld.Vrij(kern + 1) && beeld.ZelfdeRegel(kern + 1) && (beeld.Tokens[kern + 1].Hoofdletter ? beeld.Tokens[kern].Hoofdletter : beeld.Is(kern + 1, Soort.Achternaam) && !beeld.Is(kern + 1, Soort.Woord)))
        {
            return (k, Keten(kern + 1));
        }

        // "mw g stoeten"
        if (kern == k && beeld.IsWoord(k) && beeld.Tokens[k].Lengte == 1 && beeld.Tokens[k].Kast == Kast.Laag && !beeld.IsTeken(k + 1, '.') && beeld.IsWoord(k + 1) && beeld.ZelfdeRegel(k + 1) && beeld.Vrij(k + 1) && beeld.Tokens[k + 1].Lengte > 2 && !beeld.Vast(k + 1) && !(beeld.Zegt(k) is "u" or "s" or "t" or "n")
            && !beeld.Is(k + 1, Anders | Soort.Vaak | Soort.Persoonswerkwoord))
        {
            return (k, Keten(k + 1));
        }

        if (!beeld.IsWoord(kern) || beeld.Bezet[kern] || beeld.Tokens[kern].Lengte < 2 || !beeld.ZelfdeRegel(kern))
        {
            return (-1, -1);
        }

        var groot = kern > k && beeld.Tokens[kern].Kast == Kast.Hoofd && (beeld.Tokens[k].Hoofdletter || Vast(k, kern));
        return groot || (beeld.Tokens[kern].Kast == Kast.Laag && Laag(k, kern)) ? (k, Keten(kern)) : (-1, -1);
    }

    // "d'agostino", "o'brien": the word behind the apostrophe, or 0.
    private int Apostrof(int i) =>
        beeld.IsWoord(i) && beeld.Tokens[i].Lengte == 1 && beeld.Vrij(i) && beeld.IsTeken(i + 1, '\'') && beeld.Vast(i + 1) && beeld.Vast(i + 2) && beeld.IsWoord(i + 2) && beeld.Tokens[i + 2].Lengte > 2 && !beeld.Bezet[i + 2] ? i + 2 : 0;

    // A name in lower case behind a title: the prefixes leave no doubt, or what follows is what people do.
    private bool Laag(int k, int kern)
    {
        ref readonly var token = ref beeld.Tokens[kern];
        var familie = token.Is(Soort.Familiewoord | Soort.Achternaam);
        if (token.Begin != Begin.Geen || token.Lengte < 3 || (token.Is(Anders | Soort.Vaak | Soort.Plaatsvoorzetsel) && !familie))
        {
            return false;
        }

        if (kern > k && Vast(k, kern))
        {
            return true;
        }

        var onbekend = !token.Is(Soort.Woord | Soort.PlaatsBekend) && !beeld.IsGewoon(kern);
        if (kern > k && onbekend && !beeld.IsVerschreven(kern))
        {
            return true;
        }

        var doet = beeld.Is(kern + 1, Soort.Persoonswerkwoord) && beeld.ZelfdeRegel(kern + 1) && !token.Is(Soort.Persoonswerkwoord) && !(beeld.Zegt(kern + 1) is "is" or "was");
        return familie ? doet && (kern > k || token.Is(Soort.Vaak)) : kern > k && doet && onbekend;
    }

    // Prefixes that only names have: "van der", "ter", "v.d.", "van 't", "op den".
    private bool Vast(int k, int kern)
    {
        for (var n = k; n < kern; n++)
        {
            if ((beeld.Zegt(n) is "der" or "den" or "ter" or "ten" or "vd" or "vdr" or "v") || (beeld.Gelijk(n, "t") && beeld.IsTeken(n - 1, '\'') && beeld.Gelijk(n - 2, "van") && n - 2 >= k))
            {
                return true;
            }
        }

        return false;
    }

    // A name from its core on: halves over a hyphen with prefixes between.
    private int Keten(int kern)
    {
        var laatste = kern;
        while (beeld.IsTeken(laatste + 1, '-') && beeld.Vast(laatste + 1) && beeld.Vast(laatste + 2))
        {
            var volgende = lezer.Voegsels(laatste + 2) is var na and > 0 ? na : laatste + 2;
            if (!beeld.IsWoord(volgende) || beeld.Bezet[volgende])
            {
                break;
            }

            laatste = volgende;
        }

        return laatste;
    }
}
