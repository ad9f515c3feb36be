using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>Answers other rooms about decisions that were made known, through the owner filters of the present actor.</summary>
internal sealed class BeschikkingQuestions(KeukentafelDbContext db) : IBeschikkingQuestions
{
    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<VoorzieningGegevens>>> Voorzieningen(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var known = await Issued().Where(b => zaken.Contains(b.Zaak)).ToListAsync(ct);
        return known.GroupBy(b => b.Zaak).ToDictionary(g => g.Key, IReadOnlyList<VoorzieningGegevens> (g) => [.. g.SelectMany(b => b.Toegekend).Select(Gegevens)]);
    }

    public async Task<IReadOnlyDictionary<VoorzieningId, VoorzieningGegevens>> ById(IReadOnlyCollection<VoorzieningId> voorzieningen, CancellationToken ct)
    {
        var known = await Issued().Where(b => b.Voorzieningen.Any(v => voorzieningen.Contains(v.Id))).ToListAsync(ct);
        return known.SelectMany(b => b.Toegekend).Where(v => voorzieningen.Contains(v.Id)).ToDictionary(v => v.Id, Gegevens);
    }

    private IQueryable<Beschikking> Issued() =>
        db.Set<Beschikking>().AsNoTracking().Where(b => b.Status == BeschikkingStatus.Bekendgemaakt).OrderBy(b => b.Id);

    private static VoorzieningGegevens Gegevens(Voorziening v) =>
        new(
            v.Id,
            v.Beschikking,
            v.Zaak,
            v.Element,
            v.Inhoud.Product!.Categorie,
            v.Inhoud.Product.Id,
            v.Inhoud.Resultaat,
            v.Inhoud.Omvang!.Volume,
            v.Inhoud.Omvang.Eenheid.Code(),
            v.Inhoud.Omvang.Frequentie.Code(),
            v.Inhoud.Ingang!.Value,
            v.Inhoud.Einde!.Value,
            v.Inhoud.Aanbieder?.Id,
            v.Inhoud.Vorm == VoorzieningVorm.Pgb
        );
}
