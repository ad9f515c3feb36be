using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The gemeente decides on the choice of the inwoner (act 2).</summary>
[Requires(Permission.BeschikkingNemen), ReadsDossier("Inzage.Uitkomst")]
internal sealed class GunningPagina(VraagReader vragen, UitkomstReader reader) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty]
    public OfferteId? Offerte { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    [BindProperty]
    public bool GeenBelang { get; set; }

    public Vraag Vraag { get; private set; } = null!;

    public UitkomstStand Stand { get; private set; } = null!;

    public bool KeuzeIsNietEerste => Stand.Regels.FirstOrDefault(r => r.Offerte == Vraag.Keuze?.Offerte) is { Rang: > 1 };

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await vragen.Kept(Zaak, VraagId, ct) is not { } vraag)
            return NotFound();
        (Vraag, Versie, Stand) = (vraag, vraag.Versie, await reader.Of(vraag, ct));
        Offerte ??= vraag.Keuze?.Offerte;
        return Page();
    }

    public string Naam(GeopendeOfferte o, IStringLocalizer texts) =>
        Vraag.Keuze?.Offerte == o.Regel.Offerte ? $"{o.Aanbieder?.Naam} ({texts["Uitkomst.KeuzeInwoner"].Value})" : o.Aanbieder?.Naam ?? "";

    [Requires(Permission.BeschikkingNemen)]
    public Task<IActionResult> OnPostAsync([FromServices] GunningDeciding process, CancellationToken ct) =>
        After(() => process.Run(new DecideGunning(Zaak, VraagId, Offerte, Reden ?? "", GeenBelang), ct), _ => $"/zaken/{Zaak}/vragen/{VraagId}", ct);
}
