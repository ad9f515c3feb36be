using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>Applications on the API, for staff under <c>zaken</c> and for the inwoner under <c>mijn</c>.</summary>
internal static class AanvraagEndpoints
{
    public static void Map(RouteGroupBuilder zaken, RouteGroupBuilder mijn)
    {
        Read(zaken.MapGet("/{zaak:guid}/aanvragen", List).Requires(Permission.ZaakZien).ReadsDossier("Inzage.Aanvraag"));
        Read(mijn.MapGet("/{zaak:guid}/aanvragen", List).Requires(Permission.MijnOndersteuningZien).ReadsDossier("Inzage.Aanvraag"));
        zaken.MapGet("/{zaak:guid}/aanvragen/{aanvraag:guid}", One).Requires(Permission.ZaakZien).ReadsDossier("Inzage.Aanvraag").Produces<AanvraagAntwoord>();
        mijn.MapGet("/{zaak:guid}/aanvragen/{aanvraag:guid}", One).Requires(Permission.MijnOndersteuningZien).ReadsDossier("Inzage.Aanvraag").Produces<AanvraagAntwoord>();
        zaken.MapPost("/{zaak:guid}/aanvragen", Receive).Requires(Permission.ZaakBehandelen).Produces<AanvraagGemaakt>(StatusCodes.Status201Created);
        mijn.MapPost("/{zaak:guid}/aanvragen", Apply).Requires(Permission.MijnOndersteuningBeslissen).Produces<AanvraagGemaakt>(StatusCodes.Status201Created);
    }

    private static void Read(RouteHandlerBuilder endpoint) => endpoint.Produces<IReadOnlyList<AanvraagAntwoord>>();

    private static async Task<IResult> List(ZaakId zaak, KeukentafelDbContext db, DomainClock clock, CancellationToken ct)
    {
        var rows = await db.Set<Aanvraag>().AsNoTracking().Where(a => a.Zaak == zaak).OrderBy(a => a.Id).ToListAsync(ct);
        return Results.Ok(rows.Select(a => Answer(a, clock)));
    }

    private static async Task<IResult> One(ZaakId zaak, AanvraagId aanvraag, KeukentafelDbContext db, DomainClock clock, CancellationToken ct) =>
        await db.Set<Aanvraag>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == aanvraag && a.Zaak == zaak, ct) is { } found
            ? ApiAnswers.OkWithVersion(Answer(found, clock), found.Versie)
            : new RefusalResult(SharedRefusals.NotFound);

    private static async Task<IResult> Receive(ZaakId zaak, AanvraagInvoer invoer, AanvraagReceiving process, CancellationToken ct) =>
        (await process.Run(new ReceiveAanvraag(zaak, invoer.Wijze, invoer.Ontvangen, invoer.Toelichting), ct))
            .AnswerCreated(id => $"/v1/zaken/{zaak}/aanvragen/{id}", id => new AanvraagGemaakt(id));

    private static async Task<IResult> Apply(ZaakId zaak, EigenAanvraag invoer, AanvraagReceiving process, CancellationToken ct) =>
        (await process.Run(new ReceiveAanvraag(zaak, AanvraagWijze.Online, null, invoer.Toelichting), ct))
            .AnswerCreated(id => $"/v1/mijn/{zaak}/aanvragen/{id}", id => new AanvraagGemaakt(id));

    private static AanvraagAntwoord Answer(Aanvraag a, DomainClock clock) =>
        new(a.Id, a.Ontvangen, a.Wijze, a.Toelichting, a.Status, Besluittermijn.Of(a, clock.Today(a.Gemeente), clock.Normen).LaatsteDag, a.Aanvullingen, a.Versie);

    internal sealed record AanvraagInvoer(AanvraagWijze Wijze, DateOnly? Ontvangen, string? Toelichting);

    internal sealed record EigenAanvraag(string? Toelichting);

    internal sealed record AanvraagGemaakt(AanvraagId Aanvraag);

    internal sealed record AanvraagAntwoord(
        AanvraagId Aanvraag,
        DateOnly Ontvangen,
        AanvraagWijze Wijze,
        string Toelichting,
        AanvraagStatus Status,
        DateOnly BesluitUiterlijk,
        IReadOnlyList<Aanvulling> Aanvullingen,
        int Versie
    );
}
