using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>The ondersteuningsplan for programs.</summary>
internal static class PlanEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapGet("/{zaak:guid}/plan", async (ZaakId zaak, ZaakBlik blik, CancellationToken ct) =>
                await blik.Root<Plan>(zaak, ct) is { } p ? ApiAnswers.OkWithVersion(Body(p), p.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.ZaakZien).ReadsDossier("Inzage.Plan").Produces<PlanAntwoordBody>();
        zaken.MapPost("/{zaak:guid}/plan/doelen", async (ZaakId zaak, AddDoel command, PlanWriting process, CancellationToken ct) =>
            OnderzoekEndpoints.Answer(zaak, await process.Add(zaak, command, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/plan/doelen/{nummer:int}/verwijdering", async (ZaakId zaak, int nummer, PlanWriting process, CancellationToken ct) =>
            OnderzoekEndpoints.Answer(zaak, await process.Remove(zaak, nummer, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/plan/elementen", async (ZaakId zaak, ElementVraag command, ElementAdding process, CancellationToken ct) =>
            OnderzoekEndpoints.Answer(zaak, await process.Add(zaak, command, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/plan/elementen/{element:guid}/verwijdering", async (ZaakId zaak, ElementId element, ElementAdding process, CancellationToken ct) =>
            OnderzoekEndpoints.Answer(zaak, await process.Remove(zaak, element, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/plan/elementen/{element:guid}/stap", async (ZaakId zaak, ElementId element, ElementStap command, ElementMoving process, CancellationToken ct) =>
            OnderzoekEndpoints.Answer(zaak, await process.Run(zaak, element, command, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/plan/antwoord", async (ZaakId zaak, RecordPlanAnswer command, PlanAnswering process, CancellationToken ct) =>
            OnderzoekEndpoints.Answer(zaak, await process.Record(zaak, command, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
    }

    internal static PlanAntwoordBody Body(Plan p) => new(p.Id, p.Zaak, p.Doelen, p.Elementen, p.Antwoord);

    /// <summary>A plan.</summary>
    internal sealed record PlanAntwoordBody(PlanId Plan, ZaakId Zaak, IReadOnlyList<Doel> Doelen, IReadOnlyList<Element> Elementen, PlanAntwoord? Antwoord);
}
