using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>An aanbieder begins an offerte, or goes on with the one it has.</summary>
internal sealed record BeginOfferte(VraagId Vraag);

/// <summary>A draft is kept; nothing is required yet.</summary>
internal sealed record SaveOfferte(OfferteId Offerte, OfferteInhoud Plan, decimal? Prijs);

/// <summary>Taken back before closing.</summary>
internal sealed record WithdrawOfferte(OfferteId Offerte);

/// <summary>Process OfferteBeginning.</summary>
internal sealed class OfferteBeginning(ProcessRunner processes, Toelatingen toelatingen)
{
    public Task<Result<OfferteId>> Run(BeginOfferte command, CancellationToken ct) =>
        processes.Run<OfferteId>(nameof(OfferteBeginning), command, async change =>
        {
            await VraagLoading.Hold(change, command.Vraag, ct);
            if (toelatingen.Own is not { } organisatie
                || await change.Db.Set<Publicatie>().AsNoTracking().FirstOrDefaultAsync(p => p.Vraag == command.Vraag, ct) is not { } vraag
                || !await toelatingen.Fits(vraag, change.Today(vraag.Gemeente), ct))
                return SharedRefusals.NotFound;
            var now = change.Now(vraag.Gemeente);
            if (RoundIsOpen.Check(vraag, now) is { } closed)
                return closed;
            var earlier = await change.Db.Set<Offerte>().AsNoTracking().Where(o => o.Vraag == vraag.Vraag && o.Organisatie == organisatie).OrderByDescending(o => o.Begonnen).ToListAsync(ct);
            if (earlier.Exists(o => o.Status == OfferteStatus.Ingediend))
                return Refusals.OfferteAlIngediend;
            if (earlier.Find(o => o.Status == OfferteStatus.Concept) is { } draft)
                return draft.Id;
            return await Begin(change, vraag, organisatie, earlier.FirstOrDefault(), ct);
        }, ct);

    // Who withdrew and comes back goes on from what he had.
    private static async Task<OfferteId> Begin(Change change, Publicatie vraag, AanbiederId organisatie, Offerte? withdrawn, CancellationToken ct)
    {
        var now = change.Now(vraag.Gemeente);
        var id = Id.New<OfferteId>(now);
        var plan = withdrawn is null ? null : await change.Db.Set<OffertePlan>().AsNoTracking().FirstOrDefaultAsync(p => p.Offerte == withdrawn.Id, ct);
        var prijs = withdrawn is null ? null : await change.Db.Set<OffertePrijs>().AsNoTracking().FirstOrDefaultAsync(p => p.Offerte == withdrawn.Id, ct);
        change.Add(new Offerte
        {
            Id = id, Vraag = vraag.Vraag, Organisatie = organisatie, Gemeente = vraag.Gemeente, Nummer = vraag.Nummer,
            ProductNaam = vraag.ProductNaam, Sluit = vraag.Sluit, Begonnen = now,
        });
        change.Add(new OffertePlan { Offerte = id, Vraag = vraag.Vraag, Organisatie = organisatie, Gemeente = vraag.Gemeente, Inhoud = plan?.Inhoud ?? new OfferteInhoud() });
        change.Add(new OffertePrijs { Offerte = id, Vraag = vraag.Vraag, Organisatie = organisatie, Gemeente = vraag.Gemeente, Bedrag = prijs?.Bedrag });
        OfferteLoading.Record(change, new OfferteBegun(id, vraag.Vraag), id, organisatie);
        return id;
    }
}

/// <summary>Process OfferteSaving: answers the new version.</summary>
internal sealed class OfferteSaving(ProcessRunner processes)
{
    public Task<Result<int>> Run(SaveOfferte command, CancellationToken ct) =>
        processes.Run<int>(nameof(OfferteSaving), command, async change =>
        {
            var loaded = await OfferteLoading.Load(change, command.Offerte, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            if (loaded.Value.Offerte.Status != OfferteStatus.Concept)
                return Refusals.StandNietGoed;
            if (OfferteIsComplete.CheckLength(command.Plan) is { } tooLong)
                return tooLong;
            loaded.Value.Plan.Inhoud = command.Plan;
            loaded.Value.Prijs.Bedrag = command.Prijs;
            return loaded.Value.Offerte.Versie + 1;
        }, ct);
}

/// <summary>Process OfferteWithdrawing.</summary>
internal sealed class OfferteWithdrawing(ProcessRunner processes)
{
    public Task<Result<Done>> Run(WithdrawOfferte command, CancellationToken ct) =>
        processes.Run<Done>(nameof(OfferteWithdrawing), command, async change =>
        {
            var loaded = await OfferteLoading.Load(change, command.Offerte, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var (offerte, _, _, vraag) = loaded.Value;
            if (!offerte.IsAlive)
                return Refusals.StandNietGoed;
            var now = change.Now(offerte.Gemeente);
            if (vraag is null || RoundIsOpen.Check(vraag, now) is not null)
                return Refusals.RondeGesloten;
            (offerte.Status, offerte.IngetrokkenOp, offerte.Kenmerk) = (OfferteStatus.Ingetrokken, now, null);
            OfferteLoading.Record(change, new OfferteWithdrawn(offerte.Id, offerte.Vraag), offerte.Id, offerte.Organisatie);
            return Done.It;
        }, ct);
}

/// <summary>An offerte in hand, with the vraag it is for as far as it is still on the marketplace.</summary>
internal sealed record OfferteInHand(Offerte Offerte, OffertePlan Plan, OffertePrijs Prijs, Publicatie? Vraag);

/// <summary>The one way in which a process takes an own offerte in hand: under the lock of its vraag.</summary>
internal static class OfferteLoading
{
    public static async Task<Result<OfferteInHand>> Load(Change change, OfferteId id, CancellationToken ct)
    {
        var organisaties = change.Db.Scope.Organisaties;
        var vraag = await change.Db.Set<Offerte>().AsNoTracking().Where(o => o.Id == id && organisaties.Contains(o.Organisatie)).Select(o => (VraagId?)o.Vraag).FirstOrDefaultAsync(ct);
        if (vraag is not { } known)
            return SharedRefusals.NotFound;
        await VraagLoading.Hold(change, known, ct);
        var loaded = await change.Load<Offerte>(o => o.Id == id, ct);
        if (loaded.IsRefused(out var refusal))
            return refusal;
        return new OfferteInHand(
            loaded.Value,
            await change.Db.Set<OffertePlan>().SingleAsync(p => p.Offerte == id, ct),
            await change.Db.Set<OffertePrijs>().SingleAsync(p => p.Offerte == id, ct),
            await change.Db.Set<Publicatie>().AsNoTracking().FirstOrDefaultAsync(p => p.Vraag == known, ct));
    }

    /// <summary>
    /// The event is the aanbieder's alone: who offered is not known to the gemeente before the opening, and a log is no way round it.
    /// </summary>
    public static void Record(Change change, IEvent e, OfferteId id, AanbiederId organisatie) =>
        change.Record(e, ("Offerte", id.Value), new EventOwner(null, organisatie));
}
