using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class VragenEndpoints
{
    public static void Map(RouteGroupBuilder vragen)
    {
        vragen.MapGet("/", async (string? product, string? gemeente, string? na, VragenReader reader, CancellationToken ct) =>
                Results.Ok(await reader.List(product, gemeente, na, ct)))
            .Requires(Permission.VraagZien).Produces<VragenLijst>();
        vragen.MapGet("/{vraag}", Show).Requires(Permission.VraagZien).Produces<VraagOpMarkt>();
    }

    private static async Task<IResult> Show(VraagId vraag, VragenReader reader, VraagReading reading, CancellationToken ct)
    {
        if (await reader.Find(vraag, ct) is not { } found)
            return new RefusalResult(SharedRefusals.NotFound);
        await reading.Run(new ReadVraag(vraag), ct);
        return Results.Ok(VraagOpMarkt.Of(found));
    }

    /// <summary>What an aanbieder reads: no case, no person.</summary>
    internal sealed record VraagOpMarkt(
        VraagId Vraag, string Nummer, string Product, string Gemeente, VraagInhoud Inhoud, IReadOnlyList<Criterium> Criteria,
        decimal Bodem, decimal Plafond, IReadOnlyList<PrijsElement> Opbouw, DateTimeOffset Sluit, bool Open, OfferteId? Offerte)
    {
        public static VraagOpMarkt Of(VraagDetail d)
        {
            var p = d.Publicatie;
            return new(p.Vraag, p.Nummer, p.ProductNaam, p.GemeenteNaam, p.Inhoud, p.Criteria, p.Bodem, p.Plafond, p.Opbouw, p.Sluit, d.IsOpen, d.Eigen?.Id);
        }
    }
}
