using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Asks one admitted aanbieder directly, on a ground and with a reason.</summary>
[Requires(Permission.ToewijzingMaken), ReadsDossier("Inzage.Route")]
internal sealed class DirectPagina(VraagBronnen bronnen, OpenHuisReader openHuis, AanbiederAssigning process, RefusalTexts texts) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "voorziening")]
    public VoorzieningId Voorziening { get; set; }

    [BindProperty]
    public AanbiederId? Aanbieder { get; set; }

    [BindProperty]
    public RouteGrond? Grond { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public VraagBron Bron { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Aanbieders { get; private set; } = [];

    /// <summary>Grounds that fit this case and product.</summary>
    public IReadOnlyList<RouteGrond> Gronden { get; private set; } = [];

    public string? Beletsel { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await bronnen.Of(Zaak, Voorziening, ct) is not { } bron)
            return NotFound();
        Bron = bron;
        Beletsel = RouteSuitsRechtsvorm.Check(Route.DirecteToewijzing, bron) is { } refusal ? texts.For(refusal) : null;
        Aanbieders = [.. (await openHuis.Admitted(bron, ct)).OrderBy(t => t.Aanbieder.Naam, StringComparer.CurrentCulture).Select(t => new SelectListItem(t.Aanbieder.Naam, t.Aanbieder.Id.ToString()))];
        Gronden = [.. Enum.GetValues<RouteGrond>().Where(g => RouteSuitsRechtsvorm.CheckGrond(g, bron) is null)];
        return Page();
    }

    [Requires(Permission.ToewijzingMaken)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Run(new AssignAanbieder(Zaak, Voorziening, Aanbieder, Grond, Reden ?? ""), ct), _ => $"/zaken/{Zaak}/route/{Voorziening}", ct);
}
