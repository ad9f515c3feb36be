using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The provider's requests for admission, and where it can ask.</summary>
[Requires(Permission.EigenAanbodBeheren)]
internal sealed class MijnToelatingen(KeukentafelDbContext db, Verbanden verbanden) : Pagina
{
    public IReadOnlyList<Toelating> Toelatingen { get; private set; } = [];

    public IReadOnlyList<(SamenwerkingId Id, string Naam, Procedure Procedure, bool Open, int Producten)> Verbanden { get; private set; } = [];

    public IReadOnlyDictionary<SamenwerkingId, string> Namen { get; private set; } = new Dictionary<SamenwerkingId, string>();

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        var own = db.Scope.Organisaties;
        Toelatingen = await db.Set<Toelating>().AsNoTracking().Where(t => own.Contains(t.Organisatie)).OrderByDescending(t => t.IngediendOp).Take(100).ToListAsync(ct);
        Namen = await verbanden.Names(ct);
        var products = await db.Set<Product>().AsNoTracking().Where(p => p.GepubliceerdOp != null).GroupBy(p => p.Samenwerking).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var ids = products.Select(p => p.Key).ToList();
        var set = await db.Set<Procedure>().AsNoTracking().Where(p => ids.Contains(p.Samenwerking)).ToDictionaryAsync(p => p.Samenwerking, ct);
        var rows = new List<(SamenwerkingId, string, Procedure, bool, int)>();
        foreach (var verband in products.OrderBy(p => Namen.GetValueOrDefault(p.Key)))
        {
            var procedure = set.GetValueOrDefault(verband.Key) ?? Procedure.Default(verband.Key);
            var today = DomainClock.DateIn(await verbanden.Now(verband.Key, ct));
            rows.Add((verband.Key, Namen.GetValueOrDefault(verband.Key, ""), procedure, procedure.IsOpen(today), verband.Count));
        }
        Verbanden = rows;
        return Page();
    }
}
