using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The inwoner asks to meet aanbieders before he chooses, reads what they will read, and sees when they meet (E-AUC-09).</summary>
[Requires(Permission.MijnOndersteuningZien), ReadsDossier("Inzage.Kennismaking")]
internal sealed class MijnKennismakingPagina(VraagReader vragen, KennismakingReader reader) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty]
    public List<OfferteId> Offertes { get; set; } = [];

    [BindProperty]
    public KennismakingVorm? Vorm { get; set; }

    [BindProperty]
    public string? Plek { get; set; }

    [BindProperty]
    public bool? Akkoord { get; set; }

    [BindProperty]
    public string? Afdruk { get; set; }

    public KennismakingStand Stand { get; private set; } = null!;

    /// <summary>The inwoner can still choose, so he can still meet.</summary>
    public bool IsOpen { get; private set; }

    public string Self => $"/mijn/{Zaak}/vragen/{VraagId}/kennismaking";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await vragen.Kept(Zaak, VraagId, ct) is not { } vraag || await reader.Of(vraag, ct) is not { } stand)
            return NotFound();
        (Stand, Versie, IsOpen) = (stand, vraag.Versie, KennismakingIsOpen.Check(vraag) is null);
        if (HttpContext.Request.Method == "GET")
            (Offertes, Vorm, Plek) = ([.. stand.Genodigden.Select(g => g.Offerte)], stand.Vorm, stand.Plek);
        return Page();
    }

    [Requires(Permission.MijnOndersteuningBeslissen)]
    public Task<IActionResult> OnPostAsync([FromServices] KennismakingAsking process, CancellationToken ct) =>
        After(() => process.Run(new AskKennismaking(Zaak, VraagId, Offertes, Vorm, Plek ?? ""), ct), _ => Self, ct);

    [Requires(Permission.MijnOndersteuningBeslissen)]
    public Task<IActionResult> OnPostInstemmingAsync([FromServices] SamenvattingAgreeing process, CancellationToken ct)
    {
        if (Akkoord is null)
            return ShowRefusal(Refusals.NietsGekozen.At(nameof(Akkoord)), ct);
        return After(() => process.Run(new AgreeSamenvatting(Zaak, VraagId, Akkoord == true, Afdruk ?? ""), ct), _ => Self, ct);
    }

    [Requires(Permission.MijnOndersteuningBeslissen)]
    public Task<IActionResult> OnPostIntrekkingAsync([FromServices] KennismakingStopping process, CancellationToken ct) =>
        After(() => process.Run(new StopKennismaking(Zaak, VraagId), ct), _ => Self, ct);
}
