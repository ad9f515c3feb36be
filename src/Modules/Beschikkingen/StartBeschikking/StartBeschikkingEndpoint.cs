using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Beschikkingen;

internal static class StartBeschikkingEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/beschikkingen", async (ZaakId zaak, BeschikkingInvoer invoer, BeschikkingStarting process, CancellationToken ct) =>
                (await process.Run(new StartBeschikking(zaak, invoer.Soort), ct))
                    .AnswerCreated(id => $"/v1/zaken/{zaak}/beschikkingen/{id}", id => new BeschikkingGemaakt(id)))
            .Requires(Permission.BeschikkingVoorbereiden).Produces<BeschikkingGemaakt>(StatusCodes.Status201Created);

    internal sealed record BeschikkingInvoer(BeschikkingSoort Soort);

    internal sealed record BeschikkingGemaakt(BeschikkingId Beschikking);
}
