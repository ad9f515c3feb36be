using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The kennismaking for the inwoner and for the gemeente.</summary>
internal static class KennismakingEndpoints
{
    private const string Path = "/{zaak}/vragen/{vraag}/kennismaking";

    public static void Map(RouteGroupBuilder zaken, RouteGroupBuilder mijn)
    {
        mijn.MapGet(Path, Show).Requires(Permission.MijnOndersteuningZien).ReadsDossier("Inzage.Kennismaking").Produces<KennismakingStand>();
        mijn.MapPost(Path, async (ZaakId zaak, VraagId vraag, KennismakingWens body, KennismakingAsking process, CancellationToken ct) =>
                (await process.Run(new AskKennismaking(zaak, vraag, body.Offertes, body.Vorm, body.Plek ?? ""), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.MijnOndersteuningBeslissen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        mijn.MapPost(Path + "/instemming", async (ZaakId zaak, VraagId vraag, Instemmen body, SamenvattingAgreeing process, CancellationToken ct) =>
                (await process.Run(new AgreeSamenvatting(zaak, vraag, body.Akkoord, body.Afdruk), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.MijnOndersteuningBeslissen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        mijn.MapPost(Path + "/intrekking", async (ZaakId zaak, VraagId vraag, KennismakingStopping process, CancellationToken ct) =>
                (await process.Run(new StopKennismaking(zaak, vraag), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.MijnOndersteuningBeslissen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        MapNamens(zaken);
        MapGemeente(zaken);
    }

    // What staff puts in for the inwoner, with his signature or a witness.
    private static void MapNamens(RouteGroupBuilder zaken)
    {
        zaken.MapPost(Path, async (ZaakId zaak, VraagId vraag, KennismakingWensNamens body, KennismakingAsking process, CancellationToken ct) =>
                (await process.Run(new AskKennismaking(zaak, vraag, body.Offertes, body.Vorm, body.Plek ?? "", new Bekrachtiging(body.Wijze, body.Ondertekend, body.Getuige)), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost(Path + "/instemming", async (ZaakId zaak, VraagId vraag, InstemmenNamens body, SamenvattingAgreeing process, CancellationToken ct) =>
                (await process.Run(new AgreeSamenvatting(zaak, vraag, body.Akkoord, body.Afdruk, new Bekrachtiging(body.Wijze, body.Ondertekend, body.Getuige)), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost(Path + "/intrekking", async (ZaakId zaak, VraagId vraag, Namens body, KennismakingStopping process, CancellationToken ct) =>
                (await process.Run(new StopKennismaking(zaak, vraag, new Bekrachtiging(body.Wijze, body.Ondertekend, body.Getuige)), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    private static void MapGemeente(RouteGroupBuilder zaken)
    {
        zaken.MapGet(Path, Show).Requires(Permission.VraagPlaatsen).ReadsDossier("Inzage.Kennismaking").Produces<KennismakingStand>();
        zaken.MapPost(Path + "/samenvatting", async (ZaakId zaak, VraagId vraag, Samenvatting body, SamenvattingWriting process, CancellationToken ct) =>
                (await process.Run(new WriteSamenvatting(zaak, vraag, body.Tekst, body.Plek ?? "", body.Afgewezen ?? []), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost(Path + "/toets", Test).Requires(Permission.VraagPlaatsen).ReadsDossier("Inzage.Vraag").Produces<SamenvattingToets>();
        zaken.MapPost(Path + "/uitnodiging", async (ZaakId zaak, VraagId vraag, KennismakingInviting process, CancellationToken ct) =>
                (await process.Run(new InviteKennismaking(zaak, vraag), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost(Path + "/gesprekken", async (ZaakId zaak, VraagId vraag, Moment body, KennismakingPlanning process, CancellationToken ct) =>
                (await process.Run(new PlanKennismaking(zaak, vraag, body.Offerte, body.Gesprek), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost(Path + "/gesprekken/uitkomst", async (ZaakId zaak, VraagId vraag, Afloop body, KennismakingRecording process, CancellationToken ct) =>
                (await process.Run(new RecordKennismaking(zaak, vraag, body.Offerte, body.Gehouden), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> Show(ZaakId zaak, VraagId vraag, VraagReader vragen, KennismakingReader reader, CancellationToken ct) =>
        await vragen.Find(zaak, vraag, ct) is { } found && await reader.Of(found, ct) is { } stand
            ? ApiAnswers.OkWithVersion(stand, found.Versie)
            : new RefusalResult(SharedRefusals.NotFound);

    // What the gate finds in a text that is not kept: each finding with its place and reason.
    private static async Task<IResult> Test(ZaakId zaak, VraagId vraag, Samenvatting body, VraagReader vragen, KennismakingReader reader, ITekstToets toets, CancellationToken ct) =>
        await vragen.Find(zaak, vraag, ct) is { } found && await reader.Of(found, ct) is { IsOpen: true }
            ? Results.Ok(SamenvattingToets.Of(await toets.TestForBidders(found, Kennismaking.TekstenVan(body.Tekst, body.Plek ?? ""), ct)))
            : new RefusalResult(SharedRefusals.NotFound);

    /// <summary>Whom the inwoner wants to meet, and how.</summary>
    internal sealed record KennismakingWens(IReadOnlyList<OfferteId> Offertes, KennismakingVorm? Vorm, string? Plek = null);

    internal sealed record KennismakingWensNamens(IReadOnlyList<OfferteId> Offertes, KennismakingVorm? Vorm, string? Plek, KeuzeWijze Wijze, DateOnly? Ondertekend, string? Getuige);

    internal sealed record Instemmen(bool Akkoord, string Afdruk);

    internal sealed record InstemmenNamens(bool Akkoord, string Afdruk, KeuzeWijze Wijze, DateOnly? Ondertekend, string? Getuige);

    internal sealed record Namens(KeuzeWijze Wijze, DateOnly? Ondertekend, string? Getuige);

    /// <summary>The summary for all, and where; with what stays in and why.</summary>
    internal sealed record Samenvatting(string Tekst, string? Plek = null, IReadOnlyList<VondstAfwijzing>? Afgewezen = null);

    internal sealed record Moment(OfferteId Offerte, DateTimeOffset? Gesprek);

    internal sealed record Afloop(OfferteId Offerte, bool Gehouden);

    /// <summary>What was found, and how many people fit the vraag with these texts.</summary>
    internal sealed record SamenvattingToets(IReadOnlyList<ToetsVondst> Vondsten, ToetsMeting Meting)
    {
        public static SamenvattingToets Of(Toetsuitslag outcome) => new([.. outcome.Punten.Select(ToetsVondst.Of)], ToetsMeting.Of(outcome.Meting));
    }
}
