using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A route as the page shows it; <paramref name="Beletsel"/> says why it is closed.</summary>
internal sealed record RouteOptie(Route Route, Refusal? Beletsel);

/// <summary>A voorziening with the routes it can take and what was chosen.</summary>
internal sealed record RouteStand(VraagBron Bron, IReadOnlyList<RouteOptie> Opties, Routekeuze? Keuze, Vraag? Vraag);

internal sealed class RouteReader(KeukentafelDbContext db, VraagBronnen bronnen)
{
    public async Task<RouteStand?> Find(ZaakId zaak, VoorzieningId voorziening, CancellationToken ct)
    {
        if (await bronnen.Of(zaak, voorziening, ct) is not { } bron)
            return null;
        var keuze = await db.Set<Routekeuze>().AsNoTracking().FirstOrDefaultAsync(r => r.Voorziening == voorziening, ct);
        var vragen = await db.Set<Vraag>().AsNoTracking().Where(v => v.Voorziening == voorziening).ToListAsync(ct);
        return new RouteStand(bron, [.. RouteSuitsRechtsvorm.All.Select(r => new RouteOptie(r, RouteSuitsRechtsvorm.Check(r, bron)))], keuze, vragen.OrderByDescending(v => v.Opgesteld.Op).FirstOrDefault());
    }
}
