using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Toegang;

/// <summary>The inwoner hands in his own plan, or says he makes none (B-04).</summary>
[Requires(Permission.MijnOndersteuningZien)]
internal sealed class MijnPersoonlijkPlanPagina(ZaakBlik blik, PersoonlijkPlanSettling process) : ZaakPagina
{
    [BindProperty]
    public PersoonlijkPlanStand? Stand { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    public Onderzoek Onderzoek { get; private set; } = null!;

    public DateOnly Tot => Klokken.PersoonlijkPlanTot(Kop.Zaak.Melding.Ontvangen, Kop.Zaak.Gemeente, Kop.Normen);

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await blik.Kop(ZaakId, ct) is not { } kop || await blik.Root<Onderzoek>(ZaakId, ct) is not { } onderzoek)
            return NotFound();
        (Kop, Onderzoek, Versie) = (kop, onderzoek, onderzoek.Versie);
        (Stand, Tekst) = (onderzoek.PersoonlijkPlan.Stand == PersoonlijkPlanStand.Open ? null : onderzoek.PersoonlijkPlan.Stand, onderzoek.PersoonlijkPlan.Tekst);
        return Page();
    }

    [Requires(Permission.MijnOndersteuningBeslissen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Run(ZaakId, new SettlePersoonlijkPlan(Stand ?? PersoonlijkPlanStand.Open, Tekst, OnderzoekPagina.Wishes(Tekst)), ct), _ => $"/mijn/{ZaakId}/persoonlijk-plan?bewaard", ct);
}
