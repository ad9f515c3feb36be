using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>The inwoner is asked to complete his application before a day (B-29).</summary>
internal sealed record AskAanvulling(ZaakId Zaak, AanvraagId Aanvraag, string? Wat, DateOnly? Uiterlijk);

/// <summary>Process AanvullingAsking: the term of decision stands still from tomorrow.</summary>
internal sealed class AanvullingAsking(ProcessRunner processes)
{
    public Task<Result<Done>> Run(AskAanvulling command, CancellationToken ct) =>
        processes.Run<Done>(nameof(AanvullingAsking), command, async change =>
        {
            var found = await change.Load<Aanvraag>(a => a.Id == command.Aanvraag && a.Zaak == command.Zaak, ct);
            if (found.IsRefused(out var refusal))
                return refusal;
            var aanvraag = found.Value;
            var asked = aanvraag.AskAanvulling(command.Wat, change.Today(aanvraag.Gemeente), command.Uiterlijk);
            if (asked.Refusal is null)
                change.Record(
                    new AanvullingAsked(aanvraag.Zaak, aanvraag.Id, command.Uiterlijk!.Value),
                    ("Aanvraag", aanvraag.Id.Value),
                    EventOwner.Of(aanvraag.Gemeente, aanvraag.Zaak)
                );
            return asked;
        }, ct);
}
