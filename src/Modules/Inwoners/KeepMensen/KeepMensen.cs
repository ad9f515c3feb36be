using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Inwoners;

/// <summary>Process BetrokkeneAdding and BetrokkeneRemoving: who else plays a part in a case (B-44).</summary>
internal sealed class BetrokkeneAdding(ProcessRunner processes, IToegangQuestions toegang)
{
    public Task<Result<long>> Add(ZaakId zaak, NieuweBetrokkene b, CancellationToken ct) =>
        processes.Run<long>(nameof(BetrokkeneAdding), new { zaak, b }, async change =>
        {
            if ((await toegang.Zaken([zaak], ct)).GetValueOrDefault(zaak) is not { } root)
                return SharedRefusals.NotFound;
            if (root.Afgesloten)
                return Refusals.ZaakClosed;
            if (BetrokkeneIsKnown.Check(b, change.Today(root.Gemeente)) is { } refusal)
                return refusal;
            var row = Betrokkene.Of(zaak, root.Gemeente, b);
            change.Add(row);
            // The id comes from the database; the event must carry it.
            await change.Db.SaveChangesAsync(ct);
            change.Record(new BetrokkeneChanged(zaak, row.Id, Toegevoegd: true), ("Zaak", zaak.Value), EventOwner.Of(root.Gemeente, zaak));
            return row.Id;
        }, ct);

    public Task<Result<Done>> Remove(ZaakId zaak, long id, CancellationToken ct) =>
        processes.Run<Done>("BetrokkeneRemoving", new { zaak, id }, async change =>
        {
            if (await change.Db.Set<Betrokkene>().FirstOrDefaultAsync(b => b.Zaak == zaak && b.Id == id, ct) is not { } row)
                return SharedRefusals.NotFound;
            change.Db.Remove(row);
            change.Record(new BetrokkeneChanged(zaak, id, Toegevoegd: false), ("Zaak", zaak.Value), EventOwner.Of(row.Gemeente, zaak));
            return Done.It;
        }, ct);
}

/// <summary>Process InwonerChanging: how to reach and address the person.</summary>
internal sealed class InwonerChanging(ProcessRunner processes, IToegangQuestions toegang)
{
    public Task<Result<int>> Run(ZaakId zaak, InwonerWijziging w, CancellationToken ct) =>
        processes.Run<int>(nameof(InwonerChanging), new { zaak, w }, async change =>
        {
            if ((await toegang.Zaken([zaak], ct)).GetValueOrDefault(zaak) is not { } root)
                return SharedRefusals.NotFound;
            var loaded = await change.Load<Inwoner>(i => i.Id == root.Inwoner && i.Gemeente == root.Gemeente, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            if (InwonerCanBeReached.Check(w) is { } refusal)
                return refusal;
            loaded.Value.Change(w);
            change.Record(new InwonerChanged(root.Inwoner), ("Inwoner", root.Inwoner.Value), EventOwner.Of(root.Gemeente, zaak));
            return loaded.Value.Versie;
        }, ct);
}

/// <summary>The people of a case, through the owner filters.</summary>
internal sealed class MensenQuery(KeukentafelDbContext db, IToegangQuestions toegang)
{
    public async Task<Mensen?> Of(ZaakId zaak, CancellationToken ct)
    {
        if ((await toegang.Zaken([zaak], ct)).GetValueOrDefault(zaak) is not { } root)
            return null;
        var inwoner = await db.Set<Inwoner>().AsNoTracking().FirstOrDefaultAsync(i => i.Id == root.Inwoner && i.Gemeente == root.Gemeente, ct);
        if (inwoner is null)
            return null;
        var others = await db.Set<Betrokkene>().AsNoTracking().Where(b => b.Zaak == zaak).OrderBy(b => b.Id).ToListAsync(ct);
        var wijken = (await db.Set<Gemeente>().AsNoTracking().FirstAsync(g => g.Code == root.Gemeente, ct)).Wijken;
        return new Mensen(root, inwoner, others, wijken);
    }
}

/// <summary>The people of a case.</summary>
internal sealed record Mensen(ZaakGegevens Zaak, Inwoner Inwoner, IReadOnlyList<Betrokkene> Betrokkenen, IReadOnlyList<Wijk> Wijken);
