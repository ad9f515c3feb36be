using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The provider's own side: profile as others see it, and room for each product.</summary>
[Requires(Permission.EigenAanbodBeheren)]
internal sealed class MijnOrganisatie(KeukentafelDbContext db, AanbiederList list, AanbodKeeping process) : Pagina
{
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    public Aanbieder Aanbieder { get; private set; } = null!;

    public IReadOnlyList<AanbiederProduct> Producten { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        var own = db.Scope.Organisaties;
        if (await db.Set<Aanbieder>().AsNoTracking().FirstOrDefaultAsync(a => own.Contains(a.Id), ct) is not { } aanbieder)
            return NotFound();
        Aanbieder = aanbieder;
        Versie = aanbieder.Versie;
        Producten = [.. (await list.Producten(aanbieder, ct)).DistinctBy(p => p.Product)];
        if (Request.Method == "GET")
            Invoer.Aanbod = [.. Producten.Select(p => new Veld { Product = p.Product, Plekken = p.Plekken, WachttijdDagen = p.WachttijdDagen })];
        return Page();
    }

    [Requires(Permission.EigenAanbodBeheren)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(
            () => process.Run(new KeepAanbod(db.Scope.Organisaties[0], [.. Invoer.Aanbod.Select(v => new Aanbod(v.Product, v.Plekken!.Value, v.WachttijdDagen!.Value))]), ct),
            _ => "/mijn-organisatie?bewaard=plekken",
            ct);

    internal sealed class Velden
    {
        public List<Veld> Aanbod { get; set; } = [];
    }

    internal sealed class Veld
    {
        public ProductId Product { get; set; }

        [Required]
        public int? Plekken { get; set; }

        [Required]
        public int? WachttijdDagen { get; set; }
    }
}
