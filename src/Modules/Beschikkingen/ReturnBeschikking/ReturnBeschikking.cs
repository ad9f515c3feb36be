using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>The beslisser gives a proposal back and says what must change.</summary>
internal sealed record ReturnBeschikking(ZaakId Zaak, BeschikkingId Beschikking, string? Reden);

/// <summary>Process BeschikkingReturning: the draft is the consulent's again.</summary>
internal sealed class BeschikkingReturning(ProcessRunner processes)
{
    public Task<Result<Done>> Run(ReturnBeschikking command, CancellationToken ct) =>
        processes.Run<Done>(nameof(BeschikkingReturning), command, async change =>
        {
            var found = await change.Load<Beschikking>(b => b.Id == command.Beschikking && b.Zaak == command.Zaak, ct);
            if (found.IsRefused(out var refusal))
                return refusal;
            var beschikking = found.Value;
            var returned = beschikking.Return(command.Reden, change.Actor.Naam, change.Now(beschikking.Gemeente));
            if (returned.Refusal is null)
                change.Record(
                    new BeschikkingReturned(beschikking.Zaak, beschikking.Id),
                    ("Beschikking", beschikking.Id.Value),
                    EventOwner.Of(beschikking.Gemeente, beschikking.Zaak)
                );
            return returned;
        }, ct);
}
