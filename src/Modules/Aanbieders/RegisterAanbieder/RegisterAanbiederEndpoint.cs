using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Aanbieders;

internal static class RegisterAanbiederEndpoint
{
    public static void Map(RouteGroupBuilder aanbieders) =>
        aanbieders.MapPost("/", async (RegisterAanbieder command, AanbiederRegistering process, CancellationToken ct) =>
                (await process.Run(command, ct)).AnswerCreated(id => $"/v1/aanbieders/{id}", id => new AanbiederGeregistreerd(id)))
            .Requires(Permission.AanbiedersBeheren)
            .Produces<AanbiederGeregistreerd>(StatusCodes.Status201Created);

    internal sealed record AanbiederGeregistreerd(AanbiederId Aanbieder);
}
