using Platform;
using Waarden;

namespace Host;

/// <summary>
/// The eight invented providers, from one person to 2,400 staff, and who works there. Their admission, products and tariffs come in
/// through the rooms' own doors.
/// </summary>
internal static class DemoMarket
{
    /// <param name="Key">Persona of its staff.</param>
    /// <param name="Naam">Name of the provider.</param>
    /// <param name="Persoon">Who acts for it.</param>
    /// <param name="Medewerkers">Staff, the owner included.</param>
    /// <param name="Plaats">Town of its office.</param>
    /// <param name="Profiel">What it does, in plain words.</param>
    /// <param name="Producten">Codes of the products it asks admission for.</param>
    internal sealed record Provider(string Key, string Naam, string Persoon, int Medewerkers, string Plaats, string Profiel, string[] Producten);

    public static readonly Provider[] Providers =
    [
        new("zus", "Aalbers Begeleiding", "Zus Aalbers", 1, "Merenveld", "Ik werk alleen en kom altijd zelf. Ik help gezinnen om overzicht te krijgen over post, geld en dagritme.", ["02A03", "02A05"]),
        new("brug", "De Brug Begeleiding", "Noor van Dijk", 12, "Merenveld", "Wij begeleiden gezinnen en mensen die even niet weten waar ze moeten beginnen. Vaste gezichten, ook in de avond.", ["02A03", "02A05"]),
        new("thuis", "Thuisgenoten", "Wim Drost", 85, "Duinhoek", "Hulp in huis en begeleiding, in de hele regio. Wij spreken Nederlands, Turks en Arabisch.", ["01A03", "02A03"]),
        new("samen", "Samen Verder Zorggroep", "Esther Lam", 2400, "Lageveen", "Een grote organisatie met veel vakmensen. Begeleiding, dagbesteding en hulp in huis.", ["01A03", "02A03", "02A05", "07A03"]),
        new("huis", "Huis en Hart", "Bram Wessels", 310, "Merenveld", "Hulp bij het huishouden met een vaste medewerker, elke week op dezelfde dag.", ["01A03"]),
        new("kleur", "Kleurrijk Ondersteuning", "Aylin Demir", 28, "Merenveld", "Begeleiding voor mensen met verschillende achtergronden. Wij nemen de tijd.", ["02A03", "02A05"]),
        new("ruimte", "Nieuwe Ruimte", "Daan Peters", 4, "Duinhoek", "Wij zijn nieuw. Dagbesteding op een boerderij en hulp bij het vinden van vrijwilligerswerk.", ["07A03", "02A03"]),
        new("land", "Stichting Landzicht", "Mieke Hoekstra", 640, "Lageveen", "Begeleiding en dagbesteding voor volwassenen en ouderen.", ["02A03", "07A03"]),
    ];

    public static AanbiederId IdOf(string key) => AanbiederId.From(DemoWorld.Fixed(500 + Array.FindIndex(Providers, p => p.Key == key)));

    public static IEnumerable<Gebruiker> Gebruikers() =>
        Providers.Select((p, i) => new Gebruiker
        {
            Id = GebruikerId.From(DemoWorld.Fixed(600 + i)),
            Issuer = Platform.Personas.Issuer,
            Sub = p.Key,
            Naam = p.Persoon,
            Rollen = [Role.Bieder, Role.AanbiederRegie],
            Organisatie = IdOf(p.Key),
        });

    public static IEnumerable<Persona> Personas() => Providers.Select(p => new Persona(p.Key, p.Persoon, "aanbieder." + p.Key));
}
