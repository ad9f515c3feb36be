using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Beschikkingen;

internal static class AskAanvullingEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/aanvragen/{aanvraag:guid}/aanvullingen", async (ZaakId zaak, AanvraagId aanvraag, AanvullingInvoer invoer, AanvullingAsking process, CancellationToken ct) =>
                (await process.Run(new AskAanvulling(zaak, aanvraag, invoer.Wat, invoer.Uiterlijk), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.ZaakBehandelen).ChangesExisting();

    internal sealed record AanvullingInvoer(string? Wat, DateOnly? Uiterlijk);
}
