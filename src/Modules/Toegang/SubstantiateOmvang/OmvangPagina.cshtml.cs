using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Toegang;

/// <summary>How much help is needed: activity × minutes × frequency, beside the norm of the day.</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Omvang")]
internal sealed class OmvangPagina(ZaakBlik blik, OmvangSubstantiating process, AccessGate gate) : ZaakPagina
{
    [BindProperty]
    public string? Activiteit { get; set; }

    [BindProperty]
    public string? Categorie { get; set; }

    [BindProperty]
    public int? Minuten { get; set; }

    [BindProperty]
    public decimal? Keer { get; set; }

    [BindProperty]
    public OmvangTijdvak Per { get; set; } = OmvangTijdvak.Week;

    [BindProperty]
    public string? Afwijking { get; set; }

    public Onderzoek Onderzoek { get; private set; } = null!;

    public IReadOnlyList<ActiviteitNorm> Normen { get; private set; } = [];

    public bool MagBehandelen => gate.May(Permission.ZaakBehandelen) && Kop.Zaak.IsOpen;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await blik.Kop(ZaakId, ct) is not { } kop || await blik.Root<Onderzoek>(ZaakId, ct) is not { } onderzoek)
            return NotFound();
        (Kop, Onderzoek, Versie) = (kop, onderzoek, onderzoek.Versie);
        Normen = ActiviteitNormen.Op(kop.Vandaag);
        return Page();
    }

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Add(ZaakId, new OmvangVraag(Activiteit, Categorie, Minuten, Keer, Per, Afwijking), ct), _ => Naar("/onderzoek/omvang"), ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostVerwijderenAsync(Guid regel, CancellationToken ct) =>
        After(() => process.Remove(ZaakId, regel, ct), _ => Naar("/onderzoek/omvang"), ct);
}
