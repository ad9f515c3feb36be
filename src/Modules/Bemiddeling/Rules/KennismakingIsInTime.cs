using Platform;

namespace Bemiddeling;

/// <summary>A kennismaking extends no term: every conversation is over while the offertes still bind their bidders (E-AUC-06, E-AUC-09).</summary>
internal static class KennismakingIsInTime
{
    // The start first: of the last moment that there is no end can be computed.
    public static Refusal? Check(Vraag vraag, DateTimeOffset start, int minuten, RondeNormen normen) =>
        vraag.GeslotenOp is { } closed && (OfferteIsValid.Check(vraag, start, normen) ?? OfferteIsValid.Check(vraag, start.AddMinutes(minuten), normen)) is not null
            ? Refusals.KennismakingTeLaat(Weergave.Dag(DomainClock.DateIn(closed.AddDays(normen.Gestanddoening))))
            : null;
}
