namespace Anonimisering;

/// <summary>Licence plates: Dutch ones by their form, all others where a vehicle or a plate is spoken of.</summary>
internal sealed partial class Nummerherkenner
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Spelwoorden = new HashSet<string>(
        "alfa alpha bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu anton bernard cornelis dirk eduard ferdinand gerard hendrik izaak jan karel lodewijk marie nico otto pieter quotient richard simon teunis utrecht willem xantippe ypsilon zacharias".Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private const int Langst = 8;

    // Whether the text speaks of a vehicle or plate at all; worked out once.
    private bool? rijdt;

    private int Kenteken(int i)
    {
        var (plaat, voertuig) = Voertuigplek(i);
        if (plaat && Gesproken(i) is var slot and >= 0)
        {
            verzamelaar.Voeg(i, slot, Categorie.Kenteken, 0.85, "kenteken");
            return slot;
        }

        if ((beeld.Vast(i) && i > 0 && beeld.IsTeken(i - 1, '-')) || beeld.Is(i, Soort.Artikelwoord) || beeld.Is(i - 1, Soort.Artikelwoord))
        {
            return -1;
        }

        var laatste = Plaat(i, plaat, voertuig);
        if (laatste >= 0)
        {
            verzamelaar.Voeg(i, laatste, Categorie.Kenteken, 0.97, "kenteken");
        }

        return laatste;
    }

    // Whether a plate is announced before token i, or a vehicle stands near.
    private (bool Plaat, bool Voertuig) Voertuigplek(int i)
    {
        var voertuig = beeld.Is(i - 1, Soort.Merk) || beeld.Is(i - 2, Soort.Merk);
        if (!(rijdt ??= Array.Exists(beeld.Tokens, t => t.Is(Soort.Voertuig | Soort.Plaatwoord) || (t.Vorm == Vorm.Woord && t.Lengte == 4 && beeld.Tekst.AsSpan(t.Start, 4).Equals("kent", StringComparison.OrdinalIgnoreCase)))))
        {
            return (false, voertuig);
        }

        for (var k = i - 1; k >= 0 && k >= i - 9 && beeld.ZelfdeRegel(k + 1); k--)
        {
            if (k >= i - 6 && (beeld.Is(k, Soort.Plaatwoord) || (beeld.Gelijk(k, "kent") && beeld.IsTeken(k + 1, '.'))))
            {
                return (true, true);
            }

            voertuig |= beeld.Is(k, Soort.Voertuig);
        }

        for (var k = i + 1; !voertuig && k < beeld.Aantal && k < i + 8 && beeld.ZelfdeRegel(k); k++)
        {
            voertuig |= beeld.Is(k, Soort.Voertuig);
        }

        return (false, voertuig);
    }

    // Reads groups of letters and digits from token i; the last token of the longest run that is a plate, or -1.
    private int Plaat(int i, bool plaat, bool voertuig)
    {
        Span<char> vorm = stackalloc char[Langst + 4];
        var (lengte, delen, letterdelen, k, streep, beste) = (0, 0, 0, i, true, -1);
        while (Plaatdeel(k, i, plaat, voertuig) && lengte + beeld.Tokens[k].Lengte <= Langst)
        {
            vorm.Slice(lengte, beeld.Tokens[k].Lengte).Fill(beeld.IsGetal(k) ? '0' : 'a');
            lengte += beeld.Tokens[k].Lengte;
            delen++;
            letterdelen += beeld.IsWoord(k) ? 1 : 0;
            var los = k + 1 >= beeld.Aantal || !beeld.Vast(k + 1) || !(beeld.IsWoord(k + 1) || beeld.IsGetal(k + 1) || (beeld.IsTeken(k + 1, '-') && beeld.Vast(k + 2) && (beeld.IsWoord(k + 2) || beeld.IsGetal(k + 2))));
            if (los && delen > 1)
            {
                var nederlands = Zijcode(vorm[..lengte]) && ((streep && delen == 3) || (voertuig && (plaat || !Jaar(k))));
                beste = nederlands || (voertuig && Buitenlands(i, k, vorm[..lengte], plaat, letterdelen > 1)) ? k : beste;
                if (nederlands && delen == 3)
                {
                    break;
                }
            }

            var (volgende, teken) = Tussen(k + 1);
            streep &= teken == '-';
            if (volgende < 0 || (teken != '-' && (!voertuig || (beeld.IsGetal(k) && beeld.IsGetal(volgende)))))
            {
                break;
            }

            k = volgende;
        }

        return beste;
    }

    // The group behind a hyphen, a space, a stop, a slash, or nothing at all.
    private (int Volgende, char Teken) Tussen(int k)
    {
        if (!beeld.ZelfdeRegel(k))
        {
            return (-1, ' ');
        }

        if (beeld.IsWoord(k) || beeld.IsGetal(k))
        {
            return (k, beeld.Vast(k) ? '+' : ' ');
        }

        if (beeld.IsTeken(k, '-') || beeld.IsTeken(k, '–') || beeld.IsTeken(k, '.') || beeld.IsTeken(k, '/'))
        {
            return (beeld.Vast(k) == beeld.Vast(k + 1) && beeld.ZelfdeRegel(k + 1) ? k + 1 : -1, beeld.IsTeken(k, '-') && beeld.Vast(k) ? '-' : '.');
        }

        return (-1, ' ');
    }

    private bool Plaatdeel(int k, int i, bool plaat, bool voertuig)
    {
        if (beeld.IsGetal(k))
        {
            return beeld.Tokens[k].Lengte <= (voertuig ? 5 : 3);
        }

        if (!beeld.IsWoord(k) || beeld.Tokens[k].Lengte > 3 || beeld.Is(k, Soort.Voertuig) || (k > i && k - i < 5 && voertuig && !plaat && beeld.Tokens[k].Hoofdletter != beeld.Tokens[beeld.IsWoord(i) ? i : k].Hoofdletter))
        {
            return false;
        }

        var hecht = (beeld.IsTeken(k + 1, '-') && beeld.Vast(k + 1) && beeld.Vast(k + 2)) || (k > i && beeld.IsTeken(k - 1, '-') && beeld.Vast(k));
        if (beeld.Tokens[k].Hoofdletter && beeld.Tokens[k].Kast != Kast.Hoofd)
        {
            return beeld.Tokens[k].Kast == Kast.Kapitalen || voertuig;
        }

        if (beeld.Tokens[k].Kast == Kast.Hoofd)
        {
            return beeld.Tokens[k].Lengte == 1 || plaat || (voertuig && beeld.Tokens[k].Lengte == 2);
        }

        var vast = hecht || (k > i && beeld.Vast(k)) || (beeld.Vast(k + 1) && beeld.IsGetal(k + 1));
        return voertuig ? vast || (plaat && !beeld.Is(k, Soort.Persoonswerkwoord)) || (!beeld.Is(k, Soort.Eenheid | Soort.Plaatsvoorzetsel | Soort.Persoonswerkwoord | Soort.Onderwerp) && (plaat || !beeld.Is(k, Soort.Vaak | Soort.Tussenvoegsel | Soort.Codewoord)))
            : hecht && !beeld.Is(k, Soort.Woord | Soort.Vaak | Soort.Eenheid | Soort.Tussenvoegsel);
    }

    private bool Jaar(int i) => beeld.Waarde(i) is >= 1900 and <= 2100 && beeld.Tokens[i].Los;

    private static bool Zijcode(ReadOnlySpan<char> vorm) => vorm is "aa0000" or "0000aa" or "00aa00" or "aa00aa" or "aaaa00" or "00aaaa" or "00aaa0" or "0aaa00" or "aa000a" or "a000aa" or "aaa00a" or "a00aaa" or "0aa000" or "000aa0";

    // "DW 4K882", "B-AB 1234", "1-ABC-234": letters first (or a single digit), two digits at least, and nothing that is said of a vehicle.
    private bool Buitenlands(int i, int laatste, ReadOnlySpan<char> vorm, bool plaat, bool tweemaal)
    {
        var cijfers = vorm.Count('0');
        if (vorm.Length < (plaat ? 4 : 5) || cijfers < 2 || cijfers == vorm.Length || (vorm[0] == '0' && (vorm.Length < 7 || vorm[1] == '0')))
        {
            return false;
        }

        if (!plaat && !tweemaal && (vorm.Length < 6 || (vorm.Length < 7 && !beeld.Is(i - 1, Soort.Voertuig))))
        {
            return false;
        }

        var eerste = beeld.Is(i, Soort.Merk | Soort.Maand | Soort.Weekdag | Soort.Titel | Soort.Voertuig) || (!plaat && !tweemaal && (beeld.Is(i, Soort.Veld) || (!beeld.Tokens[i].Hoofdletter && beeld.Is(i, Soort.Woord))));
        return !eerste && (plaat || tweemaal || !Jaar(laatste));
    }

    // "kenteken is acht T K L nul drie": letters and digits as they are said.
    private int Gesproken(int i)
    {
        if (!(beeld.Is(i - 1, Soort.Plaatwoord) || ((beeld.Zegt(i - 1) is "is" or "luidt" or "was") || beeld.IsTeken(i - 1, ':')) && beeld.Is(i - 2, Soort.Plaatwoord)))
        {
            return -1;
        }

        var (k, letters, cijfers, laatste) = (i, 0, 0, -1);
        for (; k < beeld.Aantal && k < i + 12 && (k == i || beeld.ZelfdeRegel(k)); k++)
        {
            if (beeld.Is(k, Soort.Telwoord) || (beeld.IsGetal(k) && beeld.Tokens[k].Lengte <= 3))
            {
                (cijfers, laatste) = (cijfers + 1, k);
            }
            else if (beeld.IsWoord(k) && ((beeld.Tokens[k].Lengte <= 3 && (beeld.Tokens[k].Lengte == 1 || beeld.Tokens[k].Kast == Kast.Kapitalen || !beeld.Is(k, Soort.Woord | Soort.Vaak))) || Spelwoorden.Contains(beeld.Woord(k))))
            {
                (letters, laatste) = (letters + 1, k);
            }
            else if (!(beeld.Zegt(k) is "streepje" or "streep" or "van" or "dubbel" or "dubbele" or "en") && !beeld.IsTeken(k, '-') && !beeld.IsTeken(k, ','))
            {
                break;
            }
        }

        return letters > 0 && cijfers > 0 && letters + cijfers > 3 ? laatste : -1;
    }
}
