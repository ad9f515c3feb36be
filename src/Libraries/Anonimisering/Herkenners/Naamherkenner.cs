namespace Anonimisering;

/// <summary>Names of persons: after words that announce one, by the lists, and every capital that nothing else explains.</summary>
internal sealed partial class Naamherkenner
{
    private readonly Tekstbeeld beeld;
    private readonly Verzamelaar verzamelaar;
    private readonly Naamlezer lezer;
    private readonly Naamgetuige getuige;

    public Naamherkenner(Tekstbeeld beeld, Verzamelaar verzamelaar)
    {
        this.beeld = beeld;
        this.verzamelaar = verzamelaar;
        lezer = new Naamlezer(beeld);
        getuige = new Naamgetuige(beeld);
    }

    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            var kop = beeld.Is(i, Soort.Kopwoord) && beeld.IsTeken(i + 1, ':') && beeld.Tokens[i].Begin == Begin.Hard;
            if ((kop || beeld.Is(i, Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Groet | Soort.Afsluiting)) && !beeld.Bezet[i])
            {
                NaAankondiging(i);
            }
            else if (beeld.IsTeken(i, ':') && Afzender(i) is var eerste and >= 0)
            {
                verzamelaar.Voeg(eerste, Woordvoor(i), Categorie.Persoon, 0.85, "naam-afzender");
            }
        }

        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i] || !beeld.IsWoord(i))
            {
                continue;
            }

            if (beeld.IsTeken(i - 1, ':') && (beeld.Zegt(i - 2) is "voorletters" or "voorletter" or "initialen") && beeld.Tokens[i].Hoofdletter && beeld.Tokens[i].Lengte <= 4)
            {
                var eind = i;
                while (beeld.Vast(eind + 1) && (beeld.IsTeken(eind + 1, '.') || (beeld.IsWoord(eind + 1) && beeld.Tokens[eind + 1].Lengte <= 2)))
                {
                    eind++;
                }

                verzamelaar.Voeg(i, eind, Categorie.Persoon, 0.9, "naam-voorletters");
                i = eind;
            }
            else if (beeld.Tokens[i].Lengte == 1 && beeld.Tokens[i].Hoofdletter && beeld.IsTeken(i + 1, '.') && beeld.Vast(i + 1) && lezer.Lees(i, sterk: false) is var volledig and > 0)
            {
                verzamelaar.Voeg(i, Komma(volledig), Categorie.Persoon, 0.9, "naam-voorletters");
                i = volledig;
            }
            else if (beeld.Tokens[i].Hoofdletter)
            {
                i = Math.Max(i, Hoofdletter(i));
            }
            else if (getuige.LageNaam(i))
            {
                var laatste = Math.Max(i, lezer.LeesLaag(i, titel: false));
                verzamelaar.Voeg(i, laatste, Categorie.Persoon, 0.65, "naam-lijst");
                i = laatste;
            }
        }
    }

    private void NaAankondiging(int i)
    {
        var (k, woord) = (i + 1, i);
        var slot = beeld.Is(i, Soort.Afsluiting);
        for (var n = 0; n < 5 && k < beeld.Aantal; n++)
        {
            if ((beeld.Zegt(i) is "heet" or "heten" or "heette") && (beeld.Zegt(k) is "ze" or "zij" or "hij" or "ie" or "nu" or "eigenlijk") && k == i + 1)
            {
                k++;
                continue;
            }

            // "letselschade advocaat is van gemert"
            if (k == i + 1 && beeld.Praatstijl && beeld.Is(i, Soort.Functie) && (beeld.Zegt(k) is "is" or "was") && (beeld.Zegt(k + 1) is "van" or "vd" or "de" or "ter" or "ten") && lezer.Voegsels(k + 1) is var kern and > 0 && beeld.IsWoord(kern) && !beeld.Is(kern, Soort.Woord | Soort.Vaak | Soort.Voornaam))
            {
                k++;
                continue;
            }

            if ((beeld.IsTeken(k, '.') && (beeld.Vast(k) && (beeld.Is(k - 1, Soort.Afkorting) || slot))) || ((beeld.IsTeken(k, ':') || (beeld.IsTeken(k, '=') && !beeld.Is(i, Soort.Groet))) && beeld.ZelfdeRegel(k + 1)) || (slot && (beeld.IsTeken(k, ',') || beeld.IsTeken(k, '!')))
                || (beeld.Is(k, Soort.Titel) && beeld.ZelfdeRegel(k)) || (slot && beeld.Is(k, Soort.Afsluiting)))
            {
                woord = beeld.Is(k, Soort.Titel) ? k : woord;
                k++;
                continue;
            }

            if ((beeld.IsTeken(k, '(') || beeld.IsTeken(k, '"') || beeld.IsTeken(k, '\'')) && !beeld.Is(i, Soort.Groet) && beeld.IsWoord(k + 1) && beeld.Tokens[k + 1].Hoofdletter && k == i + 1)
            {
                k++;
                continue;
            }

            break;
        }

        // "snapt mw. Ma/do thuis"
        var dagen = (beeld.Is(k, Soort.Weekdag) || (beeld.Zegt(k) is "ma")) && beeld.Is(k + 2, Soort.Weekdag) && beeld.Vast(k + 1) && !beeld.IsWoord(k + 1);
        if (k >= beeld.Aantal || dagen || beeld.Bezet[k] || (beeld.Tokens[k].Regel && !slot))
        {
            return;
        }

        Lees(i, woord, k, slot);
    }

    private void Lees(int i, int woord, int k, bool slot)
    {
        var titel = beeld.Is(woord, Soort.Titel);
        var (begin, laatste) = (k, -1);
        var code = titel ? "naam-titel" : beeld.Is(woord, Soort.Groet) ? "naam-aanhef" : slot ? "naam-groet" : "naam-rol";
        if (beeld.Tokens[k].Hoofdletter || lezer.Voegsels(k) > 0 || beeld.Tokens[k].Lengte == 1)
        {
            laatste = Sterk(k, titel, slot) ? lezer.Lees(k, sterk: titel || slot || beeld.Is(woord, Soort.Relatie | Soort.Functie)) : -1;
        }

        if (laatste < 0 && !beeld.Tokens[k].Hoofdletter )
        {
            laatste = slot || beeld.Is(woord, Soort.Groet) ? LaagSlot(k) : lezer.LeesLaag(k, titel);
        }

        if (laatste < 0)
        {
            return;
        }

        laatste = Komma(laatste);
        verzamelaar.Voeg(begin, laatste, Categorie.Persoon, titel ? 0.97 : 0.9, code, beeld.Ruw(woord).ToString().ToLowerInvariant(), Rol(i, woord));
    }

    // After a title any capital is a name; after a relation, role or greeting an ordinary word is only one if a list says so.
    private bool Sterk(int k, bool titel, bool slot)
    {
        // "Meneer: Ik sta op."
        if (titel && beeld.IsTeken(k - 1, ':') && beeld.Is(k, Soort.Woord) && !beeld.Is(k, Soort.Naam))
        {
            return false;
        }

        if (!beeld.Tokens[k].Hoofdletter || titel)
        {
            return true;
        }

        ref readonly var token = ref beeld.Tokens[k];

        // "Cliënt: Brinta." in a conversation
        if (token.Begin == Begin.Hard && beeld.IsTeken(k - 1, ':') && !token.Regel)
        {
            return token.Is(Soort.Voornaam) && !token.Is(Soort.Woord | Soort.Veld);
        }

        if (beeld.IsTeken(k - 1, ':') && (beeld.Zegt(k - 2) is "naam" or "achternaam" or "voornaam" or "roepnaam" or "clientnaam" or "client" or "betrokkene" or "contactpersoon" or "mantelzorger" or "huisarts" or "van" or "aan" or "geboortenaam"))
        {
            return !token.Is(Soort.Vaak | Soort.Veld | Soort.Functie | Soort.Relatie | Soort.Instellingswoord) || token.Is(Soort.Voornaam | Soort.Tussenvoegsel);
        }

        if ((token.Begin == Begin.Hard && !slot) || (token.Is(Soort.Vaak | Soort.Persoonswerkwoord) && !token.Is(Soort.Voornaam | Soort.Tussenvoegsel) && !slot))
        {
            return false;
        }

        if (token.Is(Soort.Veld | Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Land | Soort.Volk | Soort.Maand | Soort.Instellingswoord) && !(token.Is(Soort.Voornaam) && !token.Is(Soort.Volk)) && !(token.Is(Soort.Volk) && token.Is(Soort.Achternaam) && beeld.Is(k - 1, Soort.Functie)))
        {
            return false;
        }

        return !token.Is(Soort.Woord) || token.Is(Soort.Naam) || (token.Begin == Begin.Geen && !beeld.Is(k - 1, Soort.Functie) && !token.Is(Soort.Vaak) && token.Kast == Kast.Hoofd && !beeld.Is(k - 1, Soort.Groet));
    }

    private int LaagSlot(int k)
    {
        var alleen = beeld.Tokens[k].Regel && (k + 1 >= beeld.Aantal || beeld.Tokens[k + 1].Regel) && beeld.Tokens[k].Soort == Soort.Geen;
        alleen |= beeld.IsWoord(k) && beeld.Tokens[k].Soort == Soort.Geen && beeld.Tokens[k].Lengte > 3 && !beeld.IsGewoon(k) && !beeld.IsVerschreven(k);
        // "mvg fk", "gr wil": nothing but a name stands there.
        var eind = k + 1 >= beeld.Aantal || beeld.Tokens[k + 1].Regel;
        var groet = beeld.Is(k - 1, Soort.Afsluiting) || (beeld.IsTeken(k - 1, ',') && beeld.Is(k - 2, Soort.Afsluiting));
        if (groet && beeld.IsWoord(k) && ((eind && beeld.Tokens[k].Lengte is 2 or 3 && !beeld.Is(k, Soort.Woord | Soort.Vaak | Soort.Relatie | Soort.Weekdag) && !beeld.Is(k, Soort.Afsluiting)) || (beeld.Is(k, Soort.Voornaam) && !beeld.Is(k, Soort.Afsluiting) && (eind || (beeld.Zegt(k + 1) is "van")))))
        {
            return k;
        }

        var listed = (alleen || beeld.Is(k, Soort.Voornaam)) && beeld.IsWoord(k) && !beeld.Is(k, Soort.Vaak | Soort.Veld) && beeld.Tokens[k].Lengte > 2;
        return listed ? Math.Max(k, lezer.LeesLaag(k, titel: false)) : -1;
    }

    // "VAN SANTEN, G.J.M." on a form
    private int Komma(int laatste)
    {
        var k = laatste + 1;
        if (!beeld.IsTeken(k, ',') || !beeld.IsWoord(k + 1) || beeld.Tokens[k + 1].Lengte != 1 || !beeld.IsTeken(k + 2, '.'))
        {
            return laatste;
        }

        k++;
        while (beeld.IsWoord(k) && beeld.Tokens[k].Lengte == 1 && beeld.Tokens[k].Hoofdletter && beeld.IsTeken(k + 1, '.') && beeld.ZelfdeRegel(k))
        {
            laatste = k + 1;
            k += 2;
        }

        return laatste;
    }

    private string? Rol(int i, int woord)
    {
        if (beeld.Is(i, Soort.Relatie | Soort.Functie) && !beeld.Is(i, Soort.Titel))
        {
            return beeld.Ruw(i).ToString().ToLowerInvariant();
        }

        for (var k = i - 1; k >= 0 && k >= i - 3; k--)
        {
            // "de zoon van mevrouw Meulenbelt": she is not the son.
            if (beeld.Zegt(k) is "van" or "v" or "voor" or "bij" or "met" or "en")
            {
                break;
            }

            if (beeld.Is(k, Soort.Relatie | Soort.Functie) && beeld.ZelfdeRegel(k + 1))
            {
                return beeld.Ruw(k).ToString().ToLowerInvariant();
            }
        }

        return beeld.Is(woord, Soort.Titel) ? beeld.Ruw(woord).ToString().ToLowerInvariant() : null;
    }

    // "Land van Horne", "Mei-Ling": an ordinary word with a capital that is tied to the name belongs to it.
    private int Kopdeel(int i)
    {
        if (i >= 2 && beeld.IsTeken(i - 1, '-') && beeld.Vast(i) && beeld.Vast(i - 1) && Los(i - 2))
        {
            return i - 2;
        }

        return i >= 2 && (beeld.Zegt(i - 1) is "van" or "de" or "der") && Los(i - 2) && beeld.Tokens[i - 2].Begin == Begin.Geen ? i - 2
            : i >= 3 && (beeld.Zegt(i - 2) is "van" or "op" or "aan") && (beeld.Zegt(i - 1) is "de" or "der" or "den" or "het") && Los(i - 3) && beeld.Tokens[i - 3].Begin == Begin.Geen ? i - 3 : i;
    }

    private bool Los(int k) => beeld.IsWoord(k) && beeld.Tokens[k].Kast == Kast.Hoofd && !beeld.Bezet[k] && !beeld.Is(k, Soort.Veld | Soort.Titel | Soort.Functie | Soort.Relatie | Soort.Land | Soort.Volk) && beeld.ZelfdeRegel(k + 1);

    private int Hoofdletter(int i)
    {
        if (getuige.Plaats(i) || !getuige.Naam(i, out var zekerheid, out var code))
        {
            return -1;
        }

        var begin = Math.Max(0, Naamgrens.LinksToken(beeld, i));
        while (begin < i && beeld.Bezet[begin])
        {
            begin++;
        }

        begin = Kopdeel(begin);
        var laatste = lezer.Lees(i, sterk: beeld.Tokens[i].Begin == Begin.Hard && (beeld.Is(i, Soort.Voornaam) || lezer.Voegselnaam(i)));
        laatste = Math.Max(laatste, i);
        if (Komma(laatste) is var met && met > laatste)
        {
            laatste = met;
            while (begin > 0 && beeld.ZelfdeRegel(begin) && beeld.Is(begin - 1, Soort.Tussenvoegsel))
            {
                begin--;
            }
        }

        verzamelaar.Voeg(begin, laatste, getuige.Instelling(begin, laatste) ? Categorie.Instelling : Categorie.Persoon, zekerheid, code);
        return laatste;
    }
}
