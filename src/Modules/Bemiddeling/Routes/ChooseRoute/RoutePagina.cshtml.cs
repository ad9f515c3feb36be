using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Chooses the route of a granted voorziening: what the rechtsvorm allows, and why the rest is closed (E.17).</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Route")]
internal sealed class RoutePagina(RouteReader reader, OpenHuisReader openHuis, IAanbiederQuestions aanbieders, AccessGate gate, RefusalTexts texts) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "voorziening")]
    public VoorzieningId Voorziening { get; set; }

    [BindProperty]
    public Route? Route { get; set; }

    [BindProperty]
    public AanbiederId? Aanbieder { get; set; }

    [BindProperty]
    public DateOnly? Ondertekend { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public RouteStand Stand { get; private set; } = null!;

    public string? Gevonden { get; private set; }

    public IReadOnlyList<SelectListItem> Aanbieders { get; private set; } = [];

    public bool MagKiezen => gate.May(Permission.ToewijzingMaken);

    private string Self => $"/zaken/{Zaak}/route/{Voorziening}";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Zaak, Voorziening, ct) is not { } stand)
            return NotFound();
        Stand = stand;
        if (stand.Keuze?.Aanbieder is { } found)
            Gevonden = (await aanbieders.Aanbieders([found], ct)).GetValueOrDefault(found)?.Naam;
        if (stand.Keuze?.Route == ModuleContracts.Route.OpenHuis)
            Aanbieders = [.. (await openHuis.Admitted(stand.Bron, ct)).Where(t => t.Plekken > 0).OrderBy(t => t.Aanbieder.Naam, StringComparer.CurrentCulture).Select(t => new SelectListItem(t.Aanbieder.Naam, t.Aanbieder.Id.ToString()))];
        return Page();
    }

    public string Waarom(Refusal beletsel) => texts.For(beletsel);

    [Requires(Permission.ToewijzingMaken)]
    public Task<IActionResult> OnPostAsync([FromServices] RouteChoosing process, CancellationToken ct) =>
        After(() => process.Run(new ChooseRoute(Zaak, Voorziening, Route), ct), Next, ct);

    [Requires(Permission.ToewijzingMaken)]
    public Task<IActionResult> OnPostAanbiederAsync([FromServices] AanbiederRecording process, CancellationToken ct) =>
        After(() => process.Run(new RecordAanbieder(Zaak, Voorziening, Aanbieder, Reden, Ondertekend), ct), _ => Self, ct);

    private string Next(Route route) =>
        route switch
        {
            ModuleContracts.Route.Marktplaats => $"/zaken/{Zaak}/vraag/nieuw?voorziening={Voorziening}",
            ModuleContracts.Route.DirecteToewijzing => $"/zaken/{Zaak}/direct/{Voorziening}",
            _ => Self,
        };
}
