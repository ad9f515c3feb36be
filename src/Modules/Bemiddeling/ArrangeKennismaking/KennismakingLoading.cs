using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>How a process takes a kennismaking in hand: under the lock of its vraag, whose version it shares.</summary>
internal static class KennismakingLoading
{
    /// <summary>The vraag, and the kennismaking if there is one; refused once the inwoner has chosen.</summary>
    public static async Task<Result<(Vraag Vraag, Kennismaking? Kennismaking)>> Load(Change change, ZaakId zaak, VraagId id, CancellationToken ct)
    {
        var loaded = await VraagLoading.Load(change, zaak, id, ct);
        if (loaded.IsRefused(out var absent))
            return absent;
        if (KennismakingIsOpen.Check(loaded.Value) is { } closed)
            return closed;
        return (loaded.Value, await change.Db.Set<Kennismaking>().FirstOrDefaultAsync(k => k.Vraag == id, ct));
    }

    /// <summary>The same, where there must be one.</summary>
    public static async Task<Result<(Vraag Vraag, Kennismaking Kennismaking)>> LoadAsked(Change change, ZaakId zaak, VraagId id, CancellationToken ct)
    {
        var loaded = await Load(change, zaak, id, ct);
        if (loaded.IsRefused(out var absent))
            return absent;
        return loaded.Value.Kennismaking is { } kennismaking ? (loaded.Value.Vraag, kennismaking) : SharedRefusals.NotFound;
    }

    /// <summary>The act of the inwoner: his own, or by staff with his signature or a witness.</summary>
    public static async Task<Result<KennismakingHandeling>> Act(Change change, Vraag vraag, Bekrachtiging? namens, CancellationToken ct)
    {
        if (namens is null)
        {
            // What the inwoner wants is written into the gemeente's file.
            change.ActFor(vraag.Gemeente);
            return new KennismakingHandeling(KeuzeWijze.Zelf, null, change.By(vraag.Gemeente));
        }
        if (await namens.Check(change, vraag, ct) is { } refusal)
            return refusal;
        change.Namens = "inwoner";
        return new KennismakingHandeling(namens.Wijze, namens.Getuige?.Trim(), change.By(vraag.Gemeente));
    }

    /// <summary>The requests of a vraag.</summary>
    public static Task<List<KennismakingVerzoek>> Verzoeken(Change change, VraagId vraag, CancellationToken ct) =>
        change.Db.Set<KennismakingVerzoek>().Where(v => v.Vraag == vraag).ToListAsync(ct);

    /// <summary>The norms as they hold now.</summary>
    public static RondeNormen Normen(Change change, Vraag vraag) => new(vraag.Gemeente, change.Today(vraag.Gemeente), change.Normen);
}

/// <summary>The inwoner chose or the vraag ended: what is open of the kennismaking is over.</summary>
internal static class KennismakingEnding
{
    public static async Task Run(Change change, Vraag vraag, CancellationToken ct)
    {
        if (await change.Db.Set<Kennismaking>().FirstOrDefaultAsync(k => k.Vraag == vraag.Id, ct) is not { IsOpen: true } kennismaking)
            return;
        kennismaking.End();
        await Close(change, vraag.Id, ct);
        change.Record(new KennismakingEnded(vraag.Id), vraag);
    }

    /// <summary>Aanbieders see nothing of it any more.</summary>
    public static async Task Close(Change change, VraagId vraag, CancellationToken ct)
    {
        foreach (var verzoek in await KennismakingLoading.Verzoeken(change, vraag, ct))
        {
            verzoek.End();
            verzoek.Versie++;
        }
    }
}
