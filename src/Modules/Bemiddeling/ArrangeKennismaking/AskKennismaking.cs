using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The inwoner asks to meet some aanbieders; <paramref name="Namens"/> when staff puts it in for him.</summary>
internal sealed record AskKennismaking(ZaakId Zaak, VraagId Vraag, IReadOnlyList<OfferteId> Offertes, KennismakingVorm? Vorm, string Plek, Bekrachtiging? Namens = null);

/// <summary>The inwoner wants no (more) meetings.</summary>
internal sealed record StopKennismaking(ZaakId Zaak, VraagId Vraag, Bekrachtiging? Namens = null);

/// <summary>Process KennismakingAsking: only on the inwoner's initiative, at most so many (E-AUC-09).</summary>
internal sealed class KennismakingAsking(ProcessRunner processes, UitkomstReader reader)
{
    public Task<Result<Done>> Run(AskKennismaking command, CancellationToken ct) =>
        processes.Run<Done>(nameof(KennismakingAsking), command, async change =>
        {
            var loaded = await KennismakingLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var (vraag, known) = loaded.Value;
            var act = await KennismakingLoading.Act(change, vraag, command.Namens, ct);
            if (act.IsRefused(out refusal))
                return refusal;
            var asked = command.Offertes.Distinct().ToList();
            if (KennismakingIsModest.Check(asked, (await reader.Of(vraag, ct)).Regels, KennismakingLoading.Normen(change, vraag).Kennismakingen) is { } modest)
                return modest;
            if (command.Vorm is not { } vorm)
                return Refusals.VormOntbreekt;
            if (command.Plek.Trim().Length > Kennismaking.MaxPlek)
                return Refusals.TekstTeLang("plek", Kennismaking.MaxPlek);
            var kennismaking = known ?? new Kennismaking { Vraag = vraag.Id, Zaak = vraag.Zaak, Gemeente = vraag.Gemeente, Gevraagd = act.Value };
            if (kennismaking.Ask(asked, vorm, command.Plek, act.Value).IsRefused(out refusal))
                return refusal;
            if (known is null)
                change.Add(kennismaking);
            change.Record(new KennismakingAsked(vraag.Id, asked.Count), vraag);
            return Done.It;
        }, ct);
}

/// <summary>Process KennismakingStopping.</summary>
internal sealed class KennismakingStopping(ProcessRunner processes)
{
    public Task<Result<Done>> Run(StopKennismaking command, CancellationToken ct) =>
        processes.Run<Done>(nameof(KennismakingStopping), command, async change =>
        {
            var loaded = await KennismakingLoading.LoadAsked(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var refusal))
                return refusal;
            var (vraag, kennismaking) = loaded.Value;
            var act = await KennismakingLoading.Act(change, vraag, command.Namens, ct);
            if (act.IsRefused(out refusal) || kennismaking.Stop(act.Value).IsRefused(out refusal))
                return refusal;
            await KennismakingEnding.Close(change, vraag.Id, ct);
            change.Record(new KennismakingStopped(vraag.Id), vraag);
            return Done.It;
        }, ct);
}
