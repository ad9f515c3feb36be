using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>The inwoner applies himself, and sends what is still missing.</summary>
[Requires(Permission.MijnOndersteuningZien), ReadsDossier("Inzage.Aanvraag")]
internal sealed class MijnAanvraagPagina(KeukentafelDbContext db, IToegangQuestions toegang, DomainClock clock, AanvraagReceiving receiving) : Pagina
{
    [BindProperty(SupportsGet = true), FromRoute(Name = "zaak")]
    public Guid ZaakNummer { get; set; }

    [BindProperty]
    public string? Toelichting { get; set; }

    [BindProperty]
    public string? Antwoord { get; set; }

    public ZaakId Zaak => ZaakId.From(ZaakNummer);

    public Aanvraag? Aanvraag { get; private set; }

    public DateOnly? BesluitUiterlijk { get; private set; }

    public DateOnly OnderzoekTot { get; private set; }

    public bool KanAanvragen { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await toegang.Zaak(Zaak, ct) is not { } zaak)
            return NotFound();
        var today = clock.Today(zaak.Gemeente);
        Aanvraag = await db.Set<Aanvraag>().AsNoTracking().Where(a => a.Zaak == Zaak).OrderByDescending(a => a.Id).FirstOrDefaultAsync(ct);
        OnderzoekTot = Besluittermijn.Termen(zaak.Gemeente, clock.Normen).Onderzoek(zaak.Ontvangen).LaatsteDag;
        KanAanvragen = AanvraagFollowsOnderzoek.Check(zaak, AanvraagWijze.Online, today, clock.Normen) is null && !zaak.Afgesloten;
        BesluitUiterlijk = Aanvraag is null ? null : Besluittermijn.Of(Aanvraag, today, clock.Normen).LaatsteDag;
        Versie = Aanvraag is { Status: not AanvraagStatus.Beschikt } ? Aanvraag.Versie : null;
        return Page();
    }

    [Requires(Permission.MijnOndersteuningBeslissen)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => receiving.Run(new ReceiveAanvraag(Zaak, AanvraagWijze.Online, null, Toelichting), ct), _ => Links.MijnAanvraag(Zaak), ct);

    [Requires(Permission.MijnOndersteuningBeslissen)]
    public async Task<IActionResult> OnPostAanvullenAsync([FromServices] AanvullingReceiving completing, CancellationToken ct)
    {
        var lopend = await db.Set<Aanvraag>().Where(a => a.Zaak == Zaak && a.Status == AanvraagStatus.Onvolledig).Select(a => (AanvraagId?)a.Id).FirstOrDefaultAsync(ct);
        return lopend is { } aanvraag
            ? await After(() => completing.Run(new ReceiveAanvulling(Zaak, aanvraag, Antwoord, null), ct), _ => Links.MijnAanvraag(Zaak), ct)
            : NotFound();
    }
}
