using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class GunningEndpoints
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak}/vragen/{vraag}/besluit", async (ZaakId zaak, VraagId vraag, Gunning body, GunningDeciding process, CancellationToken ct) =>
                (await process.Run(new DecideGunning(zaak, vraag, body.Offerte, body.Reden ?? "", body.GeenBelang), ct)).Answer(until => Results.Ok(new Wachttermijn(until))))
            .Requires(Permission.BeschikkingNemen).ChangesExisting().Produces<Wachttermijn>();

    internal sealed record Gunning(OfferteId? Offerte, string? Reden, bool GeenBelang);

    /// <summary>Until when the standstill lasts.</summary>
    internal sealed record Wachttermijn(DateTimeOffset Tot);
}
