using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Quartz;

namespace Platform;

/// <summary>
/// Work that the calendar asks for: closing rounds, ending standstills, cleaning up. Looks at the domain clock, does what is due and
/// nothing else, so that running it twice or late changes nothing. Runs with the rights of the machinery.
/// </summary>
public interface ICalendarWork
{
    /// <summary>Does what is due now.</summary>
    Task Run(CancellationToken ct);
}

/// <summary>Work and how often it looks.</summary>
internal sealed record CalendarRegistration(Type Work, TimeSpan Every);

/// <summary>Rooms register their calendar work; tests and the demo run it at once.</summary>
public static class CalendarServices
{
    /// <summary>Adds work that looks every so often.</summary>
    public static IServiceCollection AddCalendarWork<TWork>(this IServiceCollection services, TimeSpan every)
        where TWork : class, ICalendarWork
    {
        services.AddScoped<TWork>();
        return services.AddSingleton(new CalendarRegistration(typeof(TWork), every));
    }

    /// <summary>Adds work that runs when its next deadline comes.</summary>
    public static IServiceCollection AddDeadlineWork<TWork>(this IServiceCollection services)
        where TWork : class, IDeadlineWork
    {
        services.AddScoped<TWork>();
        return services.AddSingleton(new DeadlineRegistration(typeof(TWork)));
    }

    /// <summary>
    /// Quartz holds the calendar (ADR 4): in memory beside the embedded database, which has one process; on PostgreSQL in its own
    /// tables, so that of several nodes one does the work.
    /// </summary>
    internal static IServiceCollection AddQuartzCalendar(this IServiceCollection services, DatabaseSettings settings, bool maySetUp)
    {
        services.AddQuartz(quartz =>
        {
            if (!settings.IsSqlite)
                quartz.UsePersistentStore(store =>
                {
                    store.UsePostgres(settings.ConnectionString);
                    store.UseSystemTextJsonSerializer();
                    store.UseClustering();
                    store.ConfigureStore(o => o.SchemaProvisioning = maySetUp ? SchemaProvisioning.CreateIfMissing : SchemaProvisioning.Validate);
                });
        });
        services.AddHostedService<CalendarStart>();
        services.AddHostedService<DeadlineService>();
        services.AddQuartzHostedService(o => o.WaitForJobsToComplete = true);
        return services;
    }
}

/// <summary>Runs one piece of calendar work when Quartz says so; never twice at a time.</summary>
[DisallowConcurrentExecution]
internal sealed class CalendarJob<TWork>(Calendar calendar, ILogger<CalendarJob<TWork>> log) : IJob
    where TWork : class, ICalendarWork
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await calendar.Run(typeof(TWork), cancellationToken);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // The message may hold values of people: only its type is logged. The next turn tries again.
            log.LogError("Calendar work {Work} failed: {Failure}", typeof(TWork).Name, failure.GetBaseException().GetType().Name);
        }
    }
}

/// <summary>
/// Puts every registered work into the calendar; what was there under its name is replaced. Nodes that start at the same moment, or
/// beside one that was just killed, stand in each other's way for a moment: it is tried again.
/// </summary>
internal sealed class CalendarStart(ISchedulerFactory schedulers, IEnumerable<CalendarRegistration> works) : IHostedService
{
    private const int Attempts = 8;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        foreach (var work in works)
            await Schedule(scheduler, work, cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task Schedule(IScheduler scheduler, CalendarRegistration work, CancellationToken ct)
    {
        var job = JobBuilder.Create().OfType(typeof(CalendarJob<>).MakeGenericType(work.Work)).WithIdentity(work.Work.Name).StoreDurably().Build();
        var trigger = TriggerBuilder.Create().WithIdentity(work.Work.Name).StartNow().WithSimpleSchedule(s => s.WithInterval(work.Every).RepeatForever()).Build();
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await scheduler.ScheduleJob(job, trigger, new ScheduleJobOptions { Replace = true }, ct);
                return;
            }
            catch (SchedulerException) when (attempt < Attempts)
            {
                await Task.Delay(Pause * attempt, ct);
            }
        }
    }
}

/// <summary>Runs calendar work by hand: after the clock was moved, in tests and in the demo.</summary>
public sealed class Calendar(IServiceScopeFactory scopes, IServiceProvider services)
{
    /// <summary>Does everything that is due.</summary>
    public async Task RunAll(CancellationToken ct)
    {
        foreach (var work in services.GetServices<DeadlineRegistration>().Select(r => r.Work).Concat(services.GetServices<CalendarRegistration>().Select(r => r.Work)))
            await Run(work, ct);
    }

    /// <summary>Makes the tables that Quartz keeps on PostgreSQL, when the configuration allows it: part of <c>migreer</c>.</summary>
    public async Task SetUp(CancellationToken ct)
    {
        if (services.GetService<ISchedulerFactory>() is { } schedulers)
            await (await schedulers.GetScheduler(ct)).Shutdown(false, ct);
    }

    internal async Task Run(Type work, CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        await ((ICalendarWork)scope.ServiceProvider.GetRequiredService(work)).Run(ct);
    }

    internal async Task<TimeSpan?> RunDue(Type work, CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        return await ((IDeadlineWork)scope.ServiceProvider.GetRequiredService(work)).RunDue(ct);
    }
}
