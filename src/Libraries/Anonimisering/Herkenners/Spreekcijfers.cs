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
        if (!beeld.Gelijk(i, "nul"))
        {
            return -1;
        }

        var (k, aantal) = (i, 0);
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

        return aantal >= 5 ? laatste : -1;
    }
}
