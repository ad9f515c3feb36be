using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform;

/// <summary>
/// Calendar work whose moments were promised to the second, such as the end of a round. It runs when the next moment comes, not on a
/// beat, on every node that keeps a calendar: what is done twice changes nothing.
/// </summary>
public interface IDeadlineWork : ICalendarWork
{
    /// <summary>Does what is due; answers how long it is until the next moment, null when none is known. Throws when something that is due could not be done.</summary>
    Task<TimeSpan?> RunDue(CancellationToken ct);
}

/// <summary>Work with deadlines, as registered.</summary>
internal sealed record DeadlineRegistration(Type Work);

/// <summary>Waits for the next deadline of each registered work. Goes on after whatever happens to the database, and says so once.</summary>
internal sealed class DeadlineService(Calendar calendar, IEnumerable<DeadlineRegistration> works, ILogger<DeadlineService> log) : BackgroundService
{
    // What another node adds is seen within this time; terms are never shorter.
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Again = TimeSpan.FromMilliseconds(250);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(works.Select(w => Keep(w.Work, stoppingToken)));

    private async Task Keep(Type work, CancellationToken ct)
    {
        var failing = false;
        while (!ct.IsCancellationRequested)
        {
            try
            {
                var wait = await calendar.RunDue(work, ct) ?? Look;
                if (failing)
                    log.LogWarning("Deadlines of {Work} are kept again.", work.Name);
                failing = false;
                if (wait > TimeSpan.Zero)
                    await Task.Delay(wait < Look ? wait : Look, ct);
            }
            catch (OperationCanceledException) when (ct.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The message may hold values of people: only its type is logged.
                if (!failing)
                    log.LogError("Deadlines of {Work} can't be kept: {Failure}; it is tried again until they can.", work.Name, failure.GetBaseException().GetType().Name);
                failing = true;
                await Task.Delay(Again, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
