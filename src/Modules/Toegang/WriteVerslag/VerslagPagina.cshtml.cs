using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Toegang;

/// <summary>The report of the onderzoek, section by section (B-10), with what was done with each wish (B-05).</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Verslag")]
internal sealed class VerslagPagina(ZaakBlik blik, VerslagWriting writing, VerslagIssuing issuing, AccessGate gate) : ZaakPagina
{
    [BindProperty]
    public Dictionary<string, string?> Rubrieken { get; set; } = [];

    [BindProperty]
    public Dictionary<string, string?> Wensen { get; set; } = [];

    public Onderzoek Onderzoek { get; private set; } = null!;

    public bool MagBehandelen => gate.May(Permission.ZaakBehandelen) && Kop.Zaak.IsOpen;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await blik.Kop(ZaakId, ct) is not { } kop || await blik.Root<Onderzoek>(ZaakId, ct) is not { } onderzoek)
            return NotFound();
        (Kop, Onderzoek, Versie) = (kop, onderzoek, onderzoek.Versie);
        Rubrieken = Rubriek.Letters.ToDictionary(l => l, l => onderzoek.Rubrieken.GetValueOrDefault(l));
        Wensen = onderzoek.Wensen.ToDictionary(w => w.Nummer.ToString(System.Globalization.CultureInfo.InvariantCulture), w => w.WatErmeeGedaan);
        return Page();
    }

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => After(() => writing.Run(ZaakId, Command(), ct), _ => Naar("/onderzoek/verslag"), ct);

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostBewaarAsync(CancellationToken ct) => Kept(writing.Run(ZaakId, Command(), ct));

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostVerstrekkenAsync(CancellationToken ct) => After(() => issuing.Run(ZaakId, ct), _ => Naar("/onderzoek/verslag"), ct);

    private WriteVerslag Command() => new(Rubrieken, Wensen);
}
