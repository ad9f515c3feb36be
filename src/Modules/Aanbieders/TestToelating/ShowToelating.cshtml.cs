using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>One request: the provider follows and completes it, the inkoper tests it.</summary>
[Requires(Permission.AanbiedersZien)]
internal sealed class ShowToelating(KeukentafelDbContext db, AccessGate gate, ToelatingTesting testing, ToelatingCompleting completing, ToelatingWithdrawing withdrawing) : Pagina
{
    [BindProperty(SupportsGet = true)]
    public ContractId Id { get; set; }

    [BindProperty]
    public Velden Invoer { get; set; } = new();

    public Toelating Toelating { get; private set; } = null!;

    public Aanbieder Aanbieder { get; private set; } = null!;

    public IReadOnlyList<Product> Producten { get; private set; } = [];

    public bool MayTest => Toelating.IsOpen && gate.May(Permission.AanbiedersBeheren);

    public bool IsOwn => db.Scope.Organisaties.Contains(Toelating.Organisatie) && gate.May(Permission.EigenAanbodBeheren);

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await db.Set<Toelating>().AsNoTracking().FirstOrDefaultAsync(t => t.Id == Id, ct) is not { } found)
            return NotFound();
        Toelating = found;
        Versie = found.Versie;
        Aanbieder = await db.Set<Aanbieder>().AsNoTracking().FirstAsync(a => a.Id == found.Organisatie, ct);
        var ids = found.Producten;
        Producten = await db.Set<Product>().AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Code).ToListAsync(ct);
        if (Request.Method == "GET")
            Fill();
        return Page();
    }

    [Requires(Permission.AanbiedersBeheren)]
    public Task<IActionResult> OnPostToetsAsync(CancellationToken ct) =>
        After(() => testing.Run(new TestToelating(Id, [.. Invoer.Oordelen.Select(o => new Eisoordeel(o.Eis, o.Voldoet, o.Toelichting?.Trim()))], Invoer.Besluit, Invoer.Van), ct), _ => $"/toelatingen/{Id}", ct);

    [Requires(Permission.EigenAanbodBeheren)]
    public Task<IActionResult> OnPostAanvullenAsync(CancellationToken ct) =>
        After(() => completing.Run(Id, [.. Invoer.Antwoorden.Select(a => a.Answer())], ct), _ => $"/toelatingen/{Id}", ct);

    [Requires(Permission.EigenAanbodBeheren)]
    public Task<IActionResult> OnPostIntrekkenAsync(CancellationToken ct) => After(() => withdrawing.Run(Id, ct), _ => $"/toelatingen/{Id}", ct);

    private void Fill()
    {
        Invoer.Antwoorden = [.. Toelating.Antwoorden.Select(a => new EisVeld { Eis = a.Eis, Voldoet = a.Voldoet, Bewijs = a.Bewijs })];
        Invoer.Oordelen = [.. Toelating.Eisen.Select(e => new OordeelVeld { Eis = e })];
    }

    internal sealed class Velden
    {
        public List<EisVeld> Antwoorden { get; set; } = [];

        public List<OordeelVeld> Oordelen { get; set; } = [];

        public ToelatingBesluit Besluit { get; set; }

        public DateOnly? Van { get; set; }
    }

    internal sealed class OordeelVeld
    {
        public string Eis { get; set; } = "";

        public bool Voldoet { get; set; }

        public string? Toelichting { get; set; }
    }
}
