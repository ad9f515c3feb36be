using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class ScoreEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapGet("/{zaak}/vragen/{vraag}/plannen", Plans).Requires(Permission.OfferteBeoordelen).ReadsDossier("Inzage.Plannen").Produces<IReadOnlyList<BlindPlan>>();
        zaken.MapPost("/{zaak}/vragen/{vraag}/belang", async (ZaakId zaak, VraagId vraag, Belang body, VraagBelangDeclaring process, CancellationToken ct) =>
                (await process.Run(new DeclareBelang(zaak, vraag, body.HeeftBelang), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.OfferteBeoordelen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost("/{zaak}/vragen/{vraag}/beoordelingen", async (ZaakId zaak, VraagId vraag, Scores body, OfferteScoring process, CancellationToken ct) =>
                (await process.Run(new ScoreOfferte(zaak, vraag, body.Offerte, body.Criteria), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.OfferteBeoordelen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost("/{zaak}/vragen/{vraag}/beoordelingen/bevestiging", async (ZaakId zaak, VraagId vraag, BeoordelingFinishing process, CancellationToken ct) =>
                (await process.Run(new FinishBeoordeling(zaak, vraag), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.OfferteBeoordelen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> Plans(ZaakId zaak, VraagId vraag, VraagReader vragen, ScoreReader reader, BelangToets belang, CancellationToken ct)
    {
        if (await vragen.Find(zaak, vraag, ct) is not { } found)
            return new RefusalResult(SharedRefusals.NotFound);
        return await belang.Check(found, ct) is { } interested
            ? new RefusalResult(interested)
            : Results.Ok(await reader.Plans(found, ct));
    }

    internal sealed record Belang(bool? HeeftBelang);

    internal sealed record Scores(OfferteId Offerte, IReadOnlyList<CriteriumScore> Criteria);
}
