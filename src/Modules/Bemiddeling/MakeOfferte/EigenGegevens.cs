using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// What a bidder's own organisation must not give away before the choice (its name, its code, its staff who sign in here), and where
/// its mail goes. Kept for a minute on each node: it hardly ever changes, and every offerte asks for it.
/// </summary>
internal sealed class EigenGegevens(IAanbiederQuestions aanbieders, KeukentafelDbContext db, Toelatingen toelatingen, IMemoryCache cache)
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    public async Task<Bekend> Of(CancellationToken ct) =>
        toelatingen.Own is { } own ? (await cache.GetOrCreateAsync((nameof(EigenGegevens), own), entry => Read(entry, own, ct)))! : new Bekend([], null);

    private async Task<Bekend> Read(ICacheEntry entry, AanbiederId own, CancellationToken ct)
    {
        entry.AbsoluteExpirationRelativeToNow = Kept;
        var names = new List<BekendeWaarde>();
        var organisatie = (await aanbieders.Aanbieders([own], ct)).GetValueOrDefault(own);
        if (organisatie is not null)
        {
            names.Add(new BekendeWaarde(BekendeSoort.Instelling, organisatie.Naam, "aanbieder"));
            names.Add(new BekendeWaarde(BekendeSoort.Nummer, organisatie.AgbCode, "aanbieder"));
        }
        var staff = await db.Set<Gebruiker>().AsNoTracking().Where(g => g.Organisatie == own && !g.Programma).Select(g => g.Naam).ToListAsync(ct);
        names.AddRange(staff.Select(s => new BekendeWaarde(BekendeSoort.Achternaam, s, "medewerker")));
        return new Bekend(names, organisatie?.Email);
    }

    /// <summary>Names and address.</summary>
    internal sealed record Bekend(IReadOnlyCollection<BekendeWaarde> Namen, string? Email);
}
