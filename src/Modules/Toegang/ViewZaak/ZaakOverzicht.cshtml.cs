using Microsoft.AspNetCore.Mvc;
using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>The page of a case: who, where it stands, what is to be done, what happened.</summary>
[BeforeDossier]
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Zaak")]
internal sealed class ZaakOverzicht(ZaakBlik blik, Dossiers dossiers, AccessGate gate, IEnumerable<ITaakregels> taken, ZaakHandelingen handelingen) : ZaakPagina
{
    public IReadOnlyList<Taakregel> Taken { get; private set; } = [];

    [BindProperty]
    public string? SpoedReden { get; set; }

    [BindProperty]
    public string? WachtReden { get; set; }

    [BindProperty]
    public TeamId? Team { get; set; }

    [BindProperty]
    public string? TeamReden { get; set; }

    [BindProperty]
    public ZaakGrond? Grond { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    public bool MagBehandelen => gate.May(Permission.ZaakBehandelen);

    public IReadOnlyList<HistorieRegel> Laatste { get; private set; } = [];

    public bool IsMijn { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await blik.Kop(ZaakId, ct) is not { } kop)
            return await Closed(ct);
        Kop = kop;
        Versie = kop.Zaak.Versie;
        IsMijn = kop.Zaak.Consulent is { } who && who == handelingen.Actor.Gebruiker;
        var lines = new List<Taakregel>();
        foreach (var room in taken.OrderBy(t => t.Volgorde))
            lines.AddRange((await room.Regels([ZaakId], ct)).GetValueOrDefault(ZaakId, []));
        Taken = lines;
        Laatste = await handelingen.Historie(ZaakId, 5, null, ct);
        return Page();
    }

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostNemenAsync(CancellationToken ct) => After(() => handelingen.Take(ZaakId, ct), _ => Naar(), ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostSpoedAsync(CancellationToken ct) => After(() => handelingen.DeclareSpoed(ZaakId, new(SpoedReden), ct), _ => Naar(), ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostKanWachtenAsync(CancellationToken ct) => After(() => handelingen.LiftSpoed(ZaakId, new(WachtReden), ct), _ => Naar(), ct);

    // Who handed a case over can't open it any more.
    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostOverdragenAsync(CancellationToken ct) => After(() => handelingen.HandOver(ZaakId, new(Team, TeamReden), ct), _ => "/werklijst", ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostAfsluitenAsync(CancellationToken ct) => After(() => handelingen.Close(ZaakId, new(Grond, Toelichting), ct), _ => Naar(), ct);

    // Who works in this gemeente learns that the file is there and how to open it with a reason; everybody else learns nothing.
    private async Task<IActionResult> Closed(CancellationToken ct) =>
        gate.May(Permission.NoodtoegangNemen) && await dossiers.Where(ZaakId, ct) is { Open: false } ? Redirect($"/zaken/{ZaakId}/noodtoegang") : NotFound();
}
