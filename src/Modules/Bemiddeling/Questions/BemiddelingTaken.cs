using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What bemiddeling asks of the consulent and the beslisser: one line per granted voorziening whose aanbieder is open.</summary>
internal sealed class BemiddelingTaken(KeukentafelDbContext db, IBeschikkingQuestions beschikkingen, IStringLocalizer<Teksten> texts, CurrentActor actor, AccessGate gate) : ITaakregels
{
    public int Volgorde => 500;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<Taakregel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var granted = await beschikkingen.Voorzieningen(zaken, ct);
        var routes = (await db.Set<Routekeuze>().AsNoTracking().Where(r => zaken.Contains(r.Zaak)).ToListAsync(ct)).ToDictionary(r => r.Voorziening);
        var vragen = (await db.Set<Vraag>().AsNoTracking().Where(v => zaken.Contains(v.Zaak)).ToListAsync(ct)).ToLookup(v => v.Voorziening);
        return zaken.ToDictionary(z => z, IReadOnlyList<Taakregel> (z) =>
        [
            .. (granted.GetValueOrDefault(z) ?? []).Where(v => !v.Pgb && v.Aanbieder is null)
                .Select(v => Line(z, v, routes.GetValueOrDefault(v.Id), vragen[v.Id].OrderByDescending(q => q.Opgesteld.Op).FirstOrDefault())),
            .. (granted.GetValueOrDefault(z) ?? []).SelectMany(v => vragen[v.Id]).Where(q => q.AwaitsSecondReader).Select(q => SecondReader(z, q)),
        ]);
    }

    // A line of its own: it is another person's work than the rest.
    private Taakregel SecondReader(ZaakId zaak, Vraag vraag)
    {
        var self = SecondReaderIsAnother.Check(vraag.Vondstbesluiten, actor.Actor.Subject) is not null;
        return new Taakregel(
            texts["Taak.Tegenlezing", vraag.Nummer], self ? TaakStatus.Wacht : TaakStatus.TeDoen,
            Allowed(Permission.TekstTegenlezen, $"/zaken/{zaak}/vragen/{vraag.Id}/tegenlezing", $"/zaken/{zaak}/vragen/{vraag.Id}"), texts[self ? "Taak.TegenlezingAnder" : "Taak.TegenlezingNodig"]);
    }

    // Everybody who sees the case gets a link that opens: who can't act there looks where the vraag stands.
    private string Allowed(Permission permission, string act, string look) => gate.May(permission) ? act : look;

    private Taakregel Line(ZaakId zaak, VoorzieningGegevens v, Routekeuze? route, Vraag? vraag)
    {
        var what = texts["Taak.Titel", texts["Categorie." + v.Categorie].Value].Value;
        var choose = $"/zaken/{zaak}/route/{v.Id}";
        if (route?.Aanbieder is not null)
            return new Taakregel(what, TaakStatus.Klaar, choose, texts["Taak.Gevonden." + route.Route]);
        if (route is null)
            return new Taakregel(what, TaakStatus.TeDoen, choose, texts["Taak.KiesRoute"]);
        return route.Route switch
        {
            Route.OpenHuis => new Taakregel(what, TaakStatus.Wacht, choose, texts["Taak.InwonerKiest"]),
            Route.DirecteToewijzing => new Taakregel(what, TaakStatus.TeDoen, Allowed(Permission.ToewijzingMaken, $"/zaken/{zaak}/direct/{v.Id}", choose), texts["Taak.Direct"]),
            _ => MarktLine(what, zaak, v.Id, vraag),
        };
    }

    private Taakregel MarktLine(string what, ZaakId zaak, VoorzieningId voorziening, Vraag? vraag)
    {
        var choose = $"/zaken/{zaak}/route/{voorziening}";
        if (vraag is null || vraag.Status is VraagStatus.Ingetrokken or VraagStatus.Gestaakt)
            return new Taakregel(what, TaakStatus.TeDoen, vraag is null ? Allowed(Permission.VraagPlaatsen, $"/zaken/{zaak}/vraag/nieuw?voorziening={voorziening}", choose) : choose, texts["Taak.StelVraagOp"]);
        var status = vraag.Status switch
        {
            VraagStatus.Gepubliceerd or VraagStatus.PlannenBeoordeeld or VraagStatus.Herziening or VraagStatus.Herbeoordeeld or VraagStatus.Geopend or VraagStatus.Besloten => TaakStatus.Wacht,
            VraagStatus.Gegund => TaakStatus.Klaar,
            VraagStatus.Instemming when vraag.Instemming is null => TaakStatus.Wacht,
            VraagStatus.Concept => TaakStatus.Bezig,
            _ => TaakStatus.TeDoen,
        };
        var self = $"/zaken/{zaak}/vragen/{vraag.Id}";
        var link = vraag.Status == VraagStatus.Anonimiseringstoets ? Allowed(Permission.VraagPlaatsen, self + "/toets", self)
            : vraag.IsBeingScored ? Allowed(Permission.OfferteBeoordelen, self + "/beoordeling", self)
            : self;
        var end = vraag.Status == VraagStatus.Gepubliceerd ? vraag.Sluit : vraag.Status == VraagStatus.Herziening ? vraag.HerzieningSluit : vraag.Status == VraagStatus.Besloten ? vraag.WachtTot : null;
        return new Taakregel(what, status, link, texts["Taak.Stand." + vraag.Status], end is { } at ? DomainClock.DateIn(at) : null);
    }
}
