using Microsoft.EntityFrameworkCore;
using Waarden;

namespace Platform;

/// <summary>Process GebruikerSwitching: takes access away at once, or gives it back.</summary>
public sealed class GebruikerSwitching(ProcessRunner processes)
{
    /// <summary>Switches; nobody can switch himself off, so that a gemeente never locks itself out by one click.</summary>
    public Task<Result<Done>> Run(GebruikerId id, CancellationToken ct) =>
        processes.Run<Done>(nameof(GebruikerSwitching), new { id }, async change =>
        {
            var gebruiker = await change.Db.Set<Gebruiker>().FirstOrDefaultAsync(g => g.Id == id, ct);
            if (gebruiker is null || !gebruiker.Gemeenten.Any(change.Db.Scope.Gemeenten.Contains))
                return SharedRefusals.NotFound;
            if (gebruiker.Id == change.Actor.Gebruiker)
                return new Refusal(typeof(Teksten), "NietUzelf", "J-16", 409);
            gebruiker.Actief = !gebruiker.Actief;
            change.Record(new GebruikerSwitched(id, gebruiker.Actief), ("Gebruiker", id.Value), EventOwner.Of(gebruiker.Gemeenten[0]));
            return Done.It;
        }, ct);
}

/// <summary>Access was taken away or given back.</summary>
public sealed record GebruikerSwitched(GebruikerId Gebruiker, bool Actief) : ModuleContracts.IEvent;
