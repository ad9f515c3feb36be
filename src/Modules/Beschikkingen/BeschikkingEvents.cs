using ModuleContracts;
using Waarden;

namespace Beschikkingen;

/// <summary>The inwoner was asked to complete his application; the term stands still (B-29).</summary>
internal sealed record AanvullingAsked(ZaakId Zaak, AanvraagId Aanvraag, DateOnly Uiterlijk) : IEvent;

/// <summary>What was missing came in.</summary>
internal sealed record AanvullingReceived(ZaakId Zaak, AanvraagId Aanvraag, DateOnly Op) : IEvent;

/// <summary>A draft was made.</summary>
internal sealed record BeschikkingStarted(ZaakId Zaak, BeschikkingId Beschikking, BeschikkingSoort Soort) : IEvent;

/// <summary>A draft was worked on.</summary>
internal sealed record BeschikkingEdited(ZaakId Zaak, BeschikkingId Beschikking, VoorzieningId? Voorziening) : IEvent;

/// <summary>A draft was handed to the beslisser.</summary>
internal sealed record BeschikkingProposed(ZaakId Zaak, BeschikkingId Beschikking) : IEvent;

/// <summary>The beslisser gave it back.</summary>
internal sealed record BeschikkingReturned(ZaakId Zaak, BeschikkingId Beschikking) : IEvent;
