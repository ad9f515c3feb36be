using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Beschikkingen;

internal static class ReturnBeschikkingEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/beschikkingen/{beschikking:guid}/teruggave", async (ZaakId zaak, BeschikkingId beschikking, TeruggaveInvoer invoer, BeschikkingReturning process, CancellationToken ct) =>
                (await process.Run(new ReturnBeschikking(zaak, beschikking, invoer.Reden), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.BeschikkingNemen).ChangesExisting();

    internal sealed record TeruggaveInvoer(string? Reden);
}
