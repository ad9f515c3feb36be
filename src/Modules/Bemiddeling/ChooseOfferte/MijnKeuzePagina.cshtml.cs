using Microsoft.AspNetCore.Mvc;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The inwoner learns who the aanbieders are and chooses (act 1).</summary>
[Requires(Permission.MijnOndersteuningZien), ReadsDossier("Inzage.Uitkomst")]
internal sealed class MijnKeuzePagina(VraagReader vragen, UitkomstReader reader, DomainClock clock) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId Zaak { get; set; }

    [BindProperty(SupportsGet = true, Name = "vraag")]
    public VraagId VraagId { get; set; }

    [BindProperty]
    public OfferteId? Offerte { get; set; }

    public Vraag Vraag { get; private set; } = null!;

    public IReadOnlyList<GeopendeOfferte> Offertes { get; private set; } = [];

    public bool MagKiezen => Vraag.Status is VraagStatus.Geopend or VraagStatus.Keuze;

    /// <summary>Until when the aanbieders are bound to what they offered.</summary>
    public DateOnly GeldigTot => DomainClock.DateIn(OfferteIsValid.Until(Vraag, new RondeNormen(Vraag.Gemeente, clock.Today(Vraag.Gemeente), clock.Normen))!.Value);

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await vragen.Kept(Zaak, VraagId, ct) is not { Opening.Tweede: not null } vraag)
            return NotFound();
        (Vraag, Versie) = (vraag, vraag.Versie);
        // In an order that says nothing: the choice is his, the points are one input of the gemeente.
        Offertes = [.. (await reader.Of(vraag, ct)).Offertes.OrderBy(o => ScoreReader.Shuffle(vraag.Id.ToString(), o.Regel.Offerte), StringComparer.Ordinal)];
        return Page();
    }

    [Requires(Permission.MijnOndersteuningBeslissen)]
    public Task<IActionResult> OnPostAsync([FromServices] OfferteChoosing process, CancellationToken ct) =>
        After(() => process.Run(new ChooseOfferte(Zaak, VraagId, Offerte), ct), _ => $"/mijn/{Zaak}/vragen/{VraagId}/keuze", ct);
}
