using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Questions of bidders that wait for an answer: who answers late gives everybody more time (E-AUC-20).</summary>
internal sealed class InlichtingTaken(KeukentafelDbContext db, IStringLocalizer<Teksten> texts, AccessGate gate) : ITaakregels
{
    public int Volgorde => 505;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<Taakregel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var vragen = await db.Set<Vraag>().AsNoTracking().Where(v => zaken.Contains(v.Zaak) && v.Status == VraagStatus.Gepubliceerd).Select(v => new { v.Id, v.Zaak, v.Nummer }).ToListAsync(ct);
        var ids = vragen.Select(v => v.Id).ToList();
        var waiting = await db.Set<Inlichting>().AsNoTracking().Where(i => ids.Contains(i.Vraag) && i.Antwoord == null)
            .GroupBy(i => i.Vraag).Select(g => new { Vraag = g.Key, Aantal = g.Count() }).ToDictionaryAsync(g => g.Vraag, g => g.Aantal, ct);
        return vragen.Where(v => waiting.ContainsKey(v.Id)).GroupBy(v => v.Zaak)
            .ToDictionary(g => g.Key, IReadOnlyList<Taakregel> (g) => [.. g.Select(v => Line(v.Zaak, v.Id, v.Nummer, waiting[v.Id]))]);
    }

    private Taakregel Line(ZaakId zaak, VraagId vraag, string nummer, int aantal) =>
        new(texts["Taak.Antwoorden", nummer], TaakStatus.TeDoen, $"/zaken/{zaak}/vragen/{vraag}{(gate.May(Permission.VraagPlaatsen) ? "/inlichtingen" : "")}", texts["Taak.AntwoordenUitleg", aantal]);
}
