using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Aanbieders;

internal static class AanbodEndpoints
{
    public static void Map(RouteGroupBuilder aanbieders)
    {
        aanbieders.MapPost("/{id}/profiel", async (AanbiederId id, Aanbiederprofiel profiel, ProfielKeeping process, CancellationToken ct) =>
                (await process.Run(new KeepProfiel(id, profiel), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.EigenAanbodBeheren)
            .ChangesExisting()
            .Produces(StatusCodes.Status204NoContent);
        aanbieders.MapPost("/{id}/aanbod", async (AanbiederId id, Aanbodinvoer invoer, AanbodKeeping process, CancellationToken ct) =>
                (await process.Run(new KeepAanbod(id, invoer.Aanbod ?? []), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.EigenAanbodBeheren)
            .ChangesExisting()
            .Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record Aanbodinvoer(IReadOnlyList<Aanbod>? Aanbod);
}
