namespace Anonimisering;

/// <summary>Names of which only letters are left: "MvdB", "gesproken met A. en B. de W.", the initials under a note.</summary>
internal sealed class Kortenaam(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private const Soort Bekend = Soort.Veld | Soort.Woord | Soort.Land | Soort.Titel | Soort.Instellingswoord | Soort.Afkorting | Soort.Instelling | Soort.Vaak;

    private readonly Naamlezer lezer = new(beeld);
    private uint gekend;

    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i] || !beeld.IsWoord(i) || !beeld.Tokens[i].Hoofdletter)
            {
                continue;
            }

            var laatste = Omgekeerd(i) is var om and > 0 ? om : beeld.Tokens[i].Lengte == 1 ? Math.Max(Math.Max(Letter(i), Alleen(i)), Slot(i)) : Monogram(i) || Paraaf(i) || Doet(i) ? i : -1;
            if (laatste >= 0)
            {
                Onthoud(i, laatste);
                verzamelaar.Voeg(Dubbel(i), laatste, Categorie.Persoon, 0.65, "naam-voorletters");
                i = laatste;
            }
        }

        for (var i = 0; gekend != 0 && i < beeld.Aantal; i++)
        {
            if (!beeld.Bezet[i] && beeld.IsWoord(i) && Bekende(i))
            {
                verzamelaar.Voeg(i, i + 1, Categorie.Persoon, 0.65, "naam-voorletters");
            }
        }
    }

    // "Bianca (kl.), P. (partner)", "dan komt A.T. uit Warnsveld", "gebruikt door Neef J"
    private int Alleen(int i)
    {
        if (beeld.Vast(i) && !beeld.Tokens[i].Regel && !beeld.IsTeken(i - 1, '(') && !beeld.IsTeken(i - 1, '"'))
        {
            return -1;
        }

        if (!beeld.IsTeken(i + 1, '.') || !beeld.Vast(i + 1))
        {
            var los = !beeld.Vast(i + 1) || beeld.IsTeken(i + 1, '"') || beeld.IsTeken(i + 1, ',') || beeld.IsTeken(i + 1, ')');
            return los && beeld.Is(i - 1, Soort.Relatie) && !(beeld.Zegt(i - 1) is "maat" or "man" or "vrouw" or "m" or "v") && beeld.ZelfdeRegel(i) && !(beeld.IsWoord(i + 1) && beeld.Tokens[i + 1].Hoofdletter && beeld.ZelfdeRegel(i + 1)) && !beeld.IsGetal(i + 1) ? i : -1;
        }

        var (k, letters) = (i, 0);
        while (beeld.IsWoord(k) && beeld.Tokens[k].Lengte == 1 && beeld.Tokens[k].Hoofdletter && !beeld.Bezet[k] && beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) && (k == i || beeld.Vast(k)))
        {
            (k, letters) = (k + 2, letters + 1);
        }

        var naam = beeld.IsWoord(k) && beeld.ZelfdeRegel(k) && (beeld.Tokens[k].Hoofdletter || lezer.Voegsels(k) > 0);
        var wie = beeld.IsTeken(k, '(') && beeld.Is(k + 1, Soort.Relatie);
        var doet = beeld.Is(k, Soort.Persoonswerkwoord) || ((beeld.Zegt(i - 1) is "komt" or "met" or "door" or "van" or "voor" or "aan" or "bij" or "en") && !beeld.AllesKapitalen);
        return !naam && beeld.ZelfdeRegel(i) && (wie || (letters is 2 or 3 && doet)) ? k - 1 : -1;
    }

    // A single initial that is somebody here is somebody everywhere in the text.
    private void Onthoud(int i, int laatste)
    {
        if (laatste == i + 1 && beeld.Tokens[i].Lengte == 1 && beeld.Gevouwen[beeld.Tokens[i].Start] is >= 'a' and <= 'z')
        {
            gekend |= 1u << (beeld.Gevouwen[beeld.Tokens[i].Start] - 'a');
        }
    }

    private bool Bekende(int i) =>
        gekend != 0 && beeld.Tokens[i].Lengte == 1 && beeld.Tokens[i].Kast != Kast.Laag && beeld.IsTeken(i + 1, '.') && beeld.Vast(i + 1) && !(beeld.IsWoord(i + 2) && beeld.Vast(i + 2)) && beeld.Gevouwen[beeld.Tokens[i].Start] is >= 'a' and <= 'z' and var letter && ((gekend >> (letter - 'a')) & 1) != 0
        && !(beeld.IsWoord(i + 2) && beeld.ZelfdeRegel(i + 2) && beeld.Tokens[i + 2].Hoofdletter);

    // "Afspraken: BJ belt zelf", "Actie JP: rapport"
    private bool Doet(int i)
    {
        if (beeld.Tokens[i].Kast != Kast.Kapitalen || beeld.Tokens[i].Lengte is < 2 or > 3 || beeld.AllesKapitalen || beeld.Is(i, Bekend) || (beeld.Vast(i + 1) && !beeld.IsTeken(i + 1, ':')))
        {
            return false;
        }

        return (beeld.IsTeken(i + 1, ':') && beeld.Vast(i + 1) && (beeld.Zegt(i - 1) is "actie" or "actiepunt" or "taak"))
            || (beeld.Tokens[i].Lengte == 2 && beeld.ZelfdeRegel(i + 1) && (beeld.Zegt(i + 1) is "belt" or "mailt" or "appt" or "regelt" or "checkt" or "bespreekt" or "pakt" or "plant" or "informeert" or "vertelt" or "zegt" or "vindt" or "post" or "schrijft"));
    }

    // "Zwart, J.A., geboren"
    private int Omgekeerd(int i)
    {
        if (beeld.Tokens[i].Lengte < 3 || beeld.Is(i, Soort.Veld | Soort.Vaak | Soort.Titel | Soort.Functie) || !beeld.IsTeken(i + 1, ',') || !beeld.Vast(i + 1))
        {
            return -1;
        }

        var (k, letters) = (i + 2, 0);
        while (beeld.IsWoord(k) && beeld.Tokens[k].Lengte == 1 && beeld.Tokens[k].Hoofdletter && beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) && beeld.ZelfdeRegel(k))
        {
            (k, letters) = (k + 2, letters + 1);
        }

        return letters > 0 && (k >= beeld.Aantal || beeld.Tokens[k].Regel || beeld.IsTeken(k, ',') || beeld.IsTeken(k, '(') || beeld.IsTeken(k, '|') || beeld.IsTeken(k, ';') || (beeld.Zegt(k) is "geb" or "geboren" or "te" or "uit" or "wonende" or "van" or "de" or "der" or "den")) ? k - 1 : -1;
    }

    // "de Jong-Ferwerda, T.": the first half of a double name and its prefixes.
    private int Dubbel(int i)
    {
        if (!beeld.IsTeken(i - 1, '-') || !beeld.Vast(i) || !beeld.Vast(i - 1) || !beeld.IsWoord(i - 2) || beeld.Bezet[i - 2] || !beeld.Tokens[i - 2].Hoofdletter || !beeld.IsTeken(i + 1, ','))
        {
            return i;
        }

        var k = i - 2;
        while (k > 0 && beeld.ZelfdeRegel(k) && beeld.Is(k - 1, Soort.Tussenvoegsel) && !beeld.Bezet[k - 1])
        {
            k--;
        }

        return k;
    }

    // "MvdB", "TvG", "JvdH"
    private bool Monogram(int i)
    {
        var ruw = beeld.Ruw(i);
        if (beeld.Tokens[i].Kast != Kast.Gemengd || beeld.Is(i, Bekend) || ruw.Length is < 3 or > 6 || !char.IsUpper(ruw[^1]))
        {
            return false;
        }

        var klein = ruw.IndexOfAnyInRange('a', 'z');
        return klein is 1 or 2 && ruw[klein..^1] is "v" or "vd" or "d" or "vdr" or "vh" or "vt" or "te" or "ter" or "el" or "de";
    }

    // "Groet, JW", "verslag door JK", the last line of a note
    private bool Paraaf(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        // "gr JW": behind a greeting letters of the field are initials as well.
        var groet = (beeld.Is(i - 1, Soort.Afsluiting) || (beeld.IsTeken(i - 1, ',') && beeld.Is(i - 2, Soort.Afsluiting))) && (i + 1 >= beeld.Aantal || beeld.Tokens[i + 1].Regel || (beeld.IsTeken(i + 1, '.') && (i + 2 >= beeld.Aantal || beeld.Tokens[i + 2].Regel)));
        if (groet && token.Kast == Kast.Kapitalen && token.Lengte is 2 or 3 && !beeld.AllesKapitalen && !(token.Lengte == 3 && token.Is(Soort.Veld)) && !token.Is(Soort.Afsluiting))
        {
            return true;
        }

        if (token.Kast != Kast.Kapitalen || token.Lengte is < 2 or > 3 || beeld.AllesKapitalen || token.Is(Bekend) || (beeld.Vast(i + 1) && !beeld.IsTeken(i + 1, '.') && !beeld.IsTeken(i + 1, ',') && !beeld.IsTeken(i + 1, ')')))
        {
            return false;
        }

        // "besproken met JP."
        if (beeld.Gelijk(i - 1, "met") && (beeld.Zegt(i - 2) is "besproken" or "overlegd" or "overleg" or "gesproken" or "gebeld" or "afgestemd" or "contact"))
        {
            return true;
        }

        if ((beeld.Zegt(i - 1) is "door" or "paraaf" or "opgesteld" or "afz" or "getekend" or "namens") || ((beeld.Zegt(i - 1) is "naar" or "aan") && (beeld.Zegt(i - 2) is "kopie" or "cc" or "kopietje")))
        {
            return true;
        }

        if (beeld.IsTeken(i - 1, ':') && (beeld.Zegt(i - 2) is "dossierhouder" or "behandelaar" or "opsteller" or "paraaf" or "notulen" or "notulist" or "verslag" or "gespreksvoerder" or "consulent" or "regisseur" or "actie" or "wie" or "door" or "auteur" or "afz"))
        {
            return true;
        }

        var slot = i + 1 >= beeld.Aantal || beeld.Tokens[i + 1].Regel || (beeld.IsTeken(i + 1, '.') && (i + 2 >= beeld.Aantal || beeld.Tokens[i + 2].Regel));
        return slot && token.Begin == Begin.Hard && i > 0 && (token.Regel || (beeld.IsTeken(i - 1, '>') && beeld.Tokens[i - 1].Regel) || beeld.IsTeken(i - 1, '.') || beeld.IsTeken(i - 1, '?') || beeld.IsTeken(i - 1, '!'));
    }

    // "Ben jij nog langs geweest? R." at the end of a message, "Mw Yildirim (S.)"
    private int Slot(int i)
    {
        var punt = beeld.IsTeken(i + 1, '.') && beeld.Vast(i + 1) ? i + 1 : i;
        var eind = punt + 1 >= beeld.Aantal;
        var alleen = (beeld.Tokens[i].Regel || (beeld.IsTeken(i - 1, '>') && beeld.Tokens[i - 1].Regel)) && (eind || beeld.Tokens[punt + 1].Regel);
        var groet = (beeld.Is(i - 1, Soort.Afsluiting) || (beeld.IsTeken(i - 1, ',') && beeld.Is(i - 2, Soort.Afsluiting))) && (eind || beeld.Tokens[punt + 1].Regel);
        if (groet)
        {
            return punt;
        }

        var vraag = i > 0 && eind && (beeld.IsTeken(i - 1, '?') || beeld.IsTeken(i - 1, '!') || beeld.IsTeken(i - 1, '.'));
        return i > 0 && (alleen || vraag) && (eind || punt > i) ? punt : -1;
    }

    // "gesproken met A. en B. de W."
    private int Letter(int i)
    {
        // "mw. A wil dat"
        if ((beeld.Is(i - 1, Soort.Titel) || (beeld.IsTeken(i - 1, '.') && beeld.Vast(i - 1) && beeld.Is(i - 2, Soort.Titel))) && !beeld.IsTeken(i + 1, '.') && !beeld.IsTeken(i + 1, '\'') && !beeld.Vast(i + 1) && (!beeld.IsWoord(i + 1) || beeld.Tokens[i + 1].Kast == Kast.Laag) && beeld.ZelfdeRegel(i)
            && !beeld.Is(i + 1, Soort.Tussenvoegsel))
        {
            return i;
        }

        if (!beeld.IsTeken(i + 1, '.') || !beeld.Vast(i + 1) || beeld.Tokens[i].Begin == Begin.Hard || !(beeld.Is(i - 1, Soort.Relatie | Soort.Functie) || (beeld.Zegt(i - 1) is "met" or "door" or "namens" or "casus" or "inzake" or "jeugdige" or "voor") || ((beeld.Zegt(i - 1) is "en") && i > 1 && (beeld.Is(i - 2, Soort.Relatie) || (beeld.IsTeken(i - 2, '.') && verzamelaar.Naamdeel[i - 2])))))
        {
            return -1;
        }

        // A whole name is left to the reader of names.
        if (lezer.Lees(i, sterk: false) > i + 1)
        {
            return -1;
        }

        var k = i + 2;
        while (beeld.Is(k, Soort.Tussenvoegsel) && beeld.ZelfdeRegel(k) && beeld.Tokens[k].Kast == Kast.Laag && k - i < 5)
        {
            k++;
        }

        if (!beeld.IsWoord(k) || !beeld.ZelfdeRegel(k) || !beeld.Tokens[k].Hoofdletter)
        {
            return i + 1;
        }

        return beeld.Tokens[k].Lengte == 1 && beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) && k > i + 2 ? k + 1 : k == i + 2 && beeld.Is(k, Soort.Vaak) ? i + 1 : -1;
    }
}
