using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Draws up a vraag for a granted voorziening.</summary>
[Requires(Permission.VraagPlaatsen), ReadsDossier("Inzage.Vraag")]
internal sealed class NieuweVraagPagina(VraagBronnen bronnen, DomainClock clock, RefusalTexts texts) : VraagFormulier
{
    [BindProperty(SupportsGet = true, Name = "voorziening")]
    public VoorzieningId Voorziening { get; set; }

    /// <summary>Why this voorziening can't be put out, before anybody types a word.</summary>
    public string? Beletsel { get; private set; }

    public override string Self => $"/zaken/{Zaak}/vraag/nieuw?voorziening={Voorziening}";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await bronnen.Of(Zaak, Voorziening, ct) is not { } bron)
            return NotFound();
        Prepare(bron, clock.Today(bron.Zaak.Gemeente), clock.Normen);
        Terug = $"/zaken/{Zaak}/route/{Voorziening}";
        Beletsel = VoorzieningSuitsMarkt.Check(bron) is { } refusal ? texts.For(refusal) : null;
        return Page();
    }

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostAsync([FromServices] VraagComposing composing, CancellationToken ct) =>
        After(() => composing.Run(new ComposeVraag(Zaak, Voorziening, Opzet()), ct), id => $"/zaken/{Zaak}/vragen/{id}", ct);
}
