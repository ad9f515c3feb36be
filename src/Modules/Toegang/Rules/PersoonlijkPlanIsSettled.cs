using Platform;
using Waarden;

namespace Toegang;

/// <summary>The onderzoek begins after the persoonlijk plan was handed in or waived, or after its seven days (B-04).</summary>
internal static class PersoonlijkPlanIsSettled
{
    public static Refusal? Check(PersoonlijkPlan plan, Zaak zaak, DateOnly vandaag, NormTabel normen)
    {
        var until = Klokken.PersoonlijkPlanTot(zaak.Melding.Ontvangen, zaak.Gemeente, normen);
        return plan.Stand == PersoonlijkPlanStand.Open && vandaag <= until ? Refusals.PlanTermRuns(until) : null;
    }
}
