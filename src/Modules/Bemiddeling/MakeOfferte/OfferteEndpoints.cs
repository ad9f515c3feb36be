using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class OfferteEndpoints
{
    public static void Map(RouteGroupBuilder vragen, RouteGroupBuilder offertes)
    {
        vragen.MapPost("/{vraag}/offertes", async (VraagId vraag, OfferteBeginning process, CancellationToken ct) =>
                (await process.Run(new BeginOfferte(vraag), ct)).AnswerCreated(id => $"/v1/offertes/{id}", id => new OfferteBegonnen(id)))
            .Requires(Permission.OfferteDoen).Produces<OfferteBegonnen>(StatusCodes.Status201Created);
        offertes.MapGet("/", async (OfferteReader reader, CancellationToken ct) => Results.Ok((await reader.List(ct)).Select(o => OfferteRegel.Of(o.Offerte))))
            .Requires(Permission.OfferteDoen).Produces<IReadOnlyList<OfferteRegel>>();
        offertes.MapGet("/{offerte}", async (OfferteId offerte, OfferteReader reader, CancellationToken ct) =>
                await reader.Find(offerte, ct) is { } found
                    ? ApiAnswers.OkWithVersion(new OfferteStuk(OfferteRegel.Of(found.Offerte), found.Plan, found.Prijs, found.IsBelowFloor, found.Ontvangst), found.Offerte.Versie)
                    : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.OfferteDoen).Produces<OfferteStuk>();
        offertes.MapPost("/{offerte}/concept", async (OfferteId offerte, Concept body, OfferteSaving process, CancellationToken ct) =>
                (await process.Run(new SaveOfferte(offerte, body.Plan, body.Prijs), ct)).Answer(versie => ApiAnswers.OkWithVersion(new { versie }, versie)))
            .Requires(Permission.OfferteDoen).ChangesExisting();
        offertes.MapPost("/{offerte}/indiening", async (OfferteId offerte, OfferteSubmitting process, CancellationToken ct) =>
                (await process.Run(new SubmitOfferte(offerte), ct)).Answer(receipt => Results.Ok(receipt)))
            .Requires(Permission.OfferteDoen).ChangesExisting().Produces<Ontvangst>();
        offertes.MapPost("/{offerte}/intrekking", async (OfferteId offerte, OfferteWithdrawing process, CancellationToken ct) =>
                (await process.Run(new WithdrawOfferte(offerte), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.OfferteDoen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        offertes.MapGet("/{offerte}/uitslag", async (OfferteId offerte, OfferteReader reader, CancellationToken ct) =>
                await reader.Find(offerte, ct) is { Offerte.Uitslag: { } uitslag } ? Results.Ok(uitslag) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.OfferteDoen).Produces<OfferteUitslag>();
    }

    internal sealed record OfferteBegonnen(OfferteId Offerte);

    internal sealed record Concept(OfferteInhoud Plan, decimal? Prijs);

    /// <summary>An own offerte in a list.</summary>
    internal sealed record OfferteRegel(OfferteId Offerte, VraagId Vraag, string Nummer, string Product, OfferteStatus Status, DateTimeOffset Sluit, DateTimeOffset? IngediendOp, int? Plaats)
    {
        public static OfferteRegel Of(Offerte o) => new(o.Id, o.Vraag, o.Nummer, o.ProductNaam, o.Status, o.Sluit, o.IngediendOp, o.Schakel);
    }

    /// <summary>An own offerte in full; below the floor is a warning here, a refusal at submit.</summary>
    internal sealed record OfferteStuk(OfferteRegel Offerte, OfferteInhoud Plan, decimal? Prijs, bool OnderBodem, Ontvangst? Ontvangst);
}
