using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Toegang;

/// <summary>The domains of the ZRM that matter in this case, and no others; no total, no advice (C-20 to C-25).</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Zrm")]
internal sealed class ZrmPagina(ZaakBlik blik, ZrmOpening opening, ZrmScoring scoring, AccessGate gate) : ZaakPagina
{
    [BindProperty(SupportsGet = true, Name = "score")]
    public ZrmDomein? Score { get; set; }

    [BindProperty]
    public ZrmDomein? Domein { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    [BindProperty]
    public int? Niveau { get; set; }

    [BindProperty]
    public int? NiveauInwoner { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    [BindProperty]
    public DateOnly? InformatieVan { get; set; }

    [BindProperty]
    public DateOnly? Training { get; set; }

    public Onderzoek Onderzoek { get; private set; } = null!;

    public ZrmBeeld? Gekozen => Onderzoek.Zrm.FirstOrDefault(b => b.Domein == Score);

    public IEnumerable<ZrmDomein> Dicht => Enum.GetValues<ZrmDomein>().Except(Onderzoek.Zrm.Select(b => b.Domein));

    public bool MagBehandelen => gate.May(Permission.ZaakBehandelen) && Kop.Zaak.IsOpen;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await blik.Kop(ZaakId, ct) is not { } kop || await blik.Root<Onderzoek>(ZaakId, ct) is not { } onderzoek)
            return NotFound();
        (Kop, Onderzoek, Versie) = (kop, onderzoek, onderzoek.Versie);
        var score = Gekozen?.Score;
        (Niveau, NiveauInwoner, Toelichting, InformatieVan) = (score?.Niveau, score?.NiveauInwoner, score?.Toelichting, score?.InformatieVan ?? kop.Vandaag);
        Training = score?.Training ?? onderzoek.Zrm.Select(b => b.Score?.Training).FirstOrDefault(t => t is not null);
        return Page();
    }

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostOpenenAsync(CancellationToken ct) =>
        After(() => opening.Run(ZaakId, new OpenZrm(Domein, Reden), ct), _ => Naar("/onderzoek/zrm", $"?score={Domein}"), ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostScorenAsync(CancellationToken ct) =>
        After(() => scoring.Run(ZaakId, Score ?? default, new ScoreZrm(Niveau, NiveauInwoner, Toelichting, InformatieVan, Training), ct), _ => Naar("/onderzoek/zrm"), ct);
}
