namespace Anonimisering;

/// <summary>
/// Describes one token to the learned reader: the word itself, how it is written, what the lists know of it and of its neighbours, and what
/// stands before it. Every trait is one index into the weights.
/// </summary>
internal sealed class Tekenaar(Tekstbeeld beeld)
{
    /// <summary>Bits of an index into the weights.</summary>
    public const int Bits = 17;

    /// <summary>Most traits a token can have.</summary>
    public const int Hoogstens = 48;

    private static readonly (Soort Soort, byte Klasse)[] Klassen =
    [
        (Soort.Titel, 1), (Soort.Relatie, 2), (Soort.Functie, 3), (Soort.Instellingswoord, 4), (Soort.Maand, 5), (Soort.Weekdag, 6), (Soort.Telwoord, 7), (Soort.Eenheid, 8), (Soort.Groet, 9),
        (Soort.Afsluiting, 10), (Soort.Codewoord, 11), (Soort.Artikelwoord, 12), (Soort.Land, 13), (Soort.Volk, 14), (Soort.Veld, 15), (Soort.Straat, 16), (Soort.Persoonswerkwoord, 17), (Soort.Instelling, 18),
    ];

    // The class of a token is asked up to ten times and costs a look at compounds for unknown words.
    private readonly ulong[] klassen = new ulong[beeld.Aantal];

    /// <summary>Whether token i is worth a look: no sign, and no everyday word in lower case.</summary>
    public bool Kandidaat(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        return token.Vorm switch
        {
            Vorm.Teken => false,
            Vorm.Getal => token.Lengte <= 4,
            _ => token.Hoofdletter || !token.Is(Soort.Vaak | Soort.Tussenvoegsel),
        };
    }

    /// <summary>Fills the traits of token i; the labels are those of the two tokens before it. Answers how many there are.</summary>
    public int Teken(int i, Etiket vorig, Etiket eerder, Span<int> uit)
    {
        ref readonly var token = ref beeld.Tokens[i];
        var bak = new Bak(uit);
        var (z, a, b, c, d) = (Klasse(i), Klasse(i - 1), Klasse(i - 2), Klasse(i + 1), Klasse(i + 2));
        var kast = (ulong)token.Kast | ((ulong)token.Begin << 3) | (token.Vorm == Vorm.Getal ? 64UL : 0UL);
        var label = (ulong)vorig;
        bak.Voeg(1, kast);
        bak.Voeg(2, z);
        bak.Voeg(3, z, kast);
        bak.Voeg(4, a, z);
        bak.Voeg(5, z, c);
        bak.Voeg(6, a, z, c);
        bak.Voeg(7, b, a, z);
        bak.Voeg(8, z, c, d);
        bak.Voeg(9, label, z);
        bak.Voeg(10, label, (ulong)eerder, kast);
        bak.Voeg(11, label, Woord(i - 1));
        bak.Voeg(12, Woord(i - 1), kast);
        bak.Voeg(13, Woord(i + 1), kast);
        bak.Voeg(14, Woord(i - 2), Woord(i - 1));
        bak.Voeg(15, Woord(i - 2), a, kast);
        bak.Voeg(16, Woord(i + 1), Woord(i + 2));
        bak.Voeg(17, Woord(i - 1), Woord(i + 1));
        bak.Voeg(18, Woord(i));
        bak.Voeg(19, Woord(i - 3), Woord(i - 2), kast);
        bak.Voeg(20, label, a, c);
        bak.Voeg(21, Woord(i - 1), z);
        bak.Voeg(22, Woord(i + 1), z);
        bak.Voeg(23, Naast(i), kast);
        bak.Voeg(24, beeld.Praatstijl ? 1UL : 0UL, kast, z);
        bak.Voeg(25, a, c, kast);
        if (token.Vorm == Vorm.Woord)
        {
            Vormtekens(i, kast, ref bak);
        }
        else
        {
            Getaltekens(i, label, a, c, ref bak);
        }

        return bak.Aantal;
    }

    private void Vormtekens(int i, ulong kast, ref Bak bak)
    {
        ref readonly var token = ref beeld.Tokens[i];
        var woord = beeld.Woord(i);
        for (var n = 2; n <= 4 && n < woord.Length; n++)
        {
            bak.Voeg(30 + (ulong)n, Lexicon.Hash(woord[^n..]), kast & 7);
        }

        if (woord.Length > 3)
        {
            bak.Voeg(36, Lexicon.Hash(woord[..3]), kast & 7);
        }

        bak.Voeg(37, (ulong)Math.Min(woord.Length, 12), kast);
        var soort = (ulong)token.Soort;
        while (soort != 0)
        {
            bak.Voeg(38, soort & (~soort + 1), kast);
            soort &= soort - 1;
        }
    }

