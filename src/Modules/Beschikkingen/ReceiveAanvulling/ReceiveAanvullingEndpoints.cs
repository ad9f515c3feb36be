using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Beschikkingen;

internal static class ReceiveAanvullingEndpoints
{
    public static void Map(RouteGroupBuilder zaken, RouteGroupBuilder mijn)
    {
        zaken.MapPost("/{zaak:guid}/aanvragen/{aanvraag:guid}/aanvullingen/ontvangst", Receive).Requires(Permission.ZaakBehandelen).ChangesExisting();
        mijn.MapPost("/{zaak:guid}/aanvragen/{aanvraag:guid}/aanvullingen/ontvangst", Receive).Requires(Permission.MijnOndersteuningBeslissen).ChangesExisting();
    }

    private static async Task<IResult> Receive(ZaakId zaak, AanvraagId aanvraag, AanvullingAntwoord invoer, AanvullingReceiving process, CancellationToken ct) =>
        (await process.Run(new ReceiveAanvulling(zaak, aanvraag, invoer.Antwoord, invoer.Op), ct)).Answer(_ => Results.NoContent());

    internal sealed record AanvullingAntwoord(string? Antwoord, DateOnly? Op);
}
