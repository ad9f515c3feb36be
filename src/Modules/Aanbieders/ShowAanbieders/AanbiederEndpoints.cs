using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

internal static class AanbiederEndpoints
{
    public static void Map(RouteGroupBuilder aanbieders)
    {
        aanbieders.MapGet("/", async (string? zoek, AanbiederId? na, AanbiederList list, CancellationToken ct) =>
            {
                var piece = await list.Find(zoek, na, ct);
                return Results.Ok(new AanbiederAntwoorden([.. piece.Aanbieders.Select(a => Answer(a, []))], piece.Volgende));
            })
            .Requires(Permission.AanbiedersZien)
            .Produces<AanbiederAntwoorden>();
        aanbieders.MapGet("/{id}", async (AanbiederId id, KeukentafelDbContext db, AanbiederList list, CancellationToken ct) =>
                await db.Set<Aanbieder>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == id, ct) is { } found
                    ? ApiAnswers.OkWithVersion(Answer(found, await list.Producten(found, ct)), found.Versie)
                    : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.AanbiedersZien)
            .Produces<AanbiederAntwoord>();
    }

    private static AanbiederAntwoord Answer(Aanbieder a, IReadOnlyList<AanbiederProduct> producten) =>
        new(a.Id, a.Naam, a.Kvk, a.AgbCode, a.Plaats, a.Medewerkers, a.Profiel, a.Telefoon, a.Email, a.Talen, a.Gebieden, producten);

    internal sealed record AanbiederAntwoorden(IReadOnlyList<AanbiederAntwoord> Aanbieders, AanbiederId? Volgende);

    internal sealed record AanbiederAntwoord(
        AanbiederId Id,
        string Naam,
        string Kvk,
        string AgbCode,
        string Plaats,
        int Medewerkers,
        string Profiel,
        string? Telefoon,
        string? Email,
        IReadOnlyList<string> Talen,
        IReadOnlyList<Gebied> Gebieden,
        IReadOnlyList<AanbiederProduct> Producten
    );
}
