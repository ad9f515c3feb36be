using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Beschikkingen;

internal static class TakeBeschikkingEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/beschikkingen/{beschikking:guid}/besluit", async (ZaakId zaak, BeschikkingId beschikking, BesluitInvoer invoer, BeschikkingTaking process, CancellationToken ct) =>
                (await process.Run(new TakeBeschikking(zaak, beschikking, invoer.Wijze), ct)).Answer(tot => Results.Ok(new BesluitGenomen(tot))))
            .Requires(Permission.BeschikkingNemen).ChangesExisting().Produces<BesluitGenomen>();

    internal sealed record BesluitInvoer(BeschikkingBekendmaking Wijze);

    internal sealed record BesluitGenomen(DateOnly BezwaarTot);
}
