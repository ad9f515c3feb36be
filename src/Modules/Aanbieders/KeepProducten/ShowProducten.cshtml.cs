using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The catalogue: what there is, at which price, and who decides in law.</summary>
[Requires(Permission.AanbiedersZien)]
internal sealed class ShowProducten(ProductList list, Verbanden verbanden, AccessGate gate) : Pagina
{
    public IReadOnlyList<IGrouping<SamenwerkingId, Product>> Producten { get; private set; } = [];

    public IReadOnlyDictionary<SamenwerkingId, string> Namen { get; private set; } = new Dictionary<SamenwerkingId, string>();

    public bool MayKeep => gate.May(Permission.AanbiedersBeheren);

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        Producten = [.. (await list.Of(null, ct)).GroupBy(p => p.Samenwerking)];
        Namen = await verbanden.Names(ct);
        return Page();
    }
}
