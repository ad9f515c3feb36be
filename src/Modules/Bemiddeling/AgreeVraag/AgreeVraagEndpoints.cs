using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class AgreeVraagEndpoints
{
    public static void Map(RouteGroupBuilder zaken, RouteGroupBuilder mijn)
    {
        zaken.MapPost("/{zaak}/vragen/{vraag}/instemming", async (ZaakId zaak, VraagId vraag, Handtekening body, InstemmingRecording process, CancellationToken ct) =>
                (await process.Run(new RecordInstemming(zaak, vraag, body.Ondertekend, body.Afdruk), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.VraagPlaatsen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
        mijn.MapGet("/{zaak}/vragen/{vraag}", async (ZaakId zaak, VraagId vraag, VraagReader reader, CancellationToken ct) =>
                await reader.Find(zaak, vraag, ct) is { } found && found.Status != VraagStatus.Concept
                    ? ApiAnswers.OkWithVersion(MijnVraag.Of(found), found.Versie)
                    : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.MijnOndersteuningZien).ReadsDossier("Inzage.Vraag").Produces<MijnVraag>();
        mijn.MapPost("/{zaak}/vragen/{vraag}/instemming", async (ZaakId zaak, VraagId vraag, Antwoord body, VraagAgreeing process, CancellationToken ct) =>
                (await process.Run(new AgreeVraag(zaak, vraag, body.Akkoord, body.Afdruk), ct)).Answer(_ => Results.NoContent()))
            .Requires(Permission.MijnOndersteuningBeslissen).ChangesExisting().Produces(StatusCodes.Status204NoContent);
    }

    internal sealed record Handtekening(DateOnly? Ondertekend, string Afdruk);

    internal sealed record Antwoord(bool Akkoord, string Afdruk);

    /// <summary>The exact text as aanbieders will read it, and the print to agree to.</summary>
    internal sealed record MijnVraag(VraagId Vraag, string Nummer, VraagStatus Status, string Product, VraagInhoud Inhoud, IReadOnlyList<Criterium> Criteria, string Afdruk, bool Akkoord)
    {
        public static MijnVraag Of(Vraag v) => new(v.Id, v.Nummer, v.Status, v.ProductNaam, v.Inhoud, v.Criteria, v.Afdruk, v.Instemming is not null);
    }
}
