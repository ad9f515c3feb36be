using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class HerzieningEndpoints
{
    public static void Map(RouteGroupBuilder zaken, RouteGroupBuilder offertes)
    {
        zaken.MapPost("/{zaak}/vragen/{vraag}/herziening", async (ZaakId zaak, VraagId vraag, HerzieningInviting process, CancellationToken ct) =>
                (await process.Run(new InviteHerziening(zaak, vraag), ct)).Answer(sluit => Results.Ok(new { sluit })))
            .Requires(Permission.VraagPlaatsen).ChangesExisting();
        offertes.MapGet("/{offerte}/terugkoppeling", async (OfferteId offerte, OfferteReader reader, CancellationToken ct) =>
                await reader.Find(offerte, ct) is { Offerte.Terugkoppeling: { } feedback, Vraag: { } vraag } own
                    ? Results.Ok(new Terugkoppeling(feedback, own.Prijs - vraag.Bodem, vraag.HerzieningSluit))
                    : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.OfferteDoen).Produces<Terugkoppeling>();
        offertes.MapPost("/{offerte}/herziening", async (OfferteId offerte, Herziening body, OfferteRevising process, CancellationToken ct) =>
                (await process.Run(new ReviseOfferte(offerte, body.Plan, body.Prijs, body.Toelichting), ct)).Answer(receipt => Results.Ok(receipt)))
            .Requires(Permission.OfferteDoen).ChangesExisting().Produces<Ontvangst>();
    }

    internal sealed record Herziening(OfferteInhoud Plan, decimal? Prijs, string Toelichting);

    /// <summary>Own and best points per criterion, the own distance to the floor, and until when a revision may come.</summary>
    internal sealed record Terugkoppeling(IReadOnlyList<OfferteTerugkoppeling> Criteria, decimal? BovenBodem, DateTimeOffset? Sluit);
}
