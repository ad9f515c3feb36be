using ModuleContracts;
using Waarden;

namespace Bemiddeling;

/// <summary>The inwoner asked to meet so many aanbieders.</summary>
internal sealed record KennismakingAsked(VraagId Vraag, int Aantal) : IEvent;

/// <summary>The summary was written and passed the gate.</summary>
internal sealed record KennismakingWritten(VraagId Vraag) : IEvent;

/// <summary>The inwoner agreed to the summary, or not.</summary>
internal sealed record KennismakingAgreed(VraagId Vraag, bool Akkoord) : IEvent;

/// <summary>The aanbieders were asked.</summary>
internal sealed record KennismakingInvited(VraagId Vraag, int Aantal, DateTimeOffset AntwoordTot) : IEvent;

/// <summary>An aanbieder answered.</summary>
internal sealed record KennismakingAnswered(OfferteId Offerte, VraagId Vraag, bool Aanvaard) : IEvent;

/// <summary>The time of a conversation was set.</summary>
internal sealed record KennismakingPlanned(OfferteId Offerte, VraagId Vraag, DateTimeOffset Gesprek) : IEvent;

/// <summary>A conversation was held, or not.</summary>
internal sealed record KennismakingRecorded(OfferteId Offerte, VraagId Vraag, bool Gehouden) : IEvent;

/// <summary>The inwoner wants no (more) meetings.</summary>
internal sealed record KennismakingStopped(VraagId Vraag) : IEvent;

/// <summary>The inwoner chose or the vraag ended: what was planned does not take place.</summary>
internal sealed record KennismakingEnded(VraagId Vraag) : IEvent;
