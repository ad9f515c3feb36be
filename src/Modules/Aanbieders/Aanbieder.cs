using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>
/// An organisation, of one person or thousands, that can deliver support. Its own staff keeps profile, area and room;
/// everybody may read it, because whoever chooses must be able to compare (E-OH-02).
/// </summary>
internal sealed class Aanbieder : IOwnedByOrganisatie, IReadableByAll, IVersioned
{
    public required AanbiederId Id { get; init; }

    AanbiederId IOwnedByOrganisatie.Organisatie => Id;

    public required string Naam { get; init; }

    /// <summary>Number in the register of the Kamer van Koophandel (E-15).</summary>
    public required string Kvk { get; init; }

    /// <summary>Code by which messages know it, eight digits.</summary>
    public required string AgbCode { get; init; }

    /// <summary>Town of its office.</summary>
    public required string Plaats { get; set; }

    /// <summary>Number of staff, the owner included.</summary>
    public int Medewerkers { get; set; } = 1;

    /// <summary>What it does, in its own words.</summary>
    public string Profiel { get; set; } = "";

    public string? Telefoon { get; set; }

    public string? Email { get; set; }

    /// <summary>Languages that its staff speaks with inwoners.</summary>
    public List<string> Talen { get; set; } = [];

    /// <summary>Where it delivers; empty means: wherever it is admitted.</summary>
    public List<Gebied> Gebieden { get; set; } = [];

    /// <summary>Room for each product (E-OH-14).</summary>
    public List<Aanbod> Aanbod { get; set; } = [];

    /// <summary>Lower case name and id: unique, so that a list can go on after it.</summary>
    public string Sorteernaam { get; private set; } = "";

    /// <summary>What a search looks in, in lower case.</summary>
    public string Zoektekst { get; private set; } = "";

    public int Versie { get; set; }

    /// <summary>Makes the derived texts follow what they are derived from.</summary>
    public Aanbieder Indexed()
    {
        Sorteernaam = $"{Naam.ToLowerInvariant()}|{Id}";
        Zoektekst = string.Join(' ', [Naam, Plaats, Profiel, .. Talen]).ToLowerInvariant();
        return this;
    }

    /// <summary>Replaces what the provider says about itself.</summary>
    public Result<Done> Describe(Aanbiederprofiel profiel, IReadOnlyDictionary<Gemeentecode, IReadOnlySet<string>> wijken)
    {
        if (ProfielIsPlain.Check(profiel) is { } plain)
            return plain;
        if (GebiedExists.Check(profiel.Gebieden, wijken) is { } unknown)
            return unknown;
        Plaats = profiel.Plaats!.Trim();
        Medewerkers = profiel.Medewerkers!.Value;
        Profiel = profiel.Profiel!.Trim();
        Telefoon = Blank(profiel.Telefoon);
        Email = Blank(profiel.Email);
        Talen = [.. profiel.Talen.Select(t => t.Trim()).Where(t => t.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)];
        Gebieden = [.. profiel.Gebieden];
        Indexed();
        return Done.It;
    }

    /// <summary>Says how much room there is for one product.</summary>
    public Result<Done> Offer(Aanbod aanbod)
    {
        if (aanbod.Plekken is < 0 or > 5000)
            return Refusals.PlekkenOutOfRange;
        if (aanbod.WachttijdDagen is < 0 or > 730)
            return Refusals.WachttijdOutOfRange;
        Aanbod = [.. Aanbod.Where(a => a.Product != aanbod.Product), aanbod];
        return Done.It;
    }

    /// <summary>Whether it delivers in this gemeente.</summary>
    public bool Serves(Gemeentecode gemeente) => Serves(Gebieden, gemeente);

    /// <summary>The same for who read no more than the areas.</summary>
    public static bool Serves(IReadOnlyCollection<Gebied> gebieden, Gemeentecode gemeente) => gebieden.Count == 0 || gebieden.Any(g => g.Gemeente == gemeente);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What a provider says about itself.</summary>
internal sealed record Aanbiederprofiel
{
    public string? Plaats { get; init; }

    public int? Medewerkers { get; init; }

    public string? Profiel { get; init; }

    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    public IReadOnlyList<string> Talen { get; init => field = value ?? []; } = [];

    public IReadOnlyList<Gebied> Gebieden { get; init => field = value ?? []; } = [];
}

/// <summary>A gemeente that is served, wholly or in some wijken.</summary>
/// <param name="Gemeente">Which gemeente.</param>
/// <param name="Wijken">Codes of wijken; empty means all of them.</param>
internal sealed record Gebied(Gemeentecode Gemeente, IReadOnlyList<string> Wijken)
{
    public IReadOnlyList<string> Wijken { get; init => field = value ?? []; } = Wijken ?? [];
}

/// <summary>Room for one product.</summary>
/// <param name="Product">Which product.</param>
/// <param name="Plekken">New inwoners that can be taken.</param>
/// <param name="WachttijdDagen">Days until the first can start; 0 = at once.</param>
internal sealed record Aanbod(ProductId Product, int Plekken, int WachttijdDagen);
