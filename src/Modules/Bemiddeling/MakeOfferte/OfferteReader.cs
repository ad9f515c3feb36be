using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>An own offerte as its aanbieder sees it.</summary>
internal sealed record EigenOfferte(Offerte Offerte, OfferteInhoud Plan, decimal? Prijs, Publicatie? Vraag, DateTimeOffset Nu)
{
    public bool IsOpen => Vraag is { } v && v.Open && Nu < v.Sluit;

    public bool IsBelowFloor => Vraag is { } v && Prijs < v.Bodem;

    public bool IsAboveCeiling => Vraag is { } v && Prijs > v.Plafond;
}

/// <summary>Reads own offertes only: a released one of another organisation is not found here, whoever asks.</summary>
internal sealed class OfferteReader(KeukentafelDbContext db, AccessScope scope, DomainClock clock)
{
    private const int Shown = 100;

    public async Task<EigenOfferte?> Find(OfferteId id, CancellationToken ct)
    {
        var own = scope.Organisaties;
        if (await db.Set<Offerte>().AsNoTracking().FirstOrDefaultAsync(o => o.Id == id && own.Contains(o.Organisatie), ct) is not { } offerte)
            return null;
        var plan = await db.Set<OffertePlan>().AsNoTracking().SingleAsync(p => p.Offerte == id, ct);
        var prijs = await db.Set<OffertePrijs>().AsNoTracking().SingleAsync(p => p.Offerte == id, ct);
        var vraag = await db.Set<Publicatie>().AsNoTracking().FirstOrDefaultAsync(p => p.Vraag == offerte.Vraag, ct);
        return new EigenOfferte(offerte, plan.Inhoud, prijs.Bedrag, vraag, clock.Now(offerte.Gemeente));
    }

    public async Task<IReadOnlyList<(Offerte Offerte, bool Open)>> List(CancellationToken ct)
    {
        var own = scope.Organisaties;
        var rows = await db.Set<Offerte>().AsNoTracking().Where(o => own.Contains(o.Organisatie)).OrderByDescending(o => o.Begonnen).Take(Shown).ToListAsync(ct);
        return [.. rows.Select(o => (o, clock.Now(o.Gemeente) < o.Sluit))];
    }
}
