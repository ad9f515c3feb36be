using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>The inwoner's own answer to the plan.</summary>
internal sealed record AnswerPlan(bool? Akkoord, string? Toelichting);

/// <summary>His answer as staff enters it from paper, with the day of the signature.</summary>
internal sealed record RecordPlanAnswer(bool? Akkoord, DateOnly? OndertekendOp, string? Toelichting);

/// <summary>Process PlanAnswering: the inwoner agrees to the plan, or not (D-12).</summary>
internal sealed class PlanAnswering(ProcessRunner processes)
{
    public Task<Result<int>> Answer(ZaakId zaak, AnswerPlan command, CancellationToken ct) =>
        processes.RunOn<Plan, IEvent>(nameof(PlanAnswering), new ZaakOpdracht(zaak, command), (plan, root, change) =>
        {
            var today = change.Today(root.Gemeente);
            change.Reden = Teksten.Clean(command.Toelichting);
            return Task.FromResult(plan.Answer(command.Akkoord is { } yes ? new PlanAntwoord(yes, today, PlanWijze.Zelf, Teksten.Clean(command.Toelichting)) : null));
        }, ct);

    public Task<Result<int>> Record(ZaakId zaak, RecordPlanAnswer command, CancellationToken ct) =>
        processes.RunOn<Plan, IEvent>(nameof(PlanAnswering), new ZaakOpdracht(zaak, command), (plan, root, change) =>
        {
            if (command.OndertekendOp is not { } signed)
                return Task.FromResult<Result<IEvent>>(Refusals.SignatureMissing);
            if (signed > change.Today(root.Gemeente))
                return Task.FromResult<Result<IEvent>>(Refusals.DateInFuture.At("ondertekendOp"));
            change.Namens = "inwoner";
            change.Reden = Teksten.Clean(command.Toelichting);
            return Task.FromResult(plan.Answer(command.Akkoord is { } yes ? new PlanAntwoord(yes, signed, PlanWijze.Handtekening, Teksten.Clean(command.Toelichting)) : null));
        }, ct);
}
