using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The inwoner sees the exact text that strangers will read, and agrees or not (E-AUC-04).</summary>
[Requires(Permission.MijnOndersteuningZien), ReadsDossier("Inzage.Vraag")]
internal sealed class MijnVraagPagina(VraagReader reader) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty, Required]
    public bool? Akkoord { get; set; }

    [BindProperty]
    public string? Afdruk { get; set; }

    public Vraag Vraag { get; private set; } = null!;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Zaak, VraagId, ct) is not { } vraag)
            return NotFound();
        (Vraag, Versie) = (vraag, vraag.Versie);
        return Page();
    }

    [Requires(Permission.MijnOndersteuningBeslissen)]
    public Task<IActionResult> OnPostAsync([FromServices] VraagAgreeing process, CancellationToken ct) =>
        After(() => process.Run(new AgreeVraag(Zaak, VraagId, Akkoord == true, Afdruk ?? ""), ct), _ => $"/mijn/{Zaak}/vragen/{VraagId}{(Akkoord == true ? "" : "?nee")}", ct);
}
