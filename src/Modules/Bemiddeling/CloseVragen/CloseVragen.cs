using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The clock reached the end of a round or of a standstill.</summary>
internal sealed record CloseVraag(VraagId Vraag);

/// <summary>
/// Process VraagClosing: calendar work on vragen, on the domain clock of each gemeente. Pages call it too before they show a vraag,
/// so that nothing waits for the timer. It acts as the machinery, in a scope of its own: the version and key of the request that
/// happens to come by belong to another change.
/// </summary>
internal sealed class VraagClosing(IServiceScopeFactory scopes, DomainClock clock, Heartbeat heartbeat)
{
    /// <summary>Does what is due on one vraag.</summary>
    public async Task Run(VraagId id, CancellationToken ct)
    {
        // An outage gives rounds more time: that comes before closing them.
        await heartbeat.Beat(ct);
        await using var scope = System();
        var processes = scope.ServiceProvider.GetRequiredService<ProcessRunner>();
        await processes.Run<Done>(nameof(VraagClosing), new CloseVraag(id), async change =>
        {
            await VraagLoading.Hold(change, id, ct);
            if (await change.Db.Set<Vraag>().FirstOrDefaultAsync(v => v.Id == id, ct) is not { } vraag)
                return SharedRefusals.NotFound;
            var before = (vraag.Status, vraag.PlannenVrij);
            await RondeSluiting.Settle(change, vraag, ct);
            if ((vraag.Status, vraag.PlannenVrij) != before)
                vraag.Versie++;
            return Done.It;
        }, ct);
    }

    /// <summary>Does what is due on all vragen, or on those of one gemeente; answers how many.</summary>
    public async Task<int> RunAll(Gemeentecode? gemeente, CancellationToken ct)
    {
        await heartbeat.Beat(ct);
        List<VraagId> due;
        await using (var scope = System())
        {
            var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
            var waiting = await db.Set<Vraag>().AsNoTracking()
                .Where(v => v.Status == VraagStatus.Gepubliceerd || v.Status == VraagStatus.Besloten || v.Status == VraagStatus.Herziening || v.Status == VraagStatus.Gesloten && !v.PlannenVrij)
                .Where(v => gemeente == null || v.Gemeente == gemeente)
                .Select(v => new { v.Id, v.Gemeente, v.Status, v.Sluit, v.WachtTot, v.HerzieningSluit })
                .ToListAsync(ct);
            due = [.. waiting.Where(v => (v.Status == VraagStatus.Besloten ? v.WachtTot : v.Status == VraagStatus.Herziening ? v.HerzieningSluit : v.Sluit) <= clock.Now(v.Gemeente)).Select(v => v.Id)];
        }
        foreach (var id in due)
            await Run(id, ct);
        return due.Count;
    }

    private AsyncServiceScope System()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.System;
        scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
        return scope;
    }
}
