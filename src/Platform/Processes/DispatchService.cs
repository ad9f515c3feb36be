using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform;

/// <summary>Runs the dispatcher: at once after a commit in this process, and every second for commits elsewhere.</summary>
internal sealed class DispatchService(Dispatcher dispatcher, WriteGate gate, TimeProvider time, ILogger<DispatchService> log) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    // Many commits in a row are looked at together.
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(20);
    private readonly Dictionary<ListenerQueue, Task> running = [];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var nextTick = 0L;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (Environment.TickCount64 >= nextTick)
                {
                    await dispatcher.WakeParked(time.GetUtcNow(), stoppingToken);
                    nextTick = Environment.TickCount64 + (long)Tick.TotalMilliseconds;
                }
                foreach (var queue in await dispatcher.Look(stoppingToken))
                {
                    if (!running.TryGetValue(queue, out var task) || task.IsCompleted)
                        running[queue] = Task.Run(() => Advance(queue, stoppingToken), stoppingToken);
                }
                await Task.Delay(Breath, stoppingToken);
                await gate.WaitForChange(Tick, stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }
            catch (Exception failure)
            {
                await Complain(failure, stoppingToken);
            }
        }
        await Task.WhenAll(running.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task Advance(ListenerQueue queue, CancellationToken ct)
    {
        try
        {
            // What it did may be news for others, and what came meanwhile is still to be heard.
            if (await dispatcher.Advance(queue, time.GetUtcNow(), ct) > 0 || queue.IsAwake)
                gate.Changed();
        }
        catch (Exception) when (ct.IsCancellationRequested)
        {
            // The program ends; the cursor says where to go on.
        }
        catch (Exception failure)
        {
            await Complain(failure, ct);
            gate.Changed();
        }
    }

    private async Task Complain(Exception failure, CancellationToken ct)
    {
        log.LogError("The dispatcher could not work: {Failure}; it tries again.", failure.GetType().Name);
        await Task.Delay(2 * Tick, ct).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}

/// <summary>Lets a test or the demo wait until every listener has seen everything.</summary>
public sealed class EventDrain(IServiceProvider services)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Delivers until nothing is left, also of what stands behind a number that a change took and has not used yet, or never will.</summary>
    public async Task Drain(CancellationToken ct)
    {
        var dispatcher = services.GetRequiredService<Dispatcher>();
        var time = services.GetRequiredService<TimeProvider>();
        while (true)
        {
            var last = await dispatcher.Last(ct);
            if (await dispatcher.Dispatch(time.GetUtcNow(), ct) > 0)
                continue;
            if (dispatcher.Reach >= last)
                return;
            await Task.Delay(Pause, ct);
        }
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
