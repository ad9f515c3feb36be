using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Toegang;

internal static class ReceiveMeldingEndpoint
{
    public static void Map(RouteGroupBuilder meldingen) =>
        meldingen.MapPost("/", async (ReceiveMelding command, MeldingReceiving process, CancellationToken ct) =>
                (await process.Run(command, ct)).AnswerCreated(zaak => $"/v1/zaken/{zaak}", zaak => new MeldingOntvangen(zaak)))
            .Requires(Permission.MeldingDoen)
            .Produces<MeldingOntvangen>(StatusCodes.Status201Created);

    /// <summary>The case that the melding opened.</summary>
    internal sealed record MeldingOntvangen(ZaakId Zaak);
}
