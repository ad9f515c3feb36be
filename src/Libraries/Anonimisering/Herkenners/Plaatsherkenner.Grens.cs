namespace Anonimisering;

/// <summary>Where the name of a place begins and ends.</summary>
internal sealed partial class Plaatsherkenner
{
    private int Links(int i)
    {
        var k = i;
        if (beeld.IsTeken(k - 1, '-') && beeld.Vast(k - 1) && beeld.Vast(k))
        {
            k = beeld.IsWoord(k - 2) && !beeld.Bezet[k - 2] ? k - 2 : k - 1;
            if (beeld.IsTeken(k - 1, '\'') && beeld.Vast(k))
            {
                k--;
            }

            k = Math.Max(k, 0);
        }

        // "'t Harde"
        if (beeld.Gelijk(k - 1, "t") && beeld.IsTeken(k - 2, '\'') && beeld.Vast(k - 1) && !beeld.Bezet[k - 1])
        {
            return k - 2;
        }

        if (beeld.Gelijk(k - 1, "van") && beeld.IsWoord(k - 2) && beeld.Tokens[k - 2].Kast == Kast.Hoofd && beeld.Tokens[k - 2].Begin == Begin.Geen && !beeld.Bezet[k - 2] && !beeld.Is(k - 2, Soort.Veld | Soort.Functie | Soort.Titel | Soort.Instellingswoord))
        {
            return k - 2;
        }

        var lidwoord = (beeld.Zegt(k - 1) is "den" or "sint" or "oude" or "nieuwe" or "nieuw" or "oud" or "ter" or "nij" or "hoog" or "laag" or "groot" or "klein" or "noord" or "zuid" or "oost" or "west" or "boven" or "beneden" or "sas" or "st" or "de" or "het" or "beets")
            && beeld.ZelfdeRegel(k) && !beeld.Bezet[k - 1];
        return lidwoord && (beeld.Tokens[k - 1].Hoofdletter || (beeld.Zegt(k - 1) is "den" or "sint" or "nij") || ((beeld.Zegt(k - 2) is "in" or "te" or "uit" or "naar") && (beeld.Zegt(k - 1) is "oud" or "nieuw" or "klein" or "groot" or "hoog" or "laag"))) && (beeld.Tokens[k - 1].Begin != Begin.Hard || !(beeld.Zegt(k - 1) is "de" or "het")) ? k - 1 : k;
    }

    private int Rechts(int i)
    {
        var k = i;
        for (var n = 0; n < 3; n++)
        {
            if (beeld.IsTeken(k + 1, '-') && beeld.Vast(k + 1) && beeld.Vast(k + 2) && beeld.IsWoord(k + 2) && (beeld.Tokens[k + 2].Hoofdletter || beeld.Een(k + 2, Delen) || (beeld.Zegt(k + 2) is "den" or "aan")))
            {
                k += 2;
                continue;
            }

            var na = (beeld.Zegt(k + 1) is "ad") ? k + 2 : beeld.Gelijk(k + 1, "a") && beeld.IsTeken(k + 2, '/') && beeld.Gelijk(k + 3, "d") ? k + 4 : (beeld.Zegt(k + 1) is "op" or "aan" or "van" or "bij" or "in" or "a") ? ((beeld.Zegt(k + 2) is "de" or "den" or "der" or "het" or "d") ? k + 3 : k + 2) : k + 1;
            if (na > k + 1 && (beeld.Zegt(na - 1) is "op" or "aan" or "de" or "den" or "der" or "van" or "bij" or "in" or "ad" or "d") && Plaatsstaart(na, k))
            {
                k = na;
                continue;
            }

            if (na == k + 1 && beeld.IsWoord(na) && beeld.ZelfdeRegel(na) && !beeld.Bezet[na] && (beeld.Tokens[na].Kast == Kast.Hoofd || (beeld.Tokens[k].Kast == Kast.Laag && (beeld.Zegt(na) is "haven" or "noord" or "zuid" or "oost" or "west" or "stad" or "buiten" or "poort" or "zuidoost" or "noordoost" or "zuidwest" or "noordwest" or "centrum"))) && beeld.Tokens[na].Begin == Begin.Geen
                && (beeld.Een(na, Delen) || (beeld.Tokens[k].Hoofdletter && !beeld.Is(na, Soort.Veld | Soort.Woord | Soort.Voornaam | Soort.Maand))))
            {
                k = na;
                continue;
            }

            break;
        }

        return k;
    }

    // "Bergen op Zoom", "Alphen aan den Rijn", "Sas van Gent": the tail must be one that occurs in place names.
    private bool Plaatsstaart(int na, int kop) =>
        beeld.IsWoord(na) && beeld.ZelfdeRegel(na) && !beeld.Bezet[na] && (beeld.Tokens[na].Hoofdletter == beeld.Tokens[kop].Hoofdletter)
        && (beeld.Zegt(na) is "zoom" or "rijn" or "ijssel" or "zee" or "maas" or "gent" or "waal" or "duin" or "amstel" or "vecht" or "lek" or "berg" or "vaart" or "diep" or "dijk" or "meer" or "zand" or "hoorn" or "duinen" or "werve" or "geul" or "schans" or "roer" or "nesse" or "does" or "donk" or "dam" or "heide" or "peel");
}
