using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Toegang;

/// <summary>The inwoner reads the plan and agrees, or not.</summary>
[Requires(Permission.MijnOndersteuningZien)]
internal sealed class MijnPlanPagina(ZaakBlik blik, PlanAnswering process) : ZaakPagina
{
    [BindProperty]
    public bool? Akkoord { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    public Plan Plan { get; private set; } = null!;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await blik.Kop(ZaakId, ct) is not { } kop || await blik.Root<Plan>(ZaakId, ct) is not { } plan || plan.IsEmpty)
            return NotFound();
        (Kop, Plan, Versie) = (kop, plan, plan.Versie);
        return Page();
    }

    [Requires(Permission.MijnOndersteuningBeslissen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Answer(ZaakId, new AnswerPlan(Akkoord, Toelichting), ct), _ => $"/mijn/{ZaakId}/plan?bewaard", ct);
}
