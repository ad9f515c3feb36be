using Waarden;

namespace ModuleContracts;

/// <summary>A person in a gemeente, as other rooms may show it. Only for routes that log the read of a case file.</summary>
/// <param name="Id">Opaque id.</param>
/// <param name="Naam">Full name as written in letters.</param>
/// <param name="Voornaam">First name or initials.</param>
/// <param name="Achternaam">Last name with prefixes.</param>
/// <param name="Geboren">Birth date, if known.</param>
/// <param name="Adres">Street and house number.</param>
/// <param name="Postcode">Postcode.</param>
/// <param name="Plaats">Town.</param>
/// <param name="Wijkcode">CBS code of the wijk of the address; null when unknown.</param>
/// <param name="Telefoon">Phone, if known.</param>
/// <param name="Email">E-mail, if known.</param>
/// <param name="GeheimAdres">Secret address (J-20): no wijk on the marketplace, no address in messages.</param>
public sealed record InwonerGegevens(
    InwonerId Id,
    string Naam,
    string Voornaam,
    string Achternaam,
    DateOnly? Geboren,
    string Adres,
    string Postcode,
    string Plaats,
    string? Wijkcode,
    string? Telefoon,
    string? Email,
    bool GeheimAdres
);

/// <summary>
/// One value that the file of a case knows and that must never stand in what strangers read: a name, address, date, number.
/// </summary>
/// <param name="Soort">What it is.</param>
/// <param name="Waarde">The value as the file has it.</param>
/// <param name="Rol">Role of the person in the case (inwoner, dochter, huisarts …): the replacement that keeps the meaning.</param>
public sealed record BekendeWaarde(BekendeSoort Soort, string Waarde, string Rol);

/// <summary>Kinds of values that identify.</summary>
public enum BekendeSoort
{
    /// <summary>First name.</summary>
    Voornaam,

    /// <summary>Name used in daily life.</summary>
    Roepnaam,

    /// <summary>Last name, with or without prefixes.</summary>
    Achternaam,

    /// <summary>Street and number.</summary>
    Adres,

    /// <summary>Postcode.</summary>
    Postcode,

    /// <summary>Town.</summary>
    Plaats,

    /// <summary>Birth date, as yyyy-MM-dd.</summary>
    Geboortedatum,

    /// <summary>Burgerservicenummer.</summary>
    Bsn,

    /// <summary>Phone number.</summary>
    Telefoon,

    /// <summary>E-mail address.</summary>
    Email,

    /// <summary>School, employer, church, club, practice.</summary>
    Instelling,

    /// <summary>Any other number: client number, case number.</summary>
    Nummer,
}

/// <summary>What the room Inwoners answers to other rooms. Filtered by the owners of the present actor.</summary>
public interface IInwonerQuestions
{
    /// <summary>Data of persons within a gemeente; who is not found or not the actor's is left out.</summary>
    Task<IReadOnlyDictionary<InwonerId, InwonerGegevens>> Gegevens(Gemeentecode gemeente, IReadOnlyCollection<InwonerId> inwoners, CancellationToken ct);

    /// <summary>Everything that identifies anybody in these cases: the inwoner and all betrokkenen.</summary>
    Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<BekendeWaarde>>> BekendeWaarden(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct);

    /// <summary>The bsn of a person, only for the order to the provider that must deliver (J-03, J-05); the release is logged as an event.</summary>
    Task<string?> BsnForToewijzing(InwonerId inwoner, ToewijzingId toewijzing, CancellationToken ct);
}

/// <summary>
/// What Toegang asks at the counter: a person known by bsn, or a new one. Runs inside the caller's change.
/// </summary>
public interface IInwonerRegister
{
    /// <summary>Finds or makes the person and stores his data in the gemeente; answers the id.</summary>
    Task<InwonerId> Register(Gemeentecode gemeente, NieuweInwoner inwoner, CancellationToken ct);

    /// <summary>Adds somebody else who plays a part in a case.</summary>
    Task AddBetrokkene(ZaakId zaak, Gemeentecode gemeente, NieuweBetrokkene betrokkene, CancellationToken ct);
}

/// <summary>Data of a person at registration. Either the id (signed in himself) or the bsn or neither (by telephone).</summary>
public sealed record NieuweInwoner(
    InwonerId? Id,
    string? Bsn,
    string Voornaam,
    string? Tussenvoegsel,
    string Achternaam,
    DateOnly? Geboren,
    string Straat,
    string Huisnummer,
    string Postcode,
    string Plaats,
    string? Wijkcode,
    string? Telefoon,
    string? Email,
    bool GeheimAdres
)
{
    /// <summary>Name used in daily life.</summary>
    public string? Roepnaam { get; init; }
}

/// <summary>Data of somebody else in a case: a housemate, child, carer, neighbour, school, employer.</summary>
public sealed record NieuweBetrokkene(
    string Rol,
    string? Voornaam,
    string? Tussenvoegsel,
    string? Achternaam,
    DateOnly? Geboren,
    string? Adres,
    string? Postcode,
    string? Plaats,
    string? Telefoon,
    string? Email,
    string? Instelling,
    bool Mantelzorger
)
{
    /// <summary>Name used in daily life.</summary>
    public string? Roepnaam { get; init; }
}

/// <summary>The person's data in a gemeente changed.</summary>
public sealed record InwonerChanged(InwonerId Inwoner) : IEvent;

/// <summary>Somebody was added to a case, or taken off it.</summary>
public sealed record BetrokkeneChanged(ZaakId Zaak, long Betrokkene, bool Toegevoegd) : IEvent;
