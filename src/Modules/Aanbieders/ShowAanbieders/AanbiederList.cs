using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>Finds providers by word, in pieces, in the order of their names: a register, not a ranking (E-OH-02).</summary>
internal sealed class AanbiederList(KeukentafelDbContext db)
{
    public const int PieceSize = 20;

    public async Task<AanbiederPiece> Find(string? zoek, AanbiederId? na, CancellationToken ct)
    {
        var found = db.Set<Aanbieder>().AsNoTracking();
        foreach (var word in (zoek ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(5))
            found = found.Where(a => a.Zoektekst.Contains(word));
        if (na is { } last && await db.Set<Aanbieder>().Where(a => a.Id == last).Select(a => a.Sorteernaam).FirstOrDefaultAsync(ct) is { } after)
            found = found.Where(a => string.Compare(a.Sorteernaam, after) > 0);
        var rows = await found.OrderBy(a => a.Sorteernaam).Take(PieceSize + 1).ToListAsync(ct);
        var shown = rows.Take(PieceSize).ToList();
        return new AanbiederPiece(shown, rows.Count > PieceSize ? shown[^1].Id : null);
    }

    /// <summary>What this provider may deliver now: product and room.</summary>
    public async Task<IReadOnlyList<AanbiederProduct>> Producten(Aanbieder aanbieder, CancellationToken ct)
    {
        var rows = await db.Set<Contract>().AsNoTracking().Where(c => c.Aanbieder == aanbieder.Id)
            .Join(db.Set<Product>(), c => c.Product, p => p.Id, (c, p) => new { c.Van, c.Tot, Product = p })
            .Join(db.Set<Samenwerking>(), r => r.Product.Samenwerking, s => s.Id, (r, s) => new { r.Van, r.Tot, r.Product, s.Naam })
            .OrderBy(r => r.Naam).ThenBy(r => r.Product.Code).ToListAsync(ct);
        return
        [
            .. rows.Select(r =>
            {
                var aanbod = aanbieder.Aanbod.FirstOrDefault(o => o.Product == r.Product.Id);
                return new AanbiederProduct(r.Product.Id, r.Product.Naam, r.Naam, r.Product.Rechtsvorm, r.Van, r.Tot, aanbod?.Plekken ?? 0, aanbod?.WachttijdDagen ?? 0);
            }),
        ];
    }
}

/// <summary>A piece of the register.</summary>
/// <param name="Aanbieders">Those on it.</param>
/// <param name="Volgende">After whom the next piece starts; null at the end.</param>
internal sealed record AanbiederPiece(IReadOnlyList<Aanbieder> Aanbieders, AanbiederId? Volgende);

/// <summary>A product that a provider is admitted for.</summary>
internal sealed record AanbiederProduct(
    ProductId Product,
    string Naam,
    string Verband,
    Rechtsvorm Rechtsvorm,
    DateOnly Van,
    DateOnly? Tot,
    int Plekken,
    int WachttijdDagen
);
