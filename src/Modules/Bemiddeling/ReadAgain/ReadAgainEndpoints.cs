using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class ReadAgainEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapGet("/{zaak}/vragen/{vraag}/tegenlezing", async (ZaakId zaak, VraagId vraag, ToetsLezer reader, CancellationToken ct) =>
                await reader.Find(zaak, vraag, ct) is { Vraag.AwaitsSecondReader: true } found ? ApiAnswers.OkWithVersion(Tegenlezing.Of(found.Vraag, found.Uitslag), found.Vraag.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.TekstTegenlezen).ReadsDossier("Inzage.Vraag").Produces<Tegenlezing>();
        zaken.MapPost("/{zaak}/vragen/{vraag}/tegenlezing", async (ZaakId zaak, VraagId vraag, TegenlezingAntwoord body, VraagReadingAgain process, CancellationToken ct) =>
                (await process.Run(new ReadAgain(zaak, vraag, body.Akkoord, body.Reden ?? ""), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.TekstTegenlezen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record TegenlezingAntwoord(bool? Akkoord, string? Reden);

    /// <summary>The text, and what somebody left in it that points at a person.</summary>
    internal sealed record Tegenlezing(VraagInhoud Inhoud, IReadOnlyList<ToetsVondst> Vondsten)
    {
        public static Tegenlezing Of(Vraag vraag, Toetsuitslag outcome) =>
            new(vraag.Inhoud, [.. outcome.Punten.Where(p => p.Stand == ToetspuntStand.WachtOpTegenlezer).Select(ToetsVondst.Of)]);
    }
}
