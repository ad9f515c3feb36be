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
                await reader.Own(id, ct) is { } found ? ApiAnswers.OkWithVersion(EigenZeggenschap.Of(found), found.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.EigenAanbodBeheren).Produces<EigenZeggenschap>();
        aanbieders.MapPost("/{id}/zeggenschap", async (AanbiederId id, Zeggenschapsinvoer body, ZeggenschapDeclaring process, CancellationToken ct) =>
                (await process.Run(new DeclareZeggenschap(id, body.Nummers ?? [], body.Werkwijze ?? ""), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.EigenAanbodBeheren).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        aanbieders.MapGet("/{id}/zeggenschap/vermeldingen", async (AanbiederId id, ZeggenschapReader reader, CancellationToken ct) =>
                await reader.ForInkoper(id, ct) is { } found ? Results.Ok(new ZeggenschapVoorInkoper(found.Nummers, found.Werkwijze, found.Vermeldingen)) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.AanbiedersBeheren).Produces<ZeggenschapVoorInkoper>();
        aanbieders.MapPost("/{id}/zeggenschap/vermeldingen", async (AanbiederId id, Vermeldingsinvoer body, VermeldingAdding process, CancellationToken ct) =>
                (await process.Run(new AddVermelding(id, body.Kvk, body.Bron, body.Samenwerking), ct)).AnswerCreated(_ => $"/v1/aanbieders/{id}/zeggenschap/vermeldingen", made => new VermeldingToegevoegd(made)))
            .Requires(Permission.AanbiedersBeheren).Produces<VermeldingToegevoegd>(StatusCodes.Status201Created);
        aanbieders.MapPost("/{id}/zeggenschap/vermeldingen/{vermelding:guid}/beeindiging", async (AanbiederId id, Guid vermelding, VermeldingEinde body, VermeldingEnding process, CancellationToken ct) =>
                (await process.Run(new EndVermelding(id, vermelding, body.Reden), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.AanbiedersBeheren).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record Zeggenschapsinvoer(IReadOnlyList<string>? Nummers, string? Werkwijze);

    internal sealed record Vermeldingsinvoer(string? Kvk, string? Bron, SamenwerkingId? Samenwerking);

    internal sealed record VermeldingEinde(string? Reden);

    internal sealed record VermeldingToegevoegd(Guid Vermelding);

    internal sealed record ZeggenschapVoorInkoper(IReadOnlyList<string> Nummers, string Werkwijze, IReadOnlyList<VermeldingRegel> Vermeldingen);

    /// <summary>As the aanbieder sees it: where something was found, not who of the gemeente found it.</summary>
    internal sealed record EigenZeggenschap(IReadOnlyList<string> Nummers, string Werkwijze, IReadOnlyList<EigenVermelding> Vermeldingen)
    {
        public static EigenZeggenschap Of(ZeggenschapStand stand) => new(stand.Nummers, stand.Werkwijze, [.. stand.Vermeldingen.Select(v => new EigenVermelding(v.Kvk, v.Bron))]);
    }

    internal sealed record EigenVermelding(string Kvk, string Bron);
}
