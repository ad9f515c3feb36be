using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Ondersteuning;

/// <summary>The orders of one case, for its team: who delivers what, and does it run.</summary>
[Requires(Permission.ZaakZien)]
[ReadsDossier("Inzage.Toewijzingen")]
internal sealed class ZaakToewijzingen(ToewijzingList list, ZaakLook look) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    public IReadOnlyList<ToewijzingRegel> Toewijzingen { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (!await look.MayRead(Zaak, ct))
            return NotFound();
        Toewijzingen = await list.Of([Zaak], ct);
        return Page();
    }
}
