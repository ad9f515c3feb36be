using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What should be looked at before prices of a vraag are opened, by pseudonym and letter (E-34).</summary>
[Requires(Permission.OffertesOpenen)]
internal sealed class SignalenPagina(SignaalReader reader) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId Vraag { get; set; }

    [BindProperty(Name = "signaal")]
    public Guid Signaal { get; set; }

    [BindProperty(Name = "oordeel")]
    public SignaalOordeel? Oordeel { get; set; }

    [BindProperty(Name = "reden")]
    public string? Reden { get; set; }

    public SignalenStand Stand { get; private set; } = null!;

    private string Self => $"/openen/{Vraag}";

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        var found = await reader.Of(Vraag, ct);
        if (found.IsRefused(out var refusal))
            return refusal.Status == 404 ? NotFound() : StatusCode(refusal.Status);
        Stand = found.Value;
        return Page();
    }

    [Requires(Permission.OffertesOpenen)]
    public Task<IActionResult> OnPostVraagAsync([FromServices] ToelichtingAsking process, CancellationToken ct) =>
        After(() => process.Run(new AskToelichting(Signaal), ct), _ => Self, ct);

    [Requires(Permission.OffertesOpenen)]
    public Task<IActionResult> OnPostOordeelAsync([FromServices] SignaalJudging process, CancellationToken ct) =>
        After(() => process.Run(new JudgeSignaal(Signaal, Oordeel, Reden ?? ""), ct), _ => Self, ct);

    [Requires(Permission.OffertesOpenen)]
    public Task<IActionResult> OnPostBevestigingAsync([FromServices] SignaalConfirming process, CancellationToken ct) =>
        After(() => process.Run(new ConfirmSignaal(Signaal), ct), _ => Self, ct);
}
