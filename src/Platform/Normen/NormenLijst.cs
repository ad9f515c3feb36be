using Microsoft.EntityFrameworkCore;
using Waarden;

namespace Platform;

/// <summary>One norm as the beheerder of a gemeente sees it.</summary>
/// <param name="Code">Which.</param>
/// <param name="Eenheid">In what it is counted.</param>
/// <param name="Vrijheid">How the gemeente may depart.</param>
/// <param name="Landelijk">The national value of today; null when none is known.</param>
/// <param name="Geldt">What holds today; null when nothing does.</param>
/// <param name="Eigen">Values of its own that hold or will hold.</param>
internal sealed record NormOverzicht(NormCode Code, NormEenheid Eenheid, NormFreedom Vrijheid, Norm? Landelijk, Norm? Geldt, IReadOnlyList<EigenNorm> Eigen)
{
    /// <summary>Nothing holds today: a process that needs it is refused.</summary>
    public bool Ontbreekt => Geldt is null;
}

/// <summary>Reads all norms of a gemeente.</summary>
internal sealed class NormenLijst(KeukentafelDbContext db, DomainClock clock)
{
    public async Task<IReadOnlyList<NormOverzicht>> Of(Gemeentecode gemeente, CancellationToken ct)
    {
        var today = clock.Today(gemeente);
        var own = (await db.Set<EigenNorm>().AsNoTracking().Where(n => n.Gemeente == gemeente && (n.Tot == null || n.Tot >= today)).OrderBy(n => n.Van).ToListAsync(ct)).ToLookup(n => n.Code);
        return [.. Enum.GetValues<NormCode>().Select(c => Overview(c, gemeente, today, [.. own[c]]))];
    }

    /// <summary>Every value of its own that a norm had, the last first.</summary>
    public Task<List<EigenNorm>> History(NormCode code, Gemeentecode gemeente, CancellationToken ct) =>
        db.Set<EigenNorm>().AsNoTracking().Where(n => n.Gemeente == gemeente && n.Code == code).OrderByDescending(n => n.Van).ToListAsync(ct);

    public NormOverzicht Overview(NormCode code, Gemeentecode gemeente, DateOnly today, IReadOnlyList<EigenNorm> own) =>
        new(code, Norm.KindOf(code).Eenheid, Norm.KindOf(code).Freedom, clock.Normen.TryOp(code, today), clock.Normen.TryOp(code, today, gemeente), own);
}
