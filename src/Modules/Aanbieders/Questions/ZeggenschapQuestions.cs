using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>Answers which providers belong together.</summary>
internal sealed class ZeggenschapQuestions(KeukentafelDbContext db) : IZeggenschapQuestions
{
    public async Task<IReadOnlyList<IReadOnlyList<AanbiederId>>> Groepen(IReadOnlyCollection<AanbiederId> aanbieders, DateTimeOffset sinds, CancellationToken ct)
    {
        if (aanbieders.Count < 2)
            return [];
        // What each provider stated is its own, and what an inkoper found stays with his inkoopverband; only the groups leave this place.
        using var lifted = db.Scope.AsSystem();
        var declared = await db.Set<Zeggenschap>().AsNoTracking().ToListAsync(ct);
        var found = await db.Set<ZeggenschapVermelding>().AsNoTracking().Where(v => v.Tot == null || v.Tot > sinds).Select(v => new { v.Aanbieder, v.Kvk }).ToListAsync(ct);
        var named = declared
            .SelectMany(z => z.Nummers.Where(n => n.Tot is null || n.Tot > sinds).Select(n => (Aanbieder: z.Organisatie, n.Kvk)))
            .Concat(found.Select(f => (f.Aanbieder, f.Kvk))).ToLookup(n => n.Aanbieder, n => n.Kvk);
        // Who offered nothing may be the link between two who did.
        var ids = aanbieders.Concat(named.Select(n => n.Key)).Distinct().ToList();
        var own = await db.Set<Aanbieder>().AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.Kvk }).ToListAsync(ct);
        return ZeggenschapGroepen.Of([.. own.Select(a => new ZeggenschapKnoop(a.Id, [a.Kvk, .. named[a.Id]]))], aanbieders.ToHashSet());
    }
}
