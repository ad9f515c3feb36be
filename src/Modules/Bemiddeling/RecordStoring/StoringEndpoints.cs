using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class StoringEndpoints
{
    public static void Map(RouteGroupBuilder storingen) =>
        storingen.MapPost("/", async (RecordStoring body, StoringRecording process, CancellationToken ct) =>
                (await process.Run(body, ct)).Answer(n => Results.Ok(new StoringGevolg(n))))
            .Requires(Permission.Beheren).Produces<StoringGevolg>();

    /// <summary>How many rounds got more time.</summary>
    internal sealed record StoringGevolg(int Verlengd);
}
