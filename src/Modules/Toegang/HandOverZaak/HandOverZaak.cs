using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>The case goes to another team of the gemeente.</summary>
/// <param name="Team">Which team.</param>
/// <param name="Reden">Why; the other team and the inwoner's log show it.</param>
internal sealed record HandOverZaak(TeamId? Team, string? Reden);

/// <summary>
/// Process ZaakHandingOver: from now on the other team may open the file and this one no longer may (J-15). Nobody has it in hand
/// until somebody there takes it; the clocks run on.
/// </summary>
internal sealed class ZaakHandingOver(ProcessRunner processes, Dossiers dossiers)
{
    public Task<Result<int>> Run(ZaakId zaak, HandOverZaak command, CancellationToken ct) =>
        processes.RunOn<ZaakHandedOver>(nameof(ZaakHandingOver), new ZaakOpdracht(zaak, command), async (root, change) =>
        {
            var teams = (await change.Db.Set<Gemeente>().AsNoTracking().FirstAsync(g => g.Code == root.Gemeente, ct)).Teams;
            var handed = root.HandOver(command.Team, command.Reden, teams);
            if (handed.Refusal is not null)
                return handed;
            change.Reden = Teksten.Clean(command.Reden);
            await dossiers.MoveTo(root.Id, root.Team, ct);
            return handed;
        }, ct);
}

internal static class HandOverZaakEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/overdracht", async (ZaakId zaak, HandOverZaak command, ZaakHandingOver process, CancellationToken ct) =>
                (await process.Run(zaak, command, ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.ZaakBehandelen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
}
