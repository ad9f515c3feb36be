using Waarden;

namespace ModuleContracts;

/// <summary>Which legal form a provision has; compulsory before anything is published (design §2).</summary>
public enum Rechtsvorm
{
    /// <summary>Not set: publication is refused.</summary>
    Onbepaald,

    /// <summary>The inwoner chooses among admitted providers; no score, no price competition (E-OH).</summary>
    ClientKiest,

    /// <summary>Framework with mini-competition; published criteria decide (E-AUC).</summary>
    GemeenteGunt,
}

/// <summary>A product in the catalogue of an inkoopverband.</summary>
/// <param name="Id">Product.</param>
/// <param name="Code">Code WMO021-like, five characters.</param>
/// <param name="Naam">Name.</param>
/// <param name="Categorie">Productcategorie WMO020, two digits.</param>
/// <param name="Eenheid">Unit code WJ756.</param>
/// <param name="Rechtsvorm">Legal form of this provision.</param>
/// <param name="Tarief">Fixed tariff per unit for open huis and direct; euro.</param>
/// <param name="Bodem">Floor: reële prijs per unit (E-19); offers below are refused.</param>
/// <param name="Plafond">Ceiling per unit, published beforehand.</param>
/// <param name="Opbouw">The cost elements (a)–(f) of UB 5.4 that make the floor: name and euro per unit.</param>
public sealed record ProductGegevens(
    ProductId Id,
    string Code,
    string Naam,
    string Categorie,
    string Eenheid,
    Rechtsvorm Rechtsvorm,
    decimal Tarief,
    decimal Bodem,
    decimal Plafond,
    IReadOnlyList<PrijsElement> Opbouw
);

/// <summary>One cost element of the floor (UB 5.4): its letter and the euro per unit it accounts for.</summary>
public sealed record PrijsElement(string Letter, decimal Bedrag);

/// <summary>A provider as others see it.</summary>
/// <param name="Id">Provider.</param>
/// <param name="Naam">Name.</param>
/// <param name="AgbCode">AGB code, eight digits.</param>
/// <param name="Medewerkers">Number of staff, the owner included.</param>
/// <param name="Profiel">What it does, in its own words, plain Dutch.</param>
/// <param name="Plaats">Town of its office.</param>
/// <param name="Email">Where messages go; null when it gave none.</param>
public sealed record AanbiederGegevens(AanbiederId Id, string Naam, string AgbCode, int Medewerkers, string Profiel, string Plaats, string? Email = null);

/// <summary>An admitted provider for a product and wijk, with room.</summary>
/// <param name="Aanbieder">Provider.</param>
/// <param name="Plekken">Free places for this product.</param>
/// <param name="WachttijdDagen">Waiting time it states; 0 = at once.</param>
public sealed record Toegelatene(AanbiederGegevens Aanbieder, int Plekken, int WachttijdDagen);

/// <summary>What the room Aanbieders answers.</summary>
public interface IAanbiederQuestions
{
    /// <summary>Products by id.</summary>
    Task<IReadOnlyDictionary<ProductId, ProductGegevens>> Producten(IReadOnlyCollection<ProductId> producten, CancellationToken ct);

    /// <summary>The catalogue in force in a gemeente on a day.</summary>
    Task<IReadOnlyList<ProductGegevens>> Catalogus(Gemeentecode gemeente, DateOnly op, CancellationToken ct);

    /// <summary>Providers by id.</summary>
    Task<IReadOnlyDictionary<AanbiederId, AanbiederGegevens>> Aanbieders(IReadOnlyCollection<AanbiederId> aanbieders, CancellationToken ct);

    /// <summary>Providers admitted for a product in a gemeente on a day, whether or not they have room. In no order that means anything.</summary>
    Task<IReadOnlyList<Toegelatene>> Toegelaten(ProductId product, Gemeentecode gemeente, DateOnly op, CancellationToken ct);

    /// <summary>(product, gemeente) pairs for which this provider is admitted on a day: what vragen fit it.</summary>
    Task<IReadOnlyList<(ProductId Product, Gemeentecode Gemeente)>> Toelatingen(AanbiederId aanbieder, DateOnly op, CancellationToken ct);
}

/// <summary>Who has declared an interest (E-36): such an official does not score, open or decide where that provider takes part.</summary>
public interface IBelangQuestions
{
    /// <summary>Of these officials (subjects as in <c>Actor.Subject</c>), those with an interest in any of these providers.</summary>
    Task<IReadOnlySet<string>> Belangen(IReadOnlyCollection<string> subjects, IReadOnlyCollection<AanbiederId> aanbieders, CancellationToken ct);
}

/// <summary>Which providers belong together by control (E-34). That they do is no ground against them: it is a thing to ask about.</summary>
public interface IZeggenschapQuestions
{
    /// <summary>
    /// Groups of two or more of these providers, by what they and inkopers stated and what was not taken back before
    /// <paramref name="sinds"/>. The order says nothing.
    /// </summary>
    Task<IReadOnlyList<IReadOnlyList<AanbiederId>>> Groepen(IReadOnlyCollection<AanbiederId> aanbieders, DateTimeOffset sinds, CancellationToken ct);
}

/// <summary>A provider declared with how many undertakings it forms one group.</summary>
public sealed record ZeggenschapDeclared(AanbiederId Aanbieder, int Aantal) : IEvent;

/// <summary>A buyer added an undertaking to the group of a provider.</summary>
public sealed record VermeldingAdded(Guid Vermelding, AanbiederId Aanbieder) : IEvent;

/// <summary>A product was put into the catalogue.</summary>
public sealed record ProductPublished(ProductId Product, SamenwerkingId Samenwerking) : IEvent;

/// <summary>A provider asked to be admitted.</summary>
public sealed record ToelatingRequested(ContractId Toelating, SamenwerkingId Samenwerking, AanbiederId Aanbieder) : IEvent;

/// <summary>A provider was admitted: it may deliver these products from a day on.</summary>
public sealed record ToelatingGranted(ContractId Toelating, AanbiederId Aanbieder, IReadOnlyList<ProductId> Producten, DateOnly Van, DateOnly? Tot) : IEvent;
