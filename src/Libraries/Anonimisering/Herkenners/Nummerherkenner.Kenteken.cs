namespace Anonimisering;

/// <summary>Licence plates.</summary>
internal sealed partial class Nummerherkenner
{
    private static readonly string[] Plaatwoorden = ["kenteken", "kent", "nummerbord", "kentekennummer", "kentekenplaat", "auto", "scooter", "brommer", "bus", "busje", "bestelbus", "motor", "aanhanger"];

    // "h-482-zb": small letters between hyphens that are no word.
    private bool Plaatletters(int k) =>
        (beeld.Vast(k) || beeld.Vast(k + 1)) && (beeld.IsTeken(k - 1, '-') || beeld.IsTeken(k + 1, '-')) && !beeld.Is(k, Soort.Woord | Soort.Vaak | Soort.Eenheid | Soort.Tussenvoegsel) && beeld.Tokens[k].Kast == Kast.Laag;

    private int Kenteken(int i)
    {
        if (beeld.Tokens[i].Lengte > 3)
        {
            return -1;
        }

        var cue = Aanwijzing(i, 5, Plaatwoorden) || beeld.Is(i - 1, Soort.Merk) || beeld.Is(i - 2, Soort.Merk);
        Span<int> groepen = stackalloc int[3];
        var (letters, cijfers, totaal, k) = (0, 0, 0, i);
        for (var g = 0; g < 3; g++, k++)
        {
            if (g > 0)
            {
                var streep = beeld.IsTeken(k, '-') && beeld.Vast(k) && beeld.Vast(k + 1);
                if (!streep && !(cue && beeld.ZelfdeRegel(k)))
                {
                    return -1;
                }

                k += streep ? 1 : 0;
            }

            if (!(beeld.IsWoord(k) || beeld.IsGetal(k)) || beeld.Tokens[k].Lengte > 3 || (beeld.IsWoord(k) && !cue && beeld.Tokens[k].Kast is Kast.Laag or Kast.Gemengd && !Plaatletters(k)))
            {
                return -1;
            }

            if (beeld.IsWoord(k) && beeld.Tokens[k].Los && beeld.Is(k, Soort.Woord | Soort.Vaak))
            {
                return -1;
            }

            letters += beeld.IsWoord(k) ? 1 : 0;
            cijfers += beeld.IsGetal(k) ? 1 : 0;
            groepen[g] = beeld.Tokens[k].Lengte;
            totaal += beeld.Tokens[k].Lengte;
        }

        var vorm = groepen switch
        {
            [2, 2, 2] or [2, 3, 1] or [1, 3, 2] or [3, 2, 1] or [1, 2, 3] or [2, 1, 3] or [3, 1, 2] => true,
            _ => false,
        };
        if (!vorm || totaal != 6 || letters == 0 || cijfers == 0 || (beeld.Vast(i) && i > 0 && beeld.IsTeken(i - 1, '-'))
            || (beeld.Vast(k) && (beeld.IsWoord(k) || beeld.IsGetal(k) || (beeld.IsTeken(k, '-') && beeld.Vast(k + 1)))))
        {
            return -1;
        }

        verzamelaar.Voeg(i, k - 1, Categorie.Kenteken, 0.97, "kenteken");
        return k - 1;
    }
}
