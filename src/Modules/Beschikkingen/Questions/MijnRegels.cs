using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>What the inwoner sees of application and decision, and what he can do.</summary>
internal sealed class MijnRegels(KeukentafelDbContext db, IToegangQuestions toegang, DomainClock clock, IStringLocalizer<Teksten> teksten) : IMijnRegels
{
    public int Volgorde => 400;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<MijnRegel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var known = await toegang.Zaken(zaken, ct);
        var aanvragen = (await db.Set<Aanvraag>().AsNoTracking().Where(a => zaken.Contains(a.Zaak)).OrderBy(a => a.Id).ToListAsync(ct)).ToLookup(a => a.Zaak);
        var bekend = await db.Set<Beschikking>().AsNoTracking().IgnoreAutoIncludes()
            .Where(b => zaken.Contains(b.Zaak) && b.Status == BeschikkingStatus.Bekendgemaakt).OrderByDescending(b => b.Id).ToListAsync(ct);
        return known.Values.ToDictionary(z => z.Id, IReadOnlyList<MijnRegel> (z) =>
        [
            .. Aanvraag(z, aanvragen[z.Id].LastOrDefault(), bekend.Exists(b => b.Zaak == z.Id)),
            .. bekend.Where(b => b.Zaak == z.Id).Select(b => Beschikking(z, b)),
        ]);
    }

    private IEnumerable<MijnRegel> Aanvraag(ZaakGegevens zaak, Aanvraag? aanvraag, bool besloten)
    {
        var today = clock.Today(zaak.Gemeente);
        var href = Links.MijnAanvraag(zaak.Id);
        if (aanvraag is { Open: { } open })
            yield return new(T("Mijn.MeerNodig"), T("Mijn.MeerNodigTekst", Datum(open.Uiterlijk)), href, T("Mijn.Aanvullen"), AanZet: true);
        else if (aanvraag is { Status: AanvraagStatus.Ingediend })
            yield return new(T("Mijn.Aanvraag"), T("Mijn.WijBeslissen", Datum(Besluittermijn.Of(aanvraag, today, clock.Normen).LaatsteDag)), href, T("Mijn.Bekijken"));
        else if (aanvraag is null && !besloten && !zaak.Afgesloten && AanvraagFollowsOnderzoek.Check(zaak, AanvraagWijze.Online, today, clock.Normen) is null)
            yield return new(T("Mijn.KuntAanvragen"), T("Mijn.KuntAanvragenTekst"), href, T("Mijn.Aanvragen"), AanZet: true);
    }

    private MijnRegel Beschikking(ZaakGegevens zaak, Beschikking b) =>
        new(T("Mijn.Besluit"), T("Mijn.BesluitTekst", Datum(b.Besluit!.Bekendgemaakt), Datum(b.Besluit.BezwaarTot)), Links.MijnBeschikking(zaak.Id, b.Id), T("Mijn.BesluitLezen"));

    private static string Datum(DateOnly op) => op.ToString("d MMMM yyyy", CultureInfo.CurrentCulture);

    private string T(string key, params object[] values) => teksten[key, values];
}
