using Platform;
using Waarden;

namespace Inwoners;

/// <summary>A person within one gemeente: how to reach and address him. The same id in every gemeente.</summary>
internal sealed class Inwoner : IAboutInwoner, IVersioned
{
    public required InwonerId Id { get; init; }

    InwonerId IAboutInwoner.Inwoner => Id;

    public required Gemeentecode Gemeente { get; init; }

    public required string Voornaam { get; set; }

    public string? Roepnaam { get; set; }

    public string? Tussenvoegsel { get; set; }

    public required string Achternaam { get; set; }

    public DateOnly? Geboren { get; set; }

    public required string Straat { get; set; }

    public required string Huisnummer { get; set; }

    public required string Postcode { get; set; }

    public required string Plaats { get; set; }

    public string? Wijkcode { get; set; }

    public string? Telefoon { get; set; }

    public string? Email { get; set; }

    public bool GeheimAdres { get; set; }

    public int Versie { get; set; }

    public string VolleAchternaam => Tussenvoegsel is null ? Achternaam : $"{Tussenvoegsel} {Achternaam}";

    public string Naam => $"{Voornaam} {VolleAchternaam}";

    /// <summary>Changes how to reach and address him.</summary>
    public void Change(InwonerWijziging w)
    {
        Roepnaam = Clean(w.Roepnaam);
        (Straat, Huisnummer, Plaats) = (w.Straat!.Trim(), w.Huisnummer!.Trim(), w.Plaats!.Trim());
        Postcode = Waarden.Postcode.From(w.Postcode!).Value;
        Wijkcode = Clean(w.Wijkcode) ?? Wijkcode;
        (Telefoon, Email) = (Clean(w.Telefoon), Clean(w.Email));
    }

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
