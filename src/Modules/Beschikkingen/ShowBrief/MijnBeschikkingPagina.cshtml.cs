using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>A decision explained to the inwoner in his language, with what he can do; the Dutch letter is the decision itself.</summary>
[Requires(Permission.MijnOndersteuningZien), ReadsDossier("Inzage.Beschikking")]
internal sealed class MijnBeschikkingPagina(KeukentafelDbContext db, BriefWriter brieven, DomainClock clock) : Pagina
{
    [BindProperty(SupportsGet = true), FromRoute(Name = "zaak")]
    public Guid ZaakNummer { get; set; }

    [BindProperty(SupportsGet = true), FromRoute(Name = "beschikking")]
    public Guid BeschikkingNummer { get; set; }

    public ZaakId Zaak => ZaakId.From(ZaakNummer);

    public BeschikkingId Id => BeschikkingId.From(BeschikkingNummer);

    public Brief Brief { get; private set; } = null!;

    public BeschikkingBesluit Besluit { get; private set; } = null!;

    public bool KanBezwaar { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        var found = await db.Set<Beschikking>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == Id && b.Zaak == Zaak && b.Status == BeschikkingStatus.Bekendgemaakt, ct);
        if (found is null)
            return NotFound();
        Besluit = found.Besluit!;
        var today = clock.Today(found.Gemeente);
        KanBezwaar = today <= Besluit.BezwaarTot;
        var taal = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;
        Brief = taal == "nl" ? found.Brief! : await brieven.Write(found, today, taal, ct);
        return Page();
    }
}
