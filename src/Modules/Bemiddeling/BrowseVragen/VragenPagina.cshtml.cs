using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Bemiddeling;

/// <summary>The vragen that fit the aanbieder, soonest closing first.</summary>
[Requires(Permission.VraagZien)]
internal sealed class VragenPagina(VragenReader reader) : Pagina
{
    [BindProperty(SupportsGet = true)]
    public string? Product { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Gemeente { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    public VragenLijst Lijst { get; private set; } = null!;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        Lijst = await reader.List(Product, Gemeente, Na, ct);
        return Page();
    }

    public string Link(string? na)
    {
        var query = new QueryBuilder();
        foreach (var (key, value) in new[] { ("product", Product), ("gemeente", Gemeente), ("na", na) })
        {
            if (!string.IsNullOrEmpty(value))
                query.Add(key, value);
        }
        return "/vragen" + query;
    }
}
