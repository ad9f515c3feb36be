using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>
/// A vraag as it is now, live: how long it is open, and a word when that changed. The stream looks again at each word and at least
/// every half minute, and ends when the watcher may no longer see the vraag. The page works without it by loading again.
/// </summary>
internal static class StroomEndpoint
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/vragen/{vraag:guid}/stroom", Stream).Requires(Permission.VraagZien).ExcludeFromDescription();

    private static async Task<IResult> Stream(VraagId vraag, VraagStanden standen, StroomToegang toegang, HttpContext http, CancellationToken ct)
    {
        if (!await toegang.May(http, vraag, ct))
            return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["X-Accel-Buffering"] = "no";
        return TypedResults.ServerSentEvents(Items(vraag, standen, toegang, http, ct));
    }

    private static async IAsyncEnumerable<SseItem<VraagStand>> Items(VraagId vraag, VraagStanden standen, StroomToegang toegang, HttpContext http, [EnumeratorCancellation] CancellationToken ct)
    {
        using var words = standen.Subscribe(vraag);
        var every = (long)toegang.Every.TotalMilliseconds;
        var check = Environment.TickCount64 + every;
        while (await standen.Of(vraag, ct) is { } now)
        {
            yield return new SseItem<VraagStand>(now, "stand");
            await words.Next(TimeSpan.FromMilliseconds(Math.Max(0, check - Environment.TickCount64)), ct);
            if (Environment.TickCount64 < check)
                continue;
            if (!await toegang.May(http, vraag, ct))
            {
                // Withdrawn and gone is another thing than no longer yours to watch.
                yield return new SseItem<VraagStand>(VraagStand.Einde, await standen.Of(vraag, ct) is null ? "einde" : "toegang");
                yield break;
            }
            check = Environment.TickCount64 + every;
        }
        yield return new SseItem<VraagStand>(VraagStand.Einde, "einde");
    }
}
