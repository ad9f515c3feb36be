using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Changes the text of a vraag that is not published yet; it goes back to the test.</summary>
[Requires(Permission.VraagPlaatsen), ReadsDossier("Inzage.Vraag")]
internal sealed class WijzigVraagPagina(VraagReader reader, VraagBronnen bronnen, DomainClock clock) : VraagFormulier
{
    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId Vraag { get; set; }

    public string Nummer { get; private set; } = "";

    public override string Self => $"/zaken/{Zaak}/vragen/{Vraag}/wijzigen";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Zaak, Vraag, ct) is not { IsDraft: true } vraag || await bronnen.Of(Zaak, vraag.Voorziening, ct) is not { } bron)
            return NotFound();
        (Versie, Nummer, Terug) = (vraag.Versie, vraag.Nummer, $"/zaken/{Zaak}/vragen/{Vraag}");
        var today = clock.Today(vraag.Gemeente);
        if (HttpContext.Request.Method == "GET")
        {
            Fill(vraag);
            Complex = vraag.Werkdagen > new RondeNormen(vraag.Gemeente, today, clock.Normen).Werkdagen(false);
        }
        Prepare(bron, today, clock.Normen);
        return Page();
    }

    [Requires(Permission.VraagPlaatsen)]
    public Task<IActionResult> OnPostAsync([FromServices] VraagEditing editing, CancellationToken ct) =>
        After(() => editing.Run(new EditVraag(Zaak, Vraag, Opzet()), ct), id => $"/zaken/{Zaak}/vragen/{id}", ct);
}
