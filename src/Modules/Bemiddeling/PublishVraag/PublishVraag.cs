using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The vraag goes to the aanbieders that fit.</summary>
internal sealed record PublishVraag(ZaakId Zaak, VraagId Vraag);

/// <summary>
/// Process VraagPublishing: looks at everything again, since the case may have become urgent, the product closed, or a name known
/// after the inwoner agreed.
/// </summary>
internal sealed class VraagPublishing(ProcessRunner processes, VraagBronnen bronnen, ITekstToets toets)
{
    public Task<Result<DateTimeOffset>> Run(PublishVraag command, CancellationToken ct) =>
        processes.Run<DateTimeOffset>(nameof(VraagPublishing), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (await bronnen.Of(vraag.Zaak, vraag.Voorziening, ct) is not { } bron)
                return SharedRefusals.NotFound;
            if (VoorzieningSuitsMarkt.Check(bron) is { } unsuitable)
                return unsuitable;
            var now = change.Now(vraag.Gemeente);
            var normen = new RondeNormen(vraag.Gemeente, DomainClock.DateIn(now), change.Normen);
            var passed = await Recheck(vraag, bron, normen, ct);
            if (passed.IsRefused(out var recognisable))
                return recognisable;
            if (vraag.Publish(passed.Value, now, normen).IsRefused(out var refusal))
                return refusal;
            change.Add(Publicatie.Of(vraag, bron.Gemeente.Naam));
            change.Keys.Make(vraag.Id.Value, OfferteZegel.Plannen);
            change.Keys.Make(vraag.Id.Value, OfferteZegel.Prijzen);
            change.Record(new VraagPublished(vraag.Id, vraag.Product, vraag.Sluit!.Value), vraag);
            return vraag.Sluit!.Value;
        }, ct);

    private async Task<Result<Doorlating>> Recheck(Vraag vraag, VraagBron bron, RondeNormen normen, CancellationToken ct)
    {
        var areas = bron.Gebieden(normen);
        if (areas.Count == 0)
            return Refusals.GebiedTeKlein(normen.WijkMinimum);
        // Moved, or the address became secret since: the text must be drawn up anew.
        if (!areas.Contains(vraag.Inhoud.Gebied))
            return Refusals.TekstVeranderd;
        return Doorlating.Of(await toets.Test(vraag, ct));
    }
}

/// <summary>Nobody offered: the round runs on once, half as long (E-AUC-10).</summary>
internal sealed record ExtendVraag(ZaakId Zaak, VraagId Vraag);

/// <summary>Process VraagExtending.</summary>
internal sealed class VraagExtending(ProcessRunner processes, ITekstToets toets)
{
    public Task<Result<DateTimeOffset>> Run(ExtendVraag command, CancellationToken ct) =>
        processes.Run<DateTimeOffset>(nameof(VraagExtending), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            var route = await change.Db.Set<Routekeuze>().AsNoTracking().FirstOrDefaultAsync(r => r.Voorziening == vraag.Voorziening, ct);
            var others = await change.Db.Set<Vraag>().AsNoTracking().Where(v => v.Voorziening == vraag.Voorziening && v.Id != vraag.Id).ToListAsync(ct);
            if (others.Exists(v => v.IsActive) || route is { Route: not Route.Marktplaats } or { Aanbieder: not null })
                return Refusals.VraagLooptAl;
            // The file may know more than it did when the round began.
            if (Doorlating.Of(await toets.Test(vraag, ct)).IsRefused(out var recognisable))
                return recognisable;
            var now = change.Now(vraag.Gemeente);
            if (vraag.Extend(now, new RondeNormen(vraag.Gemeente, DomainClock.DateIn(now), change.Normen)).IsRefused(out var refusal))
                return refusal;
            await VraagLoading.Follow(change, vraag, ct);
            change.Record(new VraagExtended(vraag.Id, vraag.Sluit!.Value), vraag);
            return vraag.Sluit!.Value;
        }, ct);
}
