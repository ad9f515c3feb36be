using ModuleContracts;
using Waarden;

namespace Beschikkingen;

/// <summary>The questions about one case that processes and pages ask.</summary>
internal static class ZaakQuestions
{
    /// <summary>The case, or null when it is not there or not the actor's.</summary>
    public static async Task<ZaakGegevens?> Zaak(this IToegangQuestions toegang, ZaakId zaak, CancellationToken ct) =>
        (await toegang.Zaken([zaak], ct)).GetValueOrDefault(zaak);

    /// <summary>Elements of the plan on which a decision is due: maatwerk that was not stopped.</summary>
    public static async Task<IReadOnlyList<MaatwerkElement>> Maatwerk(this IToegangQuestions toegang, ZaakId zaak, CancellationToken ct) =>
        (await toegang.Plannen([zaak], ct)).GetValueOrDefault(zaak) is { } plan
            ?
            [
                .. plan.Elementen.Where(e => e.Trede == (int)Trede.Maatwerk && e.Status != "gestopt")
                    .Select(e => new MaatwerkElement(e, plan.Doelen.FirstOrDefault(d => d.Nummer == e.Doel)?.Tekst ?? "")),
            ]
            : [];
}

/// <summary>A maatwerk element with the goal it serves.</summary>
internal sealed record MaatwerkElement(PlanElement Element, string Doel);
