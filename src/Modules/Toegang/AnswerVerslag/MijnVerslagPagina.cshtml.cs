using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Toegang;

/// <summary>The inwoner reads the report of his onderzoek and corrects it.</summary>
[Requires(Permission.MijnOndersteuningZien)]
internal sealed class MijnVerslagPagina(ZaakBlik blik, VerslagAnswering process) : ZaakPagina
{
    [BindProperty]
    public bool? Akkoord { get; set; }

    [BindProperty]
    public string? Tekst { get; set; }

    public Verslag Verslag { get; private set; } = null!;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await blik.Kop(ZaakId, ct) is not { } kop || await blik.Root<Onderzoek>(ZaakId, ct) is not { Verslagen.Count: > 0 } onderzoek)
            return NotFound();
        (Kop, Verslag, Versie) = (kop, onderzoek.Verslagen[^1], onderzoek.Versie);
        return Page();
    }

    [Requires(Permission.MijnOndersteuningBeslissen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Run(ZaakId, new AnswerVerslag(Akkoord, Tekst), ct), _ => $"/mijn/{ZaakId}/verslag?bewaard", ct);
}
