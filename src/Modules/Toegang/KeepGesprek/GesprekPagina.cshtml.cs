using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Toegang;

/// <summary>Notes of the keukentafelgesprek; kept while they are typed.</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Gesprek")]
internal sealed class GesprekPagina(ZaakBlik blik, GesprekKeeping process, AccessGate gate) : ZaakPagina
{
    [BindProperty]
    public DateOnly? Op { get; set; }

    [BindProperty]
    public string? Aanwezig { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    public bool MagBehandelen => gate.May(Permission.ZaakBehandelen) && Kop.Zaak.IsOpen;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await blik.Kop(ZaakId, ct) is not { } kop || await blik.Root<GesprekNotities>(ZaakId, ct) is not { } notes)
            return NotFound();
        (Kop, Versie, Op, Aanwezig, Tekst) = (kop, notes.Versie, notes.Op, notes.Aanwezig, notes.Tekst);
        return Page();
    }

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => After(() => process.Run(ZaakId, Command(), ct), _ => Naar("/onderzoek/gesprek"), ct);

    [Requires(Permission.ZaakBehandelen)]
    public async Task<IActionResult> OnPostBewaarAsync(CancellationToken ct) => ModelState.IsValid ? await Kept(process.Run(ZaakId, Command(), ct)) : StatusCode(422);

    private KeepGesprek Command() => new(Tekst, Aanwezig, Op);
}
