using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ModuleContracts;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>A case, its task list and its history for programs.</summary>
internal static class ZaakEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapGet("/{zaak:guid}", async (ZaakId zaak, ZaakBlik blik, CancellationToken ct) =>
                await blik.Kop(zaak, ct) is { } kop ? ApiAnswers.OkWithVersion(Body(kop), kop.Zaak.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.ZaakZien).ReadsDossier("Inzage.Zaak").Produces<ZaakAntwoord>();
        zaken.MapGet("/{zaak:guid}/taken", async (ZaakId zaak, ZaakBlik blik, IEnumerable<ITaakregels> rooms, CancellationToken ct) =>
            {
                if (await blik.Kop(zaak, ct) is null)
                    return new RefusalResult(SharedRefusals.NotFound);
                var lines = new List<Taakregel>();
                foreach (var room in rooms.OrderBy(r => r.Volgorde))
                    lines.AddRange((await room.Regels([zaak], ct)).GetValueOrDefault(zaak, []));
                return Results.Ok(lines);
            })
            .Requires(Permission.ZaakZien).ReadsDossier("Inzage.Zaak").Produces<IReadOnlyList<Taakregel>>();
        zaken.MapGet("/{zaak:guid}/logboek", async (ZaakId zaak, long? voor, ZaakBlik blik, Historie historie, CancellationToken ct) =>
                await blik.Kop(zaak, ct) is null ? new RefusalResult(SharedRefusals.NotFound) : Results.Ok(await historie.Of(zaak, LogboekPagina.Size, voor, ct)))
            .Requires(Permission.ZaakZien).ReadsDossier("Inzage.Logboek").Produces<IReadOnlyList<HistorieRegel>>();
    }

    private static ZaakAntwoord Body(ZaakKop kop) =>
        new(kop.Zaak.Id, kop.Zaak.Gemeente, kop.Zaak.Inwoner, kop.Naam, kop.Zaak.Team, kop.Zaak.Consulent, kop.Zaak.Status, kop.Zaak.Melding, kop.Zaak.Spoed,
            kop.Zaak.OnderzoekKlaar, kop.Zaak.Afsluiting, [.. kop.Klokken]);

    /// <summary>A case.</summary>
    internal sealed record ZaakAntwoord(
        ZaakId Zaak, Gemeentecode Gemeente, InwonerId Inwoner, string Naam, TeamId Team, GebruikerId? Consulent, ZaakStatus Status, Melding Melding, ZaakSpoed? Spoed,
        DateOnly? OnderzoekKlaar, ZaakAfsluiting? Afsluiting, IReadOnlyList<Klok> Klokken);
}
