using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class EndVraagEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapPost("/{zaak}/vragen/{vraag}/intrekking", async (ZaakId zaak, VraagId vraag, Intrekking body, VraagWithdrawing process, CancellationToken ct) =>
                (await process.Run(new WithdrawVraag(zaak, vraag, body.Toelichting), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost("/{zaak}/vragen/{vraag}/staking", async (ZaakId zaak, VraagId vraag, Staking body, VraagStopping process, CancellationToken ct) =>
                (await process.Run(new ProposeStop(zaak, vraag, body.Grond, body.Toelichting), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost("/{zaak}/vragen/{vraag}/staking/bevestiging", async (ZaakId zaak, VraagId vraag, VraagStopConfirming process, CancellationToken ct) =>
                (await process.Run(new ConfirmStop(zaak, vraag), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.BeschikkingNemen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record Intrekking(string Toelichting);

    internal sealed record Staking(Grond? Grond, string Toelichting);
}
