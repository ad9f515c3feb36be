namespace Inwoners;

/// <summary>What of a person is changed: how to reach and address him. Name and bsn come from the register.</summary>
internal sealed record InwonerWijziging(string? Roepnaam, string? Straat, string? Huisnummer, string? Postcode, string? Plaats, string? Wijkcode, string? Telefoon, string? Email);
