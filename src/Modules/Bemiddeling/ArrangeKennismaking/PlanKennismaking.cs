using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The consulent sets the time of one conversation.</summary>
internal sealed record PlanKennismaking(ZaakId Zaak, VraagId Vraag, OfferteId Offerte, DateTimeOffset? Gesprek);

/// <summary>The consulent notes whether it was held.</summary>
internal sealed record RecordKennismaking(ZaakId Zaak, VraagId Vraag, OfferteId Offerte, bool Gehouden);

/// <summary>Process KennismakingPlanning: a conversation after the offertes have lapsed is refused; no term is extended.</summary>
internal sealed class KennismakingPlanning(ProcessRunner processes)
{
    public Task<Result<Done>> Run(PlanKennismaking command, CancellationToken ct) =>
        processes.Run<Done>(nameof(KennismakingPlanning), command, async change =>
        {
            var loaded = await KennismakingLoading.LoadAsked(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var (vraag, kennismaking) = loaded.Value;
            var all = await KennismakingLoading.Verzoeken(change, vraag.Id, ct);
            if (all.Find(v => v.Offerte == command.Offerte) is not { } verzoek)
                return SharedRefusals.NotFound;
            if (command.Gesprek is not { } at)
                return Refusals.GesprekOntbreekt;
            if (KennismakingIsInTime.Check(vraag, at, kennismaking.Minuten, KennismakingLoading.Normen(change, vraag)) is { } late)
                return late;
            if (verzoek.Plan(at.ToUniversalTime(), change.Now(vraag.Gemeente), all).IsRefused(out refusal))
                return refusal;
            verzoek.Versie++;
            change.Record(new KennismakingPlanned(verzoek.Offerte, vraag.Id, at), vraag);
            return Done.It;
        }, ct);
}

/// <summary>Process KennismakingRecording: held or not, without a word about how it went.</summary>
internal sealed class KennismakingRecording(ProcessRunner processes)
{
    public Task<Result<Done>> Run(RecordKennismaking command, CancellationToken ct) =>
        processes.Run<Done>(nameof(KennismakingRecording), command, async change =>
        {
            var loaded = await KennismakingLoading.LoadAsked(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var vraag = loaded.Value.Vraag;
            if ((await KennismakingLoading.Verzoeken(change, vraag.Id, ct)).Find(v => v.Offerte == command.Offerte) is not { } verzoek)
                return SharedRefusals.NotFound;
            if (verzoek.Record(command.Gehouden, change.Now(vraag.Gemeente)).IsRefused(out refusal))
                return refusal;
            verzoek.Versie++;
            change.Record(new KennismakingRecorded(verzoek.Offerte, vraag.Id, command.Gehouden), vraag);
            return Done.It;
        }, ct);
}
