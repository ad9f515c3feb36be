using ModuleContracts;
using Waarden;

namespace Bemiddeling;

/// <summary>Offertes of a vraag should be looked at. Recorded when the scores stand, and outside the file of the case, which scorers read.</summary>
internal sealed record SignaalRaised(Guid Signaal, VraagId Vraag, SignaalSoort Soort) : IEvent;

/// <summary>The bidders of a signal are asked how their offertes were made.</summary>
internal sealed record SignaalAsked(Guid Signaal, VraagId Vraag) : IEvent;

/// <summary>One bidder is asked; for him alone.</summary>
internal sealed record ToelichtingAsked(OfferteId Offerte, VraagId Vraag, DateTimeOffset Tot) : IEvent;

/// <summary>A bidder said how his offerte was made; known to him alone until the opening, as everything that says who offered.</summary>
internal sealed record ToelichtingGiven(OfferteId Offerte, VraagId Vraag) : IEvent;

/// <summary>The first person judged a signal.</summary>
internal sealed record SignaalJudged(Guid Signaal, VraagId Vraag, SignaalOordeel Oordeel) : IEvent;

/// <summary>The second person thinks the same: the judgement stands.</summary>
internal sealed record SignaalConfirmed(Guid Signaal, VraagId Vraag, SignaalOordeel Oordeel) : IEvent;

/// <summary>An offerte takes no part any more; for its bidder alone.</summary>
internal sealed record OfferteSetAside(OfferteId Offerte, VraagId Vraag) : IEvent;
