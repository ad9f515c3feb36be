using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The receipt of a submitted offerte.</summary>
[Requires(Permission.OfferteDoen)]
internal sealed class OntvangstPagina(OfferteReader reader) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "offerte")]
    public OfferteId Offerte { get; set; }

    public EigenOfferte Eigen { get; private set; } = null!;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Offerte, ct) is not { Ontvangst: not null } found)
            return NotFound();
        Eigen = found;
        return Page();
    }
}
