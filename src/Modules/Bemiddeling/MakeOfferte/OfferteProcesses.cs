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
            if (toelatingen.Own is not { } organisatie)
                return SharedRefusals.NotFound;
            // Of one aanbieder one begins at a time; the vraag itself is not held, a draft is nobody else's business.
            await change.Lock(($"Offertebegin{command.Vraag}", organisatie.Value), ct);
            if (await change.Db.Set<Publicatie>().AsNoTracking().FirstOrDefaultAsync(p => p.Vraag == command.Vraag, ct) is not { } vraag
                || !await toelatingen.Fits(vraag, change.Today(vraag.Gemeente), ct))
                return SharedRefusals.NotFound;
            if (RoundIsOpen.Check(vraag, change.Now(vraag.Gemeente)) is { } closed)
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
        var before = withdrawn is null ? null : await Exemplaren.Find(change.Db, change.Keys, withdrawn.Id, ct);
        change.Add(new Offerte
        {
            Id = id, Vraag = vraag.Vraag, Organisatie = organisatie, Gemeente = vraag.Gemeente, Nummer = vraag.Nummer,
            ProductNaam = vraag.ProductNaam, Sluit = vraag.Sluit, Begonnen = now,
        });
        var copy = before is null ? ExemplaarInhoud.Leeg : new ExemplaarInhoud(before.Plan, before.Prijs);
        change.Add(new OfferteConcept { Offerte = id, Organisatie = organisatie, Verzegeld = OfferteZegel.Seal(change.Keys, OfferteZegel.OwnKey(change.Keys, id), id, copy) });
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
            var own = change.Db.Scope.Organisaties;
            var loaded = await change.Load<Offerte>(o => o.Id == command.Offerte && own.Contains(o.Organisatie), ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            if (loaded.Value.Status != OfferteStatus.Concept)
                return Refusals.StandNietGoed;
            if (OfferteIsComplete.CheckLength(command.Plan) is { } tooLong)
                return tooLong;
            await Exemplaren.Keep(change, command.Offerte, new ExemplaarInhoud(command.Plan, command.Prijs), ct);
            return loaded.Value.Versie;
        }, ct);
}

/// <summary>Process OfferteWithdrawing: what was sealed goes, the bidder's own copy stays his.</summary>
internal sealed class OfferteWithdrawing(ProcessRunner processes, VraagRij rij)
{
    public Task<Result<Done>> Run(WithdrawOfferte command, CancellationToken ct) =>
        rij.In(command.Offerte, () => processes.Run<Done>(nameof(OfferteWithdrawing), command, async change =>
        {
            var loaded = await OfferteLoading.Load(change, command.Offerte, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var (offerte, ronde, last) = loaded.Value;
            if (!offerte.IsAlive)
                return Refusals.StandNietGoed;
            var now = Keten.NotBefore(last, change.Now(offerte.Gemeente));
            if (RoundIsOpen.Check(ronde, now) is { } closed)
                return closed;
            var submitted = offerte.Status == OfferteStatus.Ingediend;
            (offerte.Status, offerte.IngetrokkenOp) = (OfferteStatus.Ingetrokken, now);
            if (submitted)
            {
                change.Db.RemoveRange(await change.Db.Set<OffertePlan>().Where(p => p.Offerte == offerte.Id).ToListAsync(ct));
                change.Db.RemoveRange(await change.Db.Set<OffertePrijs>().Where(p => p.Offerte == offerte.Id).ToListAsync(ct));
            }
            Keten.Add(change, offerte.Vraag, offerte.Gemeente, nameof(OfferteWithdrawn), OntvangstGegevens.Withdrawn(offerte.Id));
            OfferteLoading.Record(change, new OfferteWithdrawn(offerte.Id, offerte.Vraag), offerte.Id, offerte.Organisatie);
            return Done.It;
        }, ct), ct);
}

/// <summary>An offerte in hand, with the round it is for as far as it is still on the marketplace, and the end of its chain.</summary>
internal sealed record OfferteInHand(Offerte Offerte, Rondestand? Ronde, KetenEinde? Einde);

/// <summary>The one way in which a process takes an own offerte in hand: under the lock of its vraag.</summary>
internal static class OfferteLoading
{
    private static readonly HotQuery<Func<KeukentafelDbContext, OfferteId, VraagId, IReadOnlyList<AanbiederId>, CancellationToken, Task<Rij?>>> Look = new(() => EF.CompileAsyncQuery(
        (KeukentafelDbContext db, OfferteId id, VraagId vraag, IReadOnlyList<AanbiederId> own, CancellationToken ct) => (
            from o in db.Set<Offerte>().Where(o => o.Id == id && o.Vraag == vraag && own.Contains(o.Organisatie))
            join p in db.Set<Publicatie>() on o.Vraag equals p.Vraag into ps
            from p in ps.DefaultIfEmpty()
            join s in db.Set<Schakel>().Where(s => s.Vraag == vraag && s.Nummer == db.Set<Schakel>().Where(l => l.Vraag == vraag).Max(l => l.Nummer)) on o.Vraag equals s.Vraag into ss
            from s in ss.DefaultIfEmpty()
            select new Rij(
                o,
                p == null ? null : new Rondestand(p.Open, p.Sluit, p.Stand, p.HerzieningSluit),
                s == null ? null : new KetenEinde(s.Nummer, s.Tijd, s.Hash))).FirstOrDefault()));

