using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Bemiddeling;

/// <summary>Looks every few seconds whether a round or a standstill is over. Two nodes may look at once: the work is idempotent.</summary>
internal sealed class CloseVragenJob(VraagClosing closing, ILogger<CloseVragenJob> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(Pause, stoppingToken);
                await closing.RunAll(null, stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogError("Closing rounds failed: {Failure}; it is tried again.", failure.GetType().Name);
            }
        }
    }
}
