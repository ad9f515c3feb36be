using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>An application comes in (Wmo 2.3.5).</summary>
/// <param name="Zaak">Case.</param>
/// <param name="Wijze">In which form; what an inwoner does himself is always online.</param>
/// <param name="Ontvangen">Day of receipt; null is today.</param>
/// <param name="Toelichting">What he adds in his own words.</param>
internal sealed record ReceiveAanvraag(ZaakId Zaak, AanvraagWijze Wijze, DateOnly? Ontvangen, string? Toelichting);

/// <summary>Process AanvraagReceiving: takes in the application and starts the term of two weeks (B-22).</summary>
internal sealed class AanvraagReceiving(ProcessRunner processes, IToegangQuestions toegang)
{
    public Task<Result<AanvraagId>> Run(ReceiveAanvraag command, CancellationToken ct) =>
        processes.Run<AanvraagId>(nameof(AanvraagReceiving), command, async change =>
        {
            if (await toegang.Zaak(command.Zaak, ct) is not { } zaak)
                return SharedRefusals.NotFound;
            if (zaak.Afgesloten)
                return Refusals.ZaakClosed;
            var himself = change.Actor.Kind == ActorKind.Inwoner;
            var today = change.Today(zaak.Gemeente);
            // Who applies online does so now: he can't choose an earlier day.
            var op = himself ? today : command.Ontvangen ?? today;
            var wijze = himself ? AanvraagWijze.Online : command.Wijze;
            if (AanvraagHasDay.Check(op, today, zaak.Ontvangen) is { } day)
                return day;
            if (AanvraagFollowsOnderzoek.Check(zaak, wijze, op, change.Normen) is { } early)
                return early;
            if (await change.Db.Set<Aanvraag>().AnyAsync(a => a.Zaak == command.Zaak && a.Status != AanvraagStatus.Beschikt, ct))
                return Refusals.AanvraagExists;
            var aanvraag = new Aanvraag
            {
                Id = Id.New<AanvraagId>(change.Now(zaak.Gemeente)),
                Zaak = zaak.Id,
                Gemeente = zaak.Gemeente,
                Inwoner = zaak.Inwoner,
                Ontvangen = op,
                Wijze = wijze,
                Toelichting = command.Toelichting?.Trim() ?? "",
                Ontvanger = change.Actor.Subject,
            };
            change.Add(aanvraag);
            change.Record(new AanvraagReceived(zaak.Id, aanvraag.Id, op), ("Aanvraag", aanvraag.Id.Value), EventOwner.Of(zaak.Gemeente, zaak.Id));
            return aanvraag.Id;
        }, ct);
}
