using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Bemiddeling;

/// <summary>The own offertes of an aanbieder, newest first.</summary>
[Requires(Permission.OfferteDoen)]
internal sealed class OffertesPagina(OfferteReader reader) : Pagina
{
    public IReadOnlyList<(Offerte Offerte, bool Open)> Offertes { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        Offertes = await reader.List(ct);
        return Page();
    }
}
