using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>A change of something in one case: which case, and what is asked. Guards the idempotency key.</summary>
internal sealed record ZaakOpdracht(ZaakId Zaak, object? Wat = null);

/// <summary>The shape that all processes of a case share: load the root and its case, decide, record. They answer the new version.</summary>
internal static class ZaakChanges
{
    /// <summary>Changes the case itself.</summary>
    public static Task<Result<int>> RunOn<TEvent>(
        this ProcessRunner processes, string process, ZaakOpdracht opdracht, Func<Zaak, Change, Task<Result<TEvent>>> decide, CancellationToken ct)
        where TEvent : IEvent =>
        processes.Run<int>(process, opdracht, async change =>
        {
            var loaded = await change.Load<Zaak>(z => z.Id == opdracht.Zaak, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var zaak = loaded.Value;
            var decided = await decide(zaak, change);
            if (decided.IsRefused(out var refusal))
                return refusal;
            change.RecordIn(zaak, decided.Value);
            return zaak.Versie;
        }, ct);

    /// <summary>Changes a root that belongs to a case: onderzoek, notes, plan. The case must be open.</summary>
    public static Task<Result<int>> RunOn<TRoot, TEvent>(
        this ProcessRunner processes, string process, ZaakOpdracht opdracht, Func<TRoot, Zaak, Change, Task<Result<TEvent>>> decide, CancellationToken ct)
        where TRoot : class, IVersioned
        where TEvent : IEvent =>
        processes.Run<int>(process, opdracht, async change =>
        {
            var loaded = await change.Load<TRoot>(r => EF.Property<ZaakId>(r, nameof(IInDossier.Zaak)) == opdracht.Zaak, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var zaak = await change.Db.Set<Zaak>().FirstOrDefaultAsync(z => z.Id == opdracht.Zaak, ct);
            if (zaak is null)
                return SharedRefusals.NotFound;
            if (!zaak.IsOpen)
                return Refusals.ZaakClosed;
            // The inwoner writes in his own file, which the gemeente keeps; the permission of the route says which acts are his.
            if (change.Actor.Kind == ActorKind.Inwoner)
                change.ActFor(zaak.Gemeente);
            var decided = await decide(loaded.Value, zaak, change);
            if (decided.IsRefused(out var refusal))
                return refusal;
            change.RecordIn(zaak, decided.Value);
            return loaded.Value.Versie;
        }, ct);

    /// <summary>Raises the version of the case too, when a change of something in it moves the case on.</summary>
    public static async Task Touch(this Change change, Zaak zaak, CancellationToken ct) => _ = await change.Load<Zaak>(z => z.Id == zaak.Id, ct);

    /// <summary>Records an event of the case, in the order of the case.</summary>
    public static void RecordIn(this Change change, Zaak zaak, IEvent e) => change.Record(e, ("Zaak", zaak.Id.Value), EventOwner.Of(zaak.Gemeente, zaak.Id));
}
