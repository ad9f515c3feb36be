using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>An inkoper sees what an aanbieder declared about control, and adds what he found with its source (E-34).</summary>
[Requires(Permission.AanbiedersBeheren)]
internal sealed class ShowZeggenschap(ZeggenschapReader reader, Verbanden verbanden) : Pagina
{
    [BindProperty(SupportsGet = true)]
    public AanbiederId Id { get; set; }

    [BindProperty]
    public string? Kvk { get; set; }

    [BindProperty]
    public string? Bron { get; set; }

    [BindProperty]
    public SamenwerkingId? Samenwerking { get; set; }

    [BindProperty]
    public Guid? Vermelding { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public ZeggenschapStand Stand { get; private set; } = null!;

    /// <summary>For whom he buys; asked when there is more than one.</summary>
    public IReadOnlyList<SelectListItem> Verbanden { get; private set; } = [];

    public IEnumerable<SelectListItem> Keuzes => Stand.Vermeldingen.Select(v => new SelectListItem(v.Kvk, v.Id.ToString()));

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await reader.ForInkoper(Id, ct) is not { } found)
            return NotFound();
        Stand = found;
        var names = await verbanden.Names(ct);
        Verbanden = [.. verbanden.Own.Select(v => new SelectListItem(names.GetValueOrDefault(v, ""), v.ToString()))];
        return Page();
    }

    [Requires(Permission.AanbiedersBeheren)]
    public Task<IActionResult> OnPostAsync([FromServices] VermeldingAdding process, CancellationToken ct) =>
        After(() => process.Run(new AddVermelding(Id, Kvk, Bron, Samenwerking), ct), _ => $"/aanbieders/{Id}/zeggenschap", ct);

    [Requires(Permission.AanbiedersBeheren)]
    public Task<IActionResult> OnPostBeeindigAsync([FromServices] VermeldingEnding process, CancellationToken ct) =>
        Vermelding is { } which
            ? After(() => process.Run(new EndVermelding(Id, which, Reden), ct), _ => $"/aanbieders/{Id}/zeggenschap", ct)
            : ShowRefusal(Refusals.VermeldingMissing, ct);
}
