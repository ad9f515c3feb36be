using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The one sealed revision: feedback, the own plan to change, and why.</summary>
[Requires(Permission.OfferteDoen)]
internal sealed class HerzieningPagina(OfferteReader reader) : PlanPagina
{
    [BindProperty(SupportsGet = true, Name = "offerte")]
    public OfferteId Offerte { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    public bool IsOpen => Eigen.Vraag is { } vraag && RevisionIsOpen.Check(Eigen.Offerte, Rondestand.Of(vraag), Eigen.Nu) is null;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Offerte, ct) is not { Offerte.Terugkoppeling: not null, Vraag: not null } found)
            return NotFound();
        Take(found);
        return Page();
    }

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostAsync([FromServices] OfferteRevising process, CancellationToken ct) =>
        After(() => process.Run(new ReviseOfferte(Offerte, Plan(), Prijs, Toelichting ?? ""), ct), _ => $"/offertes/{Offerte}/ontvangst", ct);
}
