using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>The letter, for the inwoner himself: as it was sent. Also as PDF.</summary>
[Requires(Permission.MijnOndersteuningZien), ReadsDossier("Inzage.Brief")]
internal sealed class MijnBriefPagina(KeukentafelDbContext db, PdfPrinter printer) : Pagina
{
    [BindProperty(SupportsGet = true), FromRoute(Name = "zaak")]
    public Guid ZaakNummer { get; set; }

    [BindProperty(SupportsGet = true), FromRoute(Name = "beschikking")]
    public Guid BeschikkingNummer { get; set; }

    public Brief Brief { get; private set; } = null!;

    public string Terug => Links.MijnBeschikking(ZaakId.From(ZaakNummer), BeschikkingId.From(BeschikkingNummer));

    public bool KanPdf => printer.IsAvailable;

    public override async Task<IActionResult> Show(CancellationToken ct) => await Load(ct) is null ? NotFound() : Page();

    public async Task<IActionResult> OnGetPdfAsync(CancellationToken ct)
    {
        if (await Load(ct) is not { } kenmerk)
            return NotFound();
        var printed = await printer.Print(BriefDocument.Of(Brief), ct);
        return printed.IsRefused(out _) ? Redirect(Links.MijnBrief(ZaakId.From(ZaakNummer), BeschikkingId.From(BeschikkingNummer))) : File(printed.Value, "application/pdf", BriefDocument.Name(kenmerk));
    }

    private async Task<string?> Load(CancellationToken ct)
    {
        var (zaak, id) = (ZaakId.From(ZaakNummer), BeschikkingId.From(BeschikkingNummer));
        var found = await db.Set<Beschikking>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == id && b.Zaak == zaak && b.Status == BeschikkingStatus.Bekendgemaakt, ct);
        Brief = found?.Brief!;
        return found?.Kenmerk;
    }
}