    public static async Task<Result<OfferteInHand>> Load(Change change, OfferteId id, CancellationToken ct)
    {
        var organisaties = change.Db.Scope.Organisaties;
        var vraag = await change.Db.Set<Offerte>().AsNoTracking().Where(o => o.Id == id && organisaties.Contains(o.Organisatie)).Select(o => (VraagId?)o.Vraag).FirstOrDefaultAsync(ct);
        return vraag is { } known ? await Load(change, id, known, ct) : SharedRefusals.NotFound;
    }

    /// <summary>The same for who knows the vraag already: one look, because others wait for the lock.</summary>
    public static async Task<Result<OfferteInHand>> Load(Change change, OfferteId id, VraagId vraag, CancellationToken ct)
    {
        await VraagLoading.Hold(change, vraag, ct);
        var found = await Look.On(change.Db)(change.Db, id, vraag, change.Db.Scope.Organisaties, ct);
        var taken = change.Take(found?.Offerte);
        return taken.IsRefused(out var refusal) ? refusal : new OfferteInHand(taken.Value, found!.Ronde, found.Einde);
    }

    private sealed record Rij(Offerte Offerte, Rondestand? Ronde, KetenEinde? Einde);

    /// <summary>
    /// The event is the aanbieder's alone: who offered is not known to the gemeente before the opening, and a log is no way round it.
    /// </summary>
    public static void Record(Change change, IEvent e, OfferteId id, AanbiederId organisatie) =>
        change.Record(e, ("Offerte", id.Value), new EventOwner(null, organisatie));
}

/// <summary>Keeps and opens the bidder's own copies. Callers have made sure that the offerte is the actor's.</summary>
internal static class Exemplaren
{
    private const string KeyGone = "The key of an own copy is gone.";

    public static async Task<ExemplaarInhoud> Find(KeukentafelDbContext db, SealedKeys keys, OfferteId offerte, CancellationToken ct) =>
        await db.Set<OfferteConcept>().AsNoTracking().FirstOrDefaultAsync(c => c.Offerte == offerte, ct) is { } concept
            ? OfferteZegel.Open(keys, await Key(keys, offerte, ct), concept)
            : ExemplaarInhoud.Leeg;

    /// <summary>Opens a copy that was read with its key.</summary>
    public static Exemplaar Open(SealedKeys keys, OfferteConcept concept, SealedKey? key) =>
        key is null ? throw new KeyVaultException(KeyGone) : new Exemplaar(concept, key, OfferteZegel.Open(keys, key, concept));

    public static async Task Keep(Change change, OfferteId offerte, ExemplaarInhoud exemplaar, CancellationToken ct)
    {
        var concept = await change.Db.Set<OfferteConcept>().SingleAsync(c => c.Offerte == offerte, ct);
        concept.Verzegeld = OfferteZegel.Seal(change.Keys, await Key(change.Keys, offerte, ct), offerte, exemplaar);
    }

    /// <summary>The same for who has row and key in hand already, so that nothing is read while others wait for the lock.</summary>
    public static void Keep(Change change, Exemplaar known, ExemplaarInhoud exemplaar)
    {
        change.Db.Attach(known.Rij);
        known.Rij.Verzegeld = OfferteZegel.Seal(change.Keys, known.Sleutel, known.Rij.Offerte, exemplaar);
    }

    private static async Task<SealedKey> Key(SealedKeys keys, OfferteId offerte, CancellationToken ct) =>
        (await keys.Of(offerte.Value, ct)).FirstOrDefault() ?? throw new KeyVaultException(KeyGone);
}

/// <summary>A bidder's own copy with the row and the key it is kept in.</summary>
internal sealed record Exemplaar(OfferteConcept Rij, SealedKey Sleutel, ExemplaarInhoud Inhoud);
