using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The offerte is handed in. With plan and price: those are handed in; without: what the draft has.</summary>
internal sealed record SubmitOfferte(OfferteId Offerte, OfferteInhoud? Plan = null, decimal? Prijs = null);

/// <summary>
/// Process OfferteSubmitting: acknowledged means counted. What needs no lock is looked at first; then, in turn, the lock of the vraag
/// is held, the time is read, and offerte, seals, link and the mail with the receipt are stored in one transaction. The receipt exists
/// after its commit.
/// </summary>
internal sealed class OfferteSubmitting(ProcessRunner processes, OfferteVoorbereiding voorbereiding, OntvangstPost post, VraagRij rij)
{
    public async Task<Result<Ontvangst>> Run(SubmitOfferte command, CancellationToken ct)
    {
        var prepared = await voorbereiding.Of(command, ct);
        if (prepared.IsRefused(out var refusal))
            return refusal;
        if (prepared.Value.Eerder is { } earlier)
            return earlier;
        var email = await post.Address(ct);
        return await rij.In(prepared.Value.Vraag, () => Store(command, prepared.Value, email, ct), ct);
    }

    private Task<Result<Ontvangst>> Store(SubmitOfferte command, VoorbereideOfferte prepared, string? email, CancellationToken ct) =>
        processes.Run<Ontvangst>(nameof(OfferteSubmitting), command, async change =>
        {
            var loaded = await OfferteLoading.Load(change, command.Offerte, prepared.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var (offerte, ronde, last) = loaded.Value;
            if (offerte.Status != OfferteStatus.Concept)
                return offerte.Status == OfferteStatus.Ingediend ? Refusals.OfferteAlIngediend : Refusals.StandNietGoed;
            var now = Keten.NotBefore(last, change.Now(offerte.Gemeente));
            if (RoundIsOpen.Check(ronde, now) is { } closed)
                return closed;
            (offerte.Status, offerte.IngediendOp, offerte.Sluit) = (OfferteStatus.Ingediend, now, ronde!.Sluit);
            offerte.Schakel = (last?.Nummer ?? 0) + 1;
            var gegevens = Seal(change, offerte, prepared);
            OfferteLoading.Record(change, new OfferteSubmitted(offerte.Id, offerte.Vraag), offerte.Id, offerte.Organisatie);
            var link = Keten.Append(change, offerte.Vraag, offerte.Gemeente, nameof(OfferteSubmitted), gegevens, last);
            post.Send(change, link, email);
            return new Ontvangst(offerte.Id, offerte.Nummer, now, link.Nummer, link.Hash);
        }, ct);

    // Two keys of the vraag, made when it was published; the salts go into the bidder's own copy, never into a table as they are.
    private static string Seal(Change change, Offerte offerte, VoorbereideOfferte prepared)
    {
        var keys = prepared.Sleutels.ToDictionary(k => k.Deel);
        var (plan, prijs) = (OfferteZegel.Text(prepared.Plan), OfferteZegel.Text(prepared.Prijs));
        var (saltPlan, saltPrijs) = (Toezegging.NewSalt(), Toezegging.NewSalt());
        change.Add(new OffertePlan
        {
            Offerte = offerte.Id, Vraag = offerte.Vraag, Organisatie = offerte.Organisatie, Gemeente = offerte.Gemeente,
            Verzegeld = OfferteZegel.Seal(change, keys[OfferteZegel.Plannen], offerte.Id, saltPlan, plan),
        });
        change.Add(new OffertePrijs
        {
            Offerte = offerte.Id, Vraag = offerte.Vraag, Organisatie = offerte.Organisatie, Gemeente = offerte.Gemeente,
            Verzegeld = OfferteZegel.Seal(change, keys[OfferteZegel.Prijzen], offerte.Id, saltPrijs, prijs),
        });
        Exemplaren.Keep(change, prepared.Exemplaar!, new ExemplaarInhoud(prepared.Plan, prepared.Prijs, saltPlan, saltPrijs));
        return OntvangstGegevens.Submitted(offerte.Id, Toezegging.Of(saltPlan, plan), Toezegging.Of(saltPrijs, prijs));
    }
}

/// <summary>An offerte that may be handed in, as far as can be known without the lock; or the receipt it already has.</summary>
internal sealed record VoorbereideOfferte(VraagId Vraag, OfferteInhoud Plan, decimal Prijs, Ontvangst? Eerder = null)
{
    /// <summary>The bidder's own copy, which will hold the salts too.</summary>
    public Exemplaar? Exemplaar { get; init; }

    /// <summary>The keys of the vraag: they never change while it is open, so nobody waits for them under the lock.</summary>
    public IReadOnlyList<SealedKey> Sleutels { get; init; } = [];
}

/// <summary>Looks at everything about an offerte that no other offerte can change, before its turn comes.</summary>
internal sealed class OfferteVoorbereiding(OfferteReader reader, Toelatingen toelatingen, EigenGegevens eigen, ITekstToets toets, DomainClock clock)
{
    public async Task<Result<VoorbereideOfferte>> Of(SubmitOfferte command, CancellationToken ct)
    {
        if (await reader.Find(command.Offerte, ct) is not { } own)
            return SharedRefusals.NotFound;
        if (own.IsVaultMissing)
            return SharedRefusals.VaultMissing;
        var (plan, prijs) = command.Plan is { } given ? (given, command.Prijs) : (own.Plan, own.Prijs);
        if (own.Offerte.Status == OfferteStatus.Ingediend && own.Ontvangst is { } earlier)
            return plan == own.Plan && prijs == own.Prijs ? new VoorbereideOfferte(own.Offerte.Vraag, plan, prijs ?? 0m, earlier) : Refusals.OfferteAlIngediend;
        if (own.Vraag is not { } vraag || RoundIsOpen.Check(vraag, own.Nu) is not null)
            return Refusals.RondeGesloten;
        if (own.Bewaard is not { } copy)
            return SharedRefusals.VaultMissing;
        if (await Check(vraag, plan, prijs, ct) is { } refusal)
            return refusal;
        return new VoorbereideOfferte(vraag.Vraag, plan, prijs!.Value) { Exemplaar = copy, Sleutels = own.Sleutels };
    }

    /// <summary>The same for a revision: everything but the state of the round.</summary>
    public async Task<Refusal?> Check(Publicatie vraag, OfferteInhoud plan, decimal? prijs, CancellationToken ct)
    {
        if (!await toelatingen.Fits(vraag, clock.Today(vraag.Gemeente), ct))
            return Refusals.NietToegelaten;
        if (OfferteIsComplete.Check(plan, prijs) is { } incomplete)
            return incomplete;
        if (OfferteCoversMinimum.Check(vraag.Inhoud.Elementen[0], plan) is { } less)
            return less;
        if (OfferteStartsInTime.Check(vraag.Inhoud.Elementen[0], plan, clock.Today(vraag.Gemeente)) is { } late)
            return late;
        List<Tekstveld> teksten = [.. plan.Teksten().Select(t => new Tekstveld(t.Veld, 0, t.Tekst))];
        return OfferteStaysWithinPrices.Check(vraag, prijs!.Value) ?? TekstNamesNoPrice.Check(teksten, prijs) ?? await CheckBlind(teksten, ct);
    }

    /// <summary>Only against the bidder's own names. Against what the case knows would let a bidder try out names until one is refused.</summary>
    public async Task<Refusal?> CheckBlind(IEnumerable<Tekstveld> teksten, CancellationToken ct)
    {
        return toets.CheckFromBidder([.. teksten], (await eigen.Of(ct)).Namen);
    }
}
