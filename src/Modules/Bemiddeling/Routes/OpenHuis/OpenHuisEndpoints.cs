using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class OpenHuisEndpoints
{
    public static void Map(RouteGroupBuilder zaken, RouteGroupBuilder mijn)
    {
        mijn.MapGet("/{zaak}/kiezen/{voorziening}", async (ZaakId zaak, VoorzieningId voorziening, Volgorde? volgorde, OpenHuisReader reader, CancellationToken ct) =>
                await reader.Find(zaak, voorziening, volgorde ?? Volgorde.Willekeurig, ct) is { } found ? Results.Ok(found.Kaarten) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.MijnOndersteuningZien).ReadsDossier("Inzage.Route").Produces<IReadOnlyList<OpenHuisKaart>>();
        mijn.MapPost("/{zaak}/kiezen/{voorziening}", async (ZaakId zaak, VoorzieningId voorziening, Keus body, AanbiederChoosing process, CancellationToken ct) =>
                (await process.Run(new ChooseAanbieder(zaak, voorziening, body.Aanbieder, body.Reden), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.MijnOndersteuningBeslissen).Produces(StatusCodes.Status204NoContent);
        zaken.MapPost("/{zaak}/kiezen/{voorziening}", async (ZaakId zaak, VoorzieningId voorziening, KeusNamens body, AanbiederRecording process, CancellationToken ct) =>
                (await process.Run(new RecordAanbieder(zaak, voorziening, body.Aanbieder, body.Reden, body.Ondertekend), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.ToewijzingMaken).Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record Keus(AanbiederId? Aanbieder, string? Reden);

    internal sealed record KeusNamens(AanbiederId? Aanbieder, string? Reden, DateOnly? Ondertekend);
}
