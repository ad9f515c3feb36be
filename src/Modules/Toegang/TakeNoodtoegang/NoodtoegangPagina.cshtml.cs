using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>Break-glass: the file is closed to this person; he opens it with a reason (J-15).</summary>
[BeforeDossier]
[Requires(Permission.NoodtoegangNemen)]
internal sealed class NoodtoegangPagina(Dossiers dossiers, NoodtoegangTaking process) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId ZaakId { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public bool Afgeschermd { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await dossiers.Where(ZaakId, ct) is not { } place)
            return NotFound();
        if (place.Open)
            return Redirect($"/zaken/{ZaakId}");
        Afgeschermd = place.Afgeschermd;
        return Page();
    }

    [Requires(Permission.NoodtoegangNemen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => After(() => process.Run(ZaakId, new TakeNoodtoegang(Reden), ct), zaak => $"/zaken/{zaak}", ct);
}
