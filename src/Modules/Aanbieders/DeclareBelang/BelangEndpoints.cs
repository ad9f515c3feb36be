using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;

namespace Aanbieders;

internal static class BelangEndpoints
{
    public static void Map(RouteGroupBuilder belangen)
    {
        belangen.MapGet("/", async (BelangList list, CancellationToken ct) => Results.Ok(new BelangAntwoorden(await list.Find(ct))))
            .Requires(Permission.AanbiedersZien)
            .Produces<BelangAntwoorden>();
        belangen.MapPost("/", async (DeclareBelang command, BelangDeclaring process, CancellationToken ct) =>
                (await process.Run(command, ct)).AnswerCreated(id => "/v1/belangen", id => new BelangOpgegeven(id)))
            .Requires(Permission.AanbiedersZien)
            .Produces<BelangOpgegeven>(StatusCodes.Status201Created);
        belangen.MapPost("/{id:guid}/beeindiging", async (Guid id, BelangEnding process, CancellationToken ct) =>
                (await process.Run(id, ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.AanbiedersZien)
            .ChangesExisting()
            .Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record BelangAntwoorden(IReadOnlyList<BelangRegel> Belangen);

    internal sealed record BelangOpgegeven(Guid Belang);
}
