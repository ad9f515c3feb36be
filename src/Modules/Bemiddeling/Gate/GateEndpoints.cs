using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class GateEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapGet("/{zaak}/vragen/{vraag}/toets", Findings)
            .Requires(Permission.VraagPlaatsen).ReadsDossier("Inzage.Vraag").Produces<IReadOnlyList<VeldVondst>>();
        zaken.MapPost("/{zaak}/vragen/{vraag}/toets", async (ZaakId zaak, VraagId vraag, VraagTesting process, CancellationToken ct) =>
                (await process.Run(new TestVraag(zaak, vraag), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        zaken.MapPost("/{zaak}/vragen/{vraag}/goedkeuring", async (ZaakId zaak, VraagId vraag, Lezing body, VraagApproving process, CancellationToken ct) =>
                (await process.Run(new ApproveVraag(zaak, vraag, body.Gelezen), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> Findings(ZaakId zaak, VraagId vraag, KeukentafelDbContext db, TekstGate gate, CancellationToken ct) =>
        await db.Set<Vraag>().AsNoTracking().FirstOrDefaultAsync(v => v.Id == vraag && v.Zaak == zaak, ct) is { } found
            ? Results.Ok(await gate.Find(found, ct))
            : new RefusalResult(SharedRefusals.NotFound);

    internal sealed record Lezing(bool Gelezen);
}
