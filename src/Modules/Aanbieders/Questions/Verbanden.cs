using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The inkoopverbanden of the actor, their gemeenten and their clock.</summary>
internal sealed class Verbanden(KeukentafelDbContext db, DomainClock clock)
{
    /// <summary>Those the actor works for.</summary>
    public IReadOnlyList<SamenwerkingId> Own => db.Scope.Samenwerkingen;

    /// <summary>The one that is meant: named and the actor's, or the only one there is; else null.</summary>
    public SamenwerkingId? Meant(SamenwerkingId? named) =>
        named is { } id ? Own.Contains(id) ? id : null : Own.Count == 1 ? Own[0] : null;

    /// <summary>Names by id.</summary>
    public async Task<IReadOnlyDictionary<SamenwerkingId, string>> Names(CancellationToken ct) =>
        await db.Set<Samenwerking>().AsNoTracking().ToDictionaryAsync(s => s.Id, s => s.Naam, ct);

    /// <summary>Now, by the clock of its gemeente with the lowest code: both sides of an admission count with the same days.</summary>
    public async Task<DateTimeOffset> Now(SamenwerkingId samenwerking, CancellationToken ct)
    {
        var codes = await db.Set<Gemeente>().Where(g => g.Samenwerking == samenwerking).Select(g => g.Code).ToListAsync(ct);
        return codes.Count == 0 ? clock.SystemNow : clock.Now(codes.Min());
    }

    /// <summary>Now for what an aanbieder says: by the furthest clock of the gemeenten it is admitted in, so that it never lies before a round that closed there.</summary>
    public async Task<DateTimeOffset> Now(AanbiederId aanbieder, CancellationToken ct)
    {
        var verbanden = db.Set<Contract>().Where(c => c.Aanbieder == aanbieder).Select(c => c.Samenwerking);
        var codes = await db.Set<Gemeente>().Where(g => verbanden.Contains(g.Samenwerking)).Select(g => g.Code).ToListAsync(ct);
        return codes.Select(clock.Now).Append(clock.SystemNow).Max();
    }

    /// <summary>All gemeenten that take part, with their wijken.</summary>
    public async Task<IReadOnlyList<Gemeente>> Gemeenten(CancellationToken ct) =>
        await db.Set<Gemeente>().AsNoTracking().OrderBy(g => g.Naam).ToListAsync(ct);

    /// <summary>How this one admits aanbieders: as set, or as it is by default.</summary>
    public async Task<Procedure> Procedure(SamenwerkingId samenwerking, CancellationToken ct) =>
        await db.Set<Procedure>().AsNoTracking().FirstOrDefaultAsync(p => p.Samenwerking == samenwerking, ct) ?? Aanbieders.Procedure.Default(samenwerking);
}
