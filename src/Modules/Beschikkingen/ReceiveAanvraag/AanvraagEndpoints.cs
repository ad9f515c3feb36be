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
        Read(zaken.MapGet("/{zaak}/aanvragen", List).Requires(Permission.ZaakZien).ReadsDossier("Inzage.Aanvraag"));
        Read(mijn.MapGet("/{zaak}/aanvragen", List).Requires(Permission.MijnOndersteuningZien).ReadsDossier("Inzage.Aanvraag"));
        zaken.MapGet("/{zaak}/aanvragen/{aanvraag}", One).Requires(Permission.ZaakZien).ReadsDossier("Inzage.Aanvraag").Produces<AanvraagAntwoord>();
        mijn.MapGet("/{zaak}/aanvragen/{aanvraag}", One).Requires(Permission.MijnOndersteuningZien).ReadsDossier("Inzage.Aanvraag").Produces<AanvraagAntwoord>();
        zaken.MapPost("/{zaak}/aanvragen", Receive).Requires(Permission.ZaakBehandelen).Produces<AanvraagGemaakt>(StatusCodes.Status201Created);
        mijn.MapPost("/{zaak}/aanvragen", Apply).Requires(Permission.MijnOndersteuningBeslissen).Produces<AanvraagGemaakt>(StatusCodes.Status201Created);
        zaken.MapPost("/{zaak}/aanvragen/{aanvraag}/aanvullingen", Ask).Requires(Permission.ZaakBehandelen).ChangesExisting();
        zaken.MapPost("/{zaak}/aanvragen/{aanvraag}/aanvullingen/ontvangst", Complete).Requires(Permission.ZaakBehandelen).ChangesExisting();
        mijn.MapPost("/{zaak}/aanvragen/{aanvraag}/aanvullingen/ontvangst", Complete).Requires(Permission.MijnOndersteuningBeslissen).ChangesExisting();
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

    private static async Task<IResult> Ask(ZaakId zaak, AanvraagId aanvraag, AanvullingInvoer invoer, AanvullingAsking process, CancellationToken ct) =>
        (await process.Run(new AskAanvulling(zaak, aanvraag, invoer.Wat, invoer.Uiterlijk), ct)).Answer(_ => Results.NoContent());

    private static async Task<IResult> Complete(ZaakId zaak, AanvraagId aanvraag, AanvullingAntwoord invoer, AanvullingReceiving process, CancellationToken ct) =>
        (await process.Run(new ReceiveAanvulling(zaak, aanvraag, invoer.Antwoord, invoer.Op), ct)).Answer(_ => Results.NoContent());

    private static AanvraagAntwoord Answer(Aanvraag a, DomainClock clock) =>
        new(a.Id, a.Ontvangen, a.Wijze, a.Toelichting, a.Status, Besluittermijn.Of(a, clock.Today(a.Gemeente)).LaatsteDag, a.Aanvullingen, a.Versie);

    internal sealed record AanvraagInvoer(AanvraagWijze Wijze, DateOnly? Ontvangen, string? Toelichting);

    internal sealed record EigenAanvraag(string? Toelichting);

    internal sealed record AanvullingInvoer(string? Wat, DateOnly? Uiterlijk);

    internal sealed record AanvullingAntwoord(string? Antwoord, DateOnly? Op);

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
