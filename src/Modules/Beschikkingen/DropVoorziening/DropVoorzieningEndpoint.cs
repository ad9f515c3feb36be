using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Beschikkingen;

internal static class DropVoorzieningEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/beschikkingen/{beschikking:guid}/voorzieningen/{voorziening:guid}/intrekking", async (ZaakId zaak, BeschikkingId beschikking, VoorzieningId voorziening, VoorzieningDropping process, CancellationToken ct) =>
                (await process.Run(new DropVoorziening(zaak, beschikking, voorziening), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.BeschikkingVoorbereiden).ChangesExisting();
}
