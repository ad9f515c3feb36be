using Microsoft.EntityFrameworkCore;
using Waarden;

namespace Platform;

/// <summary>One line of what happened to a case.</summary>
/// <param name="Soort">Name of the event; rooms have its text under <c>Gebeurtenis.{Soort}</c>.</param>
/// <param name="Wanneer">When, on the domain clock.</param>
/// <param name="Naam">Who did it.</param>
/// <param name="Namens">On whose behalf; null for himself.</param>
/// <param name="Reden">Why, in his own words.</param>
/// <param name="Nummer">Place in the event table; rises with time.</param>
public sealed record HistorieRegel(string Soort, DateTimeOffset Wanneer, string Naam, string? Namens, string? Reden, long Nummer);

/// <summary>What happened to a case, out of the event table: no room keeps a history of its own.</summary>
public sealed class Historie(KeukentafelDbContext db)
{
    /// <summary>Newest first, before a line that was seen already. The caller checks that the actor may read the case.</summary>
    public async Task<IReadOnlyList<HistorieRegel>> Of(ZaakId zaak, int atMost, long? before, CancellationToken ct)
    {
        var id = (Guid?)zaak.Value;
        return await db.Set<EventRow>().AsNoTracking()
            .Where(e => e.Zaak == id && (before == null || e.Nummer < before))
            .OrderByDescending(e => e.Nummer).Take(atMost)
            .Select(e => new HistorieRegel(e.Soort, e.Wanneer, e.Naam, e.Namens, e.Reden, e.Nummer))
            .ToListAsync(ct);
    }
}
