using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The questions of bidders about one vraag, answered for all.</summary>
[Requires(Permission.VraagPlaatsen), ReadsDossier("Inzage.Vraag")]
internal sealed class InlichtingenPagina(VraagReader vragen, InlichtingReader reader, ITekstToets toets) : Pagina, IVondstenFormulier
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty]
    public int Nummer { get; set; }

    [BindProperty]
    public string? Antwoord { get; set; }

    [BindProperty]
    public List<AfwijzingRij> Afwijzingen { get; set; } = [];

    /// <inheritdoc/>
    public IReadOnlyList<Toetspunt> Vondsten { get; private set; } = [];

    public Vraag Vraag { get; private set; } = null!;

    public IReadOnlyList<InlichtingRegel> Lijst { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await vragen.Kept(Zaak, VraagId, ct) is not { } vraag)
            return NotFound();
        (Vraag, Versie, Lijst) = (vraag, vraag.Versie, await reader.Of(VraagId, ct));
        // Shown after a post only when the answer was refused: then with what was found in it.
        if (!string.IsNullOrWhiteSpace(Antwoord))
            Vondsten = AfwijzingRij.Distinct(await toets.TestForBidders(vraag, [new Tekstveld("antwoord", 0, Antwoord.Trim())], ct));
        Afwijzingen = AfwijzingRij.Of(Vondsten, Afwijzingen);
        foreach (var key in ModelState.Keys.Where(k => k.StartsWith(nameof(Afwijzingen), StringComparison.Ordinal)).ToList())
            ModelState.Remove(key);
        return Page();
    }

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostAsync([FromServices] InlichtingAnswering process, CancellationToken ct) =>
        After(() => process.Run(new AnswerInlichting(Zaak, VraagId, Nummer, Antwoord ?? "", AfwijzingRij.Chosen(Afwijzingen)), ct), _ => $"/zaken/{Zaak}/vragen/{VraagId}/inlichtingen", ct);
}
