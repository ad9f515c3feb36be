using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The inwoner chooses (act 1).</summary>
internal sealed record ChooseOfferte(ZaakId Zaak, VraagId Vraag, OfferteId? Offerte);

/// <summary>Staff puts in the choice, with signature or witness.</summary>
internal sealed record RecordKeuze(ZaakId Zaak, VraagId Vraag, OfferteId? Offerte, Bekrachtiging Bekrachtiging);

/// <summary>Process OfferteChoosing.</summary>
internal sealed class OfferteChoosing(ProcessRunner processes, UitkomstReader reader)
{
    public Task<Result<Done>> Run(ChooseOfferte command, CancellationToken ct) =>
        processes.Run<Done>(nameof(OfferteChoosing), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            // The inwoner's own choice is written into the gemeente's file.
            change.ActFor(loaded.Value.Gemeente);
            return await Choose(change, loaded.Value, command.Offerte, (KeuzeWijze.Zelf, null), reader, ct);
        }, ct);

    internal static async Task<Result<Done>> Choose(
        Change change, Vraag vraag, OfferteId? offerte, (KeuzeWijze Wijze, string? Getuige) how, UitkomstReader reader, CancellationToken ct)
    {
        if (offerte is not { } chosen)
            return Refusals.NietsGekozen.At("offerte");
        var stand = await reader.Of(vraag, ct);
        var keuze = new Keuze(chosen, how.Wijze, how.Getuige?.Trim(), change.By(vraag.Gemeente));
        if (vraag.Choose(keuze, stand.Regels).IsRefused(out var refusal))
            return refusal;
        await VraagLoading.Follow(change, vraag, ct);
        await KennismakingEnding.Run(change, vraag, ct);
        change.Record(new OfferteChosen(vraag.Id, chosen), vraag);
        return Done.It;
    }
}

/// <summary>Process KeuzeRecording.</summary>
internal sealed class KeuzeRecording(ProcessRunner processes, UitkomstReader reader)
{
    public Task<Result<Done>> Run(RecordKeuze command, CancellationToken ct) =>
        processes.Run<Done>(nameof(KeuzeRecording), command, async change =>
        {
            var loaded = await VraagLoading.Load(change, command.Zaak, command.Vraag, ct);
            if (loaded.IsRefused(out var absent))
                return absent;
            if (await command.Bekrachtiging.Check(change, loaded.Value, ct) is { } refusal)
                return refusal;
            change.Namens = "inwoner";
            return await OfferteChoosing.Choose(change, loaded.Value, command.Offerte, (command.Bekrachtiging.Wijze, command.Bekrachtiging.Getuige), reader, ct);
        }, ct);
}
