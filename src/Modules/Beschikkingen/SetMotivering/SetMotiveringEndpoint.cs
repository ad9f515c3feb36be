using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Beschikkingen;

internal static class SetMotiveringEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/beschikkingen/{beschikking:guid}/motivering", async (ZaakId zaak, BeschikkingId beschikking, MotiveringInvoer invoer, MotiveringSetting process, CancellationToken ct) =>
                (await process.Run(new SetMotivering(zaak, beschikking, invoer), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.BeschikkingVoorbereiden).ChangesExisting();
}
