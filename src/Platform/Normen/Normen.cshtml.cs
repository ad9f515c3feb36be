using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Waarden;

namespace Platform;

/// <summary>All norms of a gemeente: what holds, since when, by what source, and what it set itself.</summary>
[Requires(Permission.Beheren)]
internal sealed class NormenPagina(NormenLijst lijst, KeukentafelDbContext db, AccessScope scope) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "gemeente")]
    public string? Gevraagd { get; set; }

    public Gemeentecode Code { get; private set; }

    public string Naam { get; private set; } = "";

    public IReadOnlyList<NormOverzicht> Normen { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (scope.Gemeenten.Where(g => Gevraagd is null || g.Value == Gevraagd).Select(g => (Gemeentecode?)g).FirstOrDefault() is not { } code)
            return NotFound();
        Code = code;
        Naam = await db.Set<Gemeente>().Where(g => g.Code == code).Select(g => g.Naam).FirstAsync(ct);
        Normen = await lijst.Of(code, ct);
        return Page();
    }
}
