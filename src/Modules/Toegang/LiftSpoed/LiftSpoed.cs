using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>The case can wait after all.</summary>
/// <param name="Reden">Why.</param>
internal sealed record LiftSpoed(string? Reden);

/// <summary>Process SpoedLifting: the marketplace is open to the case again; what was decided in haste stays (B-32).</summary>
internal sealed class SpoedLifting(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, LiftSpoed command, CancellationToken ct) =>
        processes.RunOn<SpoedLifted>(nameof(SpoedLifting), new ZaakOpdracht(zaak, command), (root, change) =>
        {
            change.Reden = Teksten.Clean(command.Reden);
            return Task.FromResult(root.LiftSpoed(command.Reden, change.Today(root.Gemeente)));
        }, ct);
}

internal static class LiftSpoedEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/spoed/beeindiging", async (ZaakId zaak, LiftSpoed command, SpoedLifting process, CancellationToken ct) =>
                (await process.Run(zaak, command, ct)).Answer(versie => ApiAnswers.OkWithVersion(new ZaakVersie(zaak, versie), versie)))
            .Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
}
