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
}
