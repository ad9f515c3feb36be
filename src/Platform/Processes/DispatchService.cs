using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform;

/// <summary>Runs the dispatcher: at once after a commit in this process, and every second for commits elsewhere.</summary>
internal sealed class DispatchService(Dispatcher dispatcher, WriteGate gate, TimeProvider time, ILogger<DispatchService> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await dispatcher.Dispatch(time.GetUtcNow(), stoppingToken) > 0) { }
                await gate.WaitForChange(TimeSpan.FromSeconds(1), stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError("The dispatcher could not work: {Failure}; it tries again.", failure.GetType().Name);
                await Task.Delay(TimeSpan.FromSeconds(2), stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}

/// <summary>Lets a test or the demo wait until every listener has seen everything.</summary>
public sealed class EventDrain(IServiceProvider services)
{
    /// <summary>Delivers until nothing is left.</summary>
    public async Task Drain(CancellationToken ct)
    {
        var dispatcher = services.GetRequiredService<Dispatcher>();
        var time = services.GetRequiredService<TimeProvider>();
        while (await dispatcher.Dispatch(time.GetUtcNow(), ct) > 0) { }
    }
}

/// <summary>Everything that follows from a moved clock: calendar work, then listeners, until both are quiet. For the demo and tests.</summary>
public sealed class CatchUp(Calendar calendar, EventDrain drain)
{
    /// <summary>Catches up.</summary>
    public async Task Run(CancellationToken ct)
    {
        await drain.Drain(ct);
        await calendar.RunAll(ct);
        await drain.Drain(ct);
    }
}
