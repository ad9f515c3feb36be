using Microsoft.AspNetCore.Mvc;
using ModuleContracts;
using Platform;

namespace Inwoners;

/// <summary>Mijn ondersteuning: where things stand, what you can do, whom you can call, who looked in your file.</summary>
[Requires(Permission.MijnOndersteuningZien)]
internal sealed class MijnPagina(MijnQuery query) : Pagina
{
    public IReadOnlyList<MijnZaak> Zaken { get; private set; } = [];

    /// <summary>What waits for the inwoner himself, over all his cases.</summary>
    public IEnumerable<MijnRegel> AanZet => Zaken.SelectMany(z => z.Regels).Where(r => r.AanZet);

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        Zaken = await query.Read(ct);
        return Page();
    }
}
