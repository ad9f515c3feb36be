using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Receipts for the bidder, and the check of one by anybody.</summary>
internal static class BewijsEndpoints
{
    public static void Map(RouteGroupBuilder offertes, RouteGroupBuilder controles)
    {
        offertes.MapGet("/{offerte}/ontvangst", async (OfferteId offerte, BewijsReader reader, CancellationToken ct) =>
                await reader.Of(offerte, own: false, ct) is { } receipt ? Results.Ok(receipt) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.OfferteDoen).Produces<Ontvangstbewijs>();
        offertes.MapGet("/{offerte}/exemplaar", async (OfferteId offerte, BewijsReader reader, CancellationToken ct) =>
                await reader.Of(offerte, own: true, ct) is { } receipt ? Results.Ok(receipt) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.OfferteDoen).Produces<Ontvangstbewijs>();
        controles.MapPost("/", async (Ontvangstbewijs body, BewijsControle controle, CancellationToken ct) =>
                await controle.Check(body.Write(), ct) is { } lines ? Results.Ok(lines) : new RefusalResult(Refusals.GeenBewijs))
            .Public().Produces<IReadOnlyList<Bevinding>>();
    }
}
