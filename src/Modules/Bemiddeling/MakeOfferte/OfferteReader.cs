using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>An own offerte as its aanbieder sees it.</summary>
internal sealed record EigenOfferte(Offerte Offerte, ExemplaarInhoud Exemplaar, Publicatie? Vraag, Ontvangst? Ontvangst, DateTimeOffset Nu)
{
    /// <summary>The own copy as it is kept; null when there is none or the vault is not there.</summary>
    public Exemplaar? Bewaard { get; init; }

    /// <summary>The vault is not there: what was written can't be shown or handed in now.</summary>
    public bool IsVaultMissing { get; init; }

    /// <summary>The wrapped keys of the vraag, for who is about to seal: they never change while it is open.</summary>
    public IReadOnlyList<SealedKey> Sleutels { get; init; } = [];

    public OfferteInhoud Plan => Exemplaar.Plan;

    public decimal? Prijs => Exemplaar.Prijs;

    public bool IsOpen => Vraag is { } v && v.Open && Nu < v.Sluit;

    public bool IsBelowFloor => Vraag is { } v && Prijs < v.Bodem;

    public bool IsAboveCeiling => Vraag is { } v && Prijs > v.Plafond;
}

/// <summary>Reads own offertes only: a released one of another organisation is not found here, whoever asks.</summary>
internal sealed class OfferteReader(KeukentafelDbContext db, AccessScope scope, SealedKeys keys, DomainClock clock)
{
    private const int Shown = 100;

    // One look, because every offerte that is handed in begins with it. Joins by key: asked for as the first of a set, the database
    // would number whole tables.
    private static readonly HotQuery<Func<KeukentafelDbContext, OfferteId, IReadOnlyList<AanbiederId>, CancellationToken, Task<Rij?>>> Look = new(() => EF.CompileAsyncQuery(
        (KeukentafelDbContext db, OfferteId id, IReadOnlyList<AanbiederId> own, CancellationToken ct) => (
            from o in db.Set<Offerte>().Where(o => o.Id == id && own.Contains(o.Organisatie))
            join c in db.Set<OfferteConcept>() on o.Id equals c.Offerte into cs
            from c in cs.DefaultIfEmpty()
            join p in db.Set<Publicatie>() on o.Vraag equals p.Vraag into ps
            from p in ps.DefaultIfEmpty()
            join s in db.Set<Schakel>() on new { o.Vraag, Nummer = o.Schakel } equals new { s.Vraag, Nummer = (int?)s.Nummer } into ss
            from s in ss.DefaultIfEmpty()
            join k in db.Set<SealedKey>() on new { Onderwerp = (Guid)(object)o.Id, Deel = OfferteZegel.Eigen } equals new { k.Onderwerp, k.Deel } into ks
            from eigen in ks.DefaultIfEmpty()
            join k in db.Set<SealedKey>() on new { Onderwerp = (Guid)(object)o.Vraag, Deel = OfferteZegel.Plannen } equals new { k.Onderwerp, k.Deel } into kp
            from plannen in kp.DefaultIfEmpty()
            join k in db.Set<SealedKey>() on new { Onderwerp = (Guid)(object)o.Vraag, Deel = OfferteZegel.Prijzen } equals new { k.Onderwerp, k.Deel } into kr
            from prijzen in kr.DefaultIfEmpty()
            select new Rij(o, c, p, s.Hash, eigen, plannen, prijzen)).AsNoTracking().FirstOrDefault()));

    public async Task<EigenOfferte?> Find(OfferteId id, CancellationToken ct)
    {
        var found = await Look.On(db)(db, id, scope.Organisaties, ct);
        if (found is null)
            return null;
        var (copy, closed) = Copy(found.Concept, found.Eigen);
        return new EigenOfferte(found.Offerte, copy?.Inhoud ?? ExemplaarInhoud.Leeg, found.Vraag, Receipt(found.Offerte, found.Hash), clock.Now(found.Offerte.Gemeente))
        {
            IsVaultMissing = closed, Bewaard = copy, Sleutels = [.. new[] { found.Plannen, found.Prijzen }.OfType<SealedKey>()],
        };
    }

    private (Exemplaar? Copy, bool Closed) Copy(OfferteConcept? concept, SealedKey? key)
    {
        try
        {
            return (concept is null ? null : Exemplaren.Open(keys, concept, key), false);
        }
        catch (KeyVaultException)
        {
            return (null, true);
        }
    }

    private static Ontvangst? Receipt(Offerte offerte, string? hash) =>
        offerte is { Schakel: { } place, IngediendOp: { } at } && hash is not null ? new Ontvangst(offerte.Id, offerte.Nummer, at, place, hash) : null;

    public async Task<IReadOnlyList<(Offerte Offerte, bool Open)>> List(CancellationToken ct)
    {
        var own = scope.Organisaties;
        var rows = await db.Set<Offerte>().AsNoTracking().Where(o => own.Contains(o.Organisatie)).OrderByDescending(o => o.Begonnen).Take(Shown).ToListAsync(ct);
        return [.. rows.Select(o => (o, clock.Now(o.Gemeente) < o.Sluit))];
    }

    private sealed record Rij(Offerte Offerte, OfferteConcept? Concept, Publicatie? Vraag, string? Hash, SealedKey? Eigen, SealedKey? Plannen, SealedKey? Prijzen);
}
