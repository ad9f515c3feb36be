using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A bidder says how his offerte was made, and hears what came of it (E-34).</summary>
[Requires(Permission.OfferteDoen)]
internal sealed class ToelichtingPagina(ToelichtingReader reader, ToelichtingGiving process) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "offerte")]
    public OfferteId Offerte { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    public EigenToelichting Eigen { get; private set; } = null!;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Offerte, ct) is not { } found)
            return NotFound();
        (Eigen, Versie) = (found, found.Versie);
        return Page();
    }

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Run(new GiveToelichting(Offerte, Tekst ?? ""), ct), _ => $"/offertes/{Offerte}/toelichting", ct);
}
