using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A plan as the scorer sees it: there is no place here for who wrote it or what it costs.</summary>
internal sealed record BlindPlan(OfferteId Offerte, string Letter, OfferteInhoud Plan, IReadOnlyList<CriteriumScore> Eigen);

/// <summary>Reads plans blind, in an order that is random but the same each time for one scorer.</summary>
internal sealed class ScoreReader(KeukentafelDbContext db, CurrentActor current)
{
    public async Task<IReadOnlyList<BlindPlan>> Plans(VraagId vraag, CancellationToken ct)
    {
        var subject = current.Actor.Subject;
        var plans = await db.Set<OffertePlan>().AsNoTracking().Where(p => p.Vraag == vraag && p.Vrijgegeven).Select(p => new { p.Offerte, p.Inhoud }).ToListAsync(ct);
        var own = await db.Set<Beoordeling>().AsNoTracking().Where(b => b.Vraag == vraag && b.Beoordelaar == subject).ToDictionaryAsync(b => b.Offerte, b => b.Scores, ct);
        return
        [
            .. plans.OrderBy(p => Shuffle(subject, p.Offerte), StringComparer.Ordinal)
                .Select((p, i) => new BlindPlan(p.Offerte, Letter(i), p.Inhoud!, own.GetValueOrDefault(p.Offerte) ?? [])),
        ];
    }

    /// <summary>How many scorers are done and how many have begun: a finish needs all who began.</summary>
    public async Task<(int Begonnen, int Klaar)> Progress(VraagId vraag, CancellationToken ct)
    {
        var plans = await db.Set<OffertePlan>().AsNoTracking().CountAsync(p => p.Vraag == vraag && p.Vrijgegeven, ct);
        var counts = await db.Set<Beoordeling>().AsNoTracking().Where(b => b.Vraag == vraag).GroupBy(b => b.Beoordelaar).Select(g => g.Count()).ToListAsync(ct);
        return (counts.Count, counts.Count(c => c == plans));
    }

    internal static string Shuffle(string who, OfferteId offerte) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(who + offerte)));

    internal static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : (index + 1).ToString(CultureInfo.InvariantCulture);
}
