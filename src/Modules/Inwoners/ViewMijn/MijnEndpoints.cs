using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Inwoners;

/// <summary>The inwoner's own page, and who looked in his file, for programs that act with his own token.</summary>
internal static class MijnEndpoints
{
    public static void Map(RouteGroupBuilder mijn)
    {
        mijn.MapGet("/", async (MijnQuery query, CancellationToken ct) => Results.Ok(await query.Read(ct)))
            .Requires(Permission.MijnOndersteuningZien).Produces<IReadOnlyList<MijnZaak>>();
        mijn.MapGet("/{zaak:guid}/inzage", async (ZaakId zaak, InzageQuery query, CancellationToken ct) =>
                await query.Of(zaak, ct) is { } found ? Results.Ok(found) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.MijnOndersteuningZien).Produces<IReadOnlyList<InzageRegel>>();
    }
}
