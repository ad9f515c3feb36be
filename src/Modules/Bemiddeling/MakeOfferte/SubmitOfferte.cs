using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The offerte is handed in. With plan and price: those are kept first; without: what the draft has.</summary>
internal sealed record SubmitOfferte(OfferteId Offerte, OfferteInhoud? Plan = null, decimal? Prijs = null);

/// <summary>What the aanbieder gets as proof.</summary>
internal sealed record Ontvangst(OfferteId Offerte, string Nummer, DateTimeOffset IngediendOp, string Kenmerk);

/// <summary>
/// Process OfferteSubmitting: acknowledged means counted. The lock of the vraag is held, then the time is read, so an answer that
/// got a receipt was in before the round closed.
/// </summary>
internal sealed class OfferteSubmitting(ProcessRunner processes, Toelatingen toelatingen, EigenNamen namen, ITekstToets toets)
{
    public Task<Result<Ontvangst>> Run(SubmitOfferte command, CancellationToken ct) =>
        processes.Run<Ontvangst>(nameof(OfferteSubmitting), command, async change =>
        {
            var loaded = await OfferteLoading.Load(change, command.Offerte, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var hand = loaded.Value;
            if (hand.Offerte.Status != OfferteStatus.Concept)
                return hand.Offerte.Status == OfferteStatus.Ingediend ? Refusals.OfferteAlIngediend : Refusals.StandNietGoed;
            if (command.Plan is not null)
                (hand.Plan.Inhoud, hand.Prijs.Bedrag) = (command.Plan, command.Prijs);
            var now = change.Now(hand.Offerte.Gemeente);
            if (await Check(hand, now, ct) is { } refusal)
                return refusal;
            hand.Offerte.Status = OfferteStatus.Ingediend;
            hand.Offerte.IngediendOp = now;
            hand.Offerte.Sluit = hand.Vraag!.Sluit;
            hand.Offerte.Kenmerk = Print(hand, now);
            OfferteLoading.Record(change, new OfferteSubmitted(hand.Offerte.Id, hand.Offerte.Vraag), hand.Offerte.Id, hand.Offerte.Organisatie);
            return new Ontvangst(hand.Offerte.Id, hand.Offerte.Nummer, now, hand.Offerte.Kenmerk);
        }, ct);

    private async Task<Refusal?> Check(OfferteInHand hand, DateTimeOffset now, CancellationToken ct)
    {
        if (hand.Vraag is not { } vraag || RoundIsOpen.Check(vraag, now) is not null)
            return Refusals.RondeGesloten;
        if (!await toelatingen.Fits(vraag, DomainClock.DateIn(now), ct))
            return Refusals.NietToegelaten;
        var plan = hand.Plan.Inhoud;
        if (OfferteIsComplete.Check(plan, hand.Prijs.Bedrag) is { } incomplete)
            return incomplete;
        if (OfferteCoversMinimum.Check(vraag.Inhoud.Elementen[0], plan) is { } less)
            return less;
        if (OfferteStaysWithinPrices.Check(vraag, hand.Prijs.Bedrag!.Value) is { } price)
            return price;
        return await CheckBlind(plan, ct);
    }

    // Only against the bidder's own names. Against what the case knows would let a bidder try out names until one is refused.
    private async Task<Refusal?> CheckBlind(OfferteInhoud plan, CancellationToken ct)
    {
        var own = await namen.Of(ct);
        foreach (var (veld, tekst, _) in plan.Teksten())
        {
            if (toets.Find(tekst, own).Any(v => !v.Twijfel))
                return Refusals.PlanHerkenbaar(veld);
        }
        return null;
    }

    private static string Print(OfferteInHand hand, DateTimeOffset now) =>
        Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(new { hand.Offerte.Id, hand.Plan.Inhoud, hand.Prijs.Bedrag, now })));
}

/// <summary>Names that would give the bidder away: its own, and those of its staff who sign in here.</summary>
internal sealed class EigenNamen(IAanbiederQuestions aanbieders, KeukentafelDbContext db, Toelatingen toelatingen)
{
    public async Task<IReadOnlyCollection<BekendeWaarde>> Of(CancellationToken ct)
    {
        if (toelatingen.Own is not { } own)
            return [];
        var names = new List<BekendeWaarde>();
        if ((await aanbieders.Aanbieders([own], ct)).GetValueOrDefault(own) is { } organisatie)
        {
            names.Add(new BekendeWaarde(BekendeSoort.Instelling, organisatie.Naam, "aanbieder"));
            names.Add(new BekendeWaarde(BekendeSoort.Nummer, organisatie.AgbCode, "aanbieder"));
        }
        var staff = await db.Set<Gebruiker>().AsNoTracking().Where(g => g.Organisatie == own && !g.Programma).Select(g => g.Naam).ToListAsync(ct);
        names.AddRange(staff.Select(s => new BekendeWaarde(BekendeSoort.Achternaam, s, "medewerker")));
        return names;
    }
}
