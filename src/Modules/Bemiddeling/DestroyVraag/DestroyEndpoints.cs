using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class DestroyEndpoints
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak}/vragen/{vraag}/vernietiging", async (ZaakId zaak, VraagId vraag, Vernietiging body, VraagDestroying process, CancellationToken ct) =>
                (await process.Run(new DestroyVraag(zaak, vraag, body.Reden), ct)).Answer(done => Results.Ok(new VernietigingStand(done))))
            .Requires(Permission.BeschikkingNemen).ChangesExisting().Produces<VernietigingStand>();

    internal sealed record Vernietiging(string Reden);

    /// <summary>False: a second person has to confirm.</summary>
    internal sealed record VernietigingStand(bool Vernietigd);
}
