using ModuleContracts;
using Waarden;

namespace Toegang;

/// <summary>Somebody of the team has the case in hand.</summary>
internal sealed record ZaakTaken(ZaakId Zaak, GebruikerId Consulent) : IEvent;

/// <summary>The case went to another team; nobody has it in hand there yet.</summary>
internal sealed record ZaakHandedOver(ZaakId Zaak, TeamId Van, TeamId Naar) : IEvent;

/// <summary>The case can wait after all (B-32).</summary>
internal sealed record SpoedLifted(ZaakId Zaak, DateOnly Op) : IEvent;

/// <summary>A case of another team, or a shielded one, was opened with a reason (J-15).</summary>
internal sealed record NoodtoegangTaken(ZaakId Zaak, GebruikerId Gebruiker, DateTimeOffset Tot) : IEvent;

/// <summary>Somebody else looked at a break-glass afterwards (J-15).</summary>
internal sealed record NoodtoegangReviewed(ZaakId Zaak, long Noodtoegang, bool Terecht) : IEvent;

/// <summary>What has to be settled before the onderzoek was written down (B-03, B-04, B-06).</summary>
internal sealed record OnderzoekPrepared(ZaakId Zaak) : IEvent;

/// <summary>The inwoner handed in his own plan, or said he makes none (B-04).</summary>
internal sealed record PersoonlijkPlanSettled(ZaakId Zaak, PersoonlijkPlanStand Stand, DateOnly Op) : IEvent;

/// <summary>The draft of the report changed.</summary>
internal sealed record VerslagWritten(ZaakId Zaak) : IEvent;

/// <summary>The notes of the conversation changed.</summary>
internal sealed record GesprekNoted(ZaakId Zaak, int Versie) : IEvent;

/// <summary>A domain of the ZRM was opened, because it matters in this case.</summary>
internal sealed record ZrmOpened(ZaakId Zaak, ZrmDomein Domein) : IEvent;

/// <summary>A domain got its levels; they stand in the file, not in the event (C-22).</summary>
internal sealed record ZrmScored(ZaakId Zaak, ZrmDomein Domein) : IEvent;

/// <summary>The extent in time changed (B-14).</summary>
internal sealed record OmvangChanged(ZaakId Zaak, int MinutenPerWeek) : IEvent;

/// <summary>The inwoner said what he thinks of the report.</summary>
internal sealed record VerslagAnswered(ZaakId Zaak, int Nummer, bool Akkoord) : IEvent;

/// <summary>The goals of the plan changed.</summary>
internal sealed record PlanWritten(ZaakId Zaak, PlanId Plan) : IEvent;

/// <summary>A means was added to the plan.</summary>
internal sealed record ElementAdded(ZaakId Zaak, ElementId Element, Trede Trede) : IEvent;

/// <summary>A means was taken off the plan before anything was done with it.</summary>
internal sealed record ElementRemoved(ZaakId Zaak, ElementId Element) : IEvent;

/// <summary>A means went a step further (D.2).</summary>
internal sealed record ElementMoved(ZaakId Zaak, ElementId Element, ElementStatus Status) : IEvent;

/// <summary>The inwoner did not agree to the plan.</summary>
internal sealed record PlanDeclined(ZaakId Zaak, PlanId Plan, DateOnly Op) : IEvent;

/// <summary>The case followed what another room did with it.</summary>
internal sealed record ZaakMoved(ZaakId Zaak, ZaakStatus Status) : IEvent;
