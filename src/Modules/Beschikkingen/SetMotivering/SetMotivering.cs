using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>What is about all voorzieningen together, as typed.</summary>
internal sealed record MotiveringInvoer
{
    public string? Overwegingen { get; init; }

    public DateOnly? Herbeoordeling { get; init; }

    public bool Bijdrage { get; init; } = true;

    public string? BijdrageReden { get; init; }

    public bool AndereGegevens { get; init; }

    public string? Zienswijze { get; init; }
}

/// <summary>Sets the motivation, review moment and contribution of a draft (B-26, B-28).</summary>
internal sealed record SetMotivering(ZaakId Zaak, BeschikkingId Beschikking, MotiveringInvoer Invoer);

/// <summary>Process MotiveringSetting: stores what there is; what is missing is asked when the draft is proposed.</summary>
internal sealed class MotiveringSetting(ProcessRunner processes)
{
    public Task<Result<Done>> Run(SetMotivering command, CancellationToken ct) =>
        processes.Run<Done>(nameof(MotiveringSetting), command, async change =>
        {
            var found = await change.Load<Beschikking>(b => b.Id == command.Beschikking && b.Zaak == command.Zaak, ct);
            if (found.IsRefused(out var refusal))
                return refusal;
            var beschikking = found.Value;
            if (beschikking.Edit(change.Actor.Subject).IsRefused(out refusal))
                return refusal;
            beschikking.Motivering = Read(command.Invoer);
            change.Record(
                new BeschikkingEdited(beschikking.Zaak, beschikking.Id, null),
                ("Beschikking", beschikking.Id.Value),
                EventOwner.Of(beschikking.Gemeente, beschikking.Zaak)
            );
            return Done.It;
        }, ct);

    private static BeschikkingMotivering Read(MotiveringInvoer invoer) =>
        new()
        {
            Overwegingen = invoer.Overwegingen?.Trim() ?? "",
            Herbeoordeling = invoer.Herbeoordeling,
            Bijdrage = invoer.Bijdrage,
            BijdrageReden = invoer.BijdrageReden?.Trim() ?? "",
            AndereGegevens = invoer.AndereGegevens,
            Zienswijze = invoer.Zienswijze?.Trim() ?? "",
        };
}
