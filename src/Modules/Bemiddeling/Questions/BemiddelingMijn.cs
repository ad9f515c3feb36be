using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What bemiddeling tells the inwoner: where the search for an aanbieder stands and when it is his turn.</summary>
internal sealed class BemiddelingMijn(KeukentafelDbContext db, IBeschikkingQuestions beschikkingen, IStringLocalizer<Teksten> texts) : IMijnRegels
{
    public int Volgorde => 500;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<MijnRegel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var granted = await beschikkingen.Voorzieningen(zaken, ct);
        var routes = (await db.Set<Routekeuze>().AsNoTracking().Where(r => zaken.Contains(r.Zaak)).ToListAsync(ct)).ToDictionary(r => r.Voorziening);
        var vragen = (await db.Set<Vraag>().AsNoTracking().Where(v => zaken.Contains(v.Zaak)).ToListAsync(ct)).ToLookup(v => v.Voorziening);
        return zaken.ToDictionary(z => z, IReadOnlyList<MijnRegel> (z) =>
        [
            .. (granted.GetValueOrDefault(z) ?? []).Where(v => !v.Pgb && v.Aanbieder is null)
                .Select(v => Block(z, v, routes.GetValueOrDefault(v.Id), vragen[v.Id].OrderByDescending(q => q.Opgesteld.Op).FirstOrDefault())),
        ]);
    }

    private MijnRegel Block(ZaakId zaak, VoorzieningGegevens v, Routekeuze? route, Vraag? vraag)
    {
        var title = texts["Mijn.Titel", texts["Categorie." + v.Categorie].Value].Value;
        if (route?.Route == Route.OpenHuis)
            return route.Aanbieder is null
                ? new MijnRegel(title, texts["Mijn.Kies"], $"/mijn/{zaak}/kiezen/{v.Id}", texts["Mijn.Kies.Actie"], true)
                : new MijnRegel(title, texts["Mijn.Gekozen"], $"/mijn/{zaak}/kiezen/{v.Id}", texts["Mijn.Overstappen"]);
        if (route?.Aanbieder is not null)
            return new MijnRegel(title, texts["Mijn.Gevonden"]);
        if (route?.Route != Route.Marktplaats || vraag is null || vraag.Status is VraagStatus.Concept or VraagStatus.Anonimiseringstoets)
            return new MijnRegel(title, texts["Mijn.Zoekt"]);
        return Markt(title, zaak, vraag);
    }

    private MijnRegel Markt(string title, ZaakId zaak, Vraag vraag)
    {
        var step = MijnStap.Of(vraag);
        return new MijnRegel(title, texts[step.Tekst], $"/mijn/{zaak}/vragen/{vraag.Id}{step.Pad}", texts[step.Actie], step.AanZet);
    }
}
