using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A plan as the scorer sees it: there is no place here for who wrote it or what it costs.</summary>
/// <param name="Offerte">Offerte.</param>
/// <param name="Letter">What it is called on the page.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Eigen">Own scores of this round.</param>
/// <param name="Herzien">What a revision changed; null when it changed nothing.</param>
/// <param name="Eerder">Own scores before the revision.</param>
internal sealed record BlindPlan(OfferteId Offerte, string Letter, OfferteInhoud Plan, IReadOnlyList<CriteriumScore> Eigen, HerzieningStaat? Herzien, IReadOnlyList<CriteriumScore> Eerder);

/// <summary>Reads plans blind, in an order that is random but the same each time for one scorer.</summary>
internal sealed class ScoreReader(KeukentafelDbContext db, CurrentActor current)
{
    public async Task<IReadOnlyList<BlindPlan>> Plans(Vraag vraag, CancellationToken ct)
    {
        var subject = current.Actor.Subject;
        var plans = await db.Set<OffertePlan>().AsNoTracking().Where(p => p.Vraag == vraag.Id && p.Vrijgegeven).Select(p => new { p.Offerte, p.Inhoud, p.Herzien }).ToListAsync(ct);
        var own = (await db.Set<Beoordeling>().AsNoTracking().Where(b => b.Vraag == vraag.Id && b.Beoordelaar == subject).ToListAsync(ct)).ToLookup(b => (b.Offerte, b.Ronde), b => b.Scores);
        var again = vraag.HerzieningSluit is not null && vraag.Status != VraagStatus.Herziening;
        return
        [
            .. plans.OrderBy(p => Shuffle(subject, p.Offerte), StringComparer.Ordinal)
                .Select((p, i) => new BlindPlan(
                    p.Offerte, Letter(i), p.Inhoud!, own[(p.Offerte, again && p.Herzien is not null ? 2 : 1)].FirstOrDefault() ?? [],
                    p.Herzien, p.Herzien is null ? [] : own[(p.Offerte, 1)].FirstOrDefault() ?? [])),
        ];
    }

    /// <summary>How many scorers are done and how many have begun: a finish needs all who began.</summary>
    public async Task<(int Begonnen, int Klaar)> Progress(Vraag vraag, CancellationToken ct)
    {
        var again = vraag.Status == VraagStatus.Herbeoordeling;
        var ronde = again ? 2 : 1;
        var plans = await db.Set<OffertePlan>().AsNoTracking().CountAsync(p => p.Vraag == vraag.Id && p.Vrijgegeven && (!again || p.Herzien != null), ct);
        var counts = await db.Set<Beoordeling>().AsNoTracking().Where(b => b.Vraag == vraag.Id && b.Ronde == ronde).GroupBy(b => b.Beoordelaar).Select(g => g.Count()).ToListAsync(ct);
        return (counts.Count, counts.Count(c => c == plans));
    }

    internal static string Shuffle(string who, OfferteId offerte) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(who + offerte)));

    internal static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : (index + 1).ToString(CultureInfo.InvariantCulture);
}
