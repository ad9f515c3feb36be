namespace Anonimisering;

/// <summary>A written-out conversation: who speaks stands at the line's beginning, and what is said starts a sentence behind the colon.</summary>
internal static class Gesprek
{
    private const int Naam = 4;

    /// <summary>Says of every first word of a speaker whom the text has more than once that it begins a sentence.</summary>
    public static void Wijs(Span<Token> tokens, char[] gevouwen)
    {
        var sprekers = new Dictionary<ulong, int>();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Regel && Dubbelepunt(tokens, gevouwen, i, out var spreker) >= 0)
            {
                sprekers[spreker] = sprekers.GetValueOrDefault(spreker) + 1;
            }
        }

        for (var i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Regel && Dubbelepunt(tokens, gevouwen, i, out var spreker) is var punt and >= 0 && sprekers[spreker] > 1)
            {
                tokens[punt + 1].Begin = Begin.Hard;
            }
        }
    }

    // The colon behind at most four words with which a line begins, when something is said on the same line.
    private static int Dubbelepunt(Span<Token> tokens, char[] gevouwen, int i, out ulong spreker)
    {
        spreker = 0;
        i = Natijd(tokens, gevouwen, i);
        var k = i;
        while (k < tokens.Length && k - i < Naam && tokens[k].Vorm != Vorm.Teken && (k == i || !tokens[k].Regel))
        {
            spreker = (spreker * 31) ^ tokens[k].Hash ^ (ulong)tokens[k].Lengte;
            k++;
        }

        var gezegd = k > i && k < tokens.Length && tokens[i].Vorm == Vorm.Woord && k + 2 < tokens.Length && tokens[k].Vorm == Vorm.Teken && gevouwen[tokens[k].Start] == ':' && !tokens[k].Los
            && tokens[k + 1].Vorm == Vorm.Woord && tokens[k + 1].Los && !tokens[k + 1].Regel;
        return gezegd ? k : -1;
    }

    // "[08:05] Cliënt: Nee.": what stands behind the time of a message.
    private static int Natijd(Span<Token> tokens, char[] gevouwen, int i)
    {
        if (gevouwen[tokens[i].Start] != '[')
        {
            return i;
        }

        for (var k = i + 1; k < tokens.Length - 1 && k - i < 14 && !tokens[k].Regel; k++)
        {
            if (gevouwen[tokens[k].Start] == ']')
            {
                return k + 1;
            }
        }

        return i;
    }
}
