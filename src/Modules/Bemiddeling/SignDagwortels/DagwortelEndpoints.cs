using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The signed days and the public key, for anybody who checks a receipt by himself.</summary>
internal static class DagwortelEndpoints
{
    public static void Map(RouteGroupBuilder dagwortels) => dagwortels.MapGet("/{gemeente}/{dag}", Root).Public().Produces<GetekendeDag>();

    private static async Task<IResult> Root(string gemeente, DateOnly dag, KeukentafelDbContext db, IKeyVault vault, CancellationToken ct) =>
        Gemeentecode.TryParse(gemeente, null, out var code)
        && await db.Set<Dagwortel>().AsNoTracking().FirstOrDefaultAsync(d => d.Gemeente == code && d.Dag == dag, ct) is { } root
            ? Results.Ok(new GetekendeDag(root.Tekst(), Convert.ToBase64String(root.Handtekening), vault.PublicKey))
            : new RefusalResult(SharedRefusals.NotFound);

    /// <summary>A signed day: the text, its signature (ECDSA P-256, SHA-256, DER, base64) and the public key (PEM).</summary>
    internal sealed record GetekendeDag(string Tekst, string Handtekening, string Sleutel);
}
