using ModuleContracts;
using Platform;
using Waarden;

namespace Inwoners;

/// <summary>Somebody else who plays a part in a case: housemate, child, carer, neighbour, or a school or employer.</summary>
internal sealed class Betrokkene : IInDossier
{
    public long Id { get; init; }

    public required ZaakId Zaak { get; init; }

    public required Gemeentecode Gemeente { get; init; }

    public required string Rol { get; init; }

    public string? Voornaam { get; init; }

    public string? Roepnaam { get; init; }

    public string? Tussenvoegsel { get; init; }

    public string? Achternaam { get; init; }

    public DateOnly? Geboren { get; init; }

    public string? Adres { get; init; }

    public string? Postcode { get; init; }

    public string? Plaats { get; init; }

    public string? Telefoon { get; init; }

    public string? Email { get; init; }

    public string? Instelling { get; init; }

    public bool Mantelzorger { get; init; }

    /// <summary>Name as shown; that of the institution when there is no person.</summary>
    public string Naam => string.Join(' ', new[] { Voornaam ?? Roepnaam, Tussenvoegsel, Achternaam }.Where(p => !string.IsNullOrWhiteSpace(p))) is { Length: > 0 } name ? name : Instelling ?? "";

    public static Betrokkene Of(ZaakId zaak, Gemeentecode gemeente, NieuweBetrokkene b) =>
        new()
        {
            Zaak = zaak, Gemeente = gemeente, Rol = b.Rol.Trim(), Voornaam = Clean(b.Voornaam), Roepnaam = Clean(b.Roepnaam), Tussenvoegsel = Clean(b.Tussenvoegsel),
            Achternaam = Clean(b.Achternaam), Geboren = b.Geboren, Adres = Clean(b.Adres), Postcode = Waarden.Postcode.Read(b.Postcode).TryGet(out var code) ? code.Value : Clean(b.Postcode),
            Plaats = Clean(b.Plaats), Telefoon = Clean(b.Telefoon), Email = Clean(b.Email), Instelling = Clean(b.Instelling), Mantelzorger = b.Mantelzorger,
        };

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
