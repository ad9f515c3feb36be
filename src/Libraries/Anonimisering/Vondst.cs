namespace Anonimisering;

/// <summary>
/// One passage that leads to a person: <c>text[Start..End]</c>, in UTF-16 positions, end exclusive.
/// Vondsten of one text never overlap and come in order.
/// </summary>
/// <param name="Start">First position.</param>
/// <param name="End">Position after the last.</param>
/// <param name="Categorie">What kind of data it is.</param>
/// <param name="Zekerheid">How sure the finding is, from 0 to 1; below 0.5 a person should look.</param>
/// <param name="Reden">Why it was found, one Dutch sentence for people; see <see cref="Redencode"/> for other languages.</param>
/// <param name="Voorstel">Replacement that keeps the meaning for a care provider; the same person gets the same one throughout.</param>
public sealed record Vondst(int Start, int End, Categorie Categorie, double Zekerheid, string Reden, string Voorstel)
{
    /// <summary>Stable code of the reason, a key in <see cref="Redenen"/>.</summary>
    public required string Redencode { get; init; }

    /// <summary>Arguments of the reason; never the personal data itself.</summary>
    public IReadOnlyList<string> Redenargumenten { get; init; } = [];

    /// <summary>The reason in the language asked for (nl or en; others fall back to nl).</summary>
    public string RedenIn(System.Globalization.CultureInfo taal) => Redenen.Zin(Redencode, Redenargumenten, taal);
}
