using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The form for a new product.</summary>
[Requires(Permission.AanbiedersBeheren)]
internal sealed class NieuwProduct(Verbanden verbanden, ProductDrafting process) : Pagina
{
    [BindProperty]
    public Productinvoer Invoer { get; set; } = new();

    [BindProperty]
    public SamenwerkingId? Samenwerking { get; set; }

    public IReadOnlyList<SelectListItem> Verbanden { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        var names = await verbanden.Names(ct);
        Verbanden = [.. verbanden.Own.Select(v => new SelectListItem(names.GetValueOrDefault(v), v.ToString()))];
        return Page();
    }

    [Requires(Permission.AanbiedersBeheren)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Run(new DraftProduct(Samenwerking, Invoer), ct), id => $"/producten/{id}", ct);
}
