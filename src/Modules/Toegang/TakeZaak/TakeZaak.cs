using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>Process ZaakTaking: a consulent takes the case in hand.</summary>
internal sealed class ZaakTaking(ProcessRunner processes)
{
    public Task<Result<int>> Run(ZaakId zaak, CancellationToken ct) =>
        processes.RunOn<ZaakTaken>(nameof(ZaakTaking), new ZaakOpdracht(zaak), (root, change) =>
            Task.FromResult(change.Actor.Gebruiker is { } me ? root.Take(me) : SharedRefusals.PersonOnly), ct);
}

internal static class TakeZaakEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/behandelaar", async (ZaakId zaak, ZaakTaking process, CancellationToken ct) =>
                (await process.Run(zaak, ct)).Answer(versie => ApiAnswers.OkWithVersion(new ZaakVersie(zaak, versie), versie)))
            .Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
}

/// <summary>What a change of something in a case answers: which case, and the new version of what was changed.</summary>
internal sealed record ZaakVersie(ZaakId Zaak, int Versie);
