using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Platform;

/// <summary>Ready when the database answers.</summary>
internal sealed class DatabaseHealth(KeukentafelDbContext db) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        await db.Database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy();
}
