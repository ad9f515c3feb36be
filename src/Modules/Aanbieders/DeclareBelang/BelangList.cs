using Microsoft.EntityFrameworkCore;
using Platform;

namespace Aanbieders;

/// <summary>Declared interests: everybody his own; who supervises or purchases all of his gemeenten.</summary>
internal sealed class BelangList(KeukentafelDbContext db, CurrentActor current, AccessGate gate)
{
    public bool SeesAll => gate.May(Permission.AanbiedersBeheren) || gate.May(Permission.ToezichtZien);

    public async Task<IReadOnlyList<BelangRegel>> Find(CancellationToken ct)
    {
        var (subject, all) = (current.Actor.Subject, SeesAll);
        return await db.Set<Belang>().AsNoTracking().Where(b => b.BeeindigdOp == null && (all || b.Subject == subject)).OrderByDescending(b => b.OpgegevenOp)
            .Join(db.Set<Aanbieder>(), b => b.Aanbieder, a => a.Id, (b, a) => new BelangRegel(b.Id, b.Naam, b.Subject == subject, a.Id, a.Naam, b.Aard, b.OpgegevenOp, b.Versie))
            .Take(500).ToListAsync(ct);
    }
}

/// <summary>One interest, as shown.</summary>
internal sealed record BelangRegel(Guid Id, string Wie, bool Eigen, Waarden.AanbiederId Aanbieder, string AanbiederNaam, BelangAard Aard, DateTimeOffset OpgegevenOp, int Versie);
