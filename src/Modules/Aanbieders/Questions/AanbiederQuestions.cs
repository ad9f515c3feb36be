using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>Answers other rooms. Catalogue, contracts and profiles are public facts, so no owner stands in the way.</summary>
internal sealed class AanbiederQuestions(KeukentafelDbContext db) : IAanbiederQuestions
{
    // One look: every page and every offerte of an aanbieder asks this.
    private static readonly HotQuery<Func<KeukentafelDbContext, AanbiederId, DateOnly, IAsyncEnumerable<Rij>>> Admissions = new(() => EF.CompileAsyncQuery(
        (KeukentafelDbContext db, AanbiederId aanbieder, DateOnly op) => (
            from c in db.Set<Contract>()
            where c.Aanbieder == aanbieder && c.Van <= op && (c.Tot == null || op <= c.Tot)
            join g in db.Set<Gemeente>() on c.Samenwerking equals g.Samenwerking
            join a in db.Set<Aanbieder>() on c.Aanbieder equals a.Id
            select new Rij(c.Product, g.Code, a.Gebieden)).AsNoTracking()));

    public async Task<IReadOnlyDictionary<ProductId, ProductGegevens>> Producten(IReadOnlyCollection<ProductId> producten, CancellationToken ct) =>
        (await db.Set<Product>().AsNoTracking().Where(p => producten.Contains(p.Id) && p.GepubliceerdOp != null).ToListAsync(ct)).ToDictionary(p => p.Id, Of);

    public async Task<IReadOnlyList<ProductGegevens>> Catalogus(Gemeentecode gemeente, DateOnly op, CancellationToken ct)
    {
        var samenwerking = await SamenwerkingOf(gemeente, ct);
        var rows = await db.Set<Product>().AsNoTracking()
            .Where(p => p.Samenwerking == samenwerking && p.GepubliceerdOp != null && p.Van <= op && (p.Tot == null || op <= p.Tot))
            .OrderBy(p => p.Code).ToListAsync(ct);
        return [.. rows.Select(Of)];
    }

    public async Task<IReadOnlyDictionary<AanbiederId, AanbiederGegevens>> Aanbieders(IReadOnlyCollection<AanbiederId> aanbieders, CancellationToken ct) =>
        (await db.Set<Aanbieder>().AsNoTracking().Where(a => aanbieders.Contains(a.Id)).ToListAsync(ct)).ToDictionary(a => a.Id, Of);

    public async Task<IReadOnlyList<Toegelatene>> Toegelaten(ProductId product, Gemeentecode gemeente, DateOnly op, CancellationToken ct)
    {
        var samenwerking = await SamenwerkingOf(gemeente, ct);
        var ids = db.Set<Contract>()
            .Where(c => c.Product == product && c.Samenwerking == samenwerking && c.Van <= op && (c.Tot == null || op <= c.Tot))
            .Select(c => c.Aanbieder);
        var rows = await db.Set<Aanbieder>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToListAsync(ct);
        var found = rows.Where(a => a.Serves(gemeente)).Select(a => Toegelatene(a, product)).ToArray();
        // The order must not favour anybody (E-OH-02).
        Random.Shared.Shuffle(found);
        return found;
    }

    public async Task<IReadOnlyList<(ProductId Product, Gemeentecode Gemeente)>> Toelatingen(AanbiederId aanbieder, DateOnly op, CancellationToken ct)
    {
        var rows = new List<Rij>();
        await foreach (var row in Admissions.On(db)(db, aanbieder, op).WithCancellation(ct))
            rows.Add(row);
        return [.. rows.Where(r => Aanbieder.Serves(r.Gebieden, r.Gemeente)).Select(r => (r.Product, r.Gemeente)).Distinct()];
    }

    internal static AanbiederGegevens Of(Aanbieder a) => new(a.Id, a.Naam, a.AgbCode, a.Medewerkers, a.Profiel, a.Plaats, a.Email);

    private async Task<SamenwerkingId?> SamenwerkingOf(Gemeentecode gemeente, CancellationToken ct) =>
        await db.Set<Gemeente>().Where(g => g.Code == gemeente).Select(g => (SamenwerkingId?)g.Samenwerking).FirstOrDefaultAsync(ct);

    private static Toegelatene Toegelatene(Aanbieder a, ProductId product)
    {
        var aanbod = a.Aanbod.FirstOrDefault(o => o.Product == product);
        return new Toegelatene(Of(a), aanbod?.Plekken ?? 0, aanbod?.WachttijdDagen ?? 0);
    }

    private static ProductGegevens Of(Product p) =>
        new(p.Id, p.Code, p.Naam, p.Categorie, p.Eenheid, p.Rechtsvorm, p.Tarief, p.Bodem, p.Plafond, p.Opbouw.Compute().Value.Elementen);

    private sealed record Rij(ProductId Product, Gemeentecode Gemeente, List<Gebied> Gebieden);
}
