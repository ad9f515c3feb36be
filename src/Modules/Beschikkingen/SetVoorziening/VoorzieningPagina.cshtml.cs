using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>What is decided on one voorziening of a draft (B-26).</summary>
[Requires(Permission.BeschikkingVoorbereiden), ReadsDossier("Inzage.Beschikking")]
internal sealed class VoorzieningPagina(KeukentafelDbContext db, IToegangQuestions toegang, IAanbiederQuestions aanbieders, DomainClock clock) : Pagina
{
    [BindProperty(SupportsGet = true), FromRoute(Name = "zaak")]
    public Guid ZaakNummer { get; set; }

    [BindProperty(SupportsGet = true), FromRoute(Name = "beschikking")]
    public Guid BeschikkingNummer { get; set; }

    [BindProperty(SupportsGet = true), FromRoute(Name = "voorziening")]
    public Guid? VoorzieningNummer { get; set; }

    [BindProperty]
    public VoorzieningUitkomst Uitkomst { get; set; }

    [BindProperty]
    public Guid? Element { get; set; }

    [BindProperty]
    public Guid? Product { get; set; }

    [BindProperty]
    public string? Resultaat { get; set; }

    [BindProperty]
    public string? Aard { get; set; }

    [BindProperty]
    public decimal? Volume { get; set; }

    [BindProperty]
    public Frequentie? Frequentie { get; set; } = Waarden.Frequentie.Week;

    [BindProperty]
    public DateOnly? Ingang { get; set; }

    [BindProperty]
    public DateOnly? Einde { get; set; }

    [BindProperty]
    public VoorzieningVorm Vorm { get; set; }

    [BindProperty]
    public decimal? PgbBedrag { get; set; }

    [BindProperty]
    public string? PgbBekwaam { get; set; }

    [BindProperty]
    public string? PgbWens { get; set; }

    [BindProperty]
    public string? PgbKwaliteit { get; set; }

    [BindProperty]
    public Guid? Aanbieder { get; set; }

    [BindProperty]
    public string? Motivering { get; set; }

    [BindProperty]
    public string? Afwijking { get; set; }

    public ZaakId Zaak => ZaakId.From(ZaakNummer);

    public BeschikkingId Beschikking => BeschikkingId.From(BeschikkingNummer);

    public VoorzieningId? Voorziening => VoorzieningNummer is { } id ? VoorzieningId.From(id) : null;

    public int? MinutenOnderzoek { get; private set; }

    public List<SelectListItem> Producten { get; } = [];

    public List<SelectListItem> Aanbieders { get; } = [];

    public List<SelectListItem> Elementen { get; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        var beschikking = await db.Set<Beschikking>().AsNoTracking().FirstOrDefaultAsync(b => b.Id == Beschikking && b.Zaak == Zaak, ct);
        var present = beschikking?.Voorzieningen.Find(v => v.Id == Voorziening);
        if (beschikking is null || Voorziening is not null && present is null)
            return NotFound();
        Versie = beschikking.Versie;
        var today = clock.Today(beschikking.Gemeente);
        if (HttpContext.Request.Method == "GET")
            Fill(present?.Inhoud, today);
        MinutenOnderzoek = present?.Inhoud.MinutenOnderzoek;
        foreach (var p in (await aanbieders.Catalogus(beschikking.Gemeente, today, ct)).OrderBy(p => p.Naam, StringComparer.CurrentCulture))
            Producten.Add(new SelectListItem(VoorzieningCatalogus.Product(p) is { } known ? $"{p.Naam} ({known.Eenheid.Woord()})" : p.Naam, p.Id.ToString()));
        if (Product is { } product)
        {
            var admitted = await aanbieders.Toegelaten(ProductId.From(product), beschikking.Gemeente, today, ct);
            Aanbieders.AddRange(admitted.Select(t => new SelectListItem(t.Aanbieder.Naam, t.Aanbieder.Id.ToString())));
        }
        if (present is null)
            Elementen.AddRange((await toegang.Maatwerk(Zaak, ct)).Select(m => new SelectListItem(m.Element.Wat, m.Element.Id.ToString())));
        return Page();
    }

    [Requires(Permission.BeschikkingVoorbereiden)]
    public Task<IActionResult> OnPostAsync([FromServices] VoorzieningSetting setting, CancellationToken ct) =>
        After(() => setting.Run(new SetVoorziening(Zaak, Beschikking, Voorziening, Invoer()), ct), _ => Links.Beschikking(Zaak), ct);

    [Requires(Permission.BeschikkingVoorbereiden)]
    public async Task<IActionResult> OnPostWeghalenAsync([FromServices] VoorzieningDropping dropping, CancellationToken ct)
    {
        if (Voorziening is not { } voorziening)
            return NotFound();
        ModelState.Clear();
        return await After(() => dropping.Run(new DropVoorziening(Zaak, Beschikking, voorziening), ct), _ => Links.Beschikking(Zaak), ct);
    }

    private VoorzieningInvoer Invoer() =>
        new()
        {
            Uitkomst = Uitkomst,
            Element = Element is { } e ? ElementId.From(e) : null,
            Product = Product is { } p ? ProductId.From(p) : null,
            Resultaat = Resultaat,
            Aard = Aard,
            Volume = Volume,
            Frequentie = Frequentie,
            Ingang = Ingang,
            Einde = Einde,
            Vorm = Vorm,
            PgbBedrag = PgbBedrag,
            PgbBekwaam = PgbBekwaam,
            PgbWens = PgbWens,
            PgbKwaliteit = PgbKwaliteit,
            Aanbieder = Aanbieder is { } a ? AanbiederId.From(a) : null,
            Motivering = Motivering,
            Afwijking = Afwijking,
        };

    private void Fill(VoorzieningInhoud? i, DateOnly today)
    {
        Ingang = i?.Ingang ?? today;
        if (i is null)
            return;
        (Uitkomst, Vorm, Product, Aanbieder) = (i.Uitkomst, i.Vorm, i.Product?.Id.Value, i.Aanbieder?.Id.Value);
        (Resultaat, Aard, Motivering, Afwijking) = (i.Resultaat, i.Aard, i.Motivering, i.Afwijking);
        (Volume, Frequentie, Einde) = (i.Omvang?.Volume, i.Omvang?.Frequentie ?? Waarden.Frequentie.Week, i.Einde);
        (PgbBedrag, PgbBekwaam, PgbWens, PgbKwaliteit) = (i.Pgb?.Bedrag, i.Pgb?.Bekwaam, i.Pgb?.Wens, i.Pgb?.Kwaliteit);
    }
}
