using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class VoorstelEndpoints
{
    public static void Map(RouteGroupBuilder zaken, RouteGroupBuilder mijn)
    {
        mijn.MapGet("/{zaak}/vragen/{vraag}/voorstellen", async (ZaakId zaak, VraagId vraag, bool? alle, VraagReader vragen, VoorstelReader reader, CancellationToken ct) =>
                await vragen.Find(zaak, vraag, ct) is { Beoordeeld: not null } found
                    ? ApiAnswers.OkWithVersion((await reader.Of(found, alle ?? false, ct)).Voorstellen, found.Versie)
                    : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.MijnOndersteuningZien).ReadsDossier("Inzage.Plannen").Produces<IReadOnlyList<Voorstel>>();
        mijn.MapPost("/{zaak}/vragen/{vraag}/oordelen", async (ZaakId zaak, VraagId vraag, Oordelen body, VoorstellenJudging process, CancellationToken ct) =>
                (await process.Run(new JudgeVoorstellen(zaak, vraag, body.Voorstellen), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.MijnOndersteuningBeslissen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost("/{zaak}/vragen/{vraag}/oordelen", async (ZaakId zaak, VraagId vraag, OordelenNamens body, OordeelRecording process, CancellationToken ct) =>
                (await process.Run(new RecordOordeel(zaak, vraag, body.Voorstellen, new Bekrachtiging(body.Wijze, body.Ondertekend, body.Getuige)), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record Oordelen(IReadOnlyList<VoorstelOordeel> Voorstellen);

    internal sealed record OordelenNamens(IReadOnlyList<VoorstelOordeel> Voorstellen, KeuzeWijze Wijze, DateOnly? Ondertekend, string? Getuige);
}
