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
    private const int AtATime = 4;
    private static readonly TimeSpan ReleaseAgain = TimeSpan.FromSeconds(10);
    private DateTimeOffset release;

    /// <summary>Does what is due on one vraag.</summary>
    public async Task<Result<Done>> Run(VraagId id, CancellationToken ct)
    {
        // An outage gives rounds more time: that comes before closing them.
        await heartbeat.Beat(ct);
        await using var scope = scopes.CreateSystemScope();
        var processes = scope.ServiceProvider.GetRequiredService<ProcessRunner>();
        return await processes.Run<Done>(nameof(VraagClosing), new CloseVraag(id), async change =>
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

    /// <summary>Does what is due on all vragen, those included whose plans wait for the key vault.</summary>
    public async Task RunAll(CancellationToken ct)
    {
        release = default;
        while (await RunDue(ct) == TimeSpan.Zero) { }
    }

    /// <summary>Does what is due; answers how long until the next vraag is, zero when there may be more at once.</summary>
    public async Task<TimeSpan?> RunDue(CancellationToken ct)
    {
        await heartbeat.Beat(ct);
        VraagTermijnen termijnen;
        await using (var scope = scopes.CreateSystemScope())
            termijnen = await VraagTermijnen.Look(scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>(), clock, release, ct);
        if (termijnen.Nu >= release)
            release = termijnen.Nu + ReleaseAgain;
        Exception? failed = null;
        await Parallel.ForEachAsync(termijnen.Due, new ParallelOptions { MaxDegreeOfParallelism = AtATime, CancellationToken = ct }, async (id, token) =>
        {
            try
            {
                if ((await Run(id, token)).IsRefused(out var refusal))
                    failed = new InvalidOperationException(refusal.Code);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One that can't be closed does not hold up the others.
                failed = e;
            }
        });
        return failed is null ? termijnen.Wait : throw new InvalidOperationException("A vraag could not be closed.", failed);
    }
}
