using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Waarden;

namespace Platform;

/// <summary>
/// Keeps the table of norms of this process equal to what the gemeenten set: at the start, after each change here, and every ten
/// seconds for what was changed on another node. That is soon enough: a value begins tomorrow at the earliest.
/// </summary>
public sealed partial class NormenHouder(IServiceScopeFactory scopes, DomainClock clock, ILogger<NormenHouder> log) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    /// <summary>Reads all of them anew.</summary>
    public async Task Refresh(CancellationToken ct)
    {
        await using var scope = scopes.CreateSystemScope();
        var rows = await scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>().Set<EigenNorm>().AsNoTracking().ToListAsync(ct);
        clock.Normen = rows.Count == 0 ? NormTabel.Nationaal : Table([.. rows.Select(r => r.Norm)]);
    }

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await TryRefresh(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every);
        while (await Next(timer, stoppingToken))
            await TryRefresh(stoppingToken);
    }

    // A value that a new version of the law forbids is left out, and said: the national norm holds again.
    private NormTabel Table(List<GemeenteNorm> own)
    {
        foreach (var problem in NormTabel.Check(Waarden.Normen.Nationaal, own).Where(p => p.Gemeente is not null))
        {
            Forbidden(problem.ToString());
            own.RemoveAll(n => n.Gemeente == problem.Gemeente && n.Norm.Code == problem.Code && (n.Norm.ValidTo is null || n.Norm.ValidTo >= problem.Vanaf));
        }
        return new NormTabel(Waarden.Normen.Nationaal, own);
    }

    private async Task TryRefresh(CancellationToken ct)
    {
        try
        {
            await Refresh(ct);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A database that is away or not yet migrated: what was read before goes on, and the next round tries again.
            NotRead(e.GetType().Name);
        }
    }

    private static async Task<bool> Next(PeriodicTimer timer, CancellationToken ct)
    {
        try
        {
            return await timer.WaitForNextTickAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "The norms of the gemeenten could not be read: {Fault}")]
    private partial void NotRead(string fault);

    [LoggerMessage(LogLevel.Warning, "A norm of a gemeente is left out: {Problem}")]
    private partial void Forbidden(string problem);
}
