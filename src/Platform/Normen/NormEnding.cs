using Microsoft.EntityFrameworkCore;
using Waarden;

namespace Platform;

/// <summary>Process NormEnding: a value that has not begun is taken back; one that holds ends today, and from tomorrow the national norm holds.</summary>
public sealed class NormEnding(ProcessRunner processes, NormenHouder houder)
{
    /// <summary>Ends it.</summary>
    public async Task<Result<Done>> Run(NormId id, CancellationToken ct)
    {
        var result = await processes.Run<Done>(nameof(NormEnding), new { id }, async change =>
        {
            var loaded = await change.Load<EigenNorm>(n => n.Id == id, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var norm = loaded.Value;
            var today = change.Today(norm.Gemeente);
            if (norm.Tot is { } ended && ended <= today)
                return NormRefusals.AlreadyEnded;
            if (norm.Van > today)
                await TakeBack(change, norm, ct);
            else
                norm.Tot = today;
            change.Record(new NormEnded(norm.Id, norm.Code, today), ("Norm", norm.Id.Value), EventOwner.Of(norm.Gemeente));
            return Done.It;
        }, ct);
        if (result.Refusal is null)
            await houder.Refresh(ct);
        return result;
    }

    // What it would have followed goes on as if it had never been.
    private static async Task TakeBack(Change change, EigenNorm norm, CancellationToken ct)
    {
        var until = norm.Van.AddDays(-1);
        if (await change.Db.Set<EigenNorm>().FirstOrDefaultAsync(n => n.Gemeente == norm.Gemeente && n.Code == norm.Code && n.Tot == until, ct) is { } earlier)
            (earlier.Tot, earlier.Versie) = (norm.Tot, earlier.Versie + 1);
        change.Db.Remove(norm);
    }
}

/// <summary>A gemeente ended a norm of its own, or took it back.</summary>
public sealed record NormEnded(NormId Norm, NormCode Code, DateOnly Op) : ModuleContracts.IEvent;
