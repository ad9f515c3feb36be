using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class ComposeVraagEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapPost("/{zaak}/vragen", async (ZaakId zaak, NieuweVraag body, VraagComposing process, CancellationToken ct) =>
                (await process.Run(new ComposeVraag(zaak, body.Voorziening, body.Opzet), ct)).AnswerCreated(id => $"/v1/zaken/{zaak}/vragen/{id}", id => new VraagOpgesteld(id)))
            .Requires(Permission.VraagPlaatsen).Produces<VraagOpgesteld>(StatusCodes.Status201Created);
        zaken.MapPost("/{zaak}/vragen/{vraag}/wijziging", async (ZaakId zaak, VraagId vraag, VraagOpzet body, VraagEditing process, CancellationToken ct) =>
                (await process.Run(new EditVraag(zaak, vraag, body), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record NieuweVraag(VoorzieningId Voorziening, VraagOpzet Opzet);

    internal sealed record VraagOpgesteld(VraagId Vraag);
}
