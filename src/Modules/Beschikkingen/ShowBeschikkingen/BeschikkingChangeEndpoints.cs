using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>Preparing and taking decisions on the API: the same processes as the pages.</summary>
internal static class BeschikkingChangeEndpoints
{
    private const string One = "/{zaak}/beschikkingen/{beschikking}";

    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapPost("/{zaak}/beschikkingen", Start).Requires(Permission.BeschikkingVoorbereiden).Produces<BeschikkingGemaakt>(StatusCodes.Status201Created);
        zaken.MapPost(One + "/voorzieningen", Add).Requires(Permission.BeschikkingVoorbereiden).ChangesExisting().Produces<VoorzieningGemaakt>(StatusCodes.Status201Created);
        zaken.MapPost(One + "/voorzieningen/{voorziening}", Set).Requires(Permission.BeschikkingVoorbereiden).ChangesExisting();
        zaken.MapPost(One + "/voorzieningen/{voorziening}/intrekking", Drop).Requires(Permission.BeschikkingVoorbereiden).ChangesExisting();
        zaken.MapPost(One + "/motivering", Motivate).Requires(Permission.BeschikkingVoorbereiden).ChangesExisting();
        zaken.MapPost(One + "/voorstel", Propose).Requires(Permission.BeschikkingVoorbereiden).ChangesExisting();
        zaken.MapPost(One + "/besluit", Take).Requires(Permission.BeschikkingNemen).ChangesExisting().Produces<BesluitGenomen>();
        zaken.MapPost(One + "/teruggave", Return).Requires(Permission.BeschikkingNemen).ChangesExisting();
    }

    private static async Task<IResult> Start(ZaakId zaak, BeschikkingInvoer invoer, BeschikkingStarting process, CancellationToken ct) =>
        (await process.Run(new StartBeschikking(zaak, invoer.Soort), ct)).AnswerCreated(id => $"/v1/zaken/{zaak}/beschikkingen/{id}", id => new BeschikkingGemaakt(id));

    private static async Task<IResult> Add(ZaakId zaak, BeschikkingId beschikking, VoorzieningInvoer invoer, VoorzieningSetting process, CancellationToken ct) =>
        (await process.Run(new SetVoorziening(zaak, beschikking, null, invoer), ct))
            .AnswerCreated(_ => $"/v1/zaken/{zaak}/beschikkingen/{beschikking}", id => new VoorzieningGemaakt(id));

    private static async Task<IResult> Set(
        ZaakId zaak, BeschikkingId beschikking, VoorzieningId voorziening, VoorzieningInvoer invoer, VoorzieningSetting process, CancellationToken ct) =>
        (await process.Run(new SetVoorziening(zaak, beschikking, voorziening, invoer), ct)).Answer(_ => Results.NoContent());

    private static async Task<IResult> Drop(ZaakId zaak, BeschikkingId beschikking, VoorzieningId voorziening, VoorzieningDropping process, CancellationToken ct) =>
        (await process.Run(new DropVoorziening(zaak, beschikking, voorziening), ct)).Answer(_ => Results.NoContent());

    private static async Task<IResult> Motivate(ZaakId zaak, BeschikkingId beschikking, MotiveringInvoer invoer, MotiveringSetting process, CancellationToken ct) =>
        (await process.Run(new SetMotivering(zaak, beschikking, invoer), ct)).Answer(_ => Results.NoContent());

    private static async Task<IResult> Propose(ZaakId zaak, BeschikkingId beschikking, BeschikkingProposing process, CancellationToken ct) =>
        (await process.Run(new ProposeBeschikking(zaak, beschikking), ct)).Answer(_ => Results.NoContent());

    private static async Task<IResult> Take(ZaakId zaak, BeschikkingId beschikking, BesluitInvoer invoer, BeschikkingTaking process, CancellationToken ct) =>
        (await process.Run(new TakeBeschikking(zaak, beschikking, invoer.Wijze), ct)).Answer(tot => Results.Ok(new BesluitGenomen(tot)));

    private static async Task<IResult> Return(ZaakId zaak, BeschikkingId beschikking, TeruggaveInvoer invoer, BeschikkingReturning process, CancellationToken ct) =>
        (await process.Run(new ReturnBeschikking(zaak, beschikking, invoer.Reden), ct)).Answer(_ => Results.NoContent());

    internal sealed record BeschikkingInvoer(BeschikkingSoort Soort);

    internal sealed record BesluitInvoer(BeschikkingBekendmaking Wijze);

    internal sealed record TeruggaveInvoer(string? Reden);

    internal sealed record BeschikkingGemaakt(BeschikkingId Beschikking);

    internal sealed record VoorzieningGemaakt(VoorzieningId Voorziening);

    internal sealed record BesluitGenomen(DateOnly BezwaarTot);
}
