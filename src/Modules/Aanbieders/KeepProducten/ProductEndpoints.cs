using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

internal static class ProductEndpoints
{
    public static void Map(RouteGroupBuilder producten)
    {
        producten.MapGet("/", async (SamenwerkingId? samenwerking, ProductList list, CancellationToken ct) =>
                Results.Ok(new ProductAntwoorden([.. (await list.Of(samenwerking, ct)).Select(Answer)])))
            .Requires(Permission.AanbiedersZien)
            .Produces<ProductAntwoorden>();
        producten.MapGet("/{id}", async (ProductId id, ProductList list, CancellationToken ct) =>
                await list.Visible().FirstOrDefaultAsync(p => p.Id == id, ct) is { } found
                    ? ApiAnswers.OkWithVersion(Answer(found), found.Versie)
                    : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.AanbiedersZien)
            .Produces<ProductAntwoord>();
        producten.MapPost("/", async (NieuwProductInvoer body, ProductDrafting process, CancellationToken ct) =>
                (await process.Run(new DraftProduct(body.Samenwerking, body.Product ?? new()), ct)).AnswerCreated(id => $"/v1/producten/{id}", id => new ProductGemaakt(id)))
            .Requires(Permission.AanbiedersBeheren)
            .Produces<ProductGemaakt>(StatusCodes.Status201Created);
        Changes(producten);
    }

    private static void Changes(RouteGroupBuilder producten)
    {
        producten.MapPost("/{id}/wijziging", async (ProductId id, Productinvoer invoer, ProductRevising process, CancellationToken ct) =>
                (await process.Run(new ReviseProduct(id, invoer), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.AanbiedersBeheren).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        producten.MapPost("/{id}/publicatie", async (ProductId id, ProductPublishing process, CancellationToken ct) =>
                (await process.Run(id, ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.AanbiedersBeheren).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        producten.MapPost("/{id}/beeindiging", async (ProductId id, ProductEinde einde, ProductEnding process, CancellationToken ct) =>
                (await process.Run(id, einde.Tot, ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.AanbiedersBeheren).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    private static ProductAntwoord Answer(Product p) =>
        new(p.Id, p.Samenwerking, p.Code, p.Naam, p.Categorie, p.Eenheid, p.Rechtsvorm, p.Tarief, p.Bodem, p.Plafond, p.Prijsgewicht, p.Van, p.Tot,
            p.GepubliceerdOp is not null, p.Opbouw, p.Opbouw.Compute().Value.Elementen);

    internal sealed record NieuwProductInvoer(SamenwerkingId? Samenwerking, Productinvoer? Product);

    internal sealed record ProductEinde(DateOnly? Tot);

    internal sealed record ProductGemaakt(ProductId Product);

    internal sealed record ProductAntwoorden(IReadOnlyList<ProductAntwoord> Producten);

    internal sealed record ProductAntwoord(
        ProductId Id,
        SamenwerkingId Samenwerking,
        string Code,
        string Naam,
        string Categorie,
        string Eenheid,
        Rechtsvorm Rechtsvorm,
        decimal Tarief,
        decimal Bodem,
        decimal Plafond,
        int? Prijsgewicht,
        DateOnly Van,
        DateOnly? Tot,
        bool Gepubliceerd,
        Prijsopbouw Opbouw,
        IReadOnlyList<PrijsElement> Elementen
    );
}
