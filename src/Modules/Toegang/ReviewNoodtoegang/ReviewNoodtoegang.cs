using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>Somebody else looks at a break-glass afterwards (J-15).</summary>
/// <param name="Terecht">Whether there was reason for it.</param>
/// <param name="Oordeel">What he found, in words.</param>
internal sealed record ReviewNoodtoegang(bool? Terecht, string? Oordeel);

/// <summary>Process NoodtoegangReviewing: never by the person who opened it.</summary>
internal sealed class NoodtoegangReviewing(ProcessRunner processes)
{
    public Task<Result<Done>> Run(long id, ReviewNoodtoegang command, CancellationToken ct) =>
        processes.Run<Done>(nameof(NoodtoegangReviewing), new { id, command }, async change =>
        {
            var own = change.Db.Scope.Gemeenten;
            var row = await change.Db.Set<Noodtoegang>().FirstOrDefaultAsync(n => n.Id == id && own.Contains(n.Gemeente), ct);
            if (row is null)
                return SharedRefusals.NotFound;
            if (change.Actor.Gebruiker is not { } me)
                return SharedRefusals.PersonOnly;
            if (row.Gebruiker == me)
                return Refusals.OwnNoodtoegang;
            if (command.Terecht is not { } terecht || Teksten.Clean(command.Oordeel) is not { } oordeel)
                return Refusals.JudgementMissing;
            (row.Beoordeeld, row.BeoordeeldDoor, row.Terecht, row.Oordeel) = (change.Now(row.Gemeente), me, terecht, oordeel);
            change.Reden = oordeel;
            change.Record(new NoodtoegangReviewed(row.Zaak, row.Id, terecht), ("Zaak", row.Zaak.Value), EventOwner.Of(row.Gemeente, row.Zaak));
            return Done.It;
        }, ct);
}

/// <summary>The break-glasses of the actor's gemeenten: those still to be looked at first, the newest first.</summary>
internal sealed class NoodtoegangQuery(KeukentafelDbContext db, AccessScope scope)
{
    public const int Size = 50;

    public async Task<IReadOnlyList<NoodtoegangRegel>> Read(CancellationToken ct)
    {
        var own = scope.Gemeenten;
        var rows = await db.Set<Noodtoegang>().AsNoTracking().Where(n => own.Contains(n.Gemeente))
            .OrderBy(n => n.Beoordeeld != null).ThenByDescending(n => n.Id).Take(Size).ToListAsync(ct);
        var ids = rows.Select(r => r.Gebruiker).Distinct().ToList();
        var names = await db.Set<Gebruiker>().Where(g => ids.Contains(g.Id)).Select(g => new { g.Id, g.Naam }).ToDictionaryAsync(g => g.Id, g => g.Naam, ct);
        return [.. rows.Select(r => new NoodtoegangRegel(r.Id, r.Zaak, names.GetValueOrDefault(r.Gebruiker, ""), r.Reden, r.Vanaf, r.Tot, r.Beoordeeld, r.Terecht, r.Oordeel))];
    }
}

/// <summary>One break-glass.</summary>
internal sealed record NoodtoegangRegel(
    long Id, ZaakId Zaak, string Naam, string Reden, DateTimeOffset Vanaf, DateTimeOffset Tot, DateTimeOffset? Beoordeeld, bool? Terecht, string? Oordeel);

internal static class ReviewNoodtoegangEndpoint
{
    public static void Map(RouteGroupBuilder noodtoegangen)
    {
        noodtoegangen.MapGet("/", async (NoodtoegangQuery query, CancellationToken ct) => Results.Ok(await query.Read(ct)))
            .Requires(Permission.NoodtoegangBeoordelen).Produces<IReadOnlyList<NoodtoegangRegel>>();
        noodtoegangen.MapPost("/{id:long}/beoordeling", async (long id, ReviewNoodtoegang command, NoodtoegangReviewing process, CancellationToken ct) =>
                (await process.Run(id, command, ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.NoodtoegangBeoordelen);
    }
}
