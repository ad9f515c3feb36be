using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Aanbieders;

internal static class ZeggenschapEndpoints
{
    public static void Map(RouteGroupBuilder aanbieders)
    {
        aanbieders.MapGet("/{id}/zeggenschap", async (AanbiederId id, ZeggenschapReader reader, CancellationToken ct) =>
                await reader.Own(id, ct) is { } found ? ApiAnswers.OkWithVersion(Eigen.Of(found), found.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.EigenAanbodBeheren).Produces<Eigen>();
        aanbieders.MapPost("/{id}/zeggenschap", async (AanbiederId id, Zeggenschapsinvoer body, ZeggenschapDeclaring process, CancellationToken ct) =>
                (await process.Run(new DeclareZeggenschap(id, body.Nummers ?? [], body.Werkwijze ?? ""), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.EigenAanbodBeheren).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        aanbieders.MapGet("/{id}/zeggenschap/vermeldingen", async (AanbiederId id, ZeggenschapReader reader, CancellationToken ct) =>
                await reader.ForInkoper(id, ct) is { } found ? Results.Ok(new VanInkoper(found.Nummers, found.Werkwijze, found.Vermeldingen)) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.AanbiedersBeheren).Produces<VanInkoper>();
        aanbieders.MapPost("/{id}/zeggenschap/vermeldingen", async (AanbiederId id, Vermeldingsinvoer body, VermeldingAdding process, CancellationToken ct) =>
                (await process.Run(new AddVermelding(id, body.Kvk, body.Bron, body.Samenwerking), ct)).AnswerCreated(_ => $"/v1/aanbieders/{id}/zeggenschap/vermeldingen", made => new Toegevoegd(made)))
            .Requires(Permission.AanbiedersBeheren).Produces<Toegevoegd>(StatusCodes.Status201Created);
        aanbieders.MapPost("/{id}/zeggenschap/vermeldingen/{vermelding:guid}/beeindiging", async (AanbiederId id, Guid vermelding, Einde body, VermeldingEnding process, CancellationToken ct) =>
                (await process.Run(new EndVermelding(id, vermelding, body.Reden), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.AanbiedersBeheren).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record Zeggenschapsinvoer(IReadOnlyList<string>? Nummers, string? Werkwijze);

    internal sealed record Vermeldingsinvoer(string? Kvk, string? Bron, SamenwerkingId? Samenwerking);

    internal sealed record Einde(string? Reden);

    internal sealed record Toegevoegd(Guid Vermelding);

    internal sealed record VanInkoper(IReadOnlyList<string> Nummers, string Werkwijze, IReadOnlyList<VermeldingRegel> Vermeldingen);

    /// <summary>As the aanbieder sees it: where something was found, not who of the gemeente found it.</summary>
    internal sealed record Eigen(IReadOnlyList<string> Nummers, string Werkwijze, IReadOnlyList<EigenVermelding> Vermeldingen)
    {
        public static Eigen Of(ZeggenschapStand stand) => new(stand.Nummers, stand.Werkwijze, [.. stand.Vermeldingen.Select(v => new EigenVermelding(v.Kvk, v.Bron))]);
    }

    internal sealed record EigenVermelding(string Kvk, string Bron);
}
