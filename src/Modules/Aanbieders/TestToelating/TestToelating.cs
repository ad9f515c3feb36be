using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>An inkoper tests each requirement and says what follows.</summary>
/// <param name="Toelating">Which request.</param>
/// <param name="Oordelen">Met or not, for each requirement.</param>
/// <param name="Besluit">What follows.</param>
/// <param name="Van">First day of the contract; today when null.</param>
internal sealed record TestToelating(ContractId Toelating, IReadOnlyList<Eisoordeel> Oordelen, ToelatingBesluit Besluit, DateOnly? Van);

/// <summary>Process ToelatingTesting: who has an interest does not test (E-36); who meets everything is admitted (E-OH-01).</summary>
internal sealed class ToelatingTesting(ProcessRunner processes, Verbanden verbanden, IBelangQuestions belangen)
{
    public Task<Result<Done>> Run(TestToelating command, CancellationToken ct) =>
        processes.Run<Done>(nameof(ToelatingTesting), command, async change =>
        {
            var own = verbanden.Own;
            var loaded = await change.Load<Toelating>(t => t.Id == command.Toelating && own.Contains(t.Samenwerking), ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var toelating = loaded.Value;
            if ((await belangen.Belangen([change.Actor.Subject], [toelating.Organisatie], ct)).Count > 0)
                return Refusals.HasBelang;
            var now = await verbanden.Now(toelating.Samenwerking, ct);
            if (toelating.Test([.. command.Oordelen], command.Besluit, now).IsRefused(out var refusal))
                return refusal;
            if (toelating.Status == ToelatingStatus.Toegelaten)
                await Admit(change, toelating, command.Van ?? DomainClock.DateIn(now), ct);
            else
                change.Record(new ToelatingTested(toelating.Id, toelating.Status), ("Toelating", toelating.Id.Value), new EventOwner(null, toelating.Organisatie));
            return Done.It;
        }, ct);

    private async Task Admit(Change change, Toelating toelating, DateOnly van, CancellationToken ct)
    {
        var tot = (await verbanden.Procedure(toelating.Samenwerking, ct)).ContractTot;
        foreach (var product in toelating.Producten)
            change.Add(new Contract { Id = toelating.Id, Product = product, Samenwerking = toelating.Samenwerking, Aanbieder = toelating.Organisatie, Van = van, Tot = tot < van ? null : tot });
        change.Record(new ToelatingGranted(toelating.Id, toelating.Organisatie, toelating.Producten, van, tot), ("Toelating", toelating.Id.Value), new EventOwner(null, toelating.Organisatie));
    }
}

/// <summary>A request was tested and must be completed, or was refused.</summary>
internal sealed record ToelatingTested(ContractId Toelating, ToelatingStatus Status) : IEvent;
