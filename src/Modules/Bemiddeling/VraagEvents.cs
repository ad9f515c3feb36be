using ModuleContracts;
using Waarden;

namespace Bemiddeling;

/// <summary>A vraag was drawn up.</summary>
internal sealed record VraagComposed(VraagId Vraag, VoorzieningId Voorziening, ProductId Product) : IEvent;

/// <summary>The text was changed and must be tested again.</summary>
internal sealed record VraagEdited(VraagId Vraag) : IEvent;

/// <summary>The machine looked: so many findings, and so many people that fit.</summary>
internal sealed record VraagTested(VraagId Vraag, int Vondsten, int K) : IEvent;

/// <summary>A person decided about findings: how many were mended, and how many stay in.</summary>
internal sealed record VraagVondstenDecided(VraagId Vraag, int Overgenomen, int EigenWoorden, int Afgewezen, int Heropend) : IEvent;

/// <summary>A second person said whether what points at somebody may stay in.</summary>
internal sealed record VraagReadAgain(VraagId Vraag, int Aantal, bool Akkoord) : IEvent;

/// <summary>A person read the text and recognises nobody.</summary>
internal sealed record VraagApproved(VraagId Vraag) : IEvent;

/// <summary>The inwoner agreed to the exact text, or not.</summary>
internal sealed record InstemmingGiven(VraagId Vraag, bool Akkoord) : IEvent;

/// <summary>Nobody offered; the round runs on, once.</summary>
internal sealed record VraagExtended(VraagId Vraag, DateTimeOffset Sluit) : IEvent;

/// <summary>Taken back before closing.</summary>
internal sealed record VraagWithdrawn(VraagId Vraag) : IEvent;

/// <summary>Somebody proposed to stop a closed round; a second person must confirm.</summary>
internal sealed record VraagStopProposed(VraagId Vraag, Grond Grond) : IEvent;

/// <summary>A closed round was stopped on a ground of E-31.</summary>
internal sealed record VraagStopped(VraagId Vraag, Grond Grond) : IEvent;

/// <summary>The key of the plans was used: they are readable to the gemeente.</summary>
internal sealed record PlannenReleased(VraagId Vraag, int Aantal) : IEvent;

/// <summary>Bidders were asked for the one sealed revision.</summary>
internal sealed record HerzieningInvited(VraagId Vraag, DateTimeOffset Sluit) : IEvent;

/// <summary>The revision round is over; the key of the revisions was used.</summary>
internal sealed record HerzieningClosed(VraagId Vraag, int Aantal) : IEvent;

/// <summary>A bidder revised his offerte.</summary>
internal sealed record OfferteRevised(OfferteId Offerte, VraagId Vraag) : IEvent;

/// <summary>A bidder asked something.</summary>
internal sealed record InlichtingAsked(VraagId Vraag, int Nummer) : IEvent;

/// <summary>A question was answered, for all.</summary>
internal sealed record InlichtingAnswered(VraagId Vraag, int Nummer) : IEvent;

/// <summary>The winner stepped back in the standstill.</summary>
internal sealed record WinnaarRetracted(VraagId Vraag, OfferteId Offerte) : IEvent;

/// <summary>One person proposed to destroy the content of an ended vraag.</summary>
internal sealed record VraagDestroyProposed(VraagId Vraag) : IEvent;

/// <summary>An official declared his interests.</summary>
internal sealed record VraagBelangDeclared(VraagId Vraag, bool HeeftBelang) : IEvent;

/// <summary>A plan was scored.</summary>
internal sealed record OfferteScored(VraagId Vraag, OfferteId Offerte) : IEvent;

/// <summary>All plans are scored.</summary>
internal sealed record BeoordelingFinished(VraagId Vraag) : IEvent;

/// <summary>The inwoner judged the plans.</summary>
internal sealed record VoorstellenJudged(VraagId Vraag, int Aantal) : IEvent;

/// <summary>One person asked to open the prices.</summary>
internal sealed record OpeningBegun(VraagId Vraag) : IEvent;

/// <summary>What became known after the first person asked is to be judged first: both persons open after that.</summary>
internal sealed record OpeningLapsed(VraagId Vraag) : IEvent;

/// <summary>The second person opened them.</summary>
internal sealed record OffertesOpened(VraagId Vraag, int Aantal) : IEvent;

/// <summary>The inwoner chose (act 1).</summary>
internal sealed record OfferteChosen(VraagId Vraag, OfferteId Offerte) : IEvent;

/// <summary>The gemeente decided (act 2).</summary>
internal sealed record GunningDecided(VraagId Vraag, OfferteId Offerte, bool TegenDeWens, DateTimeOffset WachtTot) : IEvent;

/// <summary>An aanbieder began an offerte.</summary>
internal sealed record OfferteBegun(OfferteId Offerte, VraagId Vraag) : IEvent;

/// <summary>An offerte was submitted: it counts.</summary>
internal sealed record OfferteSubmitted(OfferteId Offerte, VraagId Vraag) : IEvent;

/// <summary>An offerte was taken back before closing.</summary>
internal sealed record OfferteWithdrawn(OfferteId Offerte, VraagId Vraag) : IEvent;

/// <summary>Content and salts were destroyed by two persons (B-48, B-50): the chain stays as a gravestone that can be checked.</summary>
internal sealed record VraagDestroyed(VraagId Vraag) : IEvent;

/// <summary>A route was chosen for a voorziening.</summary>
internal sealed record RouteChosen(ZaakId Zaak, VoorzieningId Voorziening, Route Route) : IEvent;

/// <summary>The inwoner switched to another aanbieder (E-OH-11).</summary>
internal sealed record AanbiederSwitched(ZaakId Zaak, VoorzieningId Voorziening, AanbiederId Van, AanbiederId Naar) : IEvent;
