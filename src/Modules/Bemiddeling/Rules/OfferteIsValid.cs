using Platform;

namespace Bemiddeling;

/// <summary>An offerte binds its bidder for a published number of days after closing (E-AUC-06).</summary>
internal static class OfferteIsValid
{
    public static Refusal? Check(Vraag vraag, DateTimeOffset now, RondeNormen normen) =>
        vraag.GeslotenOp is { } closed && now <= closed.AddDays(normen.Gestanddoening) ? null : Refusals.GestanddoeningVoorbij;
}
