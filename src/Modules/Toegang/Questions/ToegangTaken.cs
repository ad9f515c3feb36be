using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>The lines of melding and onderzoek on the task list of a case.</summary>
internal sealed class OnderzoekTaken(KeukentafelDbContext db, DomainClock clock, IStringLocalizer<Teksten> l) : ITaakregels
{
    public int Volgorde => 100;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<Taakregel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var cases = await db.Set<Zaak>().AsNoTracking().Where(z => zaken.Contains(z.Id)).ToListAsync(ct);
        var onderzoeken = await db.Set<Onderzoek>().AsNoTracking().Where(o => zaken.Contains(o.Zaak)).ToDictionaryAsync(o => o.Zaak, ct);
        var gesprekken = await db.Set<GesprekNotities>().AsNoTracking().Where(g => zaken.Contains(g.Zaak)).Select(g => new { g.Zaak, Begun = g.Tekst != "" }).ToDictionaryAsync(g => g.Zaak, g => g.Begun, ct);
        return cases.Where(z => onderzoeken.ContainsKey(z.Id)).ToDictionary(z => z.Id, IReadOnlyList<Taakregel> (z) => [.. Lines(z, onderzoeken[z.Id], gesprekken.GetValueOrDefault(z.Id))]);
    }

    private IEnumerable<Taakregel> Lines(Zaak zaak, Onderzoek onderzoek, bool noted)
    {
        var place = $"/zaken/{zaak.Id}/onderzoek";
        yield return new Taakregel(l["Taakregel.Nemen"], zaak.Consulent is null ? TaakStatus.TeDoen : TaakStatus.Klaar, zaak.Consulent is null ? $"/zaken/{zaak.Id}#nemen" : null, zaak.Consulent is null ? l["Taakregel.NemenHint"].Value : null);
        if (zaak.Spoed is not null)
            yield return new Taakregel(l["Taakregel.Spoed"], zaak.Status < ZaakStatus.Beschikt ? TaakStatus.TeDoen : TaakStatus.Klaar, $"/zaken/{zaak.Id}/plan", l["Taakregel.SpoedHint"], zaak.Spoed.Op);
        yield return new Taakregel(l["Taakregel.Voorbereiden"], Started(zaak) ? TaakStatus.Klaar : TaakStatus.TeDoen, place, Started(zaak) ? null : l["Taakregel.VoorbereidenHint"].Value);
        yield return new Taakregel(l["Taakregel.Gesprek"], !Started(zaak) ? TaakStatus.NogNiet : Reported(zaak) ? TaakStatus.Klaar : noted ? TaakStatus.Bezig : TaakStatus.TeDoen, place + "/gesprek", Started(zaak) ? null : l["Taakregel.EerstVoorbereiden"].Value);
        yield return new Taakregel(l["Taakregel.Omvang"], onderzoek.Omvang.Count > 0 ? TaakStatus.Klaar : !Started(zaak) ? TaakStatus.NogNiet : TaakStatus.NietNodig, place + "/omvang", onderzoek.Omvang.Count > 0 ? null : l["Taakregel.OmvangHint"].Value);
        yield return new Taakregel(l["Taakregel.Verslag"], Report(zaak, onderzoek), place + "/verslag", l["Taakregel.VerslagHint"], Reported(zaak) ? null : Klokken.OnderzoekTot(zaak.Melding.Ontvangen, zaak.Gemeente, clock.Normen));
        if (onderzoek.Verslagen.Count > 0)
            yield return new Taakregel(l["Taakregel.Reactie"], onderzoek.Verslagen[^1].Reactie is null ? TaakStatus.Wacht : TaakStatus.Klaar, place + "/verslag", onderzoek.Verslagen[^1].Reactie is { Akkoord: false } ? l["Taakregel.ReactieAnders"].Value : null);
    }

    private static bool Started(Zaak zaak) => zaak.Status != ZaakStatus.Gemeld;

    private static bool Reported(Zaak zaak) => zaak.OnderzoekKlaar is not null;

    private static TaakStatus Report(Zaak zaak, Onderzoek onderzoek) =>
        Reported(zaak) ? TaakStatus.Klaar : !Started(zaak) ? TaakStatus.NogNiet : onderzoek.Rubrieken.Count > 0 ? TaakStatus.Bezig : TaakStatus.TeDoen;
}

/// <summary>The lines of the ondersteuningsplan on the task list of a case.</summary>
internal sealed class PlanTaken(KeukentafelDbContext db, IStringLocalizer<Teksten> l) : ITaakregels
{
    public int Volgorde => 300;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<Taakregel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var started = await db.Set<Zaak>().AsNoTracking().Where(z => zaken.Contains(z.Id)).Select(z => new { z.Id, Started = z.Status != ZaakStatus.Gemeld }).ToDictionaryAsync(z => z.Id, z => z.Started, ct);
        var plannen = await db.Set<Plan>().AsNoTracking().Where(p => zaken.Contains(p.Zaak)).ToListAsync(ct);
        return plannen.ToDictionary(p => p.Zaak, IReadOnlyList<Taakregel> (p) => [.. Lines(p, started.GetValueOrDefault(p.Zaak))]);
    }

    private IEnumerable<Taakregel> Lines(Plan plan, bool started)
    {
        var place = $"/zaken/{plan.Zaak}/plan";
        var made = plan.Doelen.Count > 0 && plan.Elementen.Count > 0;
        yield return new Taakregel(l["Taakregel.Plan"], !started ? TaakStatus.NogNiet : made ? TaakStatus.Klaar : plan.IsEmpty ? TaakStatus.TeDoen : TaakStatus.Bezig, place, started ? null : l["Taakregel.EerstVoorbereiden"].Value);
        yield return new Taakregel(
            l["Taakregel.PlanAkkoord"], plan.AkkoordOp is not null ? TaakStatus.Klaar : made ? TaakStatus.Wacht : TaakStatus.NogNiet, place,
            plan.Antwoord is { Akkoord: false } ? l["Taakregel.PlanNietAkkoord"].Value : made ? null : l["Taakregel.EerstPlan"].Value);
        if (plan.AkkoordOp is not null && plan.Elementen.Any(e => e.Trede != Trede.Maatwerk))
            yield return new Taakregel(
                l["Taakregel.Organiseren"], plan.Elementen.All(e => e.Trede == Trede.Maatwerk || e.Status >= ElementStatus.Actief) ? TaakStatus.Klaar : TaakStatus.Bezig, place, l["Taakregel.OrganiserenHint"]);
    }
}
