using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>Melding, onderzoek and plan on the inwoner's own page, in plain words.</summary>
internal sealed class ToegangMijnRegels(KeukentafelDbContext db, IStringLocalizer<Teksten> l, DomainClock clock) : IMijnRegels
{
    public int Volgorde => 100;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<MijnRegel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var cases = await db.Set<Zaak>().AsNoTracking().Where(z => zaken.Contains(z.Id)).ToListAsync(ct);
        var onderzoeken = await db.Set<Onderzoek>().AsNoTracking().Where(o => zaken.Contains(o.Zaak)).ToDictionaryAsync(o => o.Zaak, ct);
        var plannen = await db.Set<Plan>().AsNoTracking().Where(p => zaken.Contains(p.Zaak)).ToDictionaryAsync(p => p.Zaak, ct);
        return cases.Where(z => onderzoeken.ContainsKey(z.Id) && plannen.ContainsKey(z.Id))
            .ToDictionary(z => z.Id, IReadOnlyList<MijnRegel> (z) => [.. Lines(z, onderzoeken[z.Id], plannen[z.Id])]);
    }

    private IEnumerable<MijnRegel> Lines(Zaak zaak, Onderzoek onderzoek, Plan plan)
    {
        if (!zaak.IsOpen)
        {
            yield return new MijnRegel(l["Mijn.Afgesloten"], l["Mijn.AfgeslotenTekst", zaak.Afsluiting!.Op.ToString("D"), zaak.Afsluiting.Toelichting]);
            yield break;
        }
        if (zaak.Status == ZaakStatus.Gemeld)
            yield return new MijnRegel(l["Mijn.Gemeld"], l["Mijn.GemeldTekst", zaak.Melding.Ontvangen.ToString("D")]);
        if (onderzoek.PersoonlijkPlan.Stand == PersoonlijkPlanStand.Open && zaak.Status == ZaakStatus.Gemeld)
            yield return OwnPlan(zaak);
        if (zaak.OnderzoekKlaar is null)
            yield return new MijnRegel(l["Mijn.Onderzoek"], l["Mijn.OnderzoekTekst", Klokken.OnderzoekTot(zaak.Melding.Ontvangen, zaak.Gemeente, clock.Normen).ToString("D")]);
        if (onderzoek.Verslagen.LastOrDefault() is { } verslag)
            yield return verslag.Reactie is null
                ? new MijnRegel(l["Mijn.Verslag"], l["Mijn.VerslagTekst"], $"/mijn/{zaak.Id}/verslag", l["Mijn.VerslagActie"], AanZet: true)
                : new MijnRegel(l["Mijn.Verslag"], l["Mijn.VerslagGelezen", verslag.Reactie.Op.ToString("D")], $"/mijn/{zaak.Id}/verslag", l["Mijn.VerslagLezen"]);
        if (plan.Doelen.Count > 0 && plan.Elementen.Count > 0)
            yield return plan.Antwoord is null
                ? new MijnRegel(l["Mijn.Plan"], l["Mijn.PlanTekst"], $"/mijn/{zaak.Id}/plan", l["Mijn.PlanActie"], AanZet: true)
                : new MijnRegel(l["Mijn.Plan"], plan.Antwoord.Akkoord ? l["Mijn.PlanAkkoord", plan.Antwoord.Op.ToString("D")] : l["Mijn.PlanNietAkkoord"], $"/mijn/{zaak.Id}/plan", l["Mijn.PlanLezen"]);
    }

    private MijnRegel OwnPlan(Zaak zaak)
    {
        var until = Klokken.PersoonlijkPlanTot(zaak.Melding.Ontvangen, zaak.Gemeente, clock.Normen);
        var open = clock.Today(zaak.Gemeente) <= until;
        return new MijnRegel(l["Mijn.EigenPlan"], open ? l["Mijn.EigenPlanTekst", until.ToString("D")] : l["Mijn.EigenPlanLaat"], $"/mijn/{zaak.Id}/persoonlijk-plan", l["Mijn.EigenPlanActie"], AanZet: open);
    }
}
