using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Ondersteuning;

/// <summary>Orders with the names that belong to them; filtered by the owners of the actor.</summary>
internal sealed class ToewijzingList(KeukentafelDbContext db, IAanbiederQuestions aanbieders)
{
    public const int PieceSize = 50;

    /// <summary>Orders to the actor's organisation, newest first, without anybody's name.</summary>
    public async Task<IReadOnlyList<ToewijzingRegel>> Own(ToewijzingStatus? status, DateTimeOffset? voor, CancellationToken ct)
    {
        var own = db.Scope.Organisaties;
        var rows = db.Set<Toewijzing>().AsNoTracking().Where(t => t.Organisatie != null && own.Contains(t.Organisatie.Value));
        if (status is { } one)
            rows = rows.Where(t => t.Status == one);
        if (voor is { } moment)
            rows = rows.Where(t => t.GemaaktOp < moment);
        return await Named(await rows.OrderByDescending(t => t.GemaaktOp).Take(PieceSize + 1).ToListAsync(ct), ct);
    }

    /// <summary>Orders of cases.</summary>
    public async Task<IReadOnlyList<ToewijzingRegel>> Of(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct) =>
        await Named(await db.Set<Toewijzing>().AsNoTracking().Where(t => zaken.Contains(t.Zaak)).OrderBy(t => t.GemaaktOp).ToListAsync(ct), ct);

    /// <summary>One order of the actor's organisation.</summary>
    public async Task<ToewijzingRegel?> One(ToewijzingId id, CancellationToken ct)
    {
        var own = db.Scope.Organisaties;
        return await db.Set<Toewijzing>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id && t.Organisatie != null && own.Contains(t.Organisatie.Value), ct) is { } found
            ? (await Named([found], ct))[0]
            : null;
    }

    private async Task<IReadOnlyList<ToewijzingRegel>> Named(List<Toewijzing> rows, CancellationToken ct)
    {
        if (rows.Count == 0)
            return [];
        var products = await aanbieders.Producten([.. rows.Select(r => r.Product).Distinct()], ct);
        var providers = await aanbieders.Aanbieders([.. rows.Where(r => r.Organisatie is not null).Select(r => r.Organisatie!.Value).Distinct()], ct);
        var codes = rows.Select(r => r.Gemeente).Distinct().ToList();
        var gemeenten = await db.Set<Gemeente>().AsNoTracking().Where(g => codes.Contains(g.Code)).ToDictionaryAsync(g => g.Code, g => g.Naam, ct);
        return
        [
            .. rows.Select(r => new ToewijzingRegel(
                r,
                products.GetValueOrDefault(r.Product)?.Naam ?? "",
                r.Organisatie is { } o ? providers.GetValueOrDefault(o)?.Naam ?? "" : "",
                gemeenten.GetValueOrDefault(r.Gemeente, ""))),
        ];
    }
}

/// <summary>An order with names.</summary>
internal sealed record ToewijzingRegel(Toewijzing Toewijzing, string Product, string Aanbieder, string Gemeente);
