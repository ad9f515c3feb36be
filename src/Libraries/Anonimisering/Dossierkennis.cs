namespace Anonimisering;

/// <summary>
/// What the case file knows and what therefore may not stand in the text, in whatever spelling. Every field is optional.
/// It is used for one call and kept nowhere.
/// </summary>
public sealed record Dossierkennis
{
    /// <summary>Everybody in the case: the inwoner, relatives, neighbours, staff.</summary>
    public IReadOnlyList<Dossierpersoon> Personen { get; init; } = [];

    /// <summary>Schools, employers, providers, churches and clubs in the case.</summary>
    public IReadOnlyList<Dossierinstelling> Instellingen { get; init; } = [];

    /// <summary>Towns, villages, districts and streets in the case.</summary>
    public IReadOnlyList<string> Plaatsen { get; init; } = [];

    /// <summary>Case numbers, account numbers, plates and other numbers in the case.</summary>
    public IReadOnlyList<Dossiernummer> Nummers { get; init; } = [];
}

/// <summary>A person in the case file.</summary>
public sealed record Dossierpersoon
{
    /// <summary>What the person is to the inwoner ("dochter", "huisarts"); becomes the replacement.</summary>
    public string? Rol { get; init; }

    /// <summary>First name.</summary>
    public string? Voornaam { get; init; }

    /// <summary>Second name or names.</summary>
    public string? Tweede { get; init; }

    /// <summary>Prefix of the last name ("van der").</summary>
    public string? Tussenvoegsel { get; init; }

    /// <summary>Last name; a double name with hyphen is found in parts too.</summary>
    public string? Achternaam { get; init; }

    /// <summary>Name the person goes by.</summary>
    public string? Roepnaam { get; init; }

    /// <summary>Date of birth.</summary>
    public DateOnly? Geboren { get; init; }

    /// <summary>Street and house number.</summary>
    public string? Adres { get; init; }

    /// <summary>Postcode, with or without space.</summary>
    public string? Postcode { get; init; }

    /// <summary>Town.</summary>
    public string? Plaats { get; init; }

    /// <summary>Telephone number in any notation.</summary>
    public string? Telefoon { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Burgerservicenummer.</summary>
    public string? Bsn { get; init; }
}

/// <summary>An institution in the case file.</summary>
/// <param name="Naam">Name, with or without its kind.</param>
/// <param name="Soort">What it is ("basisschool", "werkgever"); becomes the replacement.</param>
public sealed record Dossierinstelling(string Naam, string? Soort = null);

/// <summary>A number in the case file.</summary>
/// <param name="Waarde">The number as it stands in the file; notation does not matter.</param>
/// <param name="Soort">What it is ("zaaknummer", "kenteken").</param>
public sealed record Dossiernummer(string Waarde, string? Soort = null);
