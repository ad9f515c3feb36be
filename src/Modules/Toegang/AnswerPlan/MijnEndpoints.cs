using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>What the inwoner himself reads and does, for programs that act with his own token.</summary>
internal static class MijnEndpoints
{
    public static void Map(RouteGroupBuilder mijn)
    {
        mijn.MapPost("/{zaak:guid}/persoonlijk-plan", async (ZaakId zaak, SettlePersoonlijkPlan command, PersoonlijkPlanSettling process, CancellationToken ct) =>
            OnderzoekEndpoints.Answer(zaak, await process.Run(zaak, command, ct))).Requires(Permission.MijnOndersteuningBeslissen).Produces<ZaakVersie>();
        mijn.MapGet("/{zaak:guid}/verslag", async (ZaakId zaak, ZaakBlik blik, CancellationToken ct) =>
                await blik.Root<Onderzoek>(zaak, ct) is { Verslagen.Count: > 0 } o ? ApiAnswers.OkWithVersion(o.Verslagen[^1], o.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.MijnOndersteuningZien).Produces<Verslag>();
        mijn.MapPost("/{zaak:guid}/verslag/reactie", async (ZaakId zaak, AnswerVerslag command, VerslagAnswering process, CancellationToken ct) =>
            OnderzoekEndpoints.Answer(zaak, await process.Run(zaak, command, ct))).Requires(Permission.MijnOndersteuningBeslissen).ChangesExisting().Produces<ZaakVersie>();
        mijn.MapGet("/{zaak:guid}/plan", async (ZaakId zaak, ZaakBlik blik, CancellationToken ct) =>
                await blik.Root<Plan>(zaak, ct) is { IsEmpty: false } p ? ApiAnswers.OkWithVersion(PlanEndpoints.Body(p), p.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.MijnOndersteuningZien).Produces<PlanEndpoints.PlanAntwoordBody>();
        mijn.MapPost("/{zaak:guid}/plan/antwoord", async (ZaakId zaak, AnswerPlan command, PlanAnswering process, CancellationToken ct) =>
            OnderzoekEndpoints.Answer(zaak, await process.Answer(zaak, command, ct))).Requires(Permission.MijnOndersteuningBeslissen).ChangesExisting().Produces<ZaakVersie>();
    }
}
