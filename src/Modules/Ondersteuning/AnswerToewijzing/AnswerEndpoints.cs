using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Ondersteuning;

internal static class AnswerEndpoints
{
    public static void Map(RouteGroupBuilder toewijzingen)
    {
        toewijzingen.MapPost("/{id}/aanvaarding", async (ToewijzingId id, ToewijzingAccepting process, CancellationToken ct) =>
                (await process.Run(id, ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.ToewijzingBeantwoorden).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        toewijzingen.MapPost("/{id}/weigering", async (ToewijzingId id, Weigering body, ToewijzingRefusing process, CancellationToken ct) =>
                (await process.Run(new RefuseToewijzing(id, body.Grond, body.Toelichting), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.ToewijzingBeantwoorden).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        toewijzingen.MapPost("/{id}/start", async (ToewijzingId id, Startmelding body, OndersteuningStarting process, CancellationToken ct) =>
                (await process.Run(id, body.Op, ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.ToewijzingBeantwoorden).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record Weigering(ToewijzingGrond? Grond, string? Toelichting);

    internal sealed record Startmelding(DateOnly? Op);
}
