using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>One vraag as an aanbieder reads it; each view is logged.</summary>
[Requires(Permission.VraagZien)]
internal sealed class VraagDetailPagina(VragenReader reader, VraagReading reading, OfferteBeginning beginning, AccessGate gate, DomainClock clock) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId Vraag { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    [BindProperty(SupportsGet = true, Name = "gesteld")]
    public bool Gesteld { get; set; }

    public VraagDetail Detail { get; private set; } = null!;

    public bool MagVragen => MagBieden && QuestionIsInTime.Check(Detail.Publicatie, Detail.Nu, clock.Normen) is null;

    public DateTimeOffset VragenTot =>
        new RondeNormen(Detail.Publicatie.Gemeente, DomainClock.DateIn(Detail.Nu), clock.Normen).VragenTot(Detail.Publicatie.GepubliceerdOp, Detail.Publicatie.Sluit);

    public bool MagBieden => gate.May(Permission.OfferteDoen);

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Vraag, ct) is not { } found)
            return NotFound();
        Detail = found;
        if (HttpContext.Request.Method == "GET")
            await reading.Run(new ReadVraag(Vraag), ct);
        return Page();
    }

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostInlichtingAsync([FromServices] InlichtingAsking process, CancellationToken ct) =>
        After(() => process.Run(new AskInlichting(Vraag, Tekst ?? ""), ct), _ => $"/vragen/{Vraag}?gesteld=true", ct);

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) => After(() => beginning.Run(new BeginOfferte(Vraag), ct), id => $"/offertes/{id}", ct);
}
