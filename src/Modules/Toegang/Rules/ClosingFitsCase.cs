using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>A case closes on the ground that fits it: solved without maatwerk (B-23), ended after support, withdrawn or passed on.</summary>
internal static class ClosingFitsCase
{
    public static Refusal? Check(Zaak zaak, ZaakGrond grond, Plan? plan) => grond switch
    {
        ZaakGrond.Beeindigd when zaak.Status != ZaakStatus.Beschikt => Refusals.NothingEndedYet,
        ZaakGrond.Opgelost when plan is null || plan.Elementen.All(e => e.Status is not (ElementStatus.Actief or ElementStatus.Bijgesteld or ElementStatus.Georganiseerd)) =>
            Refusals.NothingSolvedYet,
        ZaakGrond.Opgelost when plan.Elementen.Any(e => e.Trede.NeedsBeschikking() && e.Status != ElementStatus.Gestopt) => Refusals.MaatwerkStillInPlan,
        _ => null,
    };
}
