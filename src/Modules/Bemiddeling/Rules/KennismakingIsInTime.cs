using Platform;

namespace Bemiddeling;

/// <summary>A kennismaking extends no term: every conversation is over while the offertes still bind their bidders (E-AUC-06, E-AUC-09).</summary>
internal static class KennismakingIsInTime
{
    public static Refusal? Check(Vraag vraag, DateTimeOffset end, RondeNormen normen) =>
        OfferteIsValid.Until(vraag, normen) is { } until && end > until
            ? Refusals.KennismakingTeLaat(Weergave.Dag(DomainClock.DateIn(until)))
            : null;
}
