using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>One product: price, what it is made of, legal form; the inkoper publishes and ends it here.</summary>
[Requires(Permission.AanbiedersZien)]
internal sealed class ShowProduct(ProductList list, Verbanden verbanden, AccessGate gate, ProductPublishing publishing, ProductEnding ending) : Pagina
{
    [BindProperty(SupportsGet = true)]
    public ProductId Id { get; set; }

    [BindProperty]
    public DateOnly? Tot { get; set; }

    public Product Product { get; private set; } = null!;

    public IReadOnlyList<PrijsElement> Elementen { get; private set; } = [];

    public string? Verband { get; private set; }

    public bool MayKeep => gate.May(Permission.AanbiedersBeheren) && verbanden.Own.Contains(Product.Samenwerking);

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await list.Visible().FirstOrDefaultAsync(p => p.Id == Id, ct) is not { } found)
            return NotFound();
        Product = found;
        Versie = found.Versie;
        Elementen = found.Opbouw.Compute().Value.Elementen;
        Verband = (await verbanden.Names(ct)).GetValueOrDefault(found.Samenwerking);
        return Page();
    }

    [Requires(Permission.AanbiedersBeheren)]
    public Task<IActionResult> OnPostPubliceerAsync(CancellationToken ct) => After(() => publishing.Run(Id, ct), _ => $"/producten/{Id}", ct);

    [Requires(Permission.AanbiedersBeheren)]
    public Task<IActionResult> OnPostBeeindigAsync(CancellationToken ct) => After(() => ending.Run(Id, Tot, ct), _ => $"/producten/{Id}", ct);
}
