using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A consulent chooses along which route a voorziening finds its aanbieder.</summary>
internal sealed record ChooseRoute(ZaakId Zaak, VoorzieningId Voorziening, Route? Route);

/// <summary>Process RouteChoosing.</summary>
internal sealed class RouteChoosing(ProcessRunner processes, VraagBronnen bronnen)
{
    public Task<Result<Route>> Run(ChooseRoute command, CancellationToken ct) =>
        processes.Run<Route>(nameof(RouteChoosing), command, async change =>
        {
            await change.Lock(("Voorziening", command.Voorziening.Value), ct);
            if (await bronnen.Of(command.Zaak, command.Voorziening, ct) is not { } bron)
                return SharedRefusals.NotFound;
            if (command.Route is not { } route)
                return Refusals.RouteOntbreekt;
            if (RouteSuitsRechtsvorm.Check(route, bron) is { } unsuitable)
                return unsuitable;
            if (await AanbiederFinding.CheckRunning(change, command.Voorziening, ct) is { } running)
                return running;
            var row = await AanbiederFinding.Take(change, bron, route, ct);
            if (row.Aanbieder is not null)
                return Refusals.AanbiederAlGekozen;
            change.Record(new RouteChosen(command.Zaak, command.Voorziening, route), ("Voorziening", command.Voorziening.Value), EventOwner.Of(row.Gemeente, row.Zaak));
            return route;
        }, ct);
}

/// <summary>What the routes without competition share: the row of the route, and the aanbieder that was found.</summary>
internal static class AanbiederFinding
{
    /// <summary>A vraag that runs must end first: nobody is found twice.</summary>
    public static async Task<Refusal?> CheckRunning(Change change, VoorzieningId voorziening, CancellationToken ct)
    {
        var vragen = await change.Db.Set<Vraag>().AsNoTracking().Where(v => v.Voorziening == voorziening).ToListAsync(ct);
        return vragen.Exists(v => v.IsActive) ? Refusals.VraagLooptAl : null;
    }

    public static async Task<Routekeuze> Take(Change change, VraagBron bron, Route route, CancellationToken ct)
    {
        var id = bron.Voorziening.Id;
        var by = change.By(bron.Zaak.Gemeente);
        var row = await change.Db.Set<Routekeuze>().FirstOrDefaultAsync(r => r.Voorziening == id, ct);
        if (row is null)
            change.Add(row = new Routekeuze { Voorziening = id, Zaak = bron.Zaak.Id, Gemeente = bron.Zaak.Gemeente, Route = route, Gekozen = by });
        else if (row.Aanbieder is null && row.Route != route)
            (row.Route, row.Gekozen, row.Versie) = (route, by, row.Versie + 1);
        return row;
    }

    /// <summary>Keeps the choice, replaces an earlier one and tells the other rooms.</summary>
    public static async Task Store(Change change, Routekeuze row, AanbiederKeuze keuze, CancellationToken ct)
    {
        var before = row.Aanbieder;
        foreach (var earlier in await change.Db.Set<AanbiederKeuze>().Where(k => k.Voorziening == row.Voorziening && k.VervangenOp == null).ToListAsync(ct))
            earlier.VervangenOp = keuze.Vastgelegd.Op;
        change.Add(keuze);
        row.Aanbieder = keuze.Aanbieder;
        row.Versie++;
        change.Reden = keuze.Reden;
        var (about, owner) = (("Voorziening", row.Voorziening.Value), EventOwner.Of(row.Gemeente, row.Zaak));
        if (before is { } from)
            change.Record(new AanbiederSwitched(row.Zaak, row.Voorziening, from, keuze.Aanbieder), about, owner);
        change.Record(new AanbiederChosen(row.Zaak, row.Voorziening, keuze.Aanbieder, keuze.Route, null, keuze.Tarief, keuze.Start), about, owner);
    }

    /// <summary>First day of support: as granted, but never in the past.</summary>
    public static DateOnly Start(VraagBron bron, DateOnly today) => bron.Voorziening.Ingang > today ? bron.Voorziening.Ingang : today;
}
