using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The inwoner sees all admitted aanbieders with room, in an order he chooses himself, and picks one (E-OH-02).</summary>
[Requires(Permission.MijnOndersteuningZien), ReadsDossier("Inzage.Route")]
internal sealed class KiezenPagina(OpenHuisReader reader) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "voorziening")]
    public VoorzieningId Voorziening { get; set; }

    [BindProperty(SupportsGet = true, Name = "volgorde")]
    public Volgorde Volgorde { get; set; }

    [BindProperty]
    public AanbiederId? Aanbieder { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public OpenHuisAanbod Aanbod { get; private set; } = null!;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Zaak, Voorziening, Volgorde, ct) is not { } found)
            return NotFound();
        Aanbod = found;
        return Page();
    }

    [Requires(Permission.MijnOndersteuningBeslissen)]
    public Task<IActionResult> OnPostAsync([FromServices] AanbiederChoosing process, CancellationToken ct) =>
        After(() => process.Run(new ChooseAanbieder(Zaak, Voorziening, Aanbieder, Reden), ct), _ => $"/mijn/{Zaak}/kiezen/{Voorziening}", ct);
}
