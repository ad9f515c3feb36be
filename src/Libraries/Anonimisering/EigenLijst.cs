namespace Anonimisering;

/// <summary>What a gemeente adds to the lists: its own streets, places, schools and other institutions, and words never to touch.</summary>
public sealed record EigenLijst
{
    /// <summary>Places, districts and hamlets.</summary>
    public IReadOnlyList<string> Plaatsen { get; init; } = [];

    /// <summary>Street names; the last word of each is what is recognised.</summary>
    public IReadOnlyList<string> Straten { get; init; } = [];

    /// <summary>Names of schools, providers, employers, churches and clubs.</summary>
    public IReadOnlyList<string> Instellingen { get; init; } = [];

    /// <summary>Words that are never personal data here (a local scheme, a product).</summary>
    public IReadOnlyList<string> Ongemoeid { get; init; } = [];

    internal void VoegToe(Lexicon lexicon)
    {
        foreach (var (woorden, soort) in new[]
        {
            (Plaatsen, Soort.Plaats), (Straten, Soort.Straat), (Instellingen, Soort.Instelling), (Ongemoeid, Soort.Veld),
        })
        {
            foreach (var woord in woorden)
            {
                lexicon.VoegFrase(string.Join(' ', woord.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), soort);
            }
        }
    }
}
