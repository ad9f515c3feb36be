using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>Takes a voorziening out of a draft.</summary>
internal sealed record DropVoorziening(ZaakId Zaak, BeschikkingId Beschikking, VoorzieningId Voorziening);

/// <summary>Process VoorzieningDropping. What answers an element of the plan must be decided on; that is checked when the draft is proposed.</summary>
internal sealed class VoorzieningDropping(ProcessRunner processes)
{
    public Task<Result<Done>> Run(DropVoorziening command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VoorzieningDropping), command, async change =>
        {
            var found = await change.Load<Beschikking>(b => b.Id == command.Beschikking && b.Zaak == command.Zaak, ct);
            if (found.IsRefused(out var refusal))
                return refusal;
            var beschikking = found.Value;
            if (beschikking.Edit(change.Actor.Subject).IsRefused(out refusal))
                return refusal;
            if (beschikking.Voorzieningen.Find(v => v.Id == command.Voorziening) is not { } voorziening)
                return SharedRefusals.NotFound;
            beschikking.Voorzieningen.Remove(voorziening);
            change.Db.Remove(voorziening);
            change.Record(
                new BeschikkingEdited(beschikking.Zaak, beschikking.Id, voorziening.Id),
                ("Beschikking", beschikking.Id.Value),
                EventOwner.Of(beschikking.Gemeente, beschikking.Zaak)
            );
            return Done.It;
        }, ct);
}
