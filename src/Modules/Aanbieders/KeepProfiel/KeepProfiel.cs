using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The provider says what it does, where, and in which languages.</summary>
internal sealed record KeepProfiel(AanbiederId Aanbieder, Aanbiederprofiel Profiel);

/// <summary>Process ProfielKeeping.</summary>
internal sealed class ProfielKeeping(ProcessRunner processes, Verbanden verbanden)
{
    public Task<Result<Done>> Run(KeepProfiel command, CancellationToken ct) =>
        processes.Run<Done>(nameof(ProfielKeeping), command, async change =>
        {
            // Everybody reads a profile; only its own staff may change it, to others it is not there.
            if (!change.Db.Scope.Organisaties.Contains(command.Aanbieder))
                return SharedRefusals.NotFound;
            var loaded = await change.Load<Aanbieder>(a => a.Id == command.Aanbieder, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var wijken = (await verbanden.Gemeenten(ct)).ToDictionary(g => g.Code, IReadOnlySet<string> (g) => g.Wijken.Select(w => w.Code).ToHashSet());
            var done = loaded.Value.Describe(command.Profiel, wijken);
            if (done.Refusal is null)
                change.Record(new AanbiederDescribed(command.Aanbieder), ("Aanbieder", command.Aanbieder.Value), new EventOwner(null, command.Aanbieder));
            return done;
        }, ct);
}

/// <summary>A provider changed its profile.</summary>
internal sealed record AanbiederDescribed(AanbiederId Aanbieder) : ModuleContracts.IEvent;
