using Microsoft.AspNetCore.Mvc;
using Waarden;

namespace Platform;

/// <summary>One norm: its own values, a new one from a day, and the end of one.</summary>
[Requires(Permission.Beheren)]
internal sealed class WijzigNormPagina(NormenLijst lijst, AccessScope scope, DomainClock clock, NormSetting setting, NormEnding ending) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "gemeente")]
    public string? Gevraagd { get; set; }

    [BindProperty(SupportsGet = true, Name = "code")]
    public NormCode? Code { get; set; }

    [BindProperty]
    public string? Waarde { get; set; }

    [BindProperty]
    public DateOnly? Van { get; set; }

    [BindProperty]
    public string? Bron { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public Gemeentecode? Gemeente => scope.Gemeenten.Where(g => Gevraagd is null || g.Value == Gevraagd).Select(g => (Gemeentecode?)g).FirstOrDefault();

    public NormOverzicht Norm { get; private set; } = null!;

    public IReadOnlyList<EigenNorm> Eigen { get; private set; } = [];

    public DateOnly Vandaag { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (Gemeente is not { } gemeente || Code is not { } code || !Enum.IsDefined(code))
            return NotFound();
        Vandaag = clock.Today(gemeente);
        Eigen = await lijst.History(code, gemeente, ct);
        Norm = lijst.Overview(code, gemeente, Vandaag, Eigen);
        return Page();
    }

    [Requires(Permission.Beheren)]
    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Gemeente is { } gemeente ? await After(() => setting.Run(new SetNorm(gemeente, Code, Waarde, Van, Bron, Reden), ct), _ => Self, ct) : NotFound();

    [Requires(Permission.Beheren)]
    public Task<IActionResult> OnPostStopAsync(NormId eigen, CancellationToken ct)
    {
        // The hidden version is that of nothing here: which value is meant stands in the form itself.
        return After(() => ending.Run(eigen, ct), _ => Self, ct);
    }

    private string Self => $"/beheer/normen/wijzigen?gemeente={Gemeente}&code={Code}";
}
