using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;

namespace Toegang;

/// <summary>A consulent writes down a melding of somebody at the counter, by phone or by letter (B-01).</summary>
[Requires(Permission.ZaakBehandelen)]
internal sealed class NieuweMeldingPagina(MeldingReceiving process, KeukentafelDbContext db, AccessScope scope) : MeldingFormulier
{
    [BindProperty(SupportsGet = true, Name = "gemeente")]
    public string? GemeenteCode { get; set; }

    [BindProperty]
    public string? Bsn { get; set; }

    [BindProperty]
    public Kanaal? Kanaal { get; set; }

    [BindProperty]
    public string? Relatie { get; set; }

    [BindProperty]
    public bool Spoed { get; set; }

    [BindProperty]
    public string? SpoedReden { get; set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        await Load(ct);
        return Page();
    }

    [Requires(Permission.ZaakBehandelen)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await Load(ct);
        if (GekozenGemeente is null)
            return await ShowRefusal(Refusals.GemeenteUnknown, ct);
        if (Kanaal is null)
            return await ShowRefusal(Refusals.KanaalMissing, ct);
        if (Spoed && Teksten.IsEmpty(SpoedReden))
            return await ShowRefusal(Refusals.SpoedNeedsReason, ct);
        var command = new ReceiveMelding(GekozenGemeente.Code, Person(Bsn), Kanaal.Value, MelderRol.Consulent, Teksten.Clean(Relatie), Hulpvraag ?? "", null, Spoed ? SpoedReden : null);
        return await After(() => process.Run(command, ct), zaak => $"/melding/ontvangst/{zaak}", ct);
    }

    private async Task Load(CancellationToken ct)
    {
        var own = scope.Gemeenten;
        Gemeenten = await db.Set<Gemeente>().AsNoTracking().Where(g => own.Contains(g.Code)).OrderBy(g => g.Naam).ToListAsync(ct);
        GekozenGemeente = Gemeenten.Count == 1 ? Gemeenten[0] : Gemeenten.FirstOrDefault(g => g.Code.Value == GemeenteCode);
    }
}
