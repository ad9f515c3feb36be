using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class OpeningEndpoints
{
    public static void Map(RouteGroupBuilder openingen)
    {
        openingen.MapGet("/", async (OpeningReader reader, CancellationToken ct) =>
                Results.Ok((await reader.List(ct)).Select(t => new OpeningRegel(t.Vraag, t.Nummer, t.Product, t.Offertes, t.EersteGedaan, t.Signalen, t.Beletsel?.Code))))
            .Requires(Permission.OffertesOpenen).Produces<IReadOnlyList<OpeningRegel>>();
        openingen.MapPost("/", async (OpenOffertes body, OffertesOpening process, CancellationToken ct) => (await process.Run(body, ct)).Answer(done => Results.Ok(done)))
            .Requires(Permission.OffertesOpenen).Produces<Zitting>();
    }

    internal sealed record OpeningRegel(VraagId Vraag, string Nummer, string Product, int Offertes, bool EersteGedaan, int Signalen, string? Beletsel);
}
