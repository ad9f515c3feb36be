using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The questions of bidders about one vraag, answered for all.</summary>
[Requires(Permission.VraagPlaatsen), ReadsDossier("Inzage.Vraag")]
internal sealed class InlichtingenPagina(VraagReader vragen, InlichtingReader reader) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty]
    public int Nummer { get; set; }

    [BindProperty]
    public string? Antwoord { get; set; }

    public Vraag Vraag { get; private set; } = null!;

    public IReadOnlyList<InlichtingRegel> Lijst { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await vragen.Kept(Zaak, VraagId, ct) is not { } vraag)
            return NotFound();
        (Vraag, Versie, Lijst) = (vraag, vraag.Versie, await reader.Of(VraagId, ct));
        return Page();
    }

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostAsync([FromServices] InlichtingAnswering process, CancellationToken ct) =>
        After(() => process.Run(new AnswerInlichting(Zaak, VraagId, Nummer, Antwoord ?? ""), ct), _ => $"/zaken/{Zaak}/vragen/{VraagId}/inlichtingen", ct);
}
