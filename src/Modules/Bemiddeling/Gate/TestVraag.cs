using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The text goes to the test.</summary>
internal sealed record TestVraag(ZaakId Zaak, VraagId Vraag);

/// <summary>A person read it: would a neighbour, doctor or aanbieder in the area recognise this person (J-18)?</summary>
internal sealed record ApproveVraag(ZaakId Zaak, VraagId Vraag, bool Gelezen);

/// <summary>Process VraagTesting: the machine looks; what it finds waits for a person.</summary>
internal sealed class VraagTesting(ProcessRunner processes, ITekstToets toets)
{
    public Task<Result<Done>> Run(TestVraag command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VraagTesting), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (vraag.PassGate().IsRefused(out var refusal))
                return refusal;
            var outcome = await toets.Test(vraag, ct);
            vraag.Prune(outcome.Sleutels);
            change.Record(new VraagTested(vraag.Id, outcome.Punten.Count, outcome.Meting.K), vraag);
            return Done.It;
        }, ct);
}

/// <summary>Process VraagApproving: only a text about which everything was decided goes to the inwoner.</summary>
internal sealed class VraagApproving(ProcessRunner processes, ITekstToets toets)
{
    public Task<Result<Done>> Run(ApproveVraag command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VraagApproving), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (vraag.Status != VraagStatus.Anonimiseringstoets)
                return Refusals.StandNietGoed;
            var passed = Doorlating.Of(await toets.Test(vraag, ct));
            if (passed.IsRefused(out var recognisable))
                return recognisable;
            if (!command.Gelezen)
                return Refusals.LezingOntbreekt;
            if (vraag.Approve(passed.Value, change.By(vraag.Gemeente)).IsRefused(out var refusal))
                return refusal;
            change.Record(new VraagApproved(vraag.Id), vraag);
            return Done.It;
        }, ct);
}
