namespace Anonimisering;

/// <summary>The name of a series behind its make ("Invacare Comet", "opel vivaro"): a thing, wherever else in the text it stands.</summary>
internal static class Merkreeks
{
    private const Soort Ander = Soort.Gangbaar | Soort.Vaak | Soort.Titel | Soort.Relatie | Soort.Functie | Soort.Veld | Soort.Merk | Soort.Maand | Soort.Weekdag | Soort.Plaats | Soort.Tussenvoegsel;

    /// <summary>Marks them as words of the field.</summary>
    public static void Wijs(Span<Token> tokens)
    {
        HashSet<ulong>? reeksen = null;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (tokens[i - 1].Is(Soort.Merk) && Reeks(tokens[i], tokens[i - 1]))
            {
                (reeksen ??= []).Add(tokens[i].Hash);
            }
        }

        if (reeksen is null)
        {
            return;
        }

        foreach (ref var token in tokens)
        {
            token.Soort |= token.Vorm == Vorm.Woord && reeksen.Contains(token.Hash) ? Soort.Veld : Soort.Geen;
        }
    }

    // A capital like that of its make, or a word in lower case that no list has.
    private static bool Reeks(in Token token, in Token merk) =>
        token.Vorm == Vorm.Woord && token.Los && !token.Regel && token.Lengte > 2 && !token.Is(Ander)
        && (merk.Hoofdletter ? token.Hoofdletter : token.Kast == Kast.Laag && !token.Is(Soort.Woord | Soort.Eigennaam));
}
