using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A question as the gemeente reads it: there is no place here for who asked.</summary>
internal sealed record InlichtingRegel(int Nummer, string Vraag, DateTimeOffset GesteldOp, string? Antwoord, DateTimeOffset? BeantwoordOp);

/// <summary>Reads questions for those who answer.</summary>
internal sealed class InlichtingReader(KeukentafelDbContext db)
{
    public async Task<IReadOnlyList<InlichtingRegel>> Of(VraagId vraag, CancellationToken ct) =>
        await db.Set<Inlichting>().AsNoTracking().Where(i => i.Vraag == vraag).OrderBy(i => i.Nummer)
            .Select(i => new InlichtingRegel(i.Nummer, i.Tekst, i.GesteldOp, i.Antwoord, i.BeantwoordOp)).ToListAsync(ct);
}
