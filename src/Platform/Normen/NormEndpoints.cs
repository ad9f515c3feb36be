using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Waarden;

namespace Platform;

internal static class NormEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var normen = routes.MapApi("normen");
        normen.MapGet("/{gemeente}", List).Requires(Permission.Beheren).Produces<IReadOnlyList<NormAntwoord>>();
        normen.MapPost("/{gemeente}", async (Gemeentecode gemeente, NormInvoer body, NormSetting process, CancellationToken ct) =>
                (await process.Run(new SetNorm(gemeente, body.Code, body.Waarde, body.Van, body.Bron, body.Reden), ct))
                    .AnswerCreated(_ => $"/v1/normen/{gemeente}", id => new NormGemaakt(id)))
            .Requires(Permission.Beheren).Produces<NormGemaakt>(StatusCodes.Status201Created);
        normen.MapPost("/{gemeente}/{norm}/beeindiging", async (Gemeentecode gemeente, NormId norm, NormEnding process, CancellationToken ct) =>
                (await process.Run(norm, ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.Beheren).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> List(Gemeentecode gemeente, NormenLijst lijst, AccessScope scope, CancellationToken ct) =>
        scope.Gemeenten.Contains(gemeente)
            ? Results.Ok((await lijst.Of(gemeente, ct)).Select(NormAntwoord.Of))
            : new RefusalResult(SharedRefusals.NotFound);

    internal sealed record NormInvoer(NormCode? Code, string? Waarde, DateOnly? Van, string? Bron, string? Reden);

    internal sealed record NormGemaakt(NormId Norm);

    internal sealed record EigenWaarde(NormId Norm, string Waarde, DateOnly Van, DateOnly? Tot, string Bron, string Reden, string Door, DateTimeOffset Op, int Versie);

    internal sealed record NormAntwoord(
        NormCode Code, NormEenheid Eenheid, NormFreedom Vrijheid, string? Waarde, string? Landelijk, DateOnly? Van, DateOnly? Tot, string? Bron, IReadOnlyList<EigenWaarde> Eigen)
    {
        public static NormAntwoord Of(NormOverzicht n) =>
            new(n.Code, n.Eenheid, n.Vrijheid, n.Geldt?.Waarde.ToString(), n.Landelijk?.Waarde.ToString(), n.Geldt?.ValidFrom, n.Geldt?.ValidTo, n.Geldt?.Regel,
                [.. n.Eigen.Select(e => new EigenWaarde(e.Id, e.Waarde, e.Van, e.Tot, e.Bron, e.Reden, e.Door, e.Op, e.Versie))]);
    }
}
