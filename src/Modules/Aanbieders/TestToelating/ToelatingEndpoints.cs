using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

internal static class ToelatingEndpoints
{
    public static void Map(RouteGroupBuilder toelatingen)
    {
        toelatingen.MapGet("/", async (ToelatingStatus? status, KeukentafelDbContext db, CancellationToken ct) =>
            {
                var rows = await db.Set<Toelating>().AsNoTracking().Where(t => status == null || t.Status == status).OrderByDescending(t => t.IngediendOp).Take(200).ToListAsync(ct);
                return Results.Ok(new ToelatingAntwoorden([.. rows.Select(Answer)]));
            })
            .Requires(Permission.AanbiedersZien)
            .Produces<ToelatingAntwoorden>();
        toelatingen.MapGet("/{id}", async (ContractId id, KeukentafelDbContext db, CancellationToken ct) =>
                await db.Set<Toelating>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == id, ct) is { } found
                    ? ApiAnswers.OkWithVersion(Answer(found), found.Versie)
                    : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.AanbiedersZien)
            .Produces<ToelatingAntwoord>();
        toelatingen.MapPost("/", async (Verzoek body, ToelatingRequesting process, CancellationToken ct) =>
                (await process.Run(new RequestToelating(body.Samenwerking, body.Producten ?? [], body.Antwoorden ?? []), ct)).AnswerCreated(id => $"/v1/toelatingen/{id}", id => new ToelatingGevraagd(id)))
            .Requires(Permission.EigenAanbodBeheren)
            .Produces<ToelatingGevraagd>(StatusCodes.Status201Created);
        Changes(toelatingen);
    }

    private static void Changes(RouteGroupBuilder toelatingen)
    {
        toelatingen.MapPost("/{id}/aanvulling", async (ContractId id, Eisantwoorden body, ToelatingCompleting process, CancellationToken ct) =>
                (await process.Run(id, body.Antwoorden ?? [], ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.EigenAanbodBeheren).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        toelatingen.MapPost("/{id}/intrekking", async (ContractId id, ToelatingWithdrawing process, CancellationToken ct) =>
                (await process.Run(id, ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.EigenAanbodBeheren).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        toelatingen.MapPost("/{id}/toets", async (ContractId id, Toets body, ToelatingTesting process, CancellationToken ct) =>
                (await process.Run(new TestToelating(id, body.Oordelen ?? [], body.Besluit, body.Van), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.AanbiedersBeheren).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    private static ToelatingAntwoord Answer(Toelating t) =>
        new(t.Id, t.Samenwerking, t.Organisatie, t.Status, t.Producten, t.Antwoorden, t.Oordelen, t.IngediendOp, t.AanvullenVoor, t.BeslotenOp);

    internal sealed record Verzoek(SamenwerkingId Samenwerking, IReadOnlyList<ProductId>? Producten, IReadOnlyList<Eisantwoord>? Antwoorden);

    internal sealed record Eisantwoorden(IReadOnlyList<Eisantwoord>? Antwoorden);

    internal sealed record Toets(IReadOnlyList<Eisoordeel>? Oordelen, ToelatingBesluit Besluit, DateOnly? Van);

    internal sealed record ToelatingGevraagd(ContractId Toelating);

    internal sealed record ToelatingAntwoorden(IReadOnlyList<ToelatingAntwoord> Toelatingen);

    internal sealed record ToelatingAntwoord(
        ContractId Id,
        SamenwerkingId Samenwerking,
        AanbiederId Aanbieder,
        ToelatingStatus Status,
        IReadOnlyList<ProductId> Producten,
        IReadOnlyList<Eisantwoord> Antwoorden,
        IReadOnlyList<Eisoordeel> Oordelen,
        DateTimeOffset IngediendOp,
        DateOnly? AanvullenVoor,
        DateTimeOffset? BeslotenOp
    );
}
