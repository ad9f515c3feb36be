using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>One request: what it is about, the secrecy, yes or no; each look is logged for the inwoner.</summary>
[Requires(Permission.OfferteDoen)]
internal sealed class VerzoekPagina(VerzoekReader reader) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "offerte")]
    public OfferteId Offerte { get; set; }

    [BindProperty]
    public bool Geheimhouding { get; set; }

    [BindProperty]
    public string? Telefoon { get; set; }

    [BindProperty]
    public string? Voorstel { get; set; }

    public EigenVerzoek Verzoek { get; private set; } = null!;

    private string Self => $"/kennismakingen/{Offerte}";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.Find(Offerte, ct) is not { } found)
            return NotFound();
        (Verzoek, Versie) = (found, found.Versie);
        return Page();
    }

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostAanvaardAsync([FromServices] KennismakingAnswering process, CancellationToken ct) =>
        After(() => process.Run(new AnswerKennismaking(Offerte, true, Geheimhouding, Telefoon ?? "", Voorstel ?? ""), ct), _ => Self, ct);

    [Requires(Permission.OfferteDoen)]
    public Task<IActionResult> OnPostAfslaanAsync([FromServices] KennismakingAnswering process, CancellationToken ct) =>
        After(() => process.Run(new AnswerKennismaking(Offerte, false, false, "", ""), ct), _ => Self, ct);
}
