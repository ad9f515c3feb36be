using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What the clock asks of vragen: those that are due, and how long until the next. Reads the head of an index, never all that are open.</summary>
/// <param name="Nu">By the clock of the database, which decides again under the lock of each vraag.</param>
/// <param name="Due">Soonest first.</param>
/// <param name="Wait">Until the next; zero when there may be more at once; null when none is known.</param>
internal sealed record VraagTermijnen(DateTimeOffset Nu, IReadOnlyList<VraagId> Due, TimeSpan? Wait)
{
    private const int Head = 200;

    /// <summary>Looks. Plans that wait for the key vault are due from <paramref name="release"/> on.</summary>
    public static async Task<VraagTermijnen> Look(KeukentafelDbContext db, DomainClock clock, DateTimeOffset release, CancellationToken ct)
    {
        var now = await DatabaseClock.Now(db, clock, ct);
        List<VraagTermijn> soonest =
        [
            .. await Soonest(db, clock, now, v => v.Status == VraagStatus.Gepubliceerd, v => v.Sluit, ct),
            .. await Soonest(db, clock, now, v => v.Status == VraagStatus.Herziening, v => v.HerzieningSluit, ct),
            .. await Soonest(db, clock, now, v => v.Status == VraagStatus.Besloten, v => v.WachtTot, ct),
        ];
        var due = soonest.Where(t => t.Nog <= TimeSpan.Zero).OrderBy(t => t.Nog).Select(t => t.Vraag).Distinct().ToList();
        TimeSpan? wait = due.Count > 0 ? TimeSpan.Zero : soonest.Count > 0 ? soonest.Min(t => t.Nog) : null;
        if (now >= release)
            due.AddRange(await db.Set<Vraag>().Where(v => v.Status == VraagStatus.Gesloten && !v.PlannenVrij).Select(v => v.Id).ToListAsync(ct));
        return new VraagTermijnen(now, [.. due.Distinct()], wait);
    }

    // A clock that was moved (demo, tests) puts vragen of that gemeente before others that close earlier.
    private static async Task<IEnumerable<VraagTermijn>> Soonest(
        KeukentafelDbContext db, DomainClock clock, DateTimeOffset now, Expression<Func<Vraag, bool>> which, Expression<Func<Vraag, DateTimeOffset?>> when, CancellationToken ct)
    {
        var waiting = db.Set<Vraag>().AsNoTracking().Where(which).OrderBy(when);
        var rows = await waiting.Take(Head).Select(v => new { v.Id, v.Gemeente, v.Status, v.Sluit, v.HerzieningSluit, v.WachtTot }).ToListAsync(ct);
        if (clock.Moved is { Count: > 0 } moved)
            rows.AddRange(await waiting.Where(v => moved.Contains(v.Gemeente)).Select(v => new { v.Id, v.Gemeente, v.Status, v.Sluit, v.HerzieningSluit, v.WachtTot }).ToListAsync(ct));
        return
        [
            .. from v in rows
               let at = v.Status switch { VraagStatus.Besloten => v.WachtTot, VraagStatus.Herziening => v.HerzieningSluit, _ => v.Sluit }
               where at is not null
               select new VraagTermijn(v.Id, at.Value - clock.At(now, v.Gemeente)),
        ];
    }

    private readonly record struct VraagTermijn(VraagId Vraag, TimeSpan Nog);
}
