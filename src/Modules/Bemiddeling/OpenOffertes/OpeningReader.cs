using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A vraag that waits for opening, by its pseudonym; why this person can't open it, when so.</summary>
internal sealed record TeOpenen(VraagId Vraag, string Nummer, string Product, int Offertes, bool EersteGedaan, int Signalen, Refusal? Beletsel);

/// <summary>What waits for the sitting, without anything of the case.</summary>
internal sealed class OpeningReader(KeukentafelDbContext db, IToegangQuestions toegang, CurrentActor current)
{
    public async Task<IReadOnlyList<TeOpenen>> List(CancellationToken ct)
    {
        var copies = await db.Set<Publicatie>().AsNoTracking().Where(p => p.Stand == VraagStatus.PlannenBeoordeeld || p.Stand == VraagStatus.Herbeoordeeld).OrderBy(p => p.Sluit).ToListAsync(ct);
        var ids = copies.Select(p => p.Vraag).ToList();
        // Who opens is not of the team of the case; of the vraag only its state is used, of the case only who has it in hand.
        using var lifted = db.Scope.AsSystem();
        var vragen = await db.Set<Vraag>().AsNoTracking().Where(v => ids.Contains(v.Id)).ToListAsync(ct);
        var scorers = await db.Set<Beoordeling>().AsNoTracking().Where(b => ids.Contains(b.Vraag)).Select(b => new { b.Vraag, b.Beoordelaar }).Distinct().ToListAsync(ct);
        var signalen = (await db.Set<Signaal>().AsNoTracking().Where(s => ids.Contains(s.Vraag)).ToListAsync(ct)).ToLookup(s => s.Vraag);
        // Who may score hears of no signal; that it was judged is asked of him all the same when he opens.
        var scores = Roles.Allow(current.Actor.Rollen, Permission.OfferteBeoordelen);
        var zaken = await toegang.Zaken([.. vragen.Select(v => v.Zaak)], ct);
        return
        [
            .. vragen.OrderBy(v => v.Sluit).Select(v => new TeOpenen(
                v.Id, v.Nummer, v.ProductNaam, v.Offertes ?? 0, v.Opening is not null, scores ? 0 : signalen[v.Id].Count(),
                OpenersAreTwo.Check(v, current.Actor, [.. scorers.Where(s => s.Vraag == v.Id).Select(s => s.Beoordelaar)], zaken.GetValueOrDefault(v.Zaak)?.Consulent)
                    ?? (scores ? null : SignalenAreJudged.Check(signalen[v.Id])))),
        ];
    }
}
