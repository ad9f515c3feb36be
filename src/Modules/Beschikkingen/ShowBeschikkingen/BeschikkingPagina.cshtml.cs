using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>The decisions of a case: the draft being prepared and those made known.</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Beschikking")]
internal sealed class BeschikkingPagina(KeukentafelDbContext db, IToegangQuestions toegang, DomainClock clock) : Pagina
{
    [BindProperty(SupportsGet = true), FromRoute(Name = "zaak")]
    public Guid ZaakNummer { get; set; }

    [BindProperty]
    public BeschikkingSoort Soort { get; set; }

    [BindProperty]
    public string? Overwegingen { get; set; }

    [BindProperty]
    public DateOnly? Herbeoordeling { get; set; }

    [BindProperty]
    public bool Bijdrage { get; set; } = true;

    [BindProperty]
    public string? BijdrageReden { get; set; }

    [BindProperty]
    public bool AndereGegevens { get; set; }

    [BindProperty]
    public string? Zienswijze { get; set; }

    public ZaakId Zaak => ZaakId.From(ZaakNummer);

    public ZaakGegevens Gegevens { get; private set; } = null!;

    public Beschikking? Lopend { get; private set; }

    public IReadOnlyList<Beschikking> Bekend { get; private set; } = [];

    public Aanvraag? Aanvraag { get; private set; }

    public DateOnly? Uiterlijk { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await toegang.Zaak(Zaak, ct) is not { } zaak)
            return NotFound();
        Gegevens = zaak;
        var all = await db.Set<Beschikking>().AsNoTracking().Where(b => b.Zaak == Zaak).OrderByDescending(b => b.Id).ToListAsync(ct);
        Lopend = all.Find(b => b.Status != BeschikkingStatus.Bekendgemaakt);
        Bekend = [.. all.Where(b => b.Status == BeschikkingStatus.Bekendgemaakt)];
        Aanvraag = await db.Set<Aanvraag>().AsNoTracking().FirstOrDefaultAsync(a => a.Zaak == Zaak && a.Status != AanvraagStatus.Beschikt, ct);
        Uiterlijk = Aanvraag is null ? null : Besluittermijn.Of(Aanvraag, clock.Today(zaak.Gemeente), clock.Normen).LaatsteDag;
        Versie = Lopend?.Versie;
        if (Lopend is { } draft && HttpContext.Request.Method == "GET")
            Fill(draft.Motivering);
        return Page();
    }

    [Requires(Permission.BeschikkingVoorbereiden)]
    public Task<IActionResult> OnPostStartAsync([FromServices] BeschikkingStarting starting, CancellationToken ct) =>
        After(() => starting.Run(new StartBeschikking(Zaak, Soort), ct), _ => Links.Beschikking(Zaak), ct);

    [Requires(Permission.BeschikkingVoorbereiden)]
    public async Task<IActionResult> OnPostMotiveringAsync([FromServices] MotiveringSetting setting, CancellationToken ct)
    {
        if (await Concept(ct) is not { } beschikking)
            return NotFound();
        var invoer = new MotiveringInvoer
        {
            Overwegingen = Overwegingen,
            Herbeoordeling = Herbeoordeling,
            Bijdrage = Bijdrage,
            BijdrageReden = BijdrageReden,
            AndereGegevens = AndereGegevens,
            Zienswijze = Zienswijze,
        };
        return await After(() => setting.Run(new SetMotivering(Zaak, beschikking, invoer), ct), _ => Links.Beschikking(Zaak) + "#indienen", ct);
    }

    [Requires(Permission.BeschikkingVoorbereiden)]
    public async Task<IActionResult> OnPostVoorstelAsync([FromServices] BeschikkingProposing proposing, CancellationToken ct)
    {
        if (await Concept(ct) is not { } beschikking)
            return NotFound();
        // This form carries none of the fields: after a refusal they show what is stored.
        var draft = await db.Set<Beschikking>().AsNoTracking().FirstAsync(b => b.Id == beschikking, ct);
        ModelState.Clear();
        Fill(draft.Motivering);
        return await After(() => proposing.Run(new ProposeBeschikking(Zaak, beschikking), ct), _ => Links.Beschikking(Zaak), ct);
    }

    private Task<BeschikkingId?> Concept(CancellationToken ct) =>
        db.Set<Beschikking>().Where(b => b.Zaak == Zaak && b.Status != BeschikkingStatus.Bekendgemaakt).Select(b => (BeschikkingId?)b.Id).FirstOrDefaultAsync(ct);

    private void Fill(BeschikkingMotivering m)
    {
        Overwegingen = m.Overwegingen;
        Herbeoordeling = m.Herbeoordeling;
        Bijdrage = m.Bijdrage;
        BijdrageReden = m.BijdrageReden;
        AndereGegevens = m.AndereGegevens;
        Zienswijze = m.Zienswijze;
    }
}
