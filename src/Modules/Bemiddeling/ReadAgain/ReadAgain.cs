using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The second reader answers: may what points at a person stay in the text?</summary>
internal sealed record ReadAgain(ZaakId Zaak, VraagId Vraag, bool? Akkoord, string Reden);

/// <summary>Process VraagReadingAgain: another person than who left it in (J-18).</summary>
internal sealed class VraagReadingAgain(ProcessRunner processes, ITekstToets toets)
{
    public Task<Result<Done>> Run(ReadAgain command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VraagReadingAgain), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            if (command.Akkoord is not { } agrees)
                return Refusals.AkkoordOntbreekt;
            var reason = command.Reden.Trim();
            if (reason.Length > DismissalHasReason.Maximum)
                return Refusals.TekstTeLang("reden", DismissalHasReason.Maximum);
            if (!agrees && reason.Length < DismissalHasReason.Minimum)
                return Refusals.TegenlezingReden;
            // What he says yes to is what stands there now.
            vraag.Prune((await toets.Test(vraag, ct)).Sleutels);
            var read = vraag.ReadAgain(agrees, reason, change.By(vraag.Gemeente));
            if (read.IsRefused(out var refusal))
                return refusal;
            change.Record(new VraagReadAgain(vraag.Id, read.Value, agrees), vraag);
            return Done.It;
        }, ct);
}
