using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Toegang;

/// <summary>What has to be settled before the onderzoek, and how far it is.</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Onderzoek")]
internal sealed class OnderzoekPagina(ZaakBlik blik, OnderzoekPreparing preparing, PersoonlijkPlanSettling settling, OnderzoekStarting starting, AccessGate gate) : ZaakPagina
{
    [BindProperty]
    public DateOnly? GewezenInwoner { get; set; }

    [BindProperty]
    public DateOnly? GewezenMantelzorger { get; set; }

    [BindProperty]
    public bool GeenMantelzorger { get; set; }

    [BindProperty]
    public DateOnly? IdentiteitOp { get; set; }

    [BindProperty]
    public PersoonDocument? Document { get; set; }

    [BindProperty]
    public DateOnly? PgbUitgelegd { get; set; }

    [BindProperty]
    public PersoonlijkPlanStand? Stand { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    public Onderzoek Onderzoek { get; private set; } = null!;

    public bool MagBehandelen => gate.May(Permission.ZaakBehandelen) && Kop.Zaak.IsOpen;

    public DateOnly PlanTot => Klokken.PersoonlijkPlanTot(Kop.Zaak.Melding.Ontvangen, Kop.Zaak.Gemeente, Kop.Normen);

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await blik.Kop(ZaakId, ct) is not { } kop || await blik.Root<Onderzoek>(ZaakId, ct) is not { } onderzoek)
            return NotFound();
        (Kop, Onderzoek, Versie) = (kop, onderzoek, onderzoek.Versie);
        var v = onderzoek.Voorbereiding;
        (GewezenInwoner, GewezenMantelzorger, GeenMantelzorger, IdentiteitOp, Document, PgbUitgelegd) =
            (v.GewezenInwoner, v.GewezenMantelzorger, v.GeenMantelzorger, v.IdentiteitOp, v.Document, v.PgbUitgelegd);
        (Stand, Tekst) = (onderzoek.PersoonlijkPlan.Stand == PersoonlijkPlanStand.Open ? null : onderzoek.PersoonlijkPlan.Stand, onderzoek.PersoonlijkPlan.Tekst);
        return Page();
    }

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostVoorbereidenAsync(CancellationToken ct)
    {
        var command = new OnderzoekVoorbereiding
        {
            GewezenInwoner = GewezenInwoner, GewezenMantelzorger = GewezenMantelzorger, GeenMantelzorger = GeenMantelzorger, IdentiteitOp = IdentiteitOp,
            Document = Document, PgbUitgelegd = PgbUitgelegd,
        };
        return After(() => preparing.Run(ZaakId, command, ct), _ => Naar("/onderzoek"), ct);
    }

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostEigenPlanAsync(CancellationToken ct) =>
        After(() => settling.Run(ZaakId, new SettlePersoonlijkPlan(Stand ?? PersoonlijkPlanStand.Open, Tekst, Wishes(Tekst)), ct), _ => Naar("/onderzoek"), ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostBeginnenAsync(CancellationToken ct) => After(() => starting.Run(ZaakId, ct), _ => Naar("/onderzoek"), ct);

    /// <summary>Each line of a plan is one wish, so that the report can answer it (B-05).</summary>
    public static IReadOnlyList<string> Wishes(string? tekst) =>
        [.. (tekst ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
