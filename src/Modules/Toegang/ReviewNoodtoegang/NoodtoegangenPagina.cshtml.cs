using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Toegang;

/// <summary>The list of break-glasses, looked at afterwards by somebody else (J-15).</summary>
[Requires(Permission.NoodtoegangBeoordelen)]
internal sealed class NoodtoegangenPagina(NoodtoegangQuery query, NoodtoegangReviewing process) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "open")]
    public long? Open { get; set; }

    [BindProperty]
    public bool? Terecht { get; set; }

    [BindProperty]
    public string? Oordeel { get; set; }

    public IReadOnlyList<NoodtoegangRegel> Regels { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        Regels = await query.Read(ct);
        return Page();
    }

    [Requires(Permission.NoodtoegangBeoordelen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Run(Open ?? 0, new ReviewNoodtoegang(Terecht, Oordeel), ct), _ => "/noodtoegang", ct);
}
