using Platform;

namespace Bemiddeling;

/// <summary>An offerte binds its bidder for a published number of days after closing (E-AUC-06).</summary>
internal static class OfferteIsValid
{
    public static Refusal? Check(Vraag vraag, DateTimeOffset now, RondeNormen normen) =>
        Until(vraag, normen) is { } until && now <= until ? null : Refusals.GestanddoeningVoorbij;

    /// <summary>The last moment; null while the round was not closed.</summary>
    public static DateTimeOffset? Until(Vraag vraag, RondeNormen normen) => vraag.GeslotenOp?.AddDays(normen.Gestanddoening);
}
