using System.Text;
using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The receipt of a submitted offerte, on screen and as a file to keep.</summary>
[Requires(Permission.OfferteDoen)]
internal sealed class OntvangstPagina(OfferteReader reader, BewijsReader bewijzen) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "offerte")]
    public OfferteId Offerte { get; set; }

    public EigenOfferte Eigen { get; private set; } = null!;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Offerte, ct) is not { Ontvangst: not null } found)
            return NotFound();
        Eigen = found;
        return Page();
    }

    /// <summary>The receipt alone: may be shown to anybody.</summary>
    public Task<IActionResult> OnGetBestandAsync(CancellationToken ct) => Download(own: false, "ontvangst", ct);

    /// <summary>The own copy, with plan and price: for the bidder's archive.</summary>
    public Task<IActionResult> OnGetExemplaarAsync(CancellationToken ct) => Download(own: true, "eigen-exemplaar", ct);

    private async Task<IActionResult> Download(bool own, string name, CancellationToken ct) =>
        await bewijzen.Of(Offerte, own, ct) is { } receipt
            ? File(Encoding.UTF8.GetBytes(receipt.Write()), "application/json", $"{name}-{receipt.Hash[..8].ToLowerInvariant()}.json")
            : NotFound();
}
