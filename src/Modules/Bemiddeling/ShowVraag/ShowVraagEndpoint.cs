using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

internal static class ShowVraagEndpoint
{
    public static void Map(RouteGroupBuilder zaken)
    {
        zaken.MapGet("/{zaak}/vragen", async (ZaakId zaak, KeukentafelDbContext db, CancellationToken ct) =>
                Results.Ok((await db.Set<Vraag>().AsNoTracking().Where(v => v.Zaak == zaak).ToListAsync(ct)).Select(v => new VraagKort(v.Id, v.Nummer, v.Voorziening, v.ProductNaam, v.Status, v.Sluit))))
            .Requires(Permission.ZaakZien).ReadsDossier("Inzage.Vraag").Produces<IReadOnlyList<VraagKort>>();
        zaken.MapGet("/{zaak}/vragen/{vraag}", async (ZaakId zaak, VraagId vraag, VraagReader reader, CancellationToken ct) =>
                await reader.Find(zaak, vraag, ct) is { } found ? ApiAnswers.OkWithVersion(VraagStuk.Of(found), found.Versie) : new RefusalResult(SharedRefusals.NotFound))
            .Requires(Permission.ZaakZien).ReadsDossier("Inzage.Vraag").Produces<VraagStuk>();
    }

    internal sealed record VraagKort(VraagId Vraag, string Nummer, VoorzieningId Voorziening, string Product, VraagStatus Status, DateTimeOffset? Sluit);

    /// <summary>A vraag for the gemeente: never more of offertes than their number, before its moment.</summary>
    internal sealed record VraagStuk(
        VraagId Vraag, string Nummer, VoorzieningId Voorziening, string Product, VraagStatus Status, VraagInhoud Inhoud, IReadOnlyList<Criterium> Criteria,
        decimal Bodem, decimal Plafond, int Werkdagen, string Afdruk, DateTimeOffset? Sluit, int? Offertes, DateTimeOffset? WachtTot, OfferteId? Gekozen, OfferteId? Besloten)
    {
        public static VraagStuk Of(Vraag v) =>
            new(v.Id, v.Nummer, v.Voorziening, v.ProductNaam, v.Status, v.Inhoud, v.Criteria, v.Bodem, v.Plafond, v.Werkdagen, v.Afdruk, v.Sluit, v.Offertes, v.WachtTot, v.Keuze?.Offerte, v.Besluit?.Offerte);
    }
}
