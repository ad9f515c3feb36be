using Microsoft.EntityFrameworkCore;
using Waarden;

namespace Platform;

/// <summary>A root that waits for a listener, as the beheerder sees it.</summary>
public sealed record Geparkeerd(string Luisteraar, Guid Onderwerp, int Pogingen, string Fout, bool Vast);

/// <summary>Shows what is parked and lets the beheerder try it again.</summary>
public sealed class ParkedEvents(KeukentafelDbContext db, ProcessRunner processes)
{
    /// <summary>What is parked of events of these gemeenten.</summary>
    public async Task<IReadOnlyList<Geparkeerd>> Of(IReadOnlyList<Gemeentecode> gemeenten, CancellationToken ct) =>
        await Rows(gemeenten).OrderBy(p => p.Luisteraar).Take(100)
            .Select(p => new Geparkeerd(p.Luisteraar, p.OnderwerpId, p.Pogingen, p.Fout, p.Vast)).ToListAsync(ct);

    /// <summary>Makes the dispatcher try again at once.</summary>
    public Task<Result<Done>> Retry(string luisteraar, Guid onderwerp, IReadOnlyList<Gemeentecode> gemeenten, CancellationToken ct) =>
        processes.Run<Done>("ParkedEventRetrying", new { luisteraar, onderwerp }, async change =>
        {
            var row = await Rows(gemeenten).FirstOrDefaultAsync(p => p.Luisteraar == luisteraar && p.OnderwerpId == onderwerp, ct);
            if (row is null)
                return SharedRefusals.NotFound;
            (row.Vast, row.Pogingen, row.Volgende) = (false, 0, DateTimeOffset.UnixEpoch);
            return Done.It;
        }, ct);

    private IQueryable<ParkedRow> Rows(IReadOnlyList<Gemeentecode> gemeenten) =>
        db.Set<ParkedRow>().Where(p => db.Set<EventRow>().Any(e => e.Nummer == p.Vanaf && gemeenten.Contains(e.Gemeente!.Value)));
}
