using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Inwoners;

/// <summary>The line about the people around the inwoner: asked, never forced (B-17).</summary>
internal sealed class MensenTaken(KeukentafelDbContext db, IStringLocalizer<Teksten> l) : ITaakregels
{
    public int Volgorde => 150;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<Taakregel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var counts = await db.Set<Betrokkene>().Where(b => zaken.Contains(b.Zaak)).GroupBy(b => b.Zaak).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, ct);
        return zaken.ToDictionary(z => z, IReadOnlyList<Taakregel> (z) =>
        [
            new Taakregel(l["Taakregel.Mensen"], counts.ContainsKey(z) ? TaakStatus.Klaar : TaakStatus.TeDoen, $"/zaken/{z}/mensen", l["Taakregel.MensenHint"]),
        ]);
    }
}
