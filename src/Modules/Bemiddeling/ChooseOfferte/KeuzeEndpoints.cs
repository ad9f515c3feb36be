using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class KeuzeEndpoints
{
    public static void Map(RouteGroupBuilder zaken, RouteGroupBuilder mijn)
    {
        zaken.MapGet("/{zaak}/vragen/{vraag}/uitkomst", Show).Requires(Permission.ZaakZien).ReadsDossier("Inzage.Uitkomst").Produces<UitkomstStand>();
        mijn.MapGet("/{zaak}/vragen/{vraag}/uitkomst", async (ZaakId zaak, VraagId vraag, VraagReader vragen, UitkomstReader reader, CancellationToken ct) =>
                await vragen.Find(zaak, vraag, ct) is { Opening.Tweede: not null } found
                    ? ApiAnswers.OkWithVersion((await reader.Of(found, ct)).Offertes.Select(o => KeuzeRegel.Of(o, found.Keuze?.Offerte)), found.Versie)
                    : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.MijnOndersteuningZien).ReadsDossier("Inzage.Uitkomst").Produces<IReadOnlyList<KeuzeRegel>>();
        mijn.MapPost("/{zaak}/vragen/{vraag}/keuze", async (ZaakId zaak, VraagId vraag, GekozenOfferte body, OfferteChoosing process, CancellationToken ct) =>
                (await process.Run(new ChooseOfferte(zaak, vraag, body.Offerte), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.MijnOndersteuningBeslissen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost("/{zaak}/vragen/{vraag}/keuze", async (ZaakId zaak, VraagId vraag, GekozenNamens body, KeuzeRecording process, CancellationToken ct) =>
                (await process.Run(new RecordKeuze(zaak, vraag, body.Offerte, new Bekrachtiging(body.Wijze, body.Ondertekend, body.Getuige)), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> Show(ZaakId zaak, VraagId vraag, VraagReader vragen, UitkomstReader reader, CancellationToken ct) =>
        await vragen.Find(zaak, vraag, ct) is { } found
            ? ApiAnswers.OkWithVersion(await reader.Of(found, ct), found.Versie)
            : new RefusalResult(SharedRefusals.NotFound);

    internal sealed record GekozenOfferte(OfferteId? Offerte);

    internal sealed record GekozenNamens(OfferteId? Offerte, KeuzeWijze Wijze, DateOnly? Ondertekend, string? Getuige);

    /// <summary>An offerte that the inwoner can choose: who it is, what they will do; scores and prices are not his burden.</summary>
    internal sealed record KeuzeRegel(OfferteId Offerte, string? Aanbieder, string? Profiel, OfferteInhoud Plan, bool TeKiezen, bool Gekozen)
    {
        public static KeuzeRegel Of(GeopendeOfferte o, OfferteId? chosen) => new(o.Regel.Offerte, o.Aanbieder?.Naam, o.Aanbieder?.Profiel, o.Plan, !o.Regel.Geweigerd, o.Regel.Offerte == chosen);
    }
}
