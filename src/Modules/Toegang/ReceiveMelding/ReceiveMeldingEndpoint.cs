using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Toegang;

internal static class ReceiveMeldingEndpoint
{
    public static void Map(RouteGroupBuilder meldingen)
    {
        meldingen.MapPost("/", async (ReceiveMelding command, MeldingReceiving process, CancellationToken ct) =>
                (await process.Run(command, ct)).AnswerCreated(zaak => $"/v1/zaken/{zaak}", zaak => new MeldingOntvangen(zaak)))
            .Requires(Permission.MeldingDoen)
            .Produces<MeldingOntvangen>(StatusCodes.Status201Created);
        meldingen.MapGet("/{zaak:guid}/ontvangstbevestiging", async (ZaakId zaak, KeukentafelDbContext db, CancellationToken ct) =>
                await db.Set<Ontvangstbevestiging>().AsNoTracking().FirstOrDefaultAsync(o => o.Zaak == zaak, ct) is { } found
                    ? Results.Ok(new BevestigdeMelding(found.Zaak, found.Ontvangen, found.PlanTot, found.OnderzoekTot))
                    : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.MeldingDoen)
            .BeforeDossier()
            .Produces<BevestigdeMelding>();
    }

    /// <summary>The case that the melding opened.</summary>
    internal sealed record MeldingOntvangen(ZaakId Zaak);

    /// <summary>What happens when (B-02, B-04).</summary>
    internal sealed record BevestigdeMelding(ZaakId Zaak, DateOnly Ontvangen, DateOnly PersoonlijkPlanTot, DateOnly OnderzoekTot);
}
