using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>An official declares an interest in a provider.</summary>
internal sealed record DeclareBelang(AanbiederId? Aanbieder, BelangAard Aard);

/// <summary>Process BelangDeclaring (E-36).</summary>
internal sealed class BelangDeclaring(ProcessRunner processes)
{
    public Task<Result<Guid>> Run(DeclareBelang command, CancellationToken ct) =>
        processes.Run<Guid>(nameof(BelangDeclaring), command, async change =>
        {
            if (change.Db.Scope.Gemeenten.Count == 0)
                return Refusals.BelangOnlyOfficials;
            if (command.Aanbieder is not { } aanbieder || !await change.Db.Set<Aanbieder>().AnyAsync(a => a.Id == aanbieder, ct))
                return Refusals.BelangAanbieder;
            var subject = change.Actor.Subject;
            if (await change.Db.Set<Belang>().AnyAsync(b => b.Subject == subject && b.Aanbieder == aanbieder && b.BeeindigdOp == null, ct))
                return Refusals.BelangKnown;
            var first = Guid.Empty;
            // Who serves several gemeenten is bound in each of them.
            foreach (var gemeente in change.Db.Scope.Gemeenten)
            {
                var id = Id.New<ContractId>(change.Now(gemeente)).Value;
                first = first == Guid.Empty ? id : first;
                change.Add(new Belang { Id = id, Gemeente = gemeente, Subject = subject, Naam = change.Actor.Naam, Aanbieder = aanbieder, Aard = command.Aard, OpgegevenOp = change.Now(gemeente) });
                change.Record(new BelangRegistered(id, aanbieder, command.Aard), ("Belang", id), EventOwner.Of(gemeente));
            }
            return first;
        }, ct);
}

/// <summary>Process BelangEnding: the interest is over; that it was there stays known.</summary>
internal sealed class BelangEnding(ProcessRunner processes)
{
    public Task<Result<Done>> Run(Guid id, CancellationToken ct) =>
        processes.Run<Done>(nameof(BelangEnding), new { id }, async change =>
        {
            var subject = change.Actor.Subject;
            var loaded = await change.Load<Belang>(b => b.Id == id && b.Subject == subject && b.BeeindigdOp == null, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            loaded.Value.BeeindigdOp = change.Now(loaded.Value.Gemeente);
            change.Record(new BelangLapsed(id), ("Belang", id), EventOwner.Of(loaded.Value.Gemeente));
            return Done.It;
        }, ct);
}

/// <summary>An official declared an interest.</summary>
internal sealed record BelangRegistered(Guid Belang, AanbiederId Aanbieder, BelangAard Aard) : ModuleContracts.IEvent;

/// <summary>An interest is over.</summary>
internal sealed record BelangLapsed(Guid Belang) : ModuleContracts.IEvent;
