using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>The application of a case, for staff: take it in, ask what is missing, note what came in.</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Aanvraag")]
internal sealed class AanvraagPagina(KeukentafelDbContext db, IToegangQuestions toegang, DomainClock clock, AanvraagReceiving receiving) : Pagina
{
    [BindProperty(SupportsGet = true), FromRoute(Name = "zaak")]
    public Guid ZaakNummer { get; set; }

    [BindProperty]
    public AanvraagWijze Wijze { get; set; } = AanvraagWijze.OndertekendVerslag;

    [BindProperty]
    public DateOnly? Ontvangen { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    [BindProperty]
    public string? Wat { get; set; }

    [BindProperty]
    public DateOnly? Uiterlijk { get; set; }

    [BindProperty]
    public string? Antwoord { get; set; }

    [BindProperty]
    public DateOnly? Op { get; set; }

    public ZaakId Zaak => ZaakId.From(ZaakNummer);

    public ZaakGegevens Gegevens { get; private set; } = null!;

    public Aanvraag? Aanvraag { get; private set; }

    public Termijn? Besluit { get; private set; }

    /// <summary>Last day of the onderzoek: after it an application can be made in any case (B-20).</summary>
    public DateOnly OnderzoekTot { get; private set; }

    public bool KanAanvragen { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await toegang.Zaak(Zaak, ct) is not { } zaak)
            return NotFound();
        Gegevens = zaak;
        var today = clock.Today(zaak.Gemeente);
        Aanvraag = await db.Set<Aanvraag>().AsNoTracking().Where(a => a.Zaak == Zaak).OrderByDescending(a => a.Id).FirstOrDefaultAsync(ct);
        OnderzoekTot = Besluittermijn.Termen(zaak.Gemeente, clock.Normen).Onderzoek(zaak.Ontvangen).LaatsteDag;
        KanAanvragen = AanvraagFollowsOnderzoek.Check(zaak, AanvraagWijze.Formulier, today, clock.Normen) is null && !zaak.Afgesloten;
        Besluit = Aanvraag is null ? null : Besluittermijn.Of(Aanvraag, today, clock.Normen);
        Versie = Aanvraag is { Status: not AanvraagStatus.Beschikt } ? Aanvraag.Versie : null;
        Ontvangen ??= today;
        Op ??= today;
        Uiterlijk ??= today.AddDays(2 * AanvullingIsClear.LeastDays);
        return Page();
    }

    [Requires(Permission.ZaakBehandelen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => receiving.Run(new ReceiveAanvraag(Zaak, Wijze, Ontvangen, Toelichting), ct), _ => Links.Aanvraag(Zaak), ct);

    [Requires(Permission.ZaakBehandelen)]
    public async Task<IActionResult> OnPostVragenAsync([FromServices] AanvullingAsking asking, CancellationToken ct) =>
        await Lopend(ct) is { } aanvraag
            ? await After(() => asking.Run(new AskAanvulling(Zaak, aanvraag, Wat, Uiterlijk), ct), _ => Links.Aanvraag(Zaak), ct)
            : NotFound();

    [Requires(Permission.ZaakBehandelen)]
    public async Task<IActionResult> OnPostAanvullenAsync([FromServices] AanvullingReceiving completing, CancellationToken ct) =>
        await Lopend(ct) is { } aanvraag
            ? await After(() => completing.Run(new ReceiveAanvulling(Zaak, aanvraag, Antwoord, Op), ct), _ => Links.Aanvraag(Zaak), ct)
            : NotFound();

    private Task<AanvraagId?> Lopend(CancellationToken ct) =>
        db.Set<Aanvraag>().Where(a => a.Zaak == Zaak && a.Status != AanvraagStatus.Beschikt).Select(a => (AanvraagId?)a.Id).FirstOrDefaultAsync(ct);
}
