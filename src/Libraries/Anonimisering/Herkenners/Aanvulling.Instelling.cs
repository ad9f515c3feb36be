namespace Anonimisering;

/// <summary>The rest of the name of an institution.</summary>
internal sealed partial class Aanvulling
{
    // "CSG Dingstede", "De Kameleon", "EBG-kerk", "de Zwolse Poort"
    private int InstellingLinks(int i)
    {
        var k = i;
        for (var n = 0; n < 4 && k > 0; n++)
        {
            if (beeld.IsTeken(k - 1, '-') && beeld.Vast(k) && beeld.Vast(k - 1) && Vrij(k - 2) && beeld.Tokens[k - 2].Hoofdletter && !beeld.Is(k - 2, Soort.Veld))
            {
                k -= 2;
                continue;
            }

            if (beeld.Gelijk(k - 1, "t") && beeld.IsTeken(k - 2, '\'') && beeld.Vast(k - 1) && !beeld.Bezet[k - 1] && beeld.Tokens[k].Hoofdletter)
            {
                return k - 2;
            }

            if (!Los(k) || !Vrij(k - 1) || !beeld.Tokens[k - 1].Hoofdletter || !beeld.Tokens[k].Hoofdletter)
            {
                break;
            }

            ref readonly var vorig = ref beeld.Tokens[k - 1];
            var letters = Letterwoord(k - 1);
            var lidwoord = (beeld.Zegt(k - 1) is "de" or "het") && vorig.Begin != Begin.Hard;
            var zorgwoord = beeld.Zegt(k - 1) is "reclassering" or "thuishulp" or "jeugdzorg" or "jeugdbescherming";
            var deel = vorig.Kast == Kast.Hoofd && vorig.Begin != Begin.Hard && (zorgwoord || (!vorig.Is(Anders) && (!vorig.Is(Soort.Vaak) || vorig.Is(Soort.Woord)))) && vorig.Lengte > 1;
            if (!letters && !lidwoord && !deel)
            {
                break;
            }

            k--;
        }

        return k;
    }

    private bool Soortwoord(int i)
    {
        var woord = beeld.Woord(i);
        return woord.EndsWith("ziekenhuis") || woord.EndsWith("college") || woord.EndsWith("lyceum") || woord.EndsWith("kliniek") || woord.EndsWith("gasthuis") || woord.EndsWith("moskee");
    }

    // "Were Di", "Sociaal Recht", "& Zn. Makelaars", "BV", "Alem-kerk", "Centrum 45"
    private int InstellingRechts(int eerste, int i)
    {
        var k = i;
        for (var n = 0; n < 4; n++)
        {
            var zoon = beeld.IsTeken(k + 1, '.') && beeld.Vast(k + 1) && (beeld.Zegt(k) is "zn" or "st" or "ned");
            var na = zoon ? k + 2 : k + 1;
            if (beeld.IsTeken(na, '&') && beeld.ZelfdeRegel(na) && beeld.ZelfdeRegel(na + 1) && Vrij(na + 1) && beeld.Tokens[na + 1].Hoofdletter)
            {
                k = na + 1;
                continue;
            }

            // "ROC van Amsterdam": the place was found, the word between was not.
            if (beeld.Gelijk(na, "van") && Vrij(na) && beeld.ZelfdeRegel(na) && beeld.ZelfdeRegel(na + 1) && beeld.IsWoord(na + 1) && beeld.Bezet[na + 1] && verzamelaar.Etiketten[na + 1] == Etiket.Locatie && beeld.Tokens[k].Hoofdletter
                && (beeld.Tokens[k].Kast == Kast.Kapitalen || beeld.Is(k, Soort.Instellingswoord)))
            {
                return na;
            }

            // "Nut en Genoegen", "Tuinen van Hartstocht"
            if ((beeld.Zegt(na) is "en" or "van" or "voor") && beeld.ZelfdeRegel(na) && Vrij(na + 1) && beeld.ZelfdeRegel(na + 1) && beeld.Tokens[na + 1].Kast == Kast.Hoofd && beeld.Tokens[na + 1].Begin == Begin.Geen && beeld.Is(na + 1, Soort.Woord) && !beeld.Is(na + 1, Anders | Soort.Naam | Soort.Vaak | Soort.PlaatsBekend))
            {
                k = na + 1;
                continue;
            }

            if (beeld.IsTeken(na, '-') && beeld.Vast(na) && beeld.Gelijk(na + 1, "en") && Vrij(na + 2) && beeld.Tokens[na + 2].Hoofdletter && beeld.ZelfdeRegel(na + 2))
            {
                k = na + 2;
                continue;
            }

            if (Vrij(na) && Los(na) && beeld.Tokens[na].Kast == Kast.Laag && beeld.Tokens[k].Hoofdletter && Soortwoord(na))
            {
                k = na;
                continue;
            }

            if (beeld.IsTeken(na, '-') && beeld.Vast(na) && beeld.Vast(na + 1) && Vrij(na + 1) && beeld.Tokens[k].Hoofdletter && !(beeld.Zegt(na + 1) is "contact" or "team" or "arts" or "afspraak" or "traject" or "indicatie"))
            {
                k = na + 1;
                continue;
            }

            if (Vrij(na) && Los(na) && beeld.Tokens[na].Hoofdletter && (zoon || beeld.Tokens[na].Begin == Begin.Geen) && beeld.Tokens[k].Hoofdletter
                && ((beeld.Zegt(na) is "bv" or "nv" or "vof") || !beeld.Is(na, Anders | Soort.Afkorting | Soort.Voornaam | Soort.PlaatsBekend | Soort.Vaak)) && beeld.Tokens[na].Lengte > 1)
            {
                k = na;
                continue;
            }

            break;
        }

        return Staart(eerste, k);
    }

    // "Fit4Less", "Nut en Genoegen" of which both halves were found, "Centrum 45"
    private int Staart(int eerste, int k)
    {
        if (beeld.IsGetal(k + 1) && beeld.Vast(k + 1) && beeld.Vast(k + 2) && Vrij(k + 2) && !beeld.Bezet[k + 1])
        {
            return k + 2;
        }

        if ((beeld.Zegt(k + 1) is "en" or "van" or "voor") && Vrij(k + 1) && Los(k + 1) && Los(k + 2) && beeld.IsWoord(k + 2) && beeld.Bezet[k + 2] && beeld.Tokens[k].Hoofdletter && beeld.Tokens[k + 2].Hoofdletter && verzamelaar.Etiketten[k + 2] == Etiket.Instelling)
        {
            return k + 1;
        }

        // "Springplank 040": the area code of its town.
        if (beeld.IsGetal(k + 1) && beeld.ZelfdeRegel(k + 1) && !beeld.Bezet[k + 1] && beeld.Tokens[k + 1].Lengte is 3 or 4 && beeld.Ruw(k + 1)[0] == '0' && beeld.Tokens[k].Hoofdletter && !beeld.Vast(k + 2))
        {
            return k + 1;
        }

        var getal = eerste == k && beeld.Is(k, Soort.Instellingswoord) && beeld.Tokens[k].Hoofdletter && beeld.IsGetal(k + 1) && beeld.ZelfdeRegel(k + 1) && !beeld.Bezet[k + 1] && beeld.Tokens[k + 1].Lengte <= 2 && !beeld.Is(k + 2, Soort.Eenheid);
        return getal ? k + 1 : k;
    }
}
