using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ModuleContracts;
using Platform;
using Waarden;
using Route = ModuleContracts.Route;

namespace Bemiddeling;

/// <summary>One admitted aanbieder is asked directly, on a ground of the closed list and with a reason.</summary>
internal sealed record AssignAanbieder(ZaakId Zaak, VoorzieningId Voorziening, AanbiederId? Aanbieder, RouteGrond? Grond, string Reden);

/// <summary>Process AanbiederAssigning.</summary>
internal sealed class AanbiederAssigning(ProcessRunner processes, VraagBronnen bronnen, OpenHuisReader reader)
{
    public Task<Result<Done>> Run(AssignAanbieder command, CancellationToken ct) =>
        processes.Run<Done>(nameof(AanbiederAssigning), command, async change =>
        {
            await change.Lock(("Voorziening", command.Voorziening.Value), ct);
            if (await bronnen.Of(command.Zaak, command.Voorziening, ct) is not { } bron)
                return SharedRefusals.NotFound;
            if (RouteSuitsRechtsvorm.Check(Route.DirecteToewijzing, bron) is { } unsuitable)
                return unsuitable;
            if (await AanbiederFinding.CheckRunning(change, command.Voorziening, ct) is { } running)
                return running;
            if (DirectHasGround.Check(command, bron, await reader.Admitted(bron, ct)) is { } refusal)
                return refusal;
            var row = await AanbiederFinding.Take(change, bron, Route.DirecteToewijzing, ct);
            if (row.Aanbieder is not null)
                return Refusals.AanbiederAlGekozen;
            var by = change.By(bron.Zaak.Gemeente);
            await AanbiederFinding.Store(change, row, new AanbiederKeuze
            {
                Voorziening = row.Voorziening, Zaak = row.Zaak, Gemeente = row.Gemeente, Aanbieder = command.Aanbieder!.Value,
                Route = Route.DirecteToewijzing, Tarief = bron.Product.Tarief, Start = AanbiederFinding.Start(bron, DomainClock.DateIn(by.Op)),
                Wijze = KeuzeWijze.Zelf, Grond = command.Grond, Reden = command.Reden.Trim(), Vastgelegd = by,
            }, ct);
            return Done.It;
        }, ct);
}

internal static class DirectEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak}/direct/{voorziening}", async (ZaakId zaak, VoorzieningId voorziening, Direct body, AanbiederAssigning process, CancellationToken ct) =>
                (await process.Run(new AssignAanbieder(zaak, voorziening, body.Aanbieder, body.Grond, body.Reden ?? ""), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.ToewijzingMaken).Produces(StatusCodes.Status204NoContent);

    internal sealed record Direct(AanbiederId? Aanbieder, RouteGrond? Grond, string? Reden);
}
