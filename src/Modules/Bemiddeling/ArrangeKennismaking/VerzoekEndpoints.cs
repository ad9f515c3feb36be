using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The requests to an aanbieder.</summary>
internal static class VerzoekEndpoints
{
    public static void Map(RouteGroupBuilder kennismakingen)
    {
        kennismakingen.MapGet("/", async (VerzoekReader reader, CancellationToken ct) => Results.Ok(await reader.List(ct)))
            .Requires(Permission.OfferteDoen).Produces<IReadOnlyList<VerzoekRegel>>();
        kennismakingen.MapGet("/{offerte}", async (OfferteId offerte, VerzoekReader reader, CancellationToken ct) =>
                await reader.Find(offerte, ct) is { } found ? ApiAnswers.OkWithVersion(found, found.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.OfferteDoen).Produces<EigenVerzoek>();
        kennismakingen.MapPost("/{offerte}/antwoord", async (OfferteId offerte, VerzoekAntwoord body, KennismakingAnswering process, CancellationToken ct) =>
                (await process.Run(new AnswerKennismaking(offerte, body.Aanvaard, body.Geheimhouding, body.Telefoon ?? "", body.Voorstel ?? ""), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.OfferteDoen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record VerzoekAntwoord(bool Aanvaard, bool Geheimhouding = false, string? Telefoon = null, string? Voorstel = null);
}
