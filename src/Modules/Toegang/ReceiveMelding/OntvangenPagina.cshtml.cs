using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>Confirms receipt and says what happens when (B-01, B-02, B-04); also to a naaste, to whom the file stays closed.</summary>
[Requires(Permission.MeldingDoen), BeforeDossier]
internal sealed class OntvangenPagina(KeukentafelDbContext db, CurrentActor current, AccessGate gate) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    public Ontvangstbevestiging Bevestiging { get; private set; } = null!;

    public bool Medewerker => gate.May(Permission.ZaakZien);

    /// <summary>The person himself, who may go on to his own page.</summary>
    public bool Zelf => current.Actor.Kind == ActorKind.Inwoner && Bevestiging.Door == MelderRol.Inwoner;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await db.Set<Ontvangstbevestiging>().AsNoTracking().FirstOrDefaultAsync(o => o.Zaak == Zaak, ct) is not { } found)
            return NotFound();
        Bevestiging = found;
        return Page();
    }
}
