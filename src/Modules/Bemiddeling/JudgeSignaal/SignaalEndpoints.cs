using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class SignaalEndpoints
{
    public static void Map(RouteGroupBuilder openingen, RouteGroupBuilder signalen, RouteGroupBuilder offertes)
    {
        openingen.MapGet("/{vraag}/signalen", async (VraagId vraag, SignaalReader reader, CancellationToken ct) => (await reader.Of(vraag, ct)).Answer(found => Results.Ok(found)))
            .Requires(Permission.OffertesOpenen).Produces<SignalenStand>();
        signalen.MapPost("/{signaal:guid}/toelichting", async (Guid signaal, ToelichtingAsking process, CancellationToken ct) =>
                (await process.Run(new AskToelichting(signaal), ct)).Answer(tot => Results.Ok(new ToelichtingGevraagd(tot))))
            .Requires(Permission.OffertesOpenen).ChangesExisting().Produces<ToelichtingGevraagd>();
        signalen.MapPost("/{signaal:guid}/oordeel", async (Guid signaal, SignaalOordeelInvoer body, SignaalJudging process, CancellationToken ct) =>
                (await process.Run(new JudgeSignaal(signaal, body.Uitkomst, body.Reden ?? ""), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.OffertesOpenen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        signalen.MapPost("/{signaal:guid}/bevestiging", async (Guid signaal, SignaalConfirming process, CancellationToken ct) =>
                (await process.Run(new ConfirmSignaal(signaal), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.OffertesOpenen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        offertes.MapGet("/{offerte}/toelichting", async (OfferteId offerte, ToelichtingReader reader, CancellationToken ct) =>
                await reader.Find(offerte, ct) is { } found ? ApiAnswers.OkWithVersion(found, found.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.OfferteDoen).Produces<EigenToelichting>();
        offertes.MapPost("/{offerte}/toelichting", async (OfferteId offerte, ToelichtingInvoer body, ToelichtingGiving process, CancellationToken ct) =>
                (await process.Run(new GiveToelichting(offerte, body.Tekst ?? ""), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.OfferteDoen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record ToelichtingGevraagd(DateTimeOffset Tot);

    internal sealed record SignaalOordeelInvoer(SignaalOordeel? Uitkomst, string? Reden);

    internal sealed record ToelichtingInvoer(string? Tekst);
}
