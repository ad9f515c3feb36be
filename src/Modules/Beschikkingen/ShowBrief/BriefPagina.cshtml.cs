using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>The letter, for staff: as it was sent, or as it would be sent now. Also as PDF.</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Brief")]
internal sealed class BriefPagina(KeukentafelDbContext db, BriefWriter brieven, PdfPrinter printer, DomainClock clock) : Pagina
{
    [BindProperty(SupportsGet = true), FromRoute(Name = "zaak")]
    public Guid ZaakNummer { get; set; }

    [BindProperty(SupportsGet = true), FromRoute(Name = "beschikking")]
    public Guid BeschikkingNummer { get; set; }

    public Brief Brief { get; private set; } = null!;

    public string Terug => Links.Beschikking(ZaakId.From(ZaakNummer));

    public bool KanPdf => printer.IsAvailable;

    public string Kenmerk { get; private set; } = "";

    public override async Task<IActionResult> Show(CancellationToken ct) => await Load(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken ct)
    {
        if (!await Load(ct))
            return NotFound();
        var printed = await printer.Print(BriefDocument.Of(Brief), ct);
        // No browser to print with: the letter itself is shown, with what to do.
        return printed.IsRefused(out _) ? Redirect(Links.Brief(ZaakId.From(ZaakNummer), BeschikkingId.From(BeschikkingNummer))) : File(printed.Value, "application/pdf", BriefDocument.Name(Kenmerk));
    }

    private async Task<bool> Load(CancellationToken ct)
    {
        var (zaak, id) = (ZaakId.From(ZaakNummer), BeschikkingId.From(BeschikkingNummer));
        var found = await db.Set<Beschikking>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == id && b.Zaak == zaak, ct);
        if (found is null)
            return false;
        Kenmerk = found.Kenmerk;
        Brief = found.Brief ?? await brieven.Write(found, clock.Today(found.Gemeente), "nl", ct);
        return true;
    }
}
