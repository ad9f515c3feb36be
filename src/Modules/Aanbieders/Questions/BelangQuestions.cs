using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>Answers who has an interest (E-36), within the gemeenten of the present actor.</summary>
internal sealed class BelangQuestions(KeukentafelDbContext db) : IBelangQuestions
{
    public async Task<IReadOnlySet<string>> Belangen(IReadOnlyCollection<string> subjects, IReadOnlyCollection<AanbiederId> aanbieders, CancellationToken ct) =>
        (await db.Set<Belang>().AsNoTracking()
            .Where(b => b.BeeindigdOp == null && subjects.Contains(b.Subject) && aanbieders.Contains(b.Aanbieder))
            .Select(b => b.Subject).Distinct().ToListAsync(ct)).ToHashSet();
}
