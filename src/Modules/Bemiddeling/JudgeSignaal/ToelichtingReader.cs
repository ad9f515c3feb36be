using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What a bidder is asked about his own offerte, what he answered, and what came of it: nothing of another.</summary>
/// <param name="Nummer">Number of the vraag.</param>
/// <param name="Tot">Until when he may answer.</param>
/// <param name="Tekst">What he answered.</param>
/// <param name="MagAntwoorden">He still may.</param>
/// <param name="Terzijde">Why his offerte takes no part any more; null when it does.</param>
/// <param name="Versie">Version of the offerte.</param>
internal sealed record EigenToelichting(string Nummer, DateTimeOffset Tot, string? Tekst, bool MagAntwoorden, OfferteTerzijde? Terzijde, int Versie);

/// <summary>Reads own offertes only.</summary>
internal sealed class ToelichtingReader(KeukentafelDbContext db, AccessScope scope, DomainClock clock)
{
    /// <summary>Null when it is not his, or when nothing was asked.</summary>
    public async Task<EigenToelichting?> Find(OfferteId id, CancellationToken ct)
    {
        var own = scope.Organisaties;
        if (await db.Set<Offerte>().AsNoTracking().FirstOrDefaultAsync(o => o.Id == id && own.Contains(o.Organisatie), ct) is not { ToelichtingTot: { } tot } offerte)
            return null;
        var answer = await db.Set<SignaalToelichting>().AsNoTracking().Where(t => t.Offerte == id && own.Contains(t.Organisatie)).Select(t => t.Tekst).FirstOrDefaultAsync(ct);
        var open = answer is null && offerte.Status == OfferteStatus.Ingediend && clock.Now(offerte.Gemeente) < tot;
        return new EigenToelichting(offerte.Nummer, tot, answer, open, offerte.Terzijde, offerte.Versie);
    }
}
