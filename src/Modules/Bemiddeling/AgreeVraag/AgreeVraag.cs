using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The inwoner answers to the exact text that he saw (E-AUC-04).</summary>
internal sealed record AgreeVraag(ZaakId Zaak, VraagId Vraag, bool Akkoord, string Afdruk);

/// <summary>The inwoner agreed on paper; a member of staff puts it in.</summary>
internal sealed record RecordInstemming(ZaakId Zaak, VraagId Vraag, DateOnly? Ondertekend, string Afdruk);

/// <summary>Process VraagAgreeing: by the inwoner himself.</summary>
internal sealed class VraagAgreeing(ProcessRunner processes)
{
    public Task<Result<Done>> Run(AgreeVraag command, CancellationToken ct) =>
        processes.Run<Done>(nameof(VraagAgreeing), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            // The file is the gemeente's; the inwoner's own answer is written into it.
            change.ActFor(vraag.Gemeente);
            var by = change.By(vraag.Gemeente);
            var result = command.Akkoord ? vraag.Agree(InstemmingWijze.Zelf, DomainClock.DateIn(by.Op), command.Afdruk, by) : vraag.Disagree();
            if (result.IsRefused(out var refusal))
                return refusal;
            change.Record(new InstemmingGiven(vraag.Id, command.Akkoord), vraag);
            return Done.It;
        }, ct);
}

/// <summary>Process InstemmingRecording: by staff, with the day of the signature.</summary>
internal sealed class InstemmingRecording(ProcessRunner processes)
{
    public Task<Result<Done>> Run(RecordInstemming command, CancellationToken ct) =>
        processes.Run<Done>(nameof(InstemmingRecording), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            var vraag = loaded.Value;
            var by = change.By(vraag.Gemeente);
            if (command.Ondertekend is not { } day || day > DomainClock.DateIn(by.Op) || vraag.Gelezen is { } read && day < DomainClock.DateIn(read.Op))
                return Refusals.HandtekeningOntbreekt;
            if (vraag.Agree(InstemmingWijze.Handtekening, day, command.Afdruk, by).IsRefused(out var refusal))
                return refusal;
            change.Namens = "inwoner";
            change.Record(new InstemmingGiven(vraag.Id, true), vraag);
            return Done.It;
        }, ct);
}
