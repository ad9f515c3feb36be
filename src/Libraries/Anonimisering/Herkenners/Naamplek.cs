namespace Anonimisering;

/// <summary>Names by the place they stand at: the first cell of a row, the line under a greeting, behind "ons" or "tante", a call name in brackets.</summary>
internal sealed class Naamplek(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private const Soort Anders = Soort.Veld | Soort.Titel | Soort.Functie | Soort.Relatie | Soort.Instellingswoord | Soort.Maand | Soort.Weekdag | Soort.Land | Soort.Volk | Soort.Kopwoord | Soort.Codewoord | Soort.Artikelwoord | Soort.Vaak;

    private readonly Naamlezer lezer = new(beeld);

    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (beeld.Bezet[i] || !beeld.IsWoord(i))
            {
                continue;
            }

            if (beeld.Tokens[i].Regel && Regelnaam(i) is var regel and > 0)
            {
                verzamelaar.Voeg(i, regel, Categorie.Persoon, 0.85, "naam-plek");
                i = regel;
            }
            else if (beeld.Tokens[i].Hoofdletter && Roepnaam(i) is var roep and > 0)
            {
                verzamelaar.Voeg(i, roep, Categorie.Persoon, 0.9, "naam-voorletters");
                i = roep;
            }
            else if (beeld.Tokens[i].Kast == Kast.Hoofd && beeld.Tokens[i].Begin == Begin.Geen && !beeld.Strooikapitalen && !beeld.AllesKapitalen && (Eigen(i) || Wil(i)))
            {
                verzamelaar.Voeg(i, Math.Max(i, lezer.Lees(i, sterk: true)), Categorie.Persoon, 0.75, "naam-plek");
            }
            else if (Schuin(i))
            {
                verzamelaar.Voeg(i, i + 2, Categorie.Persoon, 0.7, "naam-voorletters");
                i += 2;
            }
        }
    }

    // "Ato Mensah | 25-12-1969", "v. Asten-Mol | 290138", and the whole line under "Met achting,".
    private int Regelnaam(int i)
    {
        var (k, hoofd, zeker) = (i, 0, false);
        while (k < beeld.Aantal && k - i < 10 && (k == i || beeld.ZelfdeRegel(k)) && !beeld.IsTeken(k, '|') && Naamteken(k))
        {
            ref readonly var token = ref beeld.Tokens[k];
            hoofd += token.Kast is Kast.Hoofd or Kast.Gemengd && token.Lengte > 1 && !token.Is(Soort.Tussenvoegsel) ? 1 : 0;
            zeker |= token.Is(Soort.Tussenvoegsel) || (token.Is(Soort.Naam) && !token.Is(Soort.Woord)) || (token.Vorm == Vorm.Woord && token.Lengte == 1) || (k > i && token.Hoofdletter && !token.Is(Soort.Woord) && !beeld.IsGewoon(k));
            k++;
        }

        if (hoofd == 0 || !zeker)
        {
            return -1;
        }

        var einde = k >= beeld.Aantal || beeld.Tokens[k].Regel;
        return (einde && hoofd > 1 && Ondertekend(i)) || (beeld.IsTeken(k, '|') && beeld.ZelfdeRegel(k) && Datumcel(k + 1)) ? k - 1 : -1;
    }

    private bool Naamteken(int k)
    {
        ref readonly var token = ref beeld.Tokens[k];
        if (beeld.Bezet[k] || token.Vorm == Vorm.Getal)
        {
            return false;
        }

        return token.Vorm == Vorm.Teken
            ? beeld.IsTeken(k, '.') || beeld.IsTeken(k, '-') || beeld.IsTeken(k, ',') || beeld.IsTeken(k, '\'')
            : token.Is(Soort.Tussenvoegsel) || (token.Lengte == 1 && (token.Hoofdletter || beeld.IsTeken(k + 1, '.') || beeld.IsTeken(k - 1, '\''))) || (token.Hoofdletter && (!token.Is(Anders) || token.Is(Soort.Voornaam) || (k > 0 && beeld.Is(k - 1, Soort.Tussenvoegsel) && token.Is(Soort.Naam))));
    }

    private bool Datumcel(int k) =>
        beeld.IsGetal(k) && beeld.ZelfdeRegel(k) && (beeld.Tokens[k].Lengte is 6 or 8 || ((beeld.IsTeken(k + 1, '-') || beeld.IsTeken(k + 1, '/') || beeld.IsTeken(k + 1, '.')) && beeld.Vast(k + 1) && (beeld.IsGetal(k + 2) || beeld.IsTeken(k + 2, '\''))));

    // The line before is short, closes and ends in a comma: "Met achting,", "Hoogachtend,".
    private bool Ondertekend(int i)
    {
        if (i < 2 || !beeld.IsTeken(i - 1, ','))
        {
            return false;
        }

        var k = i - 1;
        while (k > 0 && i - k < 7 && !beeld.Tokens[k].Regel)
        {
            k--;
        }

        return beeld.Tokens[k].Regel && (beeld.Is(k, Soort.Afsluiting) || (beeld.Zegt(k) is "met" or "uw" or "veel" or "was"));
    }

    // "S. (Simone) Averink", "Gijsbertus (Bertus) Top"
    private int Roepnaam(int i)
    {
        var open = i + 1;
        while (open < beeld.Aantal && open - i < 9 && beeld.ZelfdeRegel(open) && beeld.Tokens[i].Lengte == 1 && (beeld.IsTeken(open, '.') || (beeld.Tokens[open].Lengte == 1 && beeld.Tokens[open].Hoofdletter)))
        {
            open++;
        }

        if (!beeld.IsTeken(open, '(') || !beeld.ZelfdeRegel(open) || !beeld.IsWoord(open + 1) || !beeld.Tokens[open + 1].Hoofdletter || !beeld.IsTeken(open + 2, ')') || !beeld.ZelfdeRegel(open + 3) || beeld.Is(open + 1, Anders) || beeld.Is(i, Anders))
        {
            return -1;
        }

        var voornaam = open > i + 1 || beeld.Is(i, Soort.Voornaam) || beeld.Is(open + 1, Soort.Voornaam);
        var naam = voornaam && (beeld.Tokens[Math.Min(open + 3, beeld.Aantal - 1)].Hoofdletter || lezer.Voegsels(open + 3) > 0) ? lezer.Lees(open + 3, sterk: true) : -1;
        return naam;
    }

    // "ons Miet komt", "tante Zus"
    private bool Eigen(int i)
    {
        if (beeld.Gelijk(i - 1, "ons") && beeld.Tokens[i - 1].Kast == Kast.Laag)
        {
            return beeld.Tokens[i].Lengte > 2 && !beeld.Is(i, Anders) && (beeld.Is(i, Soort.Voornaam) || (beeld.Tokens[i].Lengte <= 6 && beeld.Is(i + 1, Soort.Persoonswerkwoord)) || !(beeld.Is(i, Soort.Woord | Soort.PlaatsBekend) || beeld.IsGewoon(i)));
        }

        // "oma Tien": whatever else the word means.
        if ((beeld.Zegt(i - 1) is "oma" or "opa" or "tante") && beeld.ZelfdeRegel(i) && beeld.Tokens[i - 1].Kast == Kast.Laag && beeld.Is(i, Soort.Telwoord))
        {
            return true;
        }

        return (beeld.Zegt(i - 1) is "tante" or "oom" or "ome" or "oma" or "opa") && beeld.ZelfdeRegel(i) && (beeld.Zegt(i) is "zus" or "zusje" or "broer" or "mam" or "mams" or "pap" or "paps" or "moe" or "moeke");
    }

    // "dat regelt Wil", "Roos pakt op, Wil achterwacht": a verb has no capital here.
    private bool Wil(int i) =>
        (beeld.Zegt(i) is "wil" or "bas") && !beeld.IsTeken(i - 1, '.') && (beeld.IsTeken(i - 1, ',') || (beeld.Zegt(i - 1) is "met" or "van" or "door" or "en" or "bij" or "aan" or "voor" or "dat" or "maar" or "want" or "als" or "toen"))
        && !(beeld.Zegt(i + 1) is "naar" or "graag" or "niet" or "geen" or "wel" or "ook" or "weer" or "zelf" or "dat" or "eerst" or "meer" or "ik" or "je" or "u" or "hij" or "ze" or "zij" or "er" or "hier" or "alleen" or "nog");

    // "G/Medhin": half of a first name before the stroke.
    private bool Schuin(int i) =>
        beeld.Tokens[i].Lengte == 1 && beeld.Tokens[i].Hoofdletter && beeld.IsTeken(i + 1, '/') && beeld.Vast(i + 1) && beeld.Vast(i + 2) && beeld.IsWoord(i + 2) && !beeld.Bezet[i + 2] && beeld.Tokens[i + 2].Kast == Kast.Hoofd && beeld.Tokens[i + 2].Lengte > 3 && !beeld.Is(i + 2, Soort.Woord | Anders);
}
