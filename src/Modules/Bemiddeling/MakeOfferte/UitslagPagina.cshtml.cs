using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What an aanbieder hears about its own offerte: points, places and reasons, nothing of others.</summary>
[Requires(Permission.OfferteDoen)]
internal sealed class UitslagPagina(OfferteReader reader) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "offerte")]
    public OfferteId Offerte { get; set; }

    public EigenOfferte Eigen { get; private set; } = null!;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Offerte, ct) is not { Offerte.Uitslag: not null } found)
            return NotFound();
        Eigen = found;
        return Page();
    }
}
