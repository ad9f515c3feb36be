using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ModuleContracts;
using Platform;
using Waarden;

namespace Ondersteuning;

internal static class ToewijzingEndpoints
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var toewijzingen = routes.MapApi("toewijzingen");
        toewijzingen.MapGet("/", async (ToewijzingStatus? status, DateTimeOffset? voor, ToewijzingList list, CancellationToken ct) =>
            {
                var rows = await list.Own(status, voor, ct);
                var shown = rows.Take(ToewijzingList.PieceSize).ToList();
                return Results.Ok(new ToewijzingAntwoorden([.. shown.Select(r => Answer(r))], rows.Count > shown.Count ? shown[^1].Toewijzing.GemaaktOp : null));
            })
            .Requires(Permission.ToewijzingZien)
            .Produces<ToewijzingAntwoorden>();
        toewijzingen.MapGet("/{id}", One).Requires(Permission.ToewijzingZien).Produces<ToewijzingAntwoord>();
        routes.MapApi("zaken").MapGet("/{zaak}/toewijzingen", async (ZaakId zaak, ZaakLook look, ToewijzingList list, CancellationToken ct) =>
                await look.MayRead(zaak, ct)
                    ? Results.Ok(new ToewijzingAntwoorden([.. (await list.Of([zaak], ct)).Select(r => Answer(r))], null))
                    : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.ZaakZien)
            .ReadsDossier("Inzage.Toewijzingen")
            .Produces<ToewijzingAntwoorden>();
        AnswerEndpoints.Map(toewijzingen);
    }

    private static async Task<IResult> One(ToewijzingId id, ToewijzingList list, ToewijzingBsn bsn, ReadLog log, CancellationToken ct)
    {
        if (await list.One(id, ct) is not { } found)
            return new RefusalResult(SharedRefusals.NotFound);
        // The inwoner sees who of the aanbieder looked, as he sees who of the gemeente did (J-14).
        await log.Write(found.Toewijzing.Zaak, found.Toewijzing.BsnVerzegeld is null ? "Inzage.Toewijzing" : "Inzage.Bsn", ct);
        return ApiAnswers.OkWithVersion(Answer(found, bsn), found.Toewijzing.Versie);
    }

    private static ToewijzingAntwoord Answer(ToewijzingRegel regel, ToewijzingBsn? bsn = null)
    {
        var t = regel.Toewijzing;
        return new ToewijzingAntwoord(
            t.Id, t.Status, t.Organisatie, regel.Aanbieder, t.Gemeente, regel.Gemeente, t.Product, regel.Product, t.Omvang, t.Tarief, t.Ingang, t.Einde, t.Wijk,
            t.AntwoordVoor, t.GestartOp, t.Weigering, bsn is null ? null : t.Persoon, bsn?.Reveal(t));
    }

    internal sealed record ToewijzingAntwoorden(IReadOnlyList<ToewijzingAntwoord> Toewijzingen, DateTimeOffset? Volgende);

    internal sealed record ToewijzingAntwoord(
        ToewijzingId Id,
        ToewijzingStatus Status,
        AanbiederId? Aanbieder,
        string AanbiederNaam,
        Gemeentecode Gemeente,
        string GemeenteNaam,
        ProductId Product,
        string ProductNaam,
        ToewijzingOmvang Omvang,
        decimal Tarief,
        DateOnly Ingang,
        DateOnly Einde,
        string? Wijk,
        DateOnly AntwoordVoor,
        DateOnly? GestartOp,
        ToewijzingWeigering? Weigering,
        ToewijzingPersoon? Persoon,
        string? Bsn
    );
}
