using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What a kennismaking tells the inwoner: where it stands, and when he must read the summary.</summary>
internal sealed class KennismakingMijn(KeukentafelDbContext db, IStringLocalizer<Teksten> texts) : IMijnRegels
{
    public int Volgorde => 510;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<MijnRegel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var rows = await db.Set<Kennismaking>().AsNoTracking().Where(k => zaken.Contains(k.Zaak) && k.Status != KennismakingStatus.Gestopt && k.Status != KennismakingStatus.Voorbij)
            .Join(db.Set<Vraag>().Where(v => v.Status == VraagStatus.Geopend), k => k.Vraag, v => v.Id, (k, v) => new { k.Zaak, k.Vraag, k.Status }).ToListAsync(ct);
        return rows.GroupBy(k => k.Zaak).ToDictionary(g => g.Key, IReadOnlyList<MijnRegel> (g) => [.. g.Select(k => Block(k.Zaak, k.Vraag, k.Status))]);
    }

    private MijnRegel Block(ZaakId zaak, VraagId vraag, KennismakingStatus status)
    {
        var read = status == KennismakingStatus.Geschreven;
        return new MijnRegel(
            texts["MijnKennismaking.Titel"], texts["MijnKennismaking.Stand." + status], $"/mijn/{zaak}/vragen/{vraag}/kennismaking", texts[read ? "Mijn.Kennismaking.Lees" : "Mijn.Bekijk"], read);
    }
}