    private void Getaltekens(int i, ulong label, ulong a, ulong c, ref Bak bak)
    {
        var waarde = beeld.Waarde(i);
        var maat = waarde switch { < 0 => 0UL, < 4 => 1UL, < 18 => 2UL, < 32 => 3UL, < 60 => 4UL, < 105 => 5UL, < 1000 => 6UL, < 1900 => 7UL, < 2050 => 8UL, _ => 9UL };
        bak.Voeg(40, maat, a);
        bak.Voeg(41, maat, c);
        bak.Voeg(42, maat, a, c);
        bak.Voeg(43, maat, label);
        bak.Voeg(44, maat, Woord(i - 1));
        bak.Voeg(45, maat, Woord(i + 1));
        bak.Voeg(46, maat, Klasse(i - 2), a);
        bak.Voeg(47, maat, Klasse(i - 2), c);
    }

    // Whether it stands against its neighbours, and at a line's beginning or end.
    private ulong Naast(int i) =>
        (beeld.Vast(i) ? 1UL : 0) | (beeld.Vast(i + 1) ? 2UL : 0) | (beeld.Tokens[i].Regel ? 4UL : 0) | (i + 1 >= beeld.Aantal || beeld.Tokens[i + 1].Regel ? 8UL : 0);

    private ulong Woord(int i)
    {
        if ((uint)i >= (uint)beeld.Aantal)
        {
            return i < 0 ? 1UL : 2UL;
        }

        ref readonly var token = ref beeld.Tokens[i];
        return token.Vorm switch
        {
            Vorm.Teken => beeld.Gevouwen[token.Start],
            Vorm.Getal => 70000UL + (ulong)Math.Min(token.Lengte, 6),
            _ => token.Hash,
        };
    }

    private ulong Klasse(int i)
    {
        if ((uint)i >= (uint)beeld.Aantal)
        {
            return i < 0 ? 1UL : 2UL;
        }

        ref var klaar = ref klassen[i];
        return klaar != 0 ? klaar : klaar = Bepaal(i);
    }

    private ulong Bepaal(int i)
    {
        ref readonly var token = ref beeld.Tokens[i];
        if (token.Vorm != Vorm.Woord)
        {
            return Woord(i);
        }

        var kast = (ulong)token.Kast << 8;
        if (token.Is(Soort.Vaak | Soort.Tussenvoegsel) && !token.Is(Soort.Relatie | Soort.Persoonswerkwoord | Soort.Telwoord | Soort.Eenheid))
        {
            return token.Hash ^ kast;
        }

        foreach (var (soort, klasse) in Klassen)
        {
            if (token.Is(soort) && !(soort == Soort.Straat && token.Is(Soort.Woord)))
            {
                return 100UL + klasse + kast;
            }
        }

        var woord = token.Is(Soort.Woord);
        return kast + (token.Is(Soort.Voornaam) ? woord ? 130UL : 131UL
            : token.Is(Soort.Achternaam | Soort.Persoonsnaam) ? woord ? 132UL : token.Is(Soort.PlaatsBekend) ? 136UL : 133UL
            : token.Is(Soort.PlaatsBekend) ? woord ? 137UL : 134UL
            : woord || (token.Lengte > 5 && beeld.IsGewoon(i)) ? 135UL : token.Lengte == 1 ? 139UL : 138UL);
    }

    private ref struct Bak(Span<int> uit)
    {
        private readonly Span<int> uit = uit;

        public int Aantal { get; private set; }

        public void Voeg(ulong soort, ulong a, ulong b = 0, ulong c = 0)
        {
            if (Aantal == uit.Length)
            {
                return;
            }

            var hash = (soort * 0x9E3779B97F4A7C15UL) ^ (a * 0xC2B2AE3D27D4EB4FUL);
            hash = (hash ^ (hash >> 29) ^ b) * 0xBF58476D1CE4E5B9UL;
            hash = (hash ^ (hash >> 32) ^ c) * 0x94D049BB133111EBUL;
            uit[Aantal++] = (int)(hash >> (64 - Bits));
        }
    }
}
