using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The evaluation with its published formula, and acts on behalf of the inwoner.</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Uitkomst")]
internal sealed class UitkomstPagina(VraagReader vragen, UitkomstReader reader, VoorstelReader voorstellen, AccessGate gate) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty(Name = "Oordelen")]
    public Dictionary<string, VoorstelPast> Oordelen { get; set; } = [];

    [BindProperty]
    public OfferteId? Offerte { get; set; }

    [BindProperty]
    public KeuzeWijze Wijze { get; set; } = KeuzeWijze.Handtekening;

    [BindProperty]
    public DateOnly? Ondertekend { get; set; }

    [BindProperty]
    public string? Getuige { get; set; }

    public Vraag Vraag { get; private set; } = null!;

    public UitkomstStand Stand { get; private set; } = null!;

    public IReadOnlyList<Voorstel> Voorstellen { get; private set; } = [];

    public bool MagPlaatsen => gate.May(Permission.VraagPlaatsen);

    private string Self => $"/zaken/{Zaak}/vragen/{VraagId}";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await vragen.Kept(Zaak, VraagId, ct) is not { } vraag)
            return NotFound();
        (Vraag, Versie, Stand) = (vraag, vraag.Versie, await reader.Of(vraag, ct));
        if (vraag.IsScored && MagPlaatsen)
            (Voorstellen, _) = await voorstellen.Of(vraag, all: false, ct);
        return Page();
    }

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostOordeelAsync([FromServices] OordeelRecording process, CancellationToken ct) =>
        After(() => process.Run(new RecordOordeel(Zaak, VraagId, VoorstelOordelen.Read(Oordelen), new Bekrachtiging(Wijze, Ondertekend, Getuige)), ct), _ => Self, ct);

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostKeuzeAsync([FromServices] KeuzeRecording process, CancellationToken ct) =>
        After(() => process.Run(new RecordKeuze(Zaak, VraagId, Offerte, new Bekrachtiging(Wijze, Ondertekend, Getuige)), ct), _ => Self, ct);
}

/// <summary>Reads judgements from a form: by id of the offerte.</summary>
internal static class VoorstelOordelen
{
    public static IReadOnlyList<VoorstelOordeel> Read(Dictionary<string, VoorstelPast> form) =>
        [.. form.Where(f => OfferteId.TryParse(f.Key, null, out _)).Select(f => new VoorstelOordeel(OfferteId.TryParse(f.Key, null, out var id) ? id : default, f.Value))];
}
