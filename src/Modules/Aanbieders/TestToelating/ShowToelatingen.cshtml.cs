using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The inkoper's list of requests for admission, those that wait first.</summary>
[Requires(Permission.AanbiedersBeheren)]
internal sealed class ShowToelatingen(KeukentafelDbContext db) : Pagina
{
    public IReadOnlyList<(Toelating Toelating, string Aanbieder)> Wachtend { get; private set; } = [];

    public IReadOnlyList<(Toelating Toelating, string Aanbieder)> Beslist { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        var rows = await db.Set<Toelating>().AsNoTracking().OrderByDescending(t => t.IngediendOp).Take(200).ToListAsync(ct);
        var ids = rows.Select(r => r.Organisatie).Distinct().ToList();
        var names = await db.Set<Aanbieder>().AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Naam }).ToDictionaryAsync(a => a.Id, a => a.Naam, ct);
        Wachtend = [.. rows.Where(r => r.IsOpen).OrderBy(r => r.IngediendOp).Select(r => (r, names.GetValueOrDefault(r.Organisatie, "")))];
        Beslist = [.. rows.Where(r => !r.IsOpen).Select(r => (r, names.GetValueOrDefault(r.Organisatie, "")))];
        return Page();
    }
}
