using Platform;

namespace Bemiddeling;

/// <summary>A kennismaking extends no term: every conversation is over while the offertes still bind their bidders (E-AUC-06, E-AUC-09).</summary>
internal static class KennismakingIsInTime
{
    public static Refusal? Check(Vraag vraag, DateTimeOffset end, RondeNormen normen) =>
        vraag.GeslotenOp is { } closed && OfferteIsValid.Check(vraag, end, normen) is not null
            ? Refusals.KennismakingTeLaat(Weergave.Dag(DomainClock.DateIn(closed.AddDays(normen.Gestanddoening))))
            : null;
}
