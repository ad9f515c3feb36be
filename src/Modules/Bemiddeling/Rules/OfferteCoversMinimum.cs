using Platform;

namespace Bemiddeling;

/// <summary>Bidders propose how, never less than the gemeente fixed (B-26).</summary>
internal static class OfferteCoversMinimum
{
    public static Refusal? Check(VraagElement element, OfferteInhoud plan) => plan.Uren < element.Minimum ? Refusals.UrenTeWeinig(element.Minimum) : null;
}
