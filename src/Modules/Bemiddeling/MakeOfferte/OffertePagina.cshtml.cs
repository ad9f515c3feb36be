using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>An own offerte: written, kept while writing, handed in, taken back.</summary>
[Requires(Permission.OfferteDoen)]
internal sealed class OffertePagina(OfferteReader reader) : PlanPagina
{
    [BindProperty(SupportsGet = true, Name = "offerte")]
    public OfferteId Offerte { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    private string Self => $"/offertes/{Offerte}";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Offerte, ct) is not { } found)
            return NotFound();
        Take(found);
        return Page();
    }

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostAsync([FromServices] OfferteSubmitting process, CancellationToken ct) =>
        After(() => process.Run(new SubmitOfferte(Offerte, Plan(), Prijs), ct), _ => Self + "/ontvangst", ct);

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostConceptAsync([FromServices] OfferteSaving process, CancellationToken ct) =>
        After(() => process.Run(new SaveOfferte(Offerte, Plan(), Prijs), ct), _ => Self + "?bewaard", ct);

    /// <summary>The draft as it is being written; what can't be read yet is not kept.</summary>
    [Requires(Permission.OfferteDoen)]
    public async Task<IActionResult> OnPostBewaarAsync([FromServices] OfferteSaving process, CancellationToken ct)
    {
        if (!ModelState.IsValid)
            return StatusCode(422);
        var result = await process.Run(new SaveOfferte(Offerte, Plan(), Prijs), ct);
        if (result.IsRefused(out var refusal))
            return StatusCode(refusal.Status);
        Response.Headers.ETag = $"\"{result.Value}\"";
        return new StatusCodeResult(204);
    }

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostTerugtrekkingAsync([FromServices] OfferteRetracting process, CancellationToken ct) =>
        After(() => process.Run(new RetractOfferte(Offerte, Reden ?? ""), ct), _ => Self, ct);

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostIntrekkingAsync([FromServices] OfferteWithdrawing process, CancellationToken ct) =>
        After(() => process.Run(new WithdrawOfferte(Offerte), ct), _ => Self, ct);
}
