using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The provider says how much room it has.</summary>
internal sealed record KeepAanbod(AanbiederId Aanbieder, IReadOnlyList<Aanbod> Aanbod);

/// <summary>Process AanbodKeeping: for products it is admitted for only.</summary>
internal sealed class AanbodKeeping(ProcessRunner processes)
{
    public Task<Result<Done>> Run(KeepAanbod command, CancellationToken ct) =>
        processes.Run<Done>(nameof(AanbodKeeping), command, async change =>
        {
            // Everybody reads the room there is; only its own staff may change it, to others it is not there.
            if (!change.Db.Scope.Organisaties.Contains(command.Aanbieder))
                return SharedRefusals.NotFound;
            var loaded = await change.Load<Aanbieder>(a => a.Id == command.Aanbieder, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var admitted = await change.Db.Set<Contract>().Where(c => c.Aanbieder == command.Aanbieder).Select(c => c.Product).ToListAsync(ct);
            for (var i = 0; i < command.Aanbod.Count; i++)
            {
                var aanbod = command.Aanbod[i];
                if (!admitted.Contains(aanbod.Product))
                    return Refusals.NotAdmitted;
                if (loaded.Value.Offer(aanbod).IsRefused(out var wrong))
                    return wrong.At($"aanbod[{i}].{wrong.Field}");
                change.Record(new AanbodKept(command.Aanbieder, aanbod.Product, aanbod.Plekken, aanbod.WachttijdDagen), ("Aanbieder", command.Aanbieder.Value), new EventOwner(null, command.Aanbieder));
            }
            return Done.It;
        }, ct);
}

/// <summary>A provider changed its room for a product.</summary>
internal sealed record AanbodKept(AanbiederId Aanbieder, ProductId Product, int Plekken, int WachttijdDagen) : ModuleContracts.IEvent;
