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
internal sealed record ReceiveMelding(Gemeentecode Gemeente, NieuweInwoner Inwoner, Kanaal Kanaal, MelderRol Door, string? Relatie, string Hulpvraag);

/// <summary>Process MeldingReceiving: opens the case, starts the clocks, confirms receipt.</summary>
internal sealed class MeldingReceiving(ProcessRunner processes, IInwonerRegister inwoners, Dossiers dossiers)
{
    public Task<Result<ZaakId>> Run(ReceiveMelding command, CancellationToken ct) =>
        processes.Run<ZaakId>(nameof(MeldingReceiving), command, async change =>
        {
            if (MeldingHasQuestion.Check(command.Hulpvraag) is { } refusal)
                return refusal;
            var gemeente = await change.Db.Set<Gemeente>().FirstOrDefaultAsync(g => g.Code == command.Gemeente, ct);
            if (gemeente is null)
                return Refusals.GemeenteUnknown;
            if (gemeente.Wijken.FirstOrDefault(w => w.Code == command.Inwoner.Wijkcode) is not { } wijk)
                return Refusals.WijkUnknown;
            // Whoever reports, the case becomes the gemeente's: an inwoner or naaste writes here into the file of the gemeente he asks.
            change.ActFor(command.Gemeente);
            var now = change.Now(command.Gemeente);
            var inwoner = await inwoners.Register(command.Gemeente, command.Inwoner, ct);
            var id = Id.New<ZaakId>(now);
            var melding = new Melding(DomainClock.DateIn(now), command.Kanaal, command.Door, command.Relatie, command.Hulpvraag.Trim(), now);
            change.Add(Zaak.Open(id, command.Gemeente, inwoner, wijk.Team, melding));
            dossiers.Open(id, command.Gemeente, wijk.Team, inwoner);
            change.Record(new MeldingReceived(id, inwoner, melding.Ontvangen, Spoed: false), ("Zaak", id.Value), EventOwner.Of(command.Gemeente, id));
            return id;
        }, ct);
}
