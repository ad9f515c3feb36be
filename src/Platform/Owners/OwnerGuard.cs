using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Platform;

/// <summary>
/// Stops a write outside the actor's owners. A fault of ours when it fires, not of the user: hence an exception.
/// Bulk updates can't come by it: they are banned outside Platform.
/// </summary>
internal static class OwnerGuard
{
    public static void Check(KeukentafelDbContext db)
    {
        if (db.Scope.IsSystem)
            return;
        foreach (var entry in db.ChangeTracker.Entries())
        {
            if (entry.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && !entry.Metadata.IsOwned() && !MayWrite(db.Scope, entry))
                throw new OwnerViolationException(entry.Metadata.ClrType.Name, entry.State.ToString());
        }
    }

    private static bool MayWrite(AccessScope scope, EntityEntry entry) =>
        entry.Entity switch
        {
            IMachinery => true,
            IOwnedByOrganisatie o when scope.Organisaties.Contains(o.Organisatie) => true,
            IReleasedToGemeente r => r.Vrijgegeven && scope.Gemeenten.Contains(r.Gemeente),
            IOwnedByGemeente g when scope.Gemeenten.Contains(g.Gemeente) => true,
            IAboutInwoner i when scope.Inwoners.Contains(i.Inwoner) => true,
            IOwnedByInwoner p => scope.Inwoners.Contains(p.Inwoner),
            IOwnedBySamenwerking s => scope.Samenwerkingen.Contains(s.Samenwerking),
            _ => false,
        };
}

/// <summary>A row of the machinery itself (events, cursors, keys, logs), written on behalf of any actor.</summary>
public interface IMachinery;

/// <summary>Somebody tried to write what another owner holds.</summary>
public sealed class OwnerViolationException(string entity, string operation)
    : Exception($"{operation} of {entity} outside the owners of the present actor.");
