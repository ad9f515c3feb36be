using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>What became of the persoonlijk plan, as staff writes it down from paper or phone.</summary>
/// <param name="Stand">Handed in, or waived.</param>
/// <param name="Tekst">What stands in it.</param>
/// <param name="Wensen">The wishes in it, one by one; none means the text is one wish.</param>
internal sealed record SettlePersoonlijkPlan(PersoonlijkPlanStand Stand, string? Tekst, IReadOnlyList<string>? Wensen);

/// <summary>Process OnderzoekPreparing: what has to be settled before (B-03, B-06, B-11).</summary>
internal sealed class OnderzoekPreparing(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, OnderzoekVoorbereiding command, CancellationToken ct) =>
        processes.RunOn<Onderzoek, OnderzoekPrepared>(nameof(OnderzoekPreparing), new ZaakOpdracht(zaak, command), (onderzoek, root, change) =>
            Task.FromResult(onderzoek.Prepare(command, change.Today(root.Gemeente))), ct);
}

/// <summary>Process PersoonlijkPlanSettling: the inwoner's own plan, from himself or written down by staff (B-04).</summary>
internal sealed class PersoonlijkPlanSettling(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, SettlePersoonlijkPlan command, CancellationToken ct) =>
        processes.RunOn<Onderzoek, PersoonlijkPlanSettled>(nameof(PersoonlijkPlanSettling), new ZaakOpdracht(zaak, command), (onderzoek, root, change) =>
        {
            if (change.Actor.Kind != ActorKind.Inwoner)
                change.Namens = "inwoner";
            return Task.FromResult(onderzoek.Settle(command.Stand, command.Tekst, command.Wensen ?? [], change.Today(root.Gemeente)));
        }, ct);
}

/// <summary>Process OnderzoekStarting: the gate of B-03 and B-04.</summary>
internal sealed class OnderzoekStarting(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, CancellationToken ct) =>
        processes.RunOn<Onderzoek, OnderzoekStarted>(nameof(OnderzoekStarting), new ZaakOpdracht(zaak), async (onderzoek, root, change) =>
        {
            await change.Touch(root, ct);
            return onderzoek.Start(root, change.Today(root.Gemeente), change.Normen);
        }, ct);
}
