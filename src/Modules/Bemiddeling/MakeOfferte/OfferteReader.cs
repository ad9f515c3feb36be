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

    public async Task<EigenOfferte?> Find(OfferteId id, CancellationToken ct)
    {
        var own = scope.Organisaties;
        if (await db.Set<Offerte>().AsNoTracking().FirstOrDefaultAsync(o => o.Id == id && own.Contains(o.Organisatie), ct) is not { } offerte)
            return null;
        var (copy, closed) = await Copy(id, ct);
        var vraag = await db.Set<Publicatie>().AsNoTracking().FirstOrDefaultAsync(p => p.Vraag == offerte.Vraag, ct);
        return new EigenOfferte(offerte, copy?.Inhoud ?? ExemplaarInhoud.Leeg, vraag, await Receipt(offerte, ct), clock.Now(offerte.Gemeente)) { IsVaultMissing = closed, Bewaard = copy };
    }

    /// <summary>The wrapped keys of a vraag, for who is about to seal.</summary>
    public async Task<IReadOnlyList<SealedKey>> KeysOf(VraagId vraag, CancellationToken ct) => await keys.Of(vraag.Value, ct);

    private async Task<(Exemplaar? Copy, bool Closed)> Copy(OfferteId id, CancellationToken ct)
    {
        try
        {
            return (await Exemplaren.Load(db, keys, id, ct), false);
        }
        catch (KeyVaultException)
        {
            return (null, true);
        }
    }

    private async Task<Ontvangst?> Receipt(Offerte offerte, CancellationToken ct) =>
        offerte is { Schakel: { } place, IngediendOp: { } at }
        && await db.Set<Schakel>().AsNoTracking().Where(s => s.Vraag == offerte.Vraag && s.Nummer == place).Select(s => s.Hash).FirstOrDefaultAsync(ct) is { } hash
            ? new Ontvangst(offerte.Id, offerte.Nummer, at, place, hash)
            : null;

    public async Task<IReadOnlyList<(Offerte Offerte, bool Open)>> List(CancellationToken ct)
    {
        var own = scope.Organisaties;
        var rows = await db.Set<Offerte>().AsNoTracking().Where(o => own.Contains(o.Organisatie)).OrderByDescending(o => o.Begonnen).Take(Shown).ToListAsync(ct);
        return [.. rows.Select(o => (o, clock.Now(o.Gemeente) < o.Sluit))];
    }
}
