using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Beschikkingen;

internal static class SetVoorzieningEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapPost("/{zaak:guid}/beschikkingen/{beschikking:guid}/voorzieningen", async (
                ZaakId zaak, BeschikkingId beschikking, VoorzieningInvoer invoer, VoorzieningSetting process, CancellationToken ct) =>
                (await process.Run(new SetVoorziening(zaak, beschikking, null, invoer), ct))
                    .AnswerCreated(_ => $"/v1/zaken/{zaak}/beschikkingen/{beschikking}", id => new VoorzieningGemaakt(id)))
            .Requires(Permission.BeschikkingVoorbereiden).ChangesExisting().Produces<VoorzieningGemaakt>(StatusCodes.Status201Created);
        zaken.MapPost("/{zaak:guid}/beschikkingen/{beschikking:guid}/voorzieningen/{voorziening:guid}", async (
                ZaakId zaak, BeschikkingId beschikking, VoorzieningId voorziening, VoorzieningInvoer invoer, VoorzieningSetting process, CancellationToken ct) =>
                (await process.Run(new SetVoorziening(zaak, beschikking, voorziening, invoer), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.BeschikkingVoorbereiden).ChangesExisting();
    }

    internal sealed record VoorzieningGemaakt(VoorzieningId Voorziening);
}
