using Anonimisering;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The text goes to the test by machine.</summary>
internal sealed record TestVraag(ZaakId Zaak, VraagId Vraag);

/// <summary>A person read it: would a neighbour, doctor or aanbieder in the area recognise this person (J-18)?</summary>
internal sealed record ApproveVraag(ZaakId Zaak, VraagId Vraag, bool Gelezen);

/// <summary>What was found, and in which field.</summary>
internal sealed record VeldVondst(string Veld, BekendeSoort Soort, string Fragment, bool Twijfel);

/// <summary>Looks through everything that was typed.</summary>
internal sealed class TekstGate(ITekstToets toets, KnownValues known, RisicoToets risico)
{
    public async Task<IReadOnlyList<VeldVondst>> Find(Vraag vraag, CancellationToken ct)
    {
        var values = await known.Of(vraag.Zaak, ct);
        return [.. vraag.Inhoud.Teksten().SelectMany(t => toets.Find(t.Tekst, values).Select(v => new VeldVondst(t.Veld, v.Soort, v.Fragment, v.Twijfel)))];
    }

    public async Task<Refusal?> Check(Vraag vraag, CancellationToken ct)
    {
        var found = (await Find(vraag, ct)).Where(v => !v.Twijfel).ToList();
        if (found.Count > 0)
            return Refusals.TekstHerkenbaar(found[0].Veld, found.Count);
        var risk = await risico.Of(vraag, ct);
        return risk.Niveau == Risiconiveau.Hoog ? Refusals.TeWeinigMensen((int)risk.K) : null;
    }
}

/// <summary>Process VraagTesting.</summary>
internal sealed class VraagTesting(ProcessRunner processes, TekstGate gate)
{
    public Task<Result<Done>> Run(TestVraag command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VraagTesting), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (await gate.Check(vraag, ct) is { } recognisable)
                return recognisable;
            if (vraag.PassGate().IsRefused(out var refusal))
                return refusal;
            change.Record(new VraagTested(vraag.Id), vraag);
            return Done.It;
        }, ct);
}

/// <summary>Process VraagApproving.</summary>
internal sealed class VraagApproving(ProcessRunner processes)
{
    public Task<Result<Done>> Run(ApproveVraag command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VraagApproving), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (!command.Gelezen)
                return Refusals.LezingOntbreekt;
            if (vraag.Approve(change.By(vraag.Gemeente)).IsRefused(out var refusal))
                return refusal;
            change.Record(new VraagApproved(vraag.Id), vraag);
            return Done.It;
        }, ct);
}
