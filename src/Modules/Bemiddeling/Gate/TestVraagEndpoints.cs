using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class TestVraagEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapGet("/{zaak}/vragen/{vraag}/toets", async (ZaakId zaak, VraagId vraag, ToetsLezer reader, CancellationToken ct) =>
                await reader.Find(zaak, vraag, ct) is { } found ? ApiAnswers.OkWithVersion(ToetsStuk.Of(found.Vraag, found.Uitslag), found.Vraag.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.VraagPlaatsen).ReadsDossier("Inzage.Vraag").Produces<ToetsStuk>();
        zaken.MapPost("/{zaak}/vragen/{vraag}/toets", async (ZaakId zaak, VraagId vraag, VraagTesting process, CancellationToken ct) =>
                (await process.Run(new TestVraag(zaak, vraag), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost("/{zaak}/vragen/{vraag}/toets/besluiten", async (ZaakId zaak, VraagId vraag, VondstKeuzes body, VondstenDeciding process, CancellationToken ct) =>
                (await process.Run(new DecideVondsten(zaak, vraag, body.Besluiten), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost("/{zaak}/vragen/{vraag}/toets/voorstellen", async (ZaakId zaak, VraagId vraag, VondstenDeciding process, CancellationToken ct) =>
                (await process.Run(new DecideVondsten(zaak, vraag, [], Alle: true), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost("/{zaak}/vragen/{vraag}/toets/tekst", async (ZaakId zaak, VraagId vraag, VraagTekst body, VraagRewriting process, CancellationToken ct) =>
                (await process.Run(new RewriteVraag(zaak, vraag, body), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost("/{zaak}/vragen/{vraag}/toets/meting", async (ZaakId zaak, VraagId vraag, VraagTekst body, ToetsLezer reader, CancellationToken ct) =>
                (await reader.Try(zaak, vraag, body, ct)).Answer(outcome => Results.Ok(ToetsMeting.Of(outcome.Meting))))
            .Requires(Permission.VraagPlaatsen).ReadsDossier("Inzage.Vraag").ChangesNothing().Produces<ToetsMeting>();
        zaken.MapPost("/{zaak}/vragen/{vraag}/goedkeuring", async (ZaakId zaak, VraagId vraag, Lezing body, VraagApproving process, CancellationToken ct) =>
                (await process.Run(new ApproveVraag(zaak, vraag, body.Gelezen), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record Lezing(bool Gelezen);

    internal sealed record VondstKeuzes(IReadOnlyList<VondstKeuzeRegel> Besluiten);
}
