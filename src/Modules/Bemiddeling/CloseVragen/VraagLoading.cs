using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// The one way in which a process takes a vraag in hand: alone, with the version looked at, and with what the clock has done to it
/// in the meantime. State changes and submissions all hold this lock, so acknowledged means counted.
/// </summary>
internal static class VraagLoading
{
    public static async Task<Result<Vraag>> Load(Change change, ZaakId zaak, VraagId id, CancellationToken ct)
    {
        await Hold(change, id, ct);
        var result = await change.Load<Vraag>(v => v.Id == id && v.Zaak == zaak, ct);
        if (result.Refusal is null)
            await RondeSluiting.Settle(change, result.Value, ct);
        return result;
    }

    /// <summary>The lock of the vraag, also taken by those who offer.</summary>
    public static Task Hold(Change change, VraagId id, CancellationToken ct) => change.Lock(("Vraag", id.Value), ct);

    /// <summary>What bidders see follows the state.</summary>
    public static async Task Follow(Change change, Vraag vraag, CancellationToken ct) =>
        (await change.Db.Set<Publicatie>().FirstOrDefaultAsync(p => p.Vraag == vraag.Id, ct))?.Follow(vraag);

    /// <summary>Who does this, and when.</summary>
    public static PersoonHandeling By(this Change change, Gemeentecode gemeente) =>
        new(change.Actor.Subject, change.Actor.Gebruiker, change.Actor.Naam, change.Now(gemeente));

    /// <summary>Records it, and from publication on adds it to the chain of the vraag.</summary>
    public static void Record(this Change change, IEvent e, Vraag vraag, string gegevens = "{}")
    {
        change.Record(e, ("Vraag", vraag.Id.Value), EventOwner.Of(vraag.Gemeente, vraag.Zaak));
        if (vraag.GepubliceerdOp is not null)
            Keten.Add(change, vraag.Id, vraag.Gemeente, e.GetType().Name, gegevens);
    }
}
