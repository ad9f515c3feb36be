using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>A consulent hands a complete draft to the beslisser.</summary>
internal sealed record ProposeBeschikking(ZaakId Zaak, BeschikkingId Beschikking);

/// <summary>Process BeschikkingProposing: refused while anything of B-26 or B-28 is missing.</summary>
internal sealed class BeschikkingProposing(ProcessRunner processes, IToegangQuestions toegang)
{
    public Task<Result<Done>> Run(ProposeBeschikking command, CancellationToken ct) =>
        processes.Run<Done>(nameof(BeschikkingProposing), command, async change =>
        {
            var found = await change.Load<Beschikking>(b => b.Id == command.Beschikking && b.Zaak == command.Zaak, ct);
            if (found.IsRefused(out var refusal))
                return refusal;
            var beschikking = found.Value;
            if (beschikking.Edit(change.Actor.Subject).IsRefused(out refusal))
                return refusal;
            var aanvraag = await change.Db.Set<Aanvraag>().FirstOrDefaultAsync(a => a.Id == beschikking.Aanvraag, ct);
            if (aanvraag is { Open: not null })
                return Refusals.AanvraagIncomplete;
            // A temporary decision goes ahead of onderzoek and plan (B-32): it need not answer every element.
            var elementen = beschikking.Soort == BeschikkingSoort.Tijdelijk ? [] : (await toegang.Maatwerk(beschikking.Zaak, ct)).Select(m => m.Element.Id);
            if (BeschikkingIsComplete.Check(beschikking, elementen, change.Today(beschikking.Gemeente)) is { } incomplete)
                return incomplete;
            beschikking.Propose(change.Actor.Naam, change.Now(beschikking.Gemeente));
            change.Record(
                new BeschikkingProposed(beschikking.Zaak, beschikking.Id),
                ("Beschikking", beschikking.Id.Value),
                EventOwner.Of(beschikking.Gemeente, beschikking.Zaak)
            );
            return Done.It;
        }, ct);
}
