using Microsoft.Extensions.DependencyInjection;
using Waarden;

namespace Platform;

/// <summary>
/// What the present actor may see and write, as owners: filled once a request from the gebruiker's memberships, and by the
/// dispatcher and jobs from the owner of the event. Empty means: nothing.
/// </summary>
public sealed class AccessScope
{
    /// <summary>Gemeenten the actor works for.</summary>
    public IReadOnlyList<Gemeentecode> Gemeenten { get; set; } = [];

    /// <summary>Providers the actor works for.</summary>
    public IReadOnlyList<AanbiederId> Organisaties { get; set; } = [];

    /// <summary>Inkoopverbanden of those gemeenten or providers.</summary>
    public IReadOnlyList<SamenwerkingId> Samenwerkingen { get; set; } = [];

    /// <summary>Teams whose cases are open to the actor.</summary>
    public IReadOnlyList<TeamId> Teams { get; set; } = [];

    /// <summary>True for roles that see every case of their gemeente (beslisser, toezichthouder).</summary>
    public bool AllTeams { get; set; }

    /// <summary>Cases opened by break-glass, still within their time.</summary>
    public IReadOnlyList<ZaakId> Opened { get; set; } = [];

    /// <summary>The persons the actor is or acts for (himself, or with a machtiging).</summary>
    public IReadOnlyList<InwonerId> Inwoners { get; set; } = [];

    /// <summary>True for the machinery itself (dispatcher, migrations, seeding): no filter, no guard.</summary>
    public bool IsSystem { get; set; }

    /// <summary>
    /// Lifts filter and guard until disposed, for the few steps that must look across owners (finding a person by bsn, publishing
    /// to all providers). Each use says why in a comment, and the process around it states its permission.
    /// </summary>
    public IDisposable AsSystem()
    {
        var before = IsSystem;
        IsSystem = true;
        return new Restore(() => IsSystem = before);
    }

    /// <summary>Puts the scope back as it is now, when disposed.</summary>
    internal IDisposable Remember()
    {
        var (gemeenten, teams, all, organisaties, system) = (Gemeenten, Teams, AllTeams, Organisaties, IsSystem);
        return new Restore(() => (Gemeenten, Teams, AllTeams, Organisaties, IsSystem) = (gemeenten, teams, all, organisaties, system));
    }

    private sealed class Restore(Action undo) : IDisposable
    {
        public void Dispose() => undo();
    }

    /// <summary>The scope of machinery that works for one gemeente, for instance a listener: that gemeente and nothing else.</summary>
    public void BecomeSystemOf(Gemeentecode gemeente)
    {
        Gemeenten = [gemeente];
        AllTeams = true;
    }
}

/// <summary>Scopes of services for machinery.</summary>
public static class SystemScopes
{
    /// <summary>A scope in which the machinery itself acts (dispatcher, calendar, jobs over all gemeenten): no filter, no guard.</summary>
    public static AsyncServiceScope CreateSystemScope(this IServiceScopeFactory scopes)
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Actor = Actor.System;
        scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
        return scope;
    }

    /// <inheritdoc cref="CreateSystemScope(IServiceScopeFactory)"/>
    public static AsyncServiceScope CreateSystemScope(this IServiceProvider services) => services.GetRequiredService<IServiceScopeFactory>().CreateSystemScope();
}
