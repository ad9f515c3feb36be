namespace Bemiddeling;

/// <summary>What a person does with a finding.</summary>
internal enum VondstKeuze
{
    /// <summary>The proposal comes in its place.</summary>
    Overnemen,

    /// <summary>Words of his own come in its place.</summary>
    EigenWoorden,

    /// <summary>It stays: it does not tell whom the text is about. Takes a reason.</summary>
    Afwijzen,

    /// <summary>He takes his dismissal back.</summary>
    Heropenen,
}

/// <summary>Why something that was found may stay; the usual reasons, and one's own words.</summary>
internal enum VondstGrond
{
    GewoonWoord,
    Vakterm,
    VeelMensen,
    StaatAlInVraag,
    Anders,
}

/// <summary>The answer of the second reader to a dismissal.</summary>
internal sealed record VondstTegenlezing(PersoonHandeling Door, bool Akkoord, string Reden);

/// <summary>
/// What was decided about one finding: by whom, when and why (E-AUC-05). It holds for this passage in this very sentence; when the
/// sentence changes, or the file comes to know the word, it no longer counts and the finding is open again.
/// </summary>
internal sealed record VondstBesluit
{
    public required string Sleutel { get; init; }

    public required VondstKeuze Keuze { get; init; }

    public required Vondstsoort Soort { get; init; }

    public required string Veld { get; init; }

    public required PersoonHandeling Door { get; init; }

    /// <summary>The words that stay; what was replaced is not kept.</summary>
    public string? Fragment { get; init; }

    /// <summary>The words of the machine that came in its place; own words are not kept here, they stand in the text.</summary>
    public string? Vervanging { get; init; }

    public VondstGrond? Grond { get; init; }

    public string Reden { get; init; } = "";

    /// <summary>Leaving it in takes a second person.</summary>
    public bool Direct { get; init; }

    public VondstTegenlezing? Tegenlezing { get; init; }

    /// <summary>The sentence it was about is gone, or it was taken back.</summary>
    public bool Vervallen { get; init; }

    public bool IsDismissal => Keuze == VondstKeuze.Afwijzen && !Vervallen;

    /// <summary>True when a second person must still say yes or no.</summary>
    public bool AwaitsSecondReader => IsDismissal && Direct && Tegenlezing is null;

    /// <summary>True when the passage may stay.</summary>
    public bool Settles => IsDismissal && (!Direct || Tegenlezing is { Akkoord: true });
}
