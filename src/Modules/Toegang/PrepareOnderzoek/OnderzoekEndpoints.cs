using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>The onderzoek for programs: the whole, and every step of it.</summary>
internal static class OnderzoekEndpoints
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapGet("/{zaak:guid}/onderzoek", async (ZaakId zaak, ZaakBlik blik, CancellationToken ct) =>
                await blik.Root<Onderzoek>(zaak, ct) is { } o ? ApiAnswers.OkWithVersion(Body(o), o.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.ZaakZien).ReadsDossier("Inzage.Onderzoek").Produces<OnderzoekAntwoord>();
        zaken.MapPost("/{zaak:guid}/onderzoek/voorbereiding", async (ZaakId zaak, OnderzoekVoorbereiding command, OnderzoekPreparing process, CancellationToken ct) =>
            Answer(zaak, await process.Run(zaak, command, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/onderzoek/persoonlijk-plan", async (ZaakId zaak, SettlePersoonlijkPlan command, PersoonlijkPlanSettling process, CancellationToken ct) =>
            Answer(zaak, await process.Run(zaak, command, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/onderzoek/start", async (ZaakId zaak, OnderzoekStarting process, CancellationToken ct) =>
            Answer(zaak, await process.Run(zaak, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/onderzoek/rubrieken", async (ZaakId zaak, WriteVerslag command, VerslagWriting process, CancellationToken ct) =>
            Answer(zaak, await process.Run(zaak, command, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/onderzoek/verslag", async (ZaakId zaak, VerslagIssuing process, CancellationToken ct) =>
            Answer(zaak, await process.Run(zaak, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        MapDetails(zaken);
    }

    private static void MapDetails(RouteGroupBuilder zaken)
    {
        zaken.MapGet("/{zaak:guid}/onderzoek/gesprek", async (ZaakId zaak, ZaakBlik blik, CancellationToken ct) =>
                await blik.Root<GesprekNotities>(zaak, ct) is { } g ? ApiAnswers.OkWithVersion(new KeepGesprek(g.Tekst, g.Aanwezig, g.Op), g.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.ZaakZien).ReadsDossier("Inzage.Gesprek").Produces<KeepGesprek>();
        zaken.MapPost("/{zaak:guid}/onderzoek/gesprek", async (ZaakId zaak, KeepGesprek command, GesprekKeeping process, CancellationToken ct) =>
            Answer(zaak, await process.Run(zaak, command, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/onderzoek/zrm", async (ZaakId zaak, OpenZrm command, ZrmOpening process, CancellationToken ct) =>
            Answer(zaak, await process.Run(zaak, command, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/onderzoek/zrm/{domein}", async (ZaakId zaak, ZrmDomein domein, ScoreZrm command, ZrmScoring process, CancellationToken ct) =>
            Answer(zaak, await process.Run(zaak, domein, command, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/onderzoek/omvang", async (ZaakId zaak, OmvangVraag command, OmvangSubstantiating process, CancellationToken ct) =>
            Answer(zaak, await process.Add(zaak, command, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
        zaken.MapPost("/{zaak:guid}/onderzoek/omvang/{regel:guid}/verwijdering", async (ZaakId zaak, Guid regel, OmvangSubstantiating process, CancellationToken ct) =>
            Answer(zaak, await process.Remove(zaak, regel, ct))).Requires(Permission.ZaakBehandelen).ChangesExisting().Produces<ZaakVersie>();
    }

    internal static IResult Answer(ZaakId zaak, Result<int> result) => result.Answer(versie => ApiAnswers.OkWithVersion(new ZaakVersie(zaak, versie), versie));

    private static OnderzoekAntwoord Body(Onderzoek o) =>
        new(o.Zaak, o.Voorbereiding, o.PersoonlijkPlan, o.Rubrieken, o.Wensen, o.Zrm, o.Omvang, o.MinutenPerWeek, o.Verslagen);

    /// <summary>The onderzoek.</summary>
    internal sealed record OnderzoekAntwoord(
        ZaakId Zaak, OnderzoekVoorbereiding Voorbereiding, PersoonlijkPlan PersoonlijkPlan, IReadOnlyDictionary<string, string> Rubrieken, IReadOnlyList<Wens> Wensen,
        IReadOnlyList<ZrmBeeld> Zrm, IReadOnlyList<OmvangRegel> Omvang, int MinutenPerWeek, IReadOnlyList<Verslag> Verslagen);
}
