using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>The case ends (B.1).</summary>
/// <param name="Grond">On which ground.</param>
/// <param name="Toelichting">Why, in words that the inwoner understands.</param>
internal sealed record CloseZaak(ZaakGrond? Grond, string? Toelichting);

/// <summary>Process ZaakClosing: ends a case on a ground that fits it.</summary>
internal sealed class ZaakClosing(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, CloseZaak command, CancellationToken ct) =>
        processes.RunOn<ZaakClosed>(nameof(ZaakClosing), new ZaakOpdracht(zaak, command), async (root, change) =>
        {
            change.Reden = Teksten.Clean(command.Toelichting);
            var plan = await change.Db.Set<Plan>().AsNoTracking().FirstOrDefaultAsync(p => p.Zaak == zaak, ct);
            return root.Close(command.Grond, command.Toelichting, change.Today(root.Gemeente), plan);
        }, ct);
}

internal static class CloseZaakEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/afsluiting", async (ZaakId zaak, CloseZaak command, ZaakClosing process, CancellationToken ct) =>
                (await process.Run(zaak, command, ct)).Answer(versie => ApiAnswers.OkWithVersion(new ZaakVersie(zaak, versie), versie)))
            .Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
}
