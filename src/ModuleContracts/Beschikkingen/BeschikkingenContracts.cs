using Waarden;

namespace ModuleContracts;

/// <summary>How a voorziening finds its provider (rulebook E; design §2 "Routes").</summary>
public enum Route
{
    /// <summary>Not chosen yet.</summary>
    Geen,

    /// <summary>Marketplace, gemeente gunt: sealed offertes, published criteria decide.</summary>
    Marktplaats,

    /// <summary>Admitted providers at a fixed tariff; the inwoner chooses; no score.</summary>
    OpenHuis,

    /// <summary>One provider asked, with reason.</summary>
    DirecteToewijzing,

    /// <summary>Personal budget (B-31); no toewijzing.</summary>
    Pgb,
}

/// <summary>A granted voorziening: what a route to a provider starts from (B-26).</summary>
/// <param name="Id">Voorziening.</param>
/// <param name="Beschikking">The decision it is in.</param>
/// <param name="Zaak">Case.</param>
/// <param name="Element">Element of the plan it answers.</param>
/// <param name="Categorie">Productcategorie WMO020, two digits.</param>
/// <param name="Product">Product of the catalogue.</param>
/// <param name="Resultaat">Result aimed at; may name people: never leaves the case.</param>
/// <param name="Volume">Volume per frequency.</param>
/// <param name="Eenheid">Unit code WJ756 (04 = uur …).</param>
/// <param name="Frequentie">Frequency code WMO757 (2 = per week …).</param>
/// <param name="Ingang">First day.</param>
/// <param name="Einde">Last day, inclusive.</param>
/// <param name="Aanbieder">Provider named in the decision; null = open.</param>
public sealed record VoorzieningGegevens(
    VoorzieningId Id,
    BeschikkingId Beschikking,
    ZaakId Zaak,
    ElementId? Element,
    string Categorie,
    ProductId Product,
    string Resultaat,
    decimal Volume,
    string Eenheid,
    string Frequentie,
    DateOnly Ingang,
    DateOnly Einde,
    AanbiederId? Aanbieder,
    bool Pgb
);

/// <summary>What the room Beschikkingen answers. Only decisions that were made known.</summary>
public interface IBeschikkingQuestions
{
    /// <summary>Granted voorzieningen of the cases.</summary>
    Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<VoorzieningGegevens>>> Voorzieningen(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct);

    /// <summary>Voorzieningen by id.</summary>
    Task<IReadOnlyDictionary<VoorzieningId, VoorzieningGegevens>> ById(IReadOnlyCollection<VoorzieningId> voorzieningen, CancellationToken ct);
}

/// <summary>An application was received (B-20, B-22).</summary>
public sealed record AanvraagReceived(ZaakId Zaak, AanvraagId Aanvraag, DateOnly Op) : IEvent;

/// <summary>A decision was made known to the inwoner: the clocks of remedies run (B-37).</summary>
public sealed record BeschikkingIssued(ZaakId Zaak, BeschikkingId Beschikking, DateOnly Bekendgemaakt, IReadOnlyList<VoorzieningId> Toegekend) : IEvent;
