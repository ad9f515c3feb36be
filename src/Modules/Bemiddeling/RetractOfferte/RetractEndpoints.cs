using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class RetractEndpoints
{
    public static void Map(RouteGroupBuilder offertes) =>
        offertes.MapPost("/{offerte}/terugtrekking", async (OfferteId offerte, Terugtrekking body, OfferteRetracting process, CancellationToken ct) =>
                (await process.Run(new RetractOfferte(offerte, body.Reden), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.OfferteDoen).ChangesExisting().Produces(StatusCodes.Status204NoContent);

    internal sealed record Terugtrekking(string Reden);
}
