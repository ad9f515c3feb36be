using Platform;

namespace Host;

/// <summary>
/// The eight invented providers, from one person to 2,400 staff, and who works there. Their admission, products and tariffs come in
/// through the rooms' own doors, by <see cref="DemoSetup"/>.
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
    /// <param name="Plekken">Free places for each product.</param>
    internal sealed record Provider(string Key, string Naam, string Persoon, int Medewerkers, string Plaats, string Profiel, string[] Producten, int Plekken);

    /// <summary>
    /// A product of the catalogue, at the level of tariffs that gemeenten published for 2023. The elements of cost are our own
    /// estimate and lead to the floor (F.16).
    /// </summary>
    internal sealed record Dienst(
        string Code, string Naam, string Categorie, string Eenheid, string Rechtsvorm, decimal Tarief, decimal? Plafond, int? Prijsgewicht,
        decimal Jaarloon, decimal Werkgeverslasten, decimal ProductieveUren, decimal ReisEnOpleiding, decimal Overhead, decimal GemeentelijkeEisen, decimal Indexatie, decimal UrenPerEenheid)
    {
        public object Invoer(DateOnly van) =>
            new
            {
                Code, Naam, Categorie, Eenheid, Rechtsvorm, Tarief, Plafond, Prijsgewicht, van, Jaarloon, Werkgeverslasten, betaaldeUren = 1_878m,
                ProductieveUren, ReisEnOpleiding, Overhead, GemeentelijkeEisen, Indexatie, UrenPerEenheid,
            };
    }

    public static readonly Dienst[] Diensten =
    [
        new("01A03", "Hulp bij het huishouden", "01", "04", "ClientKiest", 32.40m, null, null, 25_600m, 26m, 1_380m, 1.00m, 24m, 0.30m, 4m, 1m),
        new("02A03", "Begeleiding individueel", "02", "04", "GemeenteGunt", 60.90m, 66.00m, 30, 40_500m, 28m, 1_350m, 2.04m, 30m, 0.60m, 5m, 1m),
        new("02A05", "Begeleiding individueel plus", "02", "04", "GemeenteGunt", 79.50m, 85.20m, 30, 53_000m, 28m, 1_350m, 2.04m, 32m, 0.80m, 5m, 1m),
        // The hours of one worker, shared by the people in the group.
        new("07A03", "Dagbesteding", "07", "16", "ClientKiest", 46.15m, null, null, 38_000m, 28m, 1_400m, 1.00m, 45m, 1.00m, 5m, 0.8m),
    ];

    public static readonly Provider[] Providers =
    [
        new("zus", "Aalbers Begeleiding", "Zus Aalbers", 1, "Merenveld", "Ik werk alleen en kom altijd zelf. Ik help gezinnen om overzicht te krijgen over post, geld en dagritme.", ["02A03", "02A05"], 3),
        new("brug", "De Brug Begeleiding", "Noor van Dijk", 12, "Merenveld", "Wij begeleiden gezinnen en mensen die even niet weten waar ze moeten beginnen. Vaste gezichten, ook in de avond.", ["02A03", "02A05"], 6),
        new("thuis", "Thuisgenoten", "Wim Drost", 85, "Duinhoek", "Hulp in huis en begeleiding, in de hele regio. Wij spreken Nederlands, Turks en Arabisch.", ["01A03", "02A03"], 12),
        new("samen", "Samen Verder Zorggroep", "Esther Lam", 2400, "Lageveen", "Een grote organisatie met veel vakmensen. Begeleiding, dagbesteding en hulp in huis.", ["01A03", "02A03", "02A05", "07A03"], 0),
        new("huis", "Huis en Hart", "Bram Wessels", 310, "Merenveld", "Hulp bij het huishouden met een vaste medewerker, elke week op dezelfde dag.", ["01A03"], 25),
        new("kleur", "Kleurrijk Ondersteuning", "Aylin Demir", 28, "Merenveld", "Begeleiding voor mensen met verschillende achtergronden. Wij nemen de tijd.", ["02A03", "02A05"], 5),
        new("ruimte", "Nieuwe Ruimte", "Daan Peters", 4, "Duinhoek", "Wij zijn nieuw. Dagbesteding op een boerderij en hulp bij het vinden van vrijwilligerswerk.", ["07A03", "02A03"], 4),
        new("land", "Stichting Landzicht", "Mieke Hoekstra", 640, "Lageveen", "Begeleiding en dagbesteding voor volwassenen en ouderen.", ["02A03", "07A03"], 20),
    ];

    public static IEnumerable<Persona> Personas() => Providers.Select(p => new Persona(p.Key, p.Persoon, "aanbieder." + p.Key));
}
