using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The inwoner chooses among admitted aanbieders, or switches with a reason (E-OH-02, E-OH-11).</summary>
internal sealed record ChooseAanbieder(ZaakId Zaak, VoorzieningId Voorziening, AanbiederId? Aanbieder, string? Reden);

/// <summary>A consulent puts in what the inwoner chose, with the day of his signature.</summary>
internal sealed record RecordAanbieder(ZaakId Zaak, VoorzieningId Voorziening, AanbiederId? Aanbieder, string? Reden, DateOnly? Ondertekend);

/// <summary>Process AanbiederChoosing: by the inwoner himself.</summary>
internal sealed class AanbiederChoosing(ProcessRunner processes, VraagBronnen bronnen, OpenHuisReader reader)
{
    public Task<Result<Done>> Run(ChooseAanbieder command, CancellationToken ct) =>
        processes.Run<Done>(nameof(AanbiederChoosing), command, async change =>
        {
            await change.Lock(("Voorziening", command.Voorziening.Value), ct);
            if (await bronnen.Of(command.Zaak, command.Voorziening, ct) is not { } bron)
                return SharedRefusals.NotFound;
            // The inwoner's own choice is written into the gemeente's file.
            change.ActFor(bron.Zaak.Gemeente);
            return await Choose(change, bron, (command.Aanbieder, command.Reden, KeuzeWijze.Zelf), reader, ct);
        }, ct);

    internal static async Task<Result<Done>> Choose(
        Change change, VraagBron bron, (AanbiederId? Aanbieder, string? Reden, KeuzeWijze Wijze) act, OpenHuisReader reader, CancellationToken ct)
    {
        if (RouteSuitsRechtsvorm.Check(Route.OpenHuis, bron) is { } unsuitable)
            return unsuitable;
        if (await AanbiederFinding.CheckRunning(change, bron.Voorziening.Id, ct) is { } running)
            return running;
        if (act.Aanbieder is not { } chosen)
            return Refusals.NietsGekozen.At("aanbieder");
        var row = await AanbiederFinding.Take(change, bron, Route.OpenHuis, ct);
        if (ChoiceIsOpen.Check(row, chosen, act.Reden, await reader.Admitted(bron, ct)) is { } refusal)
            return refusal;
        var by = change.By(bron.Zaak.Gemeente);
        var keuze = new AanbiederKeuze
        {
            Voorziening = row.Voorziening, Zaak = row.Zaak, Gemeente = row.Gemeente, Aanbieder = chosen, Route = Route.OpenHuis,
            Tarief = bron.Product.Tarief, Start = AanbiederFinding.Start(bron, DomainClock.DateIn(by.Op)), Wijze = act.Wijze,
            Reden = string.IsNullOrWhiteSpace(act.Reden) ? null : act.Reden.Trim(), Vastgelegd = by,
        };
        await AanbiederFinding.Store(change, row, keuze, ct);
        return Done.It;
    }
}

/// <summary>Process AanbiederRecording: by staff, as the inwoner said and signed.</summary>
internal sealed class AanbiederRecording(ProcessRunner processes, VraagBronnen bronnen, OpenHuisReader reader)
{
    public Task<Result<Done>> Run(RecordAanbieder command, CancellationToken ct) =>
        processes.Run<Done>(nameof(AanbiederRecording), command, async change =>
        {
            await change.Lock(("Voorziening", command.Voorziening.Value), ct);
            if (await bronnen.Of(command.Zaak, command.Voorziening, ct) is not { } bron)
                return SharedRefusals.NotFound;
            if (command.Ondertekend is not { } day || day > change.Today(bron.Zaak.Gemeente))
                return Refusals.HandtekeningOntbreekt;
            change.Namens = "inwoner";
            return await AanbiederChoosing.Choose(change, bron, (command.Aanbieder, command.Reden, KeuzeWijze.Handtekening), reader, ct);
        }, ct);
}
