namespace Anonimisering;

/// <summary>Last look: capitals and initials that stand against something found belong to it.</summary>
internal sealed class Omgeving(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!beeld.Bezet[i] && beeld.IsWoord(i) && (Schrijfwijze(i) || (beeld.Tokens[i].Kast == Kast.Kapitalen ? Letterwoord(i) : Haakjes(i))))
            {
                verzamelaar.Voeg(i, i, Categorie.Instelling, 0.6, "instelling-werk");
            }
            else if (beeld.IsGetal(i) && !beeld.Bezet[i] && beeld.Tokens[i].Lengte <= 3 && beeld.Gelijk(i - 1, "op") && i > 2 && verzamelaar.Naamdeel[i - 2] && (beeld.Zegt(i - 3) is "bij" or "van" or "naar" or "met" or "buurvrouw" or "buurman" or "buurvr") && !beeld.Is(i + 1, Soort.Eenheid | Soort.Maand) && !beeld.IsTeken(i + 1, ':'))
            {
                verzamelaar.Voeg(i, i, Categorie.Adres, 0.65, "huisnummer");
            }
            else if (!beeld.Bezet[i] && Landelijk(i) is var landelijk and >= 0)
            {
                verzamelaar.Voeg(i, landelijk, Categorie.Instelling, 0.7, "instelling-werk");
                i = landelijk;
            }
            else if (i > 0 && beeld.Bezet[i - 1] && !beeld.Bezet[i] && Firma(i) is var firma and >= 0)
            {
                verzamelaar.Voeg(i, firma, Categorie.Instelling, 0.8, "instelling-werk");
                i = firma;
            }
            else if (beeld.IsWoord(i) && !beeld.Bezet[i] && beeld.Tokens[i].Lengte == 1 && beeld.Tokens[i].Hoofdletter && beeld.IsTeken(i - 1, '(') && i > 1 && verzamelaar.Naamdeel[i - 2] && (beeld.IsTeken(i + 1, ')') || beeld.IsTeken(i + 2, ')')))
            {
                verzamelaar.Voeg(i, i, Categorie.Persoon, 0.7, "naam-initiaal");
            }
            else if (beeld.IsWoord(i) && !beeld.Bezet[i] && beeld.Tokens[i].Lengte == 1 && beeld.Tokens[i].Hoofdletter && i > 0 && verzamelaar.Naamdeel[i - 1] && beeld.ZelfdeRegel(i) && beeld.Tokens[i].Begin == Begin.Geen && !beeld.Gelijk(i, "u"))
            {
                verzamelaar.Voeg(i, i, Categorie.Persoon, 0.7, "naam-initiaal");
            }
        }
    }

    // "buschauffeur bij HTM", "Ingrid Voets v RSZK": letters that no list has, after a word of work or a name.
    private bool Letterwoord(int i)
    {
        if (beeld.Tokens[i].Lengte is < 2 or > 6 || beeld.Tokens[i].Begin == Begin.Hard || beeld.AllesKapitalen || beeld.Is(i, Soort.Veld | Soort.Woord | Soort.Land | Soort.Titel | Soort.Naam | Soort.Afkorting) || (beeld.IsTeken(i + 1, '-') && beeld.Vast(i + 1)))
        {
            return false;
        }

        if (beeld.IsTeken(i - 1, '(') && beeld.IsTeken(i + 1, ')') && i > 2 && verzamelaar.Naamdeel[i - 2])
        {
            return true;
        }

        return (beeld.Zegt(i - 1) is "bij" or "via") || ((beeld.Zegt(i - 1) is "v" or "van") && i > 1 && (verzamelaar.Naamdeel[i - 2] || beeld.Is(i - 2, Soort.Functie)));
    }

    // "begeleiding door dnoDoen": a capital inside a word that starts with a small letter.
    private bool Schrijfwijze(int i) =>
        beeld.Tokens[i].Kast == Kast.Gemengd && beeld.Tokens[i].Lengte > 4 && char.IsLower(beeld.Tekst[beeld.Tokens[i].Start]) && (beeld.Zegt(i - 1) is "bij" or "via" or "door" or "van" or "naar" or "met") && !beeld.Is(i, Soort.Veld | Soort.Woord);

    // "Anita (Palet)": where somebody works, in brackets behind the name.
    private bool Haakjes(int i) =>
        beeld.Tokens[i].Kast == Kast.Hoofd && i > 2 && beeld.IsTeken(i - 1, '(') && beeld.IsTeken(i + 1, ')') && verzamelaar.Naamdeel[i - 2]
        && !beeld.Is(i, Soort.Veld | Soort.Relatie | Soort.Functie | Soort.Land | Soort.Volk | Soort.Vaak | Soort.Maand | Soort.Weekdag | Soort.Titel);

    // "vrijwilliger Geert van Humanitas", "verblijft bij het Leger des Heils": a body of the whole country that is this person's provider.
    private int Landelijk(int i)
    {
        if (!beeld.IsWoord(i) || beeld.Tokens[i].Kast == Kast.Laag)
        {
            return -1;
        }

        var laatste = beeld.Gelijk(i, "leger") && beeld.Gelijk(i + 1, "des") && beeld.Gelijk(i + 2, "heils") ? i + 2 : beeld.Gelijk(i, "humanitas") || (beeld.Gelijk(i, "mee") && beeld.Tokens[i].Kast == Kast.Kapitalen) ? i : -1;
        var voor = beeld.Zegt(i - 1) is "het" or "de" ? i - 2 : i - 1;
        if (laatste < 0 || voor < 1)
        {
            return -1;
        }

        return ((beeld.Zegt(voor) is "van" or "v") && verzamelaar.Naamdeel[voor - 1]) || (beeld.Gelijk(voor, "bij") && Verblijf(voor)) ? laatste : -1;
    }

    private bool Verblijf(int i)
    {
        for (var k = i - 1; k >= 0 && k > i - 6 && !beeld.IsTeken(k, '.'); k--)
        {
            if (beeld.Zegt(k) is "verblijft" or "verbleef" or "woont" or "woonde" or "verblijvend" or "verblijf" or "verbleven" or "slaapt" or "opgenomen" or "logeert" or "werkt" or "werkte")
            {
                return true;
            }
        }

        return false;
    }

    // "Van der Velde & Partners", "Jansen en Zonen", "Kruidenier BV"
    private int Firma(int i)
    {
        if (!verzamelaar.Naamdeel[i - 1] && !beeld.Tokens[i - 1].Hoofdletter)
        {
            return -1;
        }

        if ((beeld.IsTeken(i, '&') || beeld.Gelijk(i, "en")) && (beeld.Zegt(i + 1) is "partners" or "zonen" or "zn" or "zoon" or "co" or "advies" or "dochters") && !(beeld.IsWoord(i + 2) && beeld.ZelfdeRegel(i + 2) && (beeld.Tokens[i + 2].Hoofdletter || beeld.Tokens[i + 1].Kast == Kast.Laag) && (beeld.Zegt(i + 1) is "zn" or "zoon" or "zonen" or "dochters")))
        {
            return i + 1;
        }

        return beeld.IsTeken(i, '&') && beeld.IsWoord(i + 1) && beeld.Tokens[i + 1].Hoofdletter ? i + 1
            : beeld.Tokens[i].Kast == Kast.Kapitalen && (beeld.Zegt(i) is "bv" or "nv" or "vof") ? i : -1;
    }
}
