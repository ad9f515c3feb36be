using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Platform;
using Waarden;

namespace Toegang;

/// <summary>The caseload of a consulent: own cases or the team's, with the clocks of the law.</summary>
[Requires(Permission.ZaakZien)]
internal sealed class WerklijstPagina(WerklijstQuery query, DomainClock clock, AccessGate gate) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "wie")]
    public string? Wie { get; set; }

    [BindProperty(SupportsGet = true, Name = "status")]
    public ZaakStatus? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "zoek")]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true, Name = "na")]
    public string? Na { get; set; }

    public WerklijstBlad Blad { get; private set; } = null!;

    public bool MagMelden => gate.May(Permission.ZaakBehandelen);

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        // A case of another team is found by its number only; opening it asks for a reason.
        if (ZaakId.TryParse(Zoek?.Trim(), null, out var zaak))
            return Redirect($"/zaken/{zaak}");
        Blad = await query.Read(new WerklijstVraag(Wie, Status, Zoek, Na), ct);
        return Page();
    }

    public DateOnly Vandaag(Werkregel regel) => clock.Today(regel.Gemeente);

    public bool ZietAlles => query.ZietAlles;

    public string? Adres(string? na) => na is null ? null : QueryHelpers.AddQueryString("/werklijst", new Dictionary<string, string?> { ["wie"] = Wie, ["status"] = Status?.ToString(), ["zoek"] = Zoek, ["na"] = na.Length == 0 ? null : na }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
