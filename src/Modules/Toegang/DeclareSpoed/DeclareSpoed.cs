using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>The case can't wait (B-32).</summary>
/// <param name="Reden">Why.</param>
internal sealed record DeclareSpoed(string? Reden);

/// <summary>Process SpoedDeclaring: the team acts at once, the marketplace is closed, the clocks keep running (B-32).</summary>
internal sealed class SpoedDeclaring(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, DeclareSpoed command, CancellationToken ct) =>
        processes.RunOn<SpoedDeclared>(nameof(SpoedDeclaring), new ZaakOpdracht(zaak, command), (root, change) =>
        {
            change.Reden = Teksten.Clean(command.Reden);
            return Task.FromResult(root.DeclareSpoed(command.Reden, change.Today(root.Gemeente)));
        }, ct);
}

internal static class DeclareSpoedEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/spoed", async (ZaakId zaak, DeclareSpoed command, SpoedDeclaring process, CancellationToken ct) =>
                (await process.Run(zaak, command, ct)).Answer(versie => ApiAnswers.OkWithVersion(new ZaakVersie(zaak, versie), versie)))
            .Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
}
