using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>The ondersteuningsplan: goals, and for each the means on their rung of the ladder.</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Plan")]
internal sealed class PlanPagina(ZaakBlik blik, PlanWriting writing, ElementAdding adding, PlanStappen stappen, AccessGate gate) : ZaakPagina
{
    [BindProperty]
    public string? DoelTekst { get; set; }

    [BindProperty]
    public ElementFormulier Nieuw { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "element")]
    public Guid? ElementId { get; set; }

    [BindProperty]
    public StapFormulier Stap { get; set; } = new();

    [BindProperty]
    public bool? Akkoord { get; set; }

    [BindProperty]
    public DateOnly? OndertekendOp { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    public Plan Plan { get; private set; } = null!;

    public Onderzoek Onderzoek { get; private set; } = null!;

    public Element? Gekozen => Plan.Elementen.FirstOrDefault(e => e.Id.Value == ElementId);

    public bool MagBehandelen => gate.May(Permission.ZaakBehandelen) && Kop.Zaak.IsOpen && Kop.Zaak.Status != ZaakStatus.Gemeld;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await blik.Kop(ZaakId, ct) is not { } kop || await blik.Root<Plan>(ZaakId, ct) is not { } plan || await blik.Root<Onderzoek>(ZaakId, ct) is not { } onderzoek)
            return NotFound();
        (Kop, Plan, Onderzoek, Versie) = (kop, plan, onderzoek, plan.Versie);
        return Page();
    }

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostDoelAsync(CancellationToken ct) => After(() => writing.Add(ZaakId, new AddDoel(DoelTekst), ct), _ => Naar("/plan"), ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostDoelWegAsync(int nummer, CancellationToken ct) => After(() => writing.Remove(ZaakId, nummer, ct), _ => Naar("/plan"), ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostElementAsync(CancellationToken ct) => After(() => adding.Add(ZaakId, Nieuw.Vraag(), ct).In("Nieuw"), _ => Naar("/plan"), ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostElementWegAsync(Guid weg, CancellationToken ct) => After(() => adding.Remove(ZaakId, new ElementId(weg), ct), _ => Naar("/plan"), ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostStapAsync(CancellationToken ct) =>
        After(() => stappen.Move(ZaakId, new ElementId(ElementId ?? Guid.Empty), Stap.Opdracht(), ct).In("Stap"), _ => Naar("/plan"), ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostAntwoordAsync(CancellationToken ct) =>
        After(() => stappen.Record(ZaakId, new RecordPlanAnswer(Akkoord, OndertekendOp, Toelichting), ct), _ => Naar("/plan"), ct);
}

/// <summary>The fields of a new means.</summary>
internal sealed class ElementFormulier
{
    public Trede? Trede { get; set; }

    public int? Doel { get; set; }

    public string? Wat { get; set; }

    public string? Wie { get; set; }

    public string? HoeVaak { get; set; }

    public string? Categorie { get; set; }

    public string? Overgeslagen { get; set; }

    public DateOnly? InstemmingOp { get; set; }

    public ElementVraag Vraag() => new(Trede, Doel ?? 0, Wat, Wie, HoeVaak, Categorie, Overgeslagen, InstemmingOp);
}

/// <summary>The fields of a step of a means.</summary>
internal sealed class StapFormulier
{
    public ElementStatus? Naar { get; set; }

    public string? StapReden { get; set; }

    public string? Wat { get; set; }

    public string? Wie { get; set; }

    public DateOnly? InstemmingOp { get; set; }

    public ElementStap Opdracht() => new(Naar, StapReden, Wat, Wie, InstemmingOp);
}

/// <summary>What moves a plan on, bundled for its page.</summary>
internal sealed class PlanStappen(ElementMoving moving, PlanAnswering answering)
{
    public Task<Result<int>> Move(ZaakId zaak, ElementId element, ElementStap stap, CancellationToken ct) => moving.Run(zaak, element, stap, ct);

    public Task<Result<int>> Record(ZaakId zaak, RecordPlanAnswer command, CancellationToken ct) => answering.Record(zaak, command, ct);
}

/// <summary>Points a refusal at the field of a form within a page.</summary>
internal static class FieldsOfForm
{
    public static async Task<Result<T>> In<T>(this Task<Result<T>> process, string form)
    {
        var result = await process;
        return result.IsRefused(out var refusal) && refusal.Field is not null ? refusal.At($"{form}.{refusal.Field}") : result;
    }
}
