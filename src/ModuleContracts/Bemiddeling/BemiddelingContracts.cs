using Waarden;

namespace ModuleContracts;

/// <summary>A vraag was published; bidders see a copy without any tie to the case.</summary>
public sealed record VraagPublished(VraagId Vraag, ProductId Product, DateTimeOffset Sluit) : IEvent;

/// <summary>The round closed: nothing is accepted any more.</summary>
public sealed record VraagClosed(VraagId Vraag, int Offertes) : IEvent;

/// <summary>A provider was found along any route: the order goes to it and identity is released to it only (Wmo 5.2.1).</summary>
/// <param name="Zaak">Case.</param>
/// <param name="Voorziening">What was granted.</param>
/// <param name="Aanbieder">The winner or chosen provider.</param>
/// <param name="Route">Along which route.</param>
/// <param name="Vraag">The vraag, for the marketplace.</param>
/// <param name="Tarief">Agreed price per unit, euro.</param>
/// <param name="Start">First day of support.</param>
public sealed record AanbiederChosen(
    ZaakId Zaak,
    VoorzieningId Voorziening,
    AanbiederId Aanbieder,
    Route Route,
    VraagId? Vraag,
    decimal Tarief,
    DateOnly Start
) : IEvent;
