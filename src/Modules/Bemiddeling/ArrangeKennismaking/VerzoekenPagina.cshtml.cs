using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Bemiddeling;

/// <summary>The requests to meet an inwoner, newest first.</summary>
[Requires(Permission.OfferteDoen)]
internal sealed class VerzoekenPagina(VerzoekReader reader) : Pagina
{
    public IReadOnlyList<VerzoekRegel> Verzoeken { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        Verzoeken = await reader.List(ct);
        return Page();
    }
}
