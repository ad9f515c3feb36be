using Platform;

namespace Bemiddeling;

/// <summary>Support begins on a day that is still to come and before it ends (E-AUC-06).</summary>
internal static class OfferteStartsInTime
{
    public static Refusal? Check(VraagElement element, OfferteInhoud plan, DateOnly today) =>
        plan.Start < today || plan.Start > element.Einde ? Refusals.StartVoorbij(element.Einde) : null;
}
