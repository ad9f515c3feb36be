using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>A need is reported, by the inwoner, a naaste, or a consulent for somebody at the counter (B-01).</summary>
/// <param name="Gemeente">Which gemeente is asked.</param>
/// <param name="Inwoner">The person it is about.</param>
/// <param name="Kanaal">How it came in.</param>
/// <param name="Door">Who reports.</param>
/// <param name="Relatie">Relation of a naaste.</param>
/// <param name="Hulpvraag">What it is about, in a few words.</param>
/// <param name="Naaste">How to reach the naaste.</param>
/// <param name="Spoed">Why it can't wait (B-32); null when it can. Staff only.</param>
internal sealed record ReceiveMelding(
    Gemeentecode Gemeente, NieuweInwoner Inwoner, Kanaal Kanaal, MelderRol Door, string? Relatie, string Hulpvraag, MelderNaaste? Naaste = null, string? Spoed = null);

/// <summary>Process MeldingReceiving: opens the case, starts the clocks, confirms receipt.</summary>
internal sealed class MeldingReceiving(ProcessRunner processes, IInwonerRegister register, IInwonerQuestions inwoners, Dossiers dossiers)
{
    public Task<Result<ZaakId>> Run(ReceiveMelding command, CancellationToken ct) =>
        processes.Run<ZaakId>(nameof(MeldingReceiving), command, async change =>
        {
            if (MelderMayReport.Check(command, change.Actor, change.Db.Scope.Gemeenten) is { } notAllowed)
                return notAllowed;
            if (MeldingHasQuestion.Check(command.Hulpvraag) is { } noQuestion)
                return noQuestion;
            var gemeente = await change.Db.Set<Gemeente>().FirstOrDefaultAsync(g => g.Code == command.Gemeente, ct);
            if (gemeente is null)
                return Refusals.GemeenteUnknown;
            if (gemeente.Wijken.FirstOrDefault(w => w.Code == command.Inwoner.Wijkcode) is not { } wijk)
                return Refusals.WijkUnknown;
            if (MeldingTellsWho.Check(command.Inwoner, change.Today(command.Gemeente)) is { } notKnown)
                return notKnown;
            // Whoever reports, the case becomes the gemeente's: an inwoner or naaste writes here into the file of the gemeente he asks.
            change.ActFor(command.Gemeente);
            return await Open(change, command, wijk.Team, ct);
        }, ct);

    private async Task<ZaakId> Open(Change change, ReceiveMelding command, TeamId team, CancellationToken ct)
    {
        var now = change.Now(command.Gemeente);
        var today = DomainClock.DateIn(now);
        var self = change.Actor.Inwoner is { } me && command.Door == MelderRol.Inwoner ? command.Inwoner with { Id = me } : command.Inwoner;
        var inwoner = await register.Register(command.Gemeente, self with { Bsn = Teksten.Clean(self.Bsn) }, ct);
        var known = await inwoners.Gegevens(command.Gemeente, [inwoner], ct);
        var id = Id.New<ZaakId>(now);
        var melding = new Melding(today, command.Kanaal, command.Door, Teksten.Clean(command.Relatie), command.Hulpvraag.Trim(), now);
        var zaak = Zaak.Open(id, command.Gemeente, inwoner, team, melding);
        if (Teksten.Clean(command.Spoed) is { } reden)
            zaak.Spoed = new ZaakSpoed(today, reden);
        change.Add(zaak);
        change.Add(new Onderzoek { Zaak = id, Gemeente = command.Gemeente });
        change.Add(new GesprekNotities { Zaak = id, Gemeente = command.Gemeente });
        change.Add(new Plan { Id = Id.New<PlanId>(now), Zaak = id, Gemeente = command.Gemeente });
        change.Add(Confirm(zaak, change.Actor, change.Normen));
        dossiers.Open(id, command.Gemeente, team, inwoner, self.GeheimAdres || known.Values.Any(i => i.GeheimAdres));
        if (command.Naaste is { } n && command.Door == MelderRol.Naaste)
            await register.AddBetrokkene(id, command.Gemeente, new NieuweBetrokkene(melding.Relatie ?? "", n.Voornaam, null, n.Achternaam, null, null, null, null, n.Telefoon, n.Email, null, false), ct);
        var owner = EventOwner.Of(command.Gemeente, id);
        change.Record(new MeldingReceived(id, inwoner, today, zaak.Spoed is not null), ("Zaak", id.Value), owner);
        if (zaak.Spoed is not null)
        {
            change.Reden = zaak.Spoed.Reden;
            change.Record(new SpoedDeclared(id, today), ("Zaak", id.Value), owner);
        }
        return id;
    }

    private static Ontvangstbevestiging Confirm(Zaak zaak, Actor actor, NormTabel normen) =>
        new()
        {
            Zaak = zaak.Id,
            Gemeente = zaak.Gemeente,
            Inwoner = actor.Inwoner ?? zaak.Inwoner,
            Ontvangen = zaak.Melding.Ontvangen,
            PlanTot = Klokken.PersoonlijkPlanTot(zaak.Melding.Ontvangen, zaak.Gemeente, normen),
            OnderzoekTot = Klokken.OnderzoekTot(zaak.Melding.Ontvangen, zaak.Gemeente, normen),
            Door = zaak.Melding.Door,
        };
}
