using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Beschikkingen;

internal static class ProposeBeschikkingEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/beschikkingen/{beschikking:guid}/voorstel", async (ZaakId zaak, BeschikkingId beschikking, BeschikkingProposing process, CancellationToken ct) =>
                (await process.Run(new ProposeBeschikking(zaak, beschikking), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.BeschikkingVoorbereiden).ChangesExisting();
}
