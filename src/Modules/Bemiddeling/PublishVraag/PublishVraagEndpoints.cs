using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class PublishVraagEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapPost("/{zaak}/vragen/{vraag}/publicatie", async (ZaakId zaak, VraagId vraag, VraagPublishing process, CancellationToken ct) =>
                (await process.Run(new PublishVraag(zaak, vraag), ct)).Answer(sluit => Results.Ok(new Ronde(sluit))))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces<Ronde>();
        zaken.MapPost("/{zaak}/vragen/{vraag}/verlenging", async (ZaakId zaak, VraagId vraag, VraagExtending process, CancellationToken ct) =>
                (await process.Run(new ExtendVraag(zaak, vraag), ct)).Answer(sluit => Results.Ok(new Ronde(sluit))))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces<Ronde>();
    }

    /// <summary>When the round ends.</summary>
    internal sealed record Ronde(DateTimeOffset Sluit);
}
