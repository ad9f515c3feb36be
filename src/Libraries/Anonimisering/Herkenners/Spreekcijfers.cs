namespace Anonimisering;

/// <summary>A telephone number as it is said: "nul zes twaalf vierendertig zesenvijftig".</summary>
internal sealed class Spreekcijfers(Tekstbeeld beeld, Verzamelaar verzamelaar)
{
    public void Zoek()
    {
        for (var i = 0; i < beeld.Aantal; i++)
        {
            if (!beeld.Bezet[i] && Lees(i) is var laatste and >= 0)
            {
                verzamelaar.Voeg(i, laatste, Categorie.Telefoon, 0.6, "telefoon-gesproken");
                i = laatste;
            }
        }
    }

    private int Lees(int i)
    {
        var nul = beeld.Gelijk(i, "nul") || (beeld.IsGetal(i) && beeld.Ruw(i) is "06" or "0");
        if (!nul && !(beeld.Is(i, Soort.Telwoord) && Aangekondigd(i)))
        {
            return -1;
        }

        var (k, aantal) = beeld.IsGetal(i) ? (i + 1, 1) : (i, 0);
        var laatste = -1;
        while (k < beeld.Aantal && k - i < 24)
        {
            if (beeld.Is(k, Soort.Telwoord))
            {
                (laatste, aantal) = (k, aantal + 1);
            }
            else if (!(beeld.IsTeken(k, ',') || beeld.IsTeken(k, '-') || (beeld.Zegt(k) is "en" or "dan" or "eh" or "uh" or "streepje") || beeld.IsTeken(k, '.')))
            {
                break;
            }

            k++;
        }

        return aantal >= (nul ? 5 : 6) ? laatste : -1;
    }

    // "mobiel zes, twee nul, vier vier": without its first nought only behind a word that announces a number.
    private bool Aangekondigd(int i)
    {
        for (var k = i - 1; k >= 0 && k > i - 4; k--)
        {
            if (beeld.Zegt(k) is "tel" or "telefoon" or "telefoonnummer" or "mobiel" or "mob" or "nummer" or "mobieltje" or "bereikbaar" or "gsm" or "bellen")
            {
                return true;
            }
        }

        return false;
    }
}
