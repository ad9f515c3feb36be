using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>Answers other rooms, through the owner filters of the present actor.</summary>
internal sealed class ToegangQuestions(KeukentafelDbContext db) : IToegangQuestions, IZakenVanInwoner
{
    public async Task<IReadOnlyDictionary<ZaakId, ZaakGegevens>> Zaken(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var rows = await db.Set<Zaak>().AsNoTracking().Where(z => zaken.Contains(z.Id)).ToListAsync(ct);
        return rows.ToDictionary(z => z.Id, Of);
    }

    public async Task<IReadOnlyDictionary<ZaakId, PlanGegevens>> Plannen(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var rows = await db.Set<Plan>().AsNoTracking().Where(p => zaken.Contains(p.Zaak)).ToListAsync(ct);
        return rows.Where(p => !p.IsEmpty).ToDictionary(p => p.Zaak, p => new PlanGegevens(
            p.Id, p.Zaak, [.. p.Doelen.Select(d => new PlanDoel(d.Nummer, d.Tekst))],
            [.. p.Elementen.Select(e => new PlanElement(e.Id, (int)e.Trede, e.Doel, e.Wat, e.Wie, e.Categorie, e.Minuten, e.Status.ToString().ToLowerInvariant()))], p.AkkoordOp));
    }

    public async Task<IReadOnlyList<ZaakGegevens>> Van(IReadOnlyCollection<InwonerId> inwoners, CancellationToken ct)
    {
        var rows = await db.Set<Zaak>().AsNoTracking().Where(z => inwoners.Contains(z.Inwoner)).ToListAsync(ct);
        return [.. rows.OrderByDescending(z => z.Melding.Bevestigd).Select(Of)];
    }

    private static ZaakGegevens Of(Zaak z) =>
        new(z.Id, z.Gemeente, z.Inwoner, z.Team, z.Consulent, z.Melding.Ontvangen, z.Spoed is not null, z.OnderzoekKlaar, !z.IsOpen);
}
