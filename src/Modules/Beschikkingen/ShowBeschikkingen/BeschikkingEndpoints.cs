using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>Reading decisions on the API.</summary>
internal static class BeschikkingEndpoints
{
    private const int PageSize = 50;

    public static void Map(RouteGroupBuilder zaken, RouteGroupBuilder mijn, RouteGroupBuilder beschikkingen)
    {
        zaken.MapGet("/{zaak:guid}/beschikkingen", (ZaakId zaak, KeukentafelDbContext db, CancellationToken ct) => List(db.Set<Beschikking>().Where(b => b.Zaak == zaak), ct))
            .Requires(Permission.ZaakZien).ReadsDossier("Inzage.Beschikking").Produces<IReadOnlyList<BeschikkingAntwoord>>();
        zaken.MapGet("/{zaak:guid}/beschikkingen/{beschikking:guid}", (ZaakId zaak, BeschikkingId beschikking, KeukentafelDbContext db, CancellationToken ct) =>
                One(db.Set<Beschikking>().Where(b => b.Zaak == zaak && b.Id == beschikking), ct))
            .Requires(Permission.ZaakZien).ReadsDossier("Inzage.Beschikking").Produces<BeschikkingAntwoord>();
        mijn.MapGet("/{zaak:guid}/beschikkingen", (ZaakId zaak, KeukentafelDbContext db, CancellationToken ct) => List(Issued(db, zaak), ct))
            .Requires(Permission.MijnOndersteuningZien).ReadsDossier("Inzage.Beschikking").Produces<IReadOnlyList<BeschikkingAntwoord>>();
        mijn.MapGet("/{zaak:guid}/beschikkingen/{beschikking:guid}", (ZaakId zaak, BeschikkingId beschikking, KeukentafelDbContext db, CancellationToken ct) =>
                One(Issued(db, zaak).Where(b => b.Id == beschikking), ct))
            .Requires(Permission.MijnOndersteuningZien).ReadsDossier("Inzage.Beschikking").Produces<BeschikkingAntwoord>();
        beschikkingen.MapGet("/", Waiting).Requires(Permission.ZaakZien).Produces<IReadOnlyList<BeschikkingKort>>();
    }

    // An inwoner sees what was made known to him, never a draft.
    private static IQueryable<Beschikking> Issued(KeukentafelDbContext db, ZaakId zaak) =>
        db.Set<Beschikking>().Where(b => b.Zaak == zaak && b.Status == BeschikkingStatus.Bekendgemaakt);

    private static async Task<IResult> List(IQueryable<Beschikking> rows, CancellationToken ct) =>
        Results.Ok((await rows.AsNoTracking().OrderBy(b => b.Id).ToListAsync(ct)).Select(BeschikkingAntwoord.Of));

    private static async Task<IResult> One(IQueryable<Beschikking> rows, CancellationToken ct) =>
        await rows.AsNoTracking().FirstOrDefaultAsync(ct) is { } found
            ? ApiAnswers.OkWithVersion(BeschikkingAntwoord.Of(found), found.Versie)
            : new RefusalResult(SharedRefusals.NotFound);

    // References and states only, nothing of the file itself: no case is read here.
    private static async Task<IResult> Waiting(BeschikkingStatus? status, Guid? na, KeukentafelDbContext db, CancellationToken ct)
    {
        var rows = db.Set<Beschikking>().AsNoTracking().IgnoreAutoIncludes().Where(b => status == null || b.Status == status);
        if (na is { } last)
        {
            var after = BeschikkingId.From(last);
            var since = await db.Set<Beschikking>().Where(b => b.Id == after).Select(b => b.Gemaakt).FirstOrDefaultAsync(ct);
            rows = rows.Where(b => b.Gemaakt > since);
        }
        var found = await rows.OrderBy(b => b.Gemaakt).Take(PageSize).Select(b => new BeschikkingKort(b.Id, b.Zaak, b.Kenmerk, b.Soort, b.Status, b.Voorgesteld)).ToListAsync(ct);
        return Results.Ok(found);
    }

    internal sealed record BeschikkingKort(BeschikkingId Beschikking, ZaakId Zaak, string Kenmerk, BeschikkingSoort Soort, BeschikkingStatus Status, DateTimeOffset? Voorgesteld);

    internal sealed record BeschikkingAntwoord(
        BeschikkingId Beschikking,
        ZaakId Zaak,
        AanvraagId? Aanvraag,
        string Kenmerk,
        BeschikkingSoort Soort,
        BeschikkingStatus Status,
        IReadOnlyList<VoorzieningAntwoord> Voorzieningen,
        BeschikkingMotivering Motivering,
        DateOnly? Bekendgemaakt,
        DateOnly? BezwaarTot,
        decimal? BijdrageMaand,
        string? Teruggave,
        int Versie
    )
    {
        public static BeschikkingAntwoord Of(Beschikking b) =>
            new(
                b.Id, b.Zaak, b.Aanvraag, b.Kenmerk, b.Soort, b.Status,
                [.. b.InOrder.Select(v => new VoorzieningAntwoord(v.Id, v.Element, v.Inhoud))],
                b.Motivering, b.Besluit?.Bekendgemaakt, b.Besluit?.BezwaarTot, b.Besluit?.BijdrageMaand,
                b.Status == BeschikkingStatus.Concept ? b.Teruggaven.LastOrDefault()?.Reden : null,
                b.Versie
            );
    }

    internal sealed record VoorzieningAntwoord(VoorzieningId Voorziening, ElementId? Element, VoorzieningInhoud Inhoud);
}
