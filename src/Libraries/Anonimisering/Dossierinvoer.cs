using System.Globalization;

namespace Anonimisering;

/// <summary>
/// What a case file knows, as other programs hand it in: JSON with <c>personen</c>, <c>instellingen</c>, <c>plaatsen</c> and
/// <c>nummers</c>, every field optional.
/// </summary>
public sealed record Dossierinvoer
{
    /// <summary>Everybody in the case.</summary>
    public IReadOnlyList<Persooninvoer?>? Personen { get; init; }

    /// <summary>Schools, employers, providers in the case.</summary>
    public IReadOnlyList<Instellinginvoer?>? Instellingen { get; init; }

    /// <summary>Towns, villages, districts.</summary>
    public IReadOnlyList<string?>? Plaatsen { get; init; }

    /// <summary>Numbers in the case.</summary>
    public IReadOnlyList<Nummerinvoer?>? Nummers { get; init; }

    /// <summary>Path of the first value that can't be read (a birth date); null when all can.</summary>
    public string? Unreadable()
    {
        for (var i = 0; i < (Personen?.Count ?? 0); i++)
        {
            if (Personen![i] is { Geboren: { Length: > 0 } geboren } && Persooninvoer.Datum(geboren) is null)
            {
                return $"personen[{i}].geboren";
            }
        }

        return null;
    }

    /// <summary>The same in the form that the library searches by; what can't be read is left out.</summary>
    public Dossierkennis Kennis() =>
        new()
        {
            Personen = [.. (Personen ?? []).OfType<Persooninvoer>().Select(p => p.Persoon())],
            Instellingen = [.. (Instellingen ?? []).Where(i => i?.Naam is not null).Select(i => new Dossierinstelling(i!.Naam!, i.Soort))],
            Plaatsen = [.. (Plaatsen ?? []).OfType<string>()],
            Nummers = [.. (Nummers ?? []).Where(n => n?.Waarde is not null).Select(n => new Dossiernummer(n!.Waarde!, n.Soort))],
        };
}

/// <summary>An institution as it comes in.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Naam">Its name.</param>
public sealed record Instellinginvoer(string? Soort, string? Naam);

/// <summary>A number as it comes in.</summary>
/// <param name="Soort">What it is.</param>
/// <param name="Waarde">The number.</param>
public sealed record Nummerinvoer(string? Soort, string? Waarde);

/// <summary>A person as he comes in; see <see cref="Dossierpersoon"/>.</summary>
public sealed record Persooninvoer
{
    private static readonly string[] Vormen = ["yyyy-MM-dd", "d-M-yyyy", "dd-MM-yyyy"];

    /// <summary>What the person is to the inwoner.</summary>
    public string? Rol { get; init; }

    /// <summary>First name.</summary>
    public string? Voornaam { get; init; }

    /// <summary>Second name or names.</summary>
    public string? Tweede { get; init; }

    /// <summary>Prefix of the last name.</summary>
    public string? Tussenvoegsel { get; init; }

    /// <summary>Last name.</summary>
    public string? Achternaam { get; init; }

    /// <summary>Name the person goes by.</summary>
    public string? Roepnaam { get; init; }

    /// <summary>Date of birth: 1943-05-17 or 17-5-1943.</summary>
    public string? Geboren { get; init; }

    /// <summary>Street and house number.</summary>
    public string? Adres { get; init; }

    /// <summary>Postcode.</summary>
    public string? Postcode { get; init; }

    /// <summary>Town.</summary>
    public string? Plaats { get; init; }

    /// <summary>Telephone number.</summary>
    public string? Telefoon { get; init; }

    /// <summary>E-mail address.</summary>
    public string? Email { get; init; }

    /// <summary>Burgerservicenummer.</summary>
    public string? Bsn { get; init; }

    /// <summary>The same in the form that the library searches by.</summary>
    public Dossierpersoon Persoon() =>
        new()
        {
            Rol = Rol, Voornaam = Voornaam, Tweede = Tweede, Tussenvoegsel = Tussenvoegsel, Achternaam = Achternaam, Roepnaam = Roepnaam,
            Geboren = Geboren is null ? null : Datum(Geboren), Adres = Adres, Postcode = Postcode, Plaats = Plaats, Telefoon = Telefoon, Email = Email, Bsn = Bsn,
        };

    internal static DateOnly? Datum(string tekst) =>
        DateOnly.TryParseExact(tekst, Vormen, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum) ? datum : null;
}
