using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform;

/// <summary>When any node was last alive with its database within reach.</summary>
internal sealed class HeartbeatRow : IMachinery
{
    public int Id { get; init; } = 1;

    public DateTimeOffset Laatst { get; set; }
}

internal sealed class HeartbeatMapping : IEntityTypeConfiguration<HeartbeatRow>
{
    public void Configure(EntityTypeBuilder<HeartbeatRow> builder)
    {
        builder.ToTable("platform_hartslag");
        builder.HasKey(h => h.Id);
        builder.Property(h => h.Id).ValueGeneratedNever();
    }
}

/// <summary>What a room does when the platform was out of reach for a while, before anything else goes on.</summary>
public interface IAfterOutage
{
    /// <summary>Acts on an outage; both instants by the system clock. Shorter ones than it minds are its own business.</summary>
    Task Run(DateTimeOffset from, DateTimeOffset until, CancellationToken ct);
}

/// <summary>
/// Knows how long the platform was out of reach: no node with a database wrote its heartbeat. Whoever does work by the clock asks
/// first, so that an outage is dealt with before a round closes because of it.
/// </summary>
public sealed class Heartbeat(IServiceScopeFactory scopes, DomainClock clock, IConfiguration configuration)
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Noticed = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim one = new(1, 1);
    private DateTimeOffset beaten = DateTimeOffset.MinValue;

    /// <summary>Writes the heartbeat, and deals with an outage when there was one. Cheap when it was done just now.</summary>
    public async Task Beat(CancellationToken ct)
    {
        // Off where the clock of the machine is moved by hand: a jump looks like an outage.
        if (clock.SystemNow - beaten < Every || !configuration.GetValue("Hartslag:Aan", true))
            return;
        await one.WaitAsync(ct);
        try
        {
            if (clock.SystemNow - beaten >= Every)
                await Write(ct);
        }
        finally
        {
            one.Release();
        }
    }

    private async Task Write(CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        var services = scope.ServiceProvider;
        var db = services.GetRequiredService<KeukentafelDbContext>();
        var now = clock.SystemNow;
        var last = await db.Set<HeartbeatRow>().AsNoTracking().Select(h => (DateTimeOffset?)h.Laatst).SingleOrDefaultAsync(ct);
        if (last is { } before && now - before > Noticed)
        {
            foreach (var room in services.GetServices<IAfterOutage>())
                await room.Run(before, now, ct);
        }
        using var turn = await services.GetRequiredService<WriteGate>().Enter(ct);
        if (last is null)
            await First(db, now, ct);
        else
            await db.Set<HeartbeatRow>().Where(h => h.Laatst < now).ExecuteUpdateAsync(s => s.SetProperty(h => h.Laatst, now), ct);
        beaten = now;
    }

    private static async Task First(KeukentafelDbContext db, DateTimeOffset now, CancellationToken ct)
    {
        try
        {
            db.Add(new HeartbeatRow { Laatst = now });
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Another node wrote the first one at the same moment.
            db.ChangeTracker.Clear();
        }
    }
}

/// <summary>Beats from the start of the program on, before it listens.</summary>
internal sealed class HeartbeatService(Heartbeat heartbeat, ILogger<HeartbeatService> log) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await heartbeat.Beat(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromSeconds(10), stoppingToken);
            try
            {
                await heartbeat.Beat(stoppingToken);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                log.LogWarning("The heartbeat could not be written: {Failure}", failure.GetType().Name);
            }
        }
    }
}
