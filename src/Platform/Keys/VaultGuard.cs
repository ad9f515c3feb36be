using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform;

/// <summary>
/// Compares vault and database at the start: makes the first vault, takes up a new version, and says loudly when the vault is lost
/// or another one. The product goes on without it, but nothing can be sealed or opened.
/// </summary>
internal sealed class VaultGuard(IServiceScopeFactory scopes, IKeyVault vault, DomainClock clock, ILogger<VaultGuard> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        foreach (var problem in await Check(db, vault, clock.SystemNow, make: true, cancellationToken))
            log.LogCritical("KEY VAULT: version {Version} is {What}. Sealed offertes can't be opened and no new ones can be made until the right vault is put back.", problem.Versie, problem.IsLost ? "lost" : "another one than sealed this database");
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>What is wrong between vault and database; nothing when all is well.</summary>
    internal static async Task<IReadOnlyList<VaultProblem>> Check(KeukentafelDbContext db, IKeyVault vault, DateTimeOffset now, bool make, CancellationToken ct)
    {
        var known = await db.Set<VaultRow>().AsNoTracking().ToListAsync(ct);
        if (known.Count == 0 && vault.Current == 0 && make)
            vault.Make();
        var problems = known.Where(row => vault.Print(row.Versie) != row.Afdruk).Select(row => new VaultProblem(row.Versie, vault.Print(row.Versie) is null)).ToList();
        if (problems.Count == 0 && make)
            await TakeUp(db, vault, known, now, ct);
        return problems;
    }

    private static async Task TakeUp(KeukentafelDbContext db, IKeyVault vault, List<VaultRow> known, DateTimeOffset now, CancellationToken ct)
    {
        for (var version = known.Select(k => k.Versie).DefaultIfEmpty(0).Max() + 1; version <= vault.Current; version++)
        {
            if (vault.Print(version) is { } print)
                db.Add(new VaultRow { Versie = version, Afdruk = print, Sinds = now });
        }
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException)
        {
            // Another node took it up at the same moment.
            db.ChangeTracker.Clear();
        }
    }
}

/// <summary>A version of the vault that sealed this database and is not there, or is another key.</summary>
public sealed record VaultProblem(int Versie, bool IsLost);

/// <summary>Health: ready, but degraded, while the vault is not the right one.</summary>
internal sealed class VaultHealth(IServiceScopeFactory scopes, IKeyVault vault) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>();
        return (await VaultGuard.Check(db, vault, default, make: false, cancellationToken)).Count == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded("The key vault is lost or another one.");
    }
}
