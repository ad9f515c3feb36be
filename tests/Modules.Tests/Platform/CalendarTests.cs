using Microsoft.Extensions.DependencyInjection;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>Quartz really runs calendar work, on both stores.</summary>
public sealed class CalendarTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Work_that_looks_every_second_is_run_by_the_calendar(Engine engine)
    {
        var done = new Done();
        var keuken = await Keuken.Start(engine, b =>
        {
            b.Services.AddSingleton(done);
            b.Services.AddCalendarWork<Work>(TimeSpan.FromSeconds(1));
        }, calendar: true);

        for (var tenths = 0; tenths < 150 && done.Count < 2; tenths++)
            await Task.Delay(100);
        await keuken.App.StopAsync();
        Assert.True(done.Count >= 2, $"ran {done.Count} times");
    }

    internal sealed class Done
    {
        public int Count;
    }

    internal sealed class Work(Done done) : ICalendarWork
    {
        public Task Run(CancellationToken ct)
        {
            Interlocked.Increment(ref done.Count);
            return Task.CompletedTask;
        }
    }
}
