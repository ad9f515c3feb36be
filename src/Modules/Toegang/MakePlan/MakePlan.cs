using ModuleContracts;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>A goal to add.</summary>
internal sealed record AddDoel(string? Tekst);

/// <summary>Process PlanWriting: the goals, in the inwoner's words.</summary>
internal sealed class PlanWriting(ProcessRunner processes)
{
    public Task<Result<int>> Add(ZaakId zaak, AddDoel command, CancellationToken ct) =>
        processes.RunOn<Plan, PlanWritten>(nameof(PlanWriting), new ZaakOpdracht(zaak, command), (plan, root, _) =>
            Task.FromResult(root.Status == ZaakStatus.Gemeld ? Refusals.OnderzoekNotStarted : plan.AddDoel(command.Tekst)), ct);

    public Task<Result<int>> Remove(ZaakId zaak, int doel, CancellationToken ct) =>
        processes.RunOn<Plan, PlanWritten>(nameof(PlanWriting), new ZaakOpdracht(zaak, doel), (plan, _, _) => Task.FromResult(plan.RemoveDoel(doel)), ct);
}

/// <summary>Process ElementAdding and ElementRemoving: a means on its rung of the ladder (D.1, D-02).</summary>
internal sealed class ElementAdding(ProcessRunner processes)
{
    public Task<Result<int>> Add(ZaakId zaak, ElementVraag command, CancellationToken ct) =>
        processes.RunOn<Plan, ElementAdded>(nameof(ElementAdding), new ZaakOpdracht(zaak, command), async (plan, root, change) =>
        {
            if (root.Status == ZaakStatus.Gemeld)
                return Refusals.OnderzoekNotStarted;
            var onderzoek = await change.Db.Set<Onderzoek>().AsNoTracking().FirstAsync(o => o.Zaak == zaak, ct);
            return plan.Add(Id.New<ElementId>(change.Now(root.Gemeente)), command, onderzoek, change.Today(root.Gemeente));
        }, ct);

    public Task<Result<int>> Remove(ZaakId zaak, ElementId element, CancellationToken ct) =>
        processes.RunOn<Plan, ElementRemoved>("ElementRemoving", new ZaakOpdracht(zaak, element), (plan, _, _) => Task.FromResult(plan.Remove(element)), ct);
}

/// <summary>Process ElementMoving: from idea to running, changed or stopped (D.2, D-31).</summary>
internal sealed class ElementMoving(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, ElementId element, ElementStap command, CancellationToken ct) =>
        processes.RunOn<Plan, ElementMoved>(nameof(ElementMoving), new ZaakOpdracht(zaak, new { element, command }), (plan, root, change) =>
        {
            change.Reden = Teksten.Clean(command.Reden);
            return Task.FromResult(plan.Move(element, command, change.Today(root.Gemeente)));
        }, ct);
}
