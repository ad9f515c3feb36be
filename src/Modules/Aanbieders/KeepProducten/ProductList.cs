using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>Products that the reader may see: published ones, and those that his own inkoopverband still works on.</summary>
internal sealed class ProductList(KeukentafelDbContext db)
{
    public IQueryable<Product> Visible()
    {
        var own = db.Scope.Samenwerkingen;
        return db.Set<Product>().AsNoTracking().Where(p => p.GepubliceerdOp != null || own.Contains(p.Samenwerking));
    }

    /// <summary>All of one inkoopverband, or of the reader's own ones; of everybody for who has none.</summary>
    public Task<List<Product>> Of(SamenwerkingId? samenwerking, CancellationToken ct)
    {
        var own = db.Scope.Samenwerkingen;
        var rows = Visible();
        if (samenwerking is { } one)
            rows = rows.Where(p => p.Samenwerking == one);
        else if (own.Count > 0)
            rows = rows.Where(p => own.Contains(p.Samenwerking));
        return rows.OrderBy(p => p.Samenwerking).ThenBy(p => p.Code).ThenBy(p => p.Van).Take(500).ToListAsync(ct);
    }
}
