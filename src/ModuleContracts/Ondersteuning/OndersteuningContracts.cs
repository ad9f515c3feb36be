using Waarden;

namespace ModuleContracts;

/// <summary>The order was made (H-03: beschikking ≠ toewijzing).</summary>
public sealed record ToewijzingMade(ToewijzingId Toewijzing, ZaakId Zaak, VoorzieningId Voorziening, AanbiederId Aanbieder) : IEvent;

/// <summary>The provider accepted the order.</summary>
public sealed record ToewijzingAccepted(ToewijzingId Toewijzing, ZaakId Zaak) : IEvent;

/// <summary>Support began.</summary>
public sealed record OndersteuningStarted(ToewijzingId Toewijzing, ZaakId Zaak, DateOnly Op) : IEvent;

/// <summary>The provider refused the order on a weighty ground (G.8 3.7): another must be found.</summary>
public sealed record ToewijzingRefused(ToewijzingId Toewijzing, ZaakId Zaak, VoorzieningId Voorziening, AanbiederId Aanbieder) : IEvent;
