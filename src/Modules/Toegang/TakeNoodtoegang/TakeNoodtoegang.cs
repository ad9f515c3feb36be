using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>Open a case of another team, or a shielded one (J-15).</summary>
/// <param name="Reden">Why it is needed now.</param>
internal sealed record TakeNoodtoegang(string? Reden);

/// <summary>Process NoodtoegangTaking: opens the file for four hours; the inwoner sees it, somebody else reviews it.</summary>
internal sealed class NoodtoegangTaking(ProcessRunner processes, Dossiers dossiers)
{
    public static TimeSpan Duur { get; } = TimeSpan.FromHours(4);

    public Task<Result<ZaakId>> Run(ZaakId zaak, TakeNoodtoegang command, CancellationToken ct) =>
        processes.Run<ZaakId>(nameof(NoodtoegangTaking), new ZaakOpdracht(zaak, command), async change =>
        {
            if (await dossiers.Where(zaak, ct) is not { } place)
                return SharedRefusals.NotFound;
            if (place.Open)
                return Refusals.NoodtoegangNotNeeded;
            if (Teksten.Clean(command.Reden) is not { Length: >= 10 } reden)
                return Refusals.NoodtoegangNeedsReason;
            if (change.Actor.Gebruiker is not { } me)
                return SharedRefusals.PersonOnly;
            var now = change.Now(place.Gemeente);
            change.Add(new Noodtoegang { Gebruiker = me, Zaak = zaak, Gemeente = place.Gemeente, Reden = reden, Vanaf = now, Tot = now + Duur });
            change.Reden = reden;
            change.Record(new NoodtoegangTaken(zaak, me, now + Duur), ("Zaak", zaak.Value), EventOwner.Of(place.Gemeente, zaak));
            return zaak;
        }, ct);
}

internal static class TakeNoodtoegangEndpoint
{
    public static void Map(RouteGroupBuilder zaken) =>
        zaken.MapPost("/{zaak:guid}/noodtoegang", async (ZaakId zaak, TakeNoodtoegang command, NoodtoegangTaking process, CancellationToken ct) =>
                (await process.Run(zaak, command, ct)).AnswerCreated(id => $"/v1/zaken/{id}", id => new ZaakGeopend(id)))
            .Requires(Permission.NoodtoegangNemen).BeforeDossier().Produces<ZaakGeopend>(StatusCodes.Status201Created);

    /// <summary>The case that is open now.</summary>
    internal sealed record ZaakGeopend(ZaakId Zaak);
}
