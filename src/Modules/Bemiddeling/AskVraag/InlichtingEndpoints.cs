using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class InlichtingEndpoints
{
    public static void Map(RouteGroupBuilder zaken, RouteGroupBuilder vragen)
    {
        vragen.MapPost("/{vraag}/inlichtingen", async (VraagId vraag, InlichtingVraag body, InlichtingAsking process, CancellationToken ct) =>
                (await process.Run(new AskInlichting(vraag, body.Tekst), ct)).AnswerCreated(n => $"/v1/vragen/{vraag}", n => new InlichtingGesteld(n)))
            .Requires(Permission.OfferteDoen).Produces<InlichtingGesteld>(StatusCodes.Status201Created);
        zaken.MapGet("/{zaak}/vragen/{vraag}/inlichtingen", async (ZaakId zaak, VraagId vraag, VraagReader vragenlezer, InlichtingReader reader, CancellationToken ct) =>
                await vragenlezer.Find(zaak, vraag, ct) is not null ? Results.Ok(await reader.Of(vraag, ct)) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.VraagPlaatsen).ReadsDossier("Inzage.Vraag").Produces<IReadOnlyList<InlichtingRegel>>();
        zaken.MapPost("/{zaak}/vragen/{vraag}/inlichtingen/{nummer}", async (ZaakId zaak, VraagId vraag, int nummer, InlichtingAntwoord body, InlichtingAnswering process, CancellationToken ct) =>
                (await process.Run(new AnswerInlichting(zaak, vraag, nummer, body.Antwoord, body.Afgewezen), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record InlichtingVraag(string Tekst);

    internal sealed record InlichtingAntwoord(string Antwoord, IReadOnlyList<VondstAfwijzing>? Afgewezen = null);

    internal sealed record InlichtingGesteld(int Nummer);
}
