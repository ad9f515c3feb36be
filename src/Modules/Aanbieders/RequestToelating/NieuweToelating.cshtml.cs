using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The request itself: products, and for each requirement a yes with its proof.</summary>
[Requires(Permission.EigenAanbodBeheren)]
internal sealed class NieuweToelating(KeukentafelDbContext db, Verbanden verbanden, ToelatingRequesting process) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "samenwerking")]
    public SamenwerkingId Samenwerking { get; set; }

    [BindProperty]
    public Velden Invoer { get; set; } = new();

    public string Naam { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Producten { get; private set; } = [];

    public bool Open { get; private set; }

    public int Minuten => Eis.Catalogus.Where(e => Invoer.Antwoorden.Any(a => a.Eis == e.Code)).Sum(e => e.Minuten);

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if ((await verbanden.Names(ct)).GetValueOrDefault(Samenwerking) is not { } naam)
            return NotFound();
        Naam = naam;
        var today = DomainClock.DateIn(await verbanden.Now(Samenwerking, ct));
        var products = await db.Set<Product>().AsNoTracking()
            .Where(p => p.Samenwerking == Samenwerking && p.GepubliceerdOp != null && (p.Tot == null || p.Tot >= today)).OrderBy(p => p.Code).ToListAsync(ct);
        Producten = [.. products.Select(p => new SelectListItem($"{p.Code} {p.Naam} (€\u00a0{p.Tarief:0.00})", p.Id.ToString()))];
        var procedure = await verbanden.Procedure(Samenwerking, ct);
        Open = procedure.IsOpen(today);
        if (Request.Method == "GET")
            Invoer = new Velden { Antwoorden = [.. procedure.Eisen.Select(e => new EisVeld { Eis = e })] };
        return Page();
    }

    [Requires(Permission.EigenAanbodBeheren)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Run(new RequestToelating(Samenwerking, Invoer.Producten, [.. Invoer.Antwoorden.Select(a => a.Answer())]), ct), id => $"/toelatingen/{id}", ct);

    internal sealed class Velden
    {
        public ProductId[] Producten { get; set; } = [];

        public List<EisVeld> Antwoorden { get; set; } = [];
    }
}

/// <summary>A requirement on a form.</summary>
internal sealed class EisVeld
{
    public string Eis { get; set; } = "";

    public bool Voldoet { get; set; }

    public string? Bewijs { get; set; }

    public Eisantwoord Answer() => new(Eis, Voldoet, Bewijs?.Trim());
}
