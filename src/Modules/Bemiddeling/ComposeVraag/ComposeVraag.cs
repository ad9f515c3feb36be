using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A consulent draws up a vraag for a granted voorziening whose aanbieder is open.</summary>
internal sealed record ComposeVraag(ZaakId Zaak, VoorzieningId Voorziening, VraagOpzet Opzet);

/// <summary>Process VraagComposing.</summary>
internal sealed class VraagComposing(ProcessRunner processes, VraagBronnen bronnen)
{
    private const string Signs = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    public Task<Result<VraagId>> Run(ComposeVraag command, CancellationToken ct) =>
        processes.Run<VraagId>(nameof(VraagComposing), command, async change =>
        {
            await change.Lock(("Voorziening", command.Voorziening.Value), ct);
            if (await bronnen.Of(command.Zaak, command.Voorziening, ct) is not { } bron)
                return SharedRefusals.NotFound;
            var now = change.Now(bron.Zaak.Gemeente);
            var normen = new RondeNormen(bron.Zaak.Gemeente, DomainClock.DateIn(now), change.Normen);
            if (await Check(change, bron, normen, ct) is { } refusal)
                return refusal;
            var inhoud = command.Opzet.Compose(bron, normen);
            if (inhoud.IsRefused(out var incomplete))
                return incomplete;
            var criteria = command.Opzet.Weights(normen);
            if (criteria.IsRefused(out var wrong))
                return wrong;
            var vraag = Make(change, bron, inhoud.Value, criteria.Value, normen.Werkdagen(command.Opzet.Complex));
            change.Add(vraag);
            change.Record(new VraagComposed(vraag.Id, vraag.Voorziening, vraag.Product), vraag);
            return vraag.Id;
        }, ct);

    private static async Task<Refusal?> Check(Change change, VraagBron bron, RondeNormen normen, CancellationToken ct)
    {
        if (VoorzieningSuitsMarkt.Check(bron) is { } unsuitable)
            return unsuitable;
        var zaak = bron.Zaak.Id;
        var earlier = await change.Db.Set<Vraag>().AsNoTracking().Where(v => v.Zaak == zaak).ToListAsync(ct);
        if (RoundIsNotRepeated.Check(earlier, bron, normen.Dag, normen.BlokkadeDagen) is { } repeated)
            return repeated;
        return await TakeRoute(change, bron, ct);
    }

    // Drawing up a vraag is choosing the marketplace; another route that found somebody is not undone by it.
    private static async Task<Refusal?> TakeRoute(Change change, VraagBron bron, CancellationToken ct)
    {
        var id = bron.Voorziening.Id;
        var route = await change.Db.Set<Routekeuze>().FirstOrDefaultAsync(r => r.Voorziening == id, ct);
        if (route?.Aanbieder is not null)
            return Refusals.VoorzieningNietOpen;
        if (route is null)
            change.Add(route = new Routekeuze
            {
                Voorziening = id, Zaak = bron.Zaak.Id, Gemeente = bron.Zaak.Gemeente, Route = Route.Marktplaats, Gekozen = change.By(bron.Zaak.Gemeente),
            });
        route.Route = Route.Marktplaats;
        return null;
    }

    private static Vraag Make(Change change, VraagBron bron, VraagInhoud inhoud, List<Criterium> criteria, int werkdagen) =>
        new()
        {
            Id = Id.New<VraagId>(change.Now(bron.Zaak.Gemeente)),
            Zaak = bron.Zaak.Id,
            Gemeente = bron.Zaak.Gemeente,
            Voorziening = bron.Voorziening.Id,
            Doel = bron.Doel,
            Nummer = "V-" + RandomNumberGenerator.GetString(Signs, 8),
            Product = bron.Product.Id,
            ProductNaam = bron.Product.Naam,
            Categorie = bron.Voorziening.Categorie,
            Bodem = bron.Product.Bodem,
            Plafond = bron.Product.Plafond,
            Opbouw = [.. bron.Product.Opbouw],
            Inhoud = inhoud,
            Criteria = criteria,
            Werkdagen = werkdagen,
            Opgesteld = change.By(bron.Zaak.Gemeente),
        };
}

/// <summary>The text of a vraag that is not published yet is changed; it goes back to the test.</summary>
internal sealed record EditVraag(ZaakId Zaak, VraagId Vraag, VraagOpzet Opzet);

/// <summary>Process VraagEditing.</summary>
internal sealed class VraagEditing(ProcessRunner processes, VraagBronnen bronnen)
{
    public Task<Result<VraagId>> Run(EditVraag command, CancellationToken ct) =>
        processes.Run<VraagId>(nameof(VraagEditing), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (await bronnen.Of(vraag.Zaak, vraag.Voorziening, ct) is not { } bron)
                return SharedRefusals.NotFound;
            var normen = new RondeNormen(vraag.Gemeente, change.Today(vraag.Gemeente), change.Normen);
            var inhoud = command.Opzet.Compose(bron, normen);
            if (inhoud.IsRefused(out var incomplete))
                return incomplete;
            var criteria = command.Opzet.Weights(normen);
            if (criteria.IsRefused(out var wrong))
                return wrong;
            if (vraag.Edit(inhoud.Value, criteria.Value, normen.Werkdagen(command.Opzet.Complex), change.By(vraag.Gemeente)).IsRefused(out var refusal))
                return refusal;
            change.Record(new VraagEdited(vraag.Id), vraag);
            return vraag.Id;
        }, ct);
}
