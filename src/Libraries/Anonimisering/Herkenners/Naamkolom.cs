namespace Anonimisering;

/// <summary>Tables with a heading: what stands under "Naam", "Cliënt" or "Contactpersoon" is a name, whatever it looks like.</summary>
internal sealed class Naamkolom(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    private const Soort Anders = Soort.Veld | Soort.Functie | Soort.Relatie | Soort.Vaak | Soort.Instellingswoord | Soort.Weekdag | Soort.Maand;

    public void Zoek()
    {
        ulong kolommen = 0;
        for (var i = 0; i < beeld.Aantal;)
        {
            var eind = Regeleind(i, out var strepen);
            if (strepen == 0)
            {
                kolommen = 0;
            }
            else if (Kop(i, eind) is var kop and not 0)
            {
                kolommen = kop;
            }
            else if (kolommen != 0)
            {
                Rij(i, eind, kolommen);
            }

            i = eind;
        }
    }

    // The first token of the next line, and how many cells are parted on this one.
    private int Regeleind(int i, out int strepen)
    {
        strepen = Streep(i) ? 1 : 0;
        var k = i + 1;
        while (beeld.ZelfdeRegel(k))
        {
            strepen += Streep(k) ? 1 : 0;
            k++;
        }

        return k;
    }

    private bool Streep(int i) => beeld.IsTeken(i, '|') || beeld.IsTeken(i, ';');

    // One bit for every cell that heads a column of names; nothing when the line has digits or no such cell.
    private ulong Kop(int i, int eind)
    {
        var (kolommen, kolom) = (0UL, 0);
        for (var k = i; k < eind; k++)
        {
            if (Streep(k))
            {
                kolom++;
                continue;
            }

            if (beeld.IsGetal(k) || beeld.Bezet[k])
            {
                return 0;
            }

            var heel = (k + 1 >= eind || Streep(k + 1) || beeld.IsTeken(k + 1, '/')) && kolom < 63;
            kolommen |= heel && (beeld.Zegt(k) is "naam" or "client" or "clientnaam" or "betrokkene" or "contactpersoon" or "hulpverlener" or "medewerker" or "consulent" or "bewoner" or "achternaam" or "voornaam" or "roepnaam" or "gezinslid" or "behandelaar" or "mantelzorger" or "regisseur" or "casusregisseur" or "deelnemer" or "vrijwilliger" or "inwoner" or "patient" or "jeugdige" or "begeleider" or "kind" or "ouder" or "wie" or "namen") ? 1UL << kolom : 0;
        }

        return kolommen;
    }

    private void Rij(int i, int eind, ulong kolommen)
    {
        for (var (k, kolom) = (i, 0); k < eind; kolom++)
        {
            var tot = k;
            while (tot < eind && !Streep(tot))
            {
                tot++;
            }

            if (kolom < 64 && (kolommen >> kolom & 1) != 0 && tot - k is > 0 and <= 9)
            {
                Cel(k, tot - 1);
            }

            k = tot + 1;
        }
    }

    // The cell without a remark in brackets behind it; nothing when it says somebody's role or that nobody is known.
    private void Cel(int eerste, int laatste)
    {
        while (eerste <= laatste && (beeld.Is(eerste, Soort.Titel) || (beeld.Tokens[eerste].Vorm == Vorm.Teken && !beeld.IsTeken(eerste, '\'')) || beeld.IsGetal(eerste)))
        {
            eerste++;
        }

        var k = eerste;
        while (k <= laatste && (beeld.IsWoord(k) || ".-',/".Contains(beeld.Gevouwen[beeld.Tokens[k].Start], StringComparison.Ordinal)) && !beeld.IsGetal(k))
        {
            k++;
        }

        if (k == eerste || (k <= laatste && !beeld.IsTeken(k, '(')))
        {
            return;
        }

        var (groot, geen, vrij) = (false, false, false);
        for (var n = eerste; n < k; n++)
        {
            groot |= beeld.Tokens[n].Hoofdletter;
            vrij |= !beeld.Bezet[n] && beeld.IsWoord(n);
            geen |= (beeld.Is(n, Anders) && !beeld.Is(n, Soort.Naam | Soort.Tussenvoegsel | Soort.Familiewoord)) || (beeld.Bezet[n] && !verzamelaar.Naamdeel[n]) || ((beeld.Is(n, Soort.Woord) || (beeld.IsWoord(n) && Naamgetuige.Zaak(beeld, n))) && (beeld.Tokens[n].Kast == Kast.Laag || k == eerste + 1) && !beeld.Is(n, Soort.Naam | Soort.Tussenvoegsel | Soort.Familiewoord)) || (beeld.Zegt(n) is "onbekend" or "vacant" or "geen" or "volgt" or "nnb" or "nvt");
        }

        if (vrij && !geen && (groot || !beeld.Is(eerste, Soort.Woord)))
        {
            verzamelaar.Voeg(eerste, k - 1, Categorie.Persoon, 0.85, "naam-plek");
        }
    }
}
