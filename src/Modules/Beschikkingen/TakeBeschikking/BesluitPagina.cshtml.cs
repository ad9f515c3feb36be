using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>One proposal before the beslisser: take it, or give it back with what must change.</summary>
[Requires(Permission.BeschikkingNemen), ReadsDossier("Inzage.Beschikking")]
internal sealed class BesluitPagina(KeukentafelDbContext db, IToegangQuestions toegang, BriefWriter brieven, CurrentActor actor, DomainClock clock) : Pagina
{
    [BindProperty(SupportsGet = true), FromRoute(Name = "zaak")]
    public Guid ZaakNummer { get; set; }

    [BindProperty(SupportsGet = true), FromRoute(Name = "beschikking")]
    public Guid BeschikkingNummer { get; set; }

    [BindProperty]
    public BeschikkingBekendmaking Wijze { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public ZaakId Zaak => ZaakId.From(ZaakNummer);

    public BeschikkingId Id => BeschikkingId.From(BeschikkingNummer);

    public Beschikking Beschikking { get; private set; } = null!;

    public Brief Brief { get; private set; } = null!;

    public DateOnly? Uiterlijk { get; private set; }

    public DateOnly BezwaarTot { get; private set; }

    /// <summary>This person prepared it or has the case in hand: somebody else must decide.</summary>
    public bool ZelfVoorbereid { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        var found = await db.Set<Beschikking>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == Id && b.Zaak == Zaak, ct);
        if (found is null || await toegang.Zaak(Zaak, ct) is not { } zaak)
            return NotFound();
        Beschikking = found;
        Versie = found.Versie;
        var today = clock.Today(found.Gemeente);
        var aanvraag = await db.Set<Aanvraag>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == found.Aanvraag, ct);
        Uiterlijk = aanvraag is null ? null : Besluittermijn.Of(aanvraag, today, clock.Normen).LaatsteDag;
        BezwaarTot = found.Besluit?.BezwaarTot ?? Besluittermijn.Termen(found.Gemeente, clock.Normen).Bezwaar(today).LaatsteDag;
        ZelfVoorbereid = BeslisserIsAnotherPerson.Check(actor.Actor, found, aanvraag, zaak.Consulent) is not null;
        Brief = found.Brief ?? await brieven.Write(found, today, "nl", ct);
        return Page();
    }

    [Requires(Permission.BeschikkingNemen)]
    public Task<IActionResult> OnPostAsync([FromServices] BeschikkingTaking taking, CancellationToken ct) =>
        After(() => taking.Run(new TakeBeschikking(Zaak, Id, Wijze), ct), _ => Links.Besluit(Zaak, Id), ct);

    [Requires(Permission.BeschikkingNemen)]
    public Task<IActionResult> OnPostTerugAsync([FromServices] BeschikkingReturning returning, CancellationToken ct) =>
        After(() => returning.Run(new ReturnBeschikking(Zaak, Id, Reden), ct), _ => Links.TeNemen, ct);
}
