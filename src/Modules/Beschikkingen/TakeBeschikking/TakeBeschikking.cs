using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>The beslisser takes the decision under mandate and makes it known today.</summary>
internal sealed record TakeBeschikking(ZaakId Zaak, BeschikkingId Beschikking, BeschikkingBekendmaking Wijze);

/// <summary>Process BeschikkingTaking: another person than who prepared it decides; the letter is fixed and the remedies run (B-37).</summary>
internal sealed class BeschikkingTaking(ProcessRunner processes, IToegangQuestions toegang, IBelangQuestions belangen, BriefWriter brieven)
{
    public Task<Result<DateOnly>> Run(TakeBeschikking command, CancellationToken ct) =>
        processes.Run<DateOnly>(nameof(BeschikkingTaking), command, async change =>
        {
            var found = await change.Load<Beschikking>(b => b.Id == command.Beschikking && b.Zaak == command.Zaak, ct);
            if (found.IsRefused(out var refusal))
                return refusal;
            var beschikking = found.Value;
            if (await toegang.Zaak(command.Zaak, ct) is not { } zaak)
                return SharedRefusals.NotFound;
            if (beschikking.Status != BeschikkingStatus.TerBesluit)
                return Refusals.NotProposed;
            var aanvraag = await LoadAanvraag(change, beschikking, ct);
            if (BeslisserIsAnotherPerson.Check(change.Actor, beschikking, aanvraag, zaak.Consulent) is { } same)
                return same;
            if (await HasBelang(change.Actor, beschikking, ct))
                return Refusals.BelangDeclared;
            var today = change.Today(beschikking.Gemeente);
            var bijdrage = Bijdrage(beschikking, today, change.Normen);
            if (bijdrage.IsRefused(out refusal))
                return refusal;
            var tot = Besluittermijn.Termen(beschikking.Gemeente, change.Normen).Bezwaar(today).LaatsteDag;
            beschikking.Issue(new BeschikkingBesluit(change.Actor.Subject, change.Actor.Naam, today, command.Wijze, bijdrage.Value, tot));
            beschikking.Brief = await brieven.Write(beschikking, today, "nl", ct);
            if (aanvraag is not null)
                aanvraag.Status = AanvraagStatus.Beschikt;
            change.Record(
                new BeschikkingIssued(beschikking.Zaak, beschikking.Id, today, [.. beschikking.Toegekend.Select(v => v.Id)]),
                ("Beschikking", beschikking.Id.Value),
                EventOwner.Of(beschikking.Gemeente, beschikking.Zaak)
            );
            return tot;
        }, ct);

    private async Task<bool> HasBelang(Actor beslisser, Beschikking beschikking, CancellationToken ct)
    {
        var named = beschikking.Toegekend.Select(v => v.Inhoud.Aanbieder?.Id).OfType<AanbiederId>().ToList();
        return named.Count > 0 && (await belangen.Belangen([beslisser.Subject], named, ct)).Count > 0;
    }

    private static async Task<Aanvraag?> LoadAanvraag(Change change, Beschikking beschikking, CancellationToken ct)
    {
        if (beschikking.Aanvraag is not { } id)
            return null;
        var loaded = await change.Load<Aanvraag>(a => a.Id == id, ct);
        return loaded.Refusal is null ? loaded.Value : null;
    }

    // Null when none is due; the amount is the norm of the day on which the decision is taken (F-170).
    private static Result<decimal?> Bijdrage(Beschikking beschikking, DateOnly today, NormTabel normen)
    {
        if (!beschikking.Motivering.Bijdrage || !beschikking.Toegekend.Any())
            return (decimal?)null;
        return normen.TryOp(NormCode.EigenBijdrageMaand, today, beschikking.Gemeente) is { } norm
            ? norm.AsDecimal()
            : Refusals.BijdrageNormMissing(today.Year);
    }
}
