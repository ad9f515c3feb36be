namespace Anonimisering;

/// <summary>Dates as they are said.</summary>
internal sealed partial class Datumherkenner
{
    // "twaalf mei", "derde van maart" as somebody says it
    private int Uitgesproken(int i)
    {
        if (!(beeld.Is(i, Soort.Telwoord) || Rangtelwoord(i)) || !beeld.Is(i + 1, Soort.Maand) || beeld.Tokens[i + 1].Lengte < 3 || (beeld.Gelijk(i, "een") && !Jaarwoord(i + 2) && beeld.Ruw(i)[0] != 'é' && beeld.Ruw(i)[0] != 'É' && !beeld.Een(i - 1, "per", "op", "vanaf", "voor", "tot", "sinds", "geboren")))
        {
            return -1;
        }

        var k = Uitgeteld(i + 1);
        return k > i + 1 ? k : Math.Max(k, Datumvorm.Jaar(beeld, k + 1));
    }

    // The last word of a number in words.
    private int Uitgeteld(int i)
    {
        var k = i;
        while (k - i < 6 && (beeld.Is(k + 1, Soort.Telwoord) || Jaarwoord(k + 1)) && beeld.ZelfdeRegel(k + 1) && !beeld.Is(k + 2, Soort.Eenheid))
        {
            k++;
        }

        return k;
    }
}
