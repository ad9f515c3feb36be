using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Platform;

internal sealed record OidcScheme(string Name);

/// <summary>A scheme that nobody maps to our own people must show at start, not at the first sign-in.</summary>
internal sealed class EnricherCheck(IServiceScopeFactory scopes, IEnumerable<OidcScheme> needed) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var enrichers = scope.ServiceProvider.GetServices<IPrincipalEnricher>().ToList();
        foreach (var scheme in needed.Select(n => n.Name))
        {
            var count = enrichers.Count(e => e.Scheme == scheme);
            if (count != 1)
            {
                throw new SignInConfigurationException(
                    $"Aanmelden:{scheme}", [$"exactly one {nameof(IPrincipalEnricher)} must be registered, found {count}"]);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
