using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>The letter of a decision that was made known, as tagged PDF.</summary>
internal static class BriefEndpoints
{
    public static void Map(RouteGroupBuilder zaken, RouteGroupBuilder mijn)
    {
        zaken.MapGet("/{zaak:guid}/beschikkingen/{beschikking:guid}/brief", Pdf).Requires(Permission.ZaakZien).ReadsDossier("Inzage.Brief")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf");
        mijn.MapGet("/{zaak:guid}/beschikkingen/{beschikking:guid}/brief", Pdf).Requires(Permission.MijnOndersteuningZien).ReadsDossier("Inzage.Brief")
            .Produces(StatusCodes.Status200OK, contentType: "application/pdf");
    }

    private static async Task<IResult> Pdf(ZaakId zaak, BeschikkingId beschikking, KeukentafelDbContext db, PdfPrinter printer, CancellationToken ct)
    {
        var found = await db.Set<Beschikking>().AsNoTracking()
            .FirstOrDefaultAsync(b => b.Id == beschikking && b.Zaak == zaak && b.Status == BeschikkingStatus.Bekendgemaakt, ct);
        return found is null
            ? new RefusalResult(SharedRefusals.NotFound)
            : (await printer.Print(BriefDocument.Of(found.Brief!), ct)).Answer(bytes => Results.File(bytes, "application/pdf", BriefDocument.Name(found.Kenmerk)));
    }
}
