using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>What was missing in an application came in (B-29).</summary>
/// <param name="Zaak">Case.</param>
/// <param name="Aanvraag">Application.</param>
/// <param name="Antwoord">What came in.</param>
/// <param name="Op">Day it came in; null is today. An inwoner who answers himself does so today.</param>
internal sealed record ReceiveAanvulling(ZaakId Zaak, AanvraagId Aanvraag, string? Antwoord, DateOnly? Op);

/// <summary>Process AanvullingReceiving: the term of decision runs on.</summary>
internal sealed class AanvullingReceiving(ProcessRunner processes)
{
    public Task<Result<Done>> Run(ReceiveAanvulling command, CancellationToken ct) =>
        processes.Run<Done>(nameof(AanvullingReceiving), command, async change =>
        {
            var found = await change.Load<Aanvraag>(a => a.Id == command.Aanvraag && a.Zaak == command.Zaak, ct);
            if (found.IsRefused(out var refusal))
                return refusal;
            var aanvraag = found.Value;
            var today = change.Today(aanvraag.Gemeente);
            var op = change.Actor.Kind == ActorKind.Inwoner ? today : command.Op ?? today;
            if (op > today)
                return Refusals.DateInFuture.At("op");
            var received = aanvraag.ReceiveAanvulling(command.Antwoord, op);
            if (received.Refusal is null)
                change.Record(
                    new AanvullingReceived(aanvraag.Zaak, aanvraag.Id, op),
                    ("Aanvraag", aanvraag.Id.Value),
                    EventOwner.Of(aanvraag.Gemeente, aanvraag.Zaak)
                );
            return received;
        }, ct);
}
