using System.Runtime.CompilerServices;

namespace Anonimisering;

/// <summary>A text cut into tokens, each with what the lists know of it. Made in one pass, read by every recogniser.</summary>
internal sealed class Tekstbeeld
{
    private const byte GewoonGevraagd = 1;
    private const byte Gewoon = 2;
    private const byte VerschrevenGevraagd = 4;
    private const byte Verschreven = 8;

    private readonly Lexicon lexicon;
    private readonly byte[] oordelen;

    public Tekstbeeld(string tekst, Lexicon lexicon)
    {
        this.lexicon = lexicon;
        Tekst = tekst;
        Gevouwen = Vouwing.Vouw(tekst);
        Tokens = Snijder.Snij(tekst, Gevouwen, lexicon);
        Bezet = new bool[Tokens.Length];
        oordelen = new byte[Tokens.Length];
        var hoofd = 0;
        var woorden = 0;
        var kapitalen = 0;
        var los = 0;
        foreach (ref readonly var token in Tokens.AsSpan())
        {
            if (token.Vorm == Vorm.Woord)
            {
                woorden++;
                hoofd += token.Begin == Begin.Hard && token.Kast != Kast.Laag ? 1 : 0;
                los += token.Begin == Begin.Geen && token.Kast == Kast.Hoofd && token.Is(Soort.Woord) && !token.Is(Soort.Naam | Soort.PlaatsBekend | Soort.Titel | Soort.Veld) && token.Lengte > 1 ? 1 : 0;
                kapitalen += token.Kast == Kast.Kapitalen && token.Lengte > 3 ? 1 : 0;
            }
        }

        Woorden = woorden;
        AllesKapitalen = kapitalen * 3 > woorden;
        Strooikapitalen = los > 3 && los * 25 > woorden;
        Praatstijl = hoofd * 25 < woorden;
    }

    public string Tekst { get; }

    public char[] Gevouwen { get; }

    public Token[] Tokens { get; }

    /// <summary>Tokens that already belong to a finding.</summary>
    public bool[] Bezet { get; }

    public int Woorden { get; }

    /// <summary>Most of the text stands in capitals, so capitals say nothing.</summary>
    public bool AllesKapitalen { get; }

    /// <summary>Ordinary words carry capitals in the middle of sentences, so a capital proves little.</summary>
    public bool Strooikapitalen { get; }

    /// <summary>Hardly any sentence starts with a capital, so names may stand in lower case too.</summary>
    public bool Praatstijl { get; }

    public Lexicon Lexicon => lexicon;

    public int Aantal => Tokens.Length;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Woord(int i) => Gevouwen.AsSpan(Tokens[i].Start, Tokens[i].Lengte);

    public ReadOnlySpan<char> Ruw(int i) => Tekst.AsSpan(Tokens[i].Start, Tokens[i].Lengte);

    /// <summary>The token at a position, or the first after it.</summary>
    public int TokenOp(int positie)
    {
        var (laag, hoog) = (0, Tokens.Length - 1);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            (laag, hoog) = Tokens[midden].End > positie ? (laag, midden) : (midden + 1, hoog);
        }

        return laag;
    }

    /// <summary>Whether token i exists and is this one character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsTeken(int i, char teken) => (uint)i < (uint)Tokens.Length && Tokens[i].Vorm == Vorm.Teken && Gevouwen[Tokens[i].Start] == teken;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsWoord(int i) => (uint)i < (uint)Tokens.Length && Tokens[i].Vorm == Vorm.Woord;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsGetal(int i) => (uint)i < (uint)Tokens.Length && Tokens[i].Vorm == Vorm.Getal;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int i, Soort soort) => (uint)i < (uint)Tokens.Length && (Tokens[i].Soort & soort) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Vrij(int i) => (uint)i < (uint)Tokens.Length && !Bezet[i];

    /// <summary>Token i stands against the one before, without white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Vast(int i) => (uint)i < (uint)Tokens.Length && !Tokens[i].Los;

    /// <summary>Token i stands on the same line as the one before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool ZelfdeRegel(int i) => (uint)i < (uint)Tokens.Length && !Tokens[i].Regel;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Gelijk(int i, string woord) => IsWoord(i) && Woord(i).SequenceEqual(woord);

    /// <summary>The folded word that token i is, or nothing when it is none: <c>Zegt(i) is "de" or "het"</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<char> Zegt(int i) => IsWoord(i) ? Woord(i) : default;

    /// <summary>Whether token i is one of a list of words that is kept.</summary>
    public bool Een(int i, ReadOnlySpan<string> woorden)
    {
        if (!IsWoord(i))
        {
            return false;
        }

        var woord = Woord(i);
        foreach (var kandidaat in woorden)
        {
            if (woord.SequenceEqual(kandidaat))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The word is in the list or a compound of listed words; worked out once for each token.</summary>
    public bool IsGewoon(int i) => (Oordeel(i, GewoonGevraagd, Gewoon) & Gewoon) != 0;

    /// <summary>The word is one slip away from an ordinary one; worked out once for each token.</summary>
    public bool IsVerschreven(int i) => (Oordeel(i, VerschrevenGevraagd, Verschreven) & Verschreven) != 0;

    private byte Oordeel(int i, byte gevraagd, byte uitkomst)
    {
        if ((oordelen[i] & gevraagd) == 0)
        {
            var waar = uitkomst == Gewoon ? Samenstelling.IsGewoon(lexicon, Woord(i)) : Samenstelling.IsVerschreven(lexicon, Woord(i));
            oordelen[i] |= waar ? (byte)(gevraagd | uitkomst) : gevraagd;
        }

        return oordelen[i];
    }

    /// <summary>The value of a run of at most nine digits, else -1.</summary>
    public int Waarde(int i)
    {
        if (!IsGetal(i) || Tokens[i].Lengte > 9)
        {
            return -1;
        }

        var waarde = 0;
        foreach (var cijfer in Ruw(i))
        {
            waarde = (waarde * 10) + (int)char.GetNumericValue(cijfer);
        }

        return waarde;
    }

    /// <summary>What the lists know of the phrase of the given number of words from token i, joined by single spaces.</summary>
    public Soort Frase(int i, int woorden)
    {
        if (woorden > 1 && !Is(i, Soort.FraseBegin))
        {
            return Soort.Geen;
        }

        var hash = Lexicon.Begin0;
        for (var k = 0; k < woorden; k++)
        {
            if (!IsWoord(i + k) || (k > 0 && Tokens[i + k].Regel))
            {
                return Soort.Geen;
            }

            if (k > 0)
            {
                hash = Lexicon.Verder(hash, ' ');
            }

            foreach (var teken in Woord(i + k))
            {
                hash = Lexicon.Verder(hash, teken);
            }
        }

        return lexicon[hash];
    }
}
