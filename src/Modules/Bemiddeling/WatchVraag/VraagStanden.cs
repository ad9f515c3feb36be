using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What a watcher of a vraag hears.</summary>
/// <param name="Open">Takes offertes, or revisions.</param>
/// <param name="Sluit">Until when.</param>
/// <param name="Nu">What time it is for the domain.</param>
/// <param name="Antwoorden">Answered questions so far.</param>
internal sealed record VraagStand(bool Open, DateTimeOffset Sluit, DateTimeOffset Nu, int Antwoorden)
{
    public static VraagStand Einde { get; } = new(false, default, default, 0);

    /// <summary>In a revision round it is open for revisions.</summary>
    public static VraagStand Of(Publicatie vraag, DateTimeOffset nu)
    {
        var herziening = vraag.Stand == VraagStatus.Herziening;
        var sluit = herziening ? vraag.HerzieningSluit ?? vraag.Sluit : vraag.Sluit;
        return new VraagStand((vraag.Open || herziening) && nu < sluit, sluit, nu, vraag.Inlichtingen.Count);
    }
}

/// <summary>Reads the public state of a vraag once for all its watchers on this node.</summary>
internal sealed class VraagStanden(IServiceScopeFactory scopes, LiveHub hub, DomainClock clock)
{
    private const long Fresh = 1000;
    private readonly ConcurrentDictionary<VraagId, (long Words, long At, Task<Publicatie?> Read)> read = new();

    public LiveSubscription Subscribe(VraagId vraag) => hub.Subscribe(VraagAnnouncing.Topic(vraag));

    /// <summary>Null when it left the marketplace.</summary>
    public async Task<VraagStand?> Of(VraagId vraag, CancellationToken ct)
    {
        var (words, now) = (hub.Words, Environment.TickCount64);
        var entry = read.AddOrUpdate(vraag, _ => (words, now, Read(vraag)), (_, old) => old.Words >= words && now - old.At < Fresh ? old : (words, now, Read(vraag)));
        var found = await entry.Read.WaitAsync(ct);
        if (hub.Count(VraagAnnouncing.Topic(vraag)) == 0)
            read.TryRemove(vraag, out _);
        return found is null ? null : VraagStand.Of(found, clock.Now(found.Gemeente));
    }

    private async Task<Publicatie?> Read(VraagId vraag)
    {
        await using var scope = scopes.CreateSystemScope();
        // The copy on the marketplace, the same for every watcher; who may watch is asked for each of them apart.
        return await scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>().Set<Publicatie>().AsNoTracking().FirstOrDefaultAsync(p => p.Vraag == vraag && p.Zichtbaar);
    }
}

/// <summary>May this watcher still see the vraag? Asked anew, with memberships and admissions as they are now.</summary>
internal sealed class StroomToegang(IServiceScopeFactory scopes, IConfiguration configuration)
{
    /// <summary>How often a stream is checked; so long at most somebody who lost access keeps hearing how long a round is open.</summary>
    public TimeSpan Every { get; } = TimeSpan.FromSeconds(configuration.GetValue("Grens:StroomSeconden", 30.0));

    public async Task<bool> May(HttpContext http, VraagId vraag, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<IdentityReader>().Fill(http.User, services, ct);
        return services.GetRequiredService<AccessGate>().May(Permission.VraagZien) && await services.GetRequiredService<VragenReader>().Find(vraag, ct) is not null;
    }
}
