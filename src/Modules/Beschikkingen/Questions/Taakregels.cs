using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>Two lines on the task list of a case: the application and the decision.</summary>
internal sealed class Taakregels(KeukentafelDbContext db, IToegangQuestions toegang, DomainClock clock, AccessGate gate, IStringLocalizer<Teksten> teksten) : ITaakregels
{
    public int Volgorde => 400;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<Taakregel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var known = await toegang.Zaken(zaken, ct);
        var aanvragen = (await db.Set<Aanvraag>().AsNoTracking().Where(a => zaken.Contains(a.Zaak)).OrderBy(a => a.Id).ToListAsync(ct)).ToLookup(a => a.Zaak);
        var beschikkingen = (await db.Set<Beschikking>().AsNoTracking().IgnoreAutoIncludes().Where(b => zaken.Contains(b.Zaak)).OrderBy(b => b.Id).ToListAsync(ct)).ToLookup(b => b.Zaak);
        return known.Values.ToDictionary(z => z.Id, IReadOnlyList<Taakregel> (z) =>
        {
            var aanvraag = aanvragen[z.Id].LastOrDefault();
            var beschikking = beschikkingen[z.Id].LastOrDefault();
            return [Aanvraag(z, aanvraag), Beschikking(z, aanvraag, beschikking)];
        });
    }

    private Taakregel Aanvraag(ZaakGegevens zaak, Aanvraag? aanvraag)
    {
        var titel = T("Taak.Aanvraag");
        var href = Links.Aanvraag(zaak.Id);
        return aanvraag switch
        {
            { Status: AanvraagStatus.Onvolledig } => new(titel, TaakStatus.Wacht, href, T("Taak.Onvolledig"), aanvraag.Open?.Uiterlijk),
            not null => new(titel, TaakStatus.Klaar, href, T("Taak.Ontvangen", Datum(aanvraag.Ontvangen))),
            null when zaak.Afgesloten => new(titel, TaakStatus.NietNodig, null),
            null when AanvraagFollowsOnderzoek.Check(zaak, AanvraagWijze.Formulier, clock.Today(zaak.Gemeente), clock.Normen) is null => new(titel, TaakStatus.TeDoen, href, T("Taak.AanvraagKan")),
            null => new(titel, TaakStatus.NogNiet, null, T("Taak.EerstOnderzoek")),
        };
    }

    private Taakregel Beschikking(ZaakGegevens zaak, Aanvraag? aanvraag, Beschikking? beschikking)
    {
        var titel = T("Taak.Beschikking");
        var href = Links.Beschikking(zaak.Id);
        var open = aanvraag is { Status: not AanvraagStatus.Beschikt };
        DateOnly? uiterlijk = open ? Besluittermijn.Of(aanvraag!, clock.Today(zaak.Gemeente), clock.Normen).LaatsteDag : null;
        return beschikking switch
        {
            { Status: BeschikkingStatus.Concept } => new(titel, TaakStatus.Bezig, href, beschikking.Teruggaven.Count > 0 ? T("Taak.Teruggegeven") : T("Taak.Concept"), uiterlijk),
            { Status: BeschikkingStatus.TerBesluit } when gate.May(Permission.BeschikkingNemen) =>
                new(titel, TaakStatus.TeDoen, Links.Besluit(zaak.Id, beschikking.Id), T("Taak.NeemBesluit"), uiterlijk),
            { Status: BeschikkingStatus.TerBesluit } => new(titel, TaakStatus.Wacht, href, T("Taak.BijBeslisser"), uiterlijk),
            _ when open || zaak is { Spoed: true, Afgesloten: false } && beschikking is null => new(titel, TaakStatus.TeDoen, href, zaak.Spoed && !open ? T("Taak.Spoed") : null, uiterlijk),
            not null => new(titel, TaakStatus.Klaar, href, T("Taak.Bekend", Datum(beschikking.Besluit!.Bekendgemaakt), Datum(beschikking.Besluit.BezwaarTot))),
            _ when zaak.Afgesloten => new(titel, TaakStatus.NietNodig, null),
            _ => new(titel, TaakStatus.NogNiet, null, T("Taak.EerstAanvraag")),
        };
    }

    private static string Datum(DateOnly op) => op.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    private string T(string key, params object[] values) => teksten[key, values];
}
