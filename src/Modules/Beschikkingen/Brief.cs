namespace Beschikkingen;

/// <summary>A letter as text in parts, ready to be shown or printed; kept with the decision as it was sent.</summary>
internal sealed record Brief
{
    /// <summary>Language of the text: nl is the letter of law, another language explains it.</summary>
    public required string Taal { get; init; }

    public required string Titel { get; init; }

    public required string Afzender { get; init; }

    public required IReadOnlyList<string> Adres { get; init; }

    public required IReadOnlyList<BriefRegel> Kenmerken { get; init; }

    public required string Aanhef { get; init; }

    /// <summary>The decision in a few sentences.</summary>
    public required IReadOnlyList<string> Kern { get; init; }

    public required IReadOnlyList<BriefDeel> Delen { get; init; }

    public required IReadOnlyList<string> Ondertekening { get; init; }

    /// <summary>A line above a draft; null in a letter that was sent.</summary>
    public string? Concept { get; init; }
}

/// <summary>A part with a heading: names with values, what staff wrote (Dutch in every language), and sentences.</summary>
internal sealed record BriefDeel(string Kop, IReadOnlyList<string> Geschreven, IReadOnlyList<string> Alineas, IReadOnlyList<BriefRegel> Regels);

/// <summary>A name with a value; written by people, it is Dutch in every language.</summary>
internal sealed record BriefRegel(string Naam, string Waarde, bool Geschreven = false);
