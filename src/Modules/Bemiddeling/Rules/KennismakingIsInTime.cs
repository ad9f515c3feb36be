using Platform;

namespace Bemiddeling;

/// <summary>A kennismaking extends no term: every conversation is over while the offertes still bind their bidders (E-AUC-06, E-AUC-09).</summary>
internal static class KennismakingIsInTime
{
    // Counted back from the end: of the last moment that there is no end can be computed.
    public static Refusal? Check(Vraag vraag, DateTimeOffset start, int minuten, RondeNormen normen) =>
        OfferteIsValid.Until(vraag, normen) is { } until && start > until.AddMinutes(-minuten)
            ? Refusals.KennismakingTeLaat(Weergave.Dag(DomainClock.DateIn(until)))
            : null;
}
