using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Content and salts of an ended vraag are destroyed; the chain stays. The first call proposes, the second person confirms.</summary>
internal sealed record DestroyVraag(ZaakId Zaak, VraagId Vraag, string Reden);

/// <summary>
/// Process VraagDestroying (B-48, B-50): plans, prices, scores, questions, meetings, own copies, keys and salts go; what happened and when can
/// still be checked, what stood in it can't be known any more.
/// </summary>
internal sealed class VraagDestroying(ProcessRunner processes)
{
    public Task<Result<bool>> Run(DestroyVraag command, CancellationToken ct) =>
        processes.Run<bool>(nameof(VraagDestroying), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (vraag.IsActive || vraag.Vernietigd is not null || vraag.GepubliceerdOp is null)
                return Refusals.StandNietGoed;
            if (command.Reden.Trim().Length < Refusals.MinimumReden)
                return Refusals.RedenOntbreekt.At("reden");
            var by = change.By(vraag.Gemeente);
            change.Reden = command.Reden.Trim();
            if (vraag.VernietigingVoorstel is not { } first)
            {
                vraag.VernietigingVoorstel = by;
                change.Record(new VraagDestroyProposed(vraag.Id), vraag);
                return false;
            }
            if (first.Subject == by.Subject)
                return Refusals.TweedePersoonNodig;
            vraag.Vernietigd = by;
            await Destroy(change, vraag, ct);
            change.Record(new VraagDestroyed(vraag.Id), vraag);
            return true;
        }, ct);

    private static async Task Destroy(Change change, Vraag vraag, CancellationToken ct)
    {
        // Rows of bidders go too: two persons and the law decide here, not their owner.
        using var lifted = change.Db.Scope.AsSystem();
        var db = change.Db;
        var id = vraag.Id;
        var offertes = await db.Set<Offerte>().Where(o => o.Vraag == id).ToListAsync(ct);
        var ids = offertes.Select(o => o.Id).ToList();
        db.RemoveRange(await db.Set<OffertePlan>().Where(p => p.Vraag == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<OffertePrijs>().Where(p => p.Vraag == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<OfferteConcept>().Where(c => ids.Contains(c.Offerte)).ToListAsync(ct));
        db.RemoveRange(await db.Set<Beoordeling>().Where(b => b.Vraag == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<Signaal>().Where(s => s.Vraag == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<SignaalToelichting>().Where(t => t.Vraag == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<Inlichting>().Where(i => i.Vraag == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<Publicatie>().Where(p => p.Vraag == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<PublicatieInzage>().Where(p => p.Vraag == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<Kennismaking>().Where(k => k.Vraag == id).ToListAsync(ct));
        db.RemoveRange(await db.Set<KennismakingVerzoek>().Where(v => v.Vraag == id).ToListAsync(ct));
        foreach (var subject in ids.Select(o => o.Value).Append(id.Value))
            db.RemoveRange(await change.Keys.Of(subject, ct));
        foreach (var offerte in offertes)
            (offerte.Uitslag, offerte.Terugkoppeling, offerte.Terzijde, offerte.Versie) = (null, null, null, offerte.Versie + 1);
        vraag.Empty();
        foreach (var link in await db.Set<Schakel>().Where(s => s.Vraag == id).ToListAsync(ct))
            link.Zout = null;
        await db.SaveChangesAsync(ct);
    }
}
