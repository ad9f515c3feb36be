using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The form to change a product that is not published yet.</summary>
[Requires(Permission.AanbiedersBeheren)]
internal sealed class WijzigProduct(ProductList list, Verbanden verbanden, ProductRevising process) : Pagina
{
    [BindProperty(SupportsGet = true)]
    public ProductId Id { get; set; }

    [BindProperty]
    public Productinvoer Invoer { get; set; } = new();

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await list.Visible().FirstOrDefaultAsync(p => p.Id == Id, ct) is not { } product || !verbanden.Own.Contains(product.Samenwerking))
            return NotFound();
        Versie = product.Versie;
        if (Request.Method == "GET")
            Invoer = Of(product);
        return Page();
    }

    [Requires(Permission.AanbiedersBeheren)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => process.Run(new ReviseProduct(Id, Invoer), ct), _ => $"/producten/{Id}", ct);

    private static Productinvoer Of(Product p) =>
        new()
        {
            Code = p.Code,
            Naam = p.Naam,
            Categorie = p.Categorie,
            Eenheid = p.Eenheid,
            Rechtsvorm = p.Rechtsvorm,
            Tarief = p.Tarief,
            Plafond = p.Plafond,
            Prijsgewicht = p.Prijsgewicht,
            Van = p.Van,
            Tot = p.Tot,
            Jaarloon = p.Opbouw.Jaarloon,
            Werkgeverslasten = p.Opbouw.Werkgeverslasten,
            BetaaldeUren = p.Opbouw.BetaaldeUren,
            ProductieveUren = p.Opbouw.ProductieveUren,
            ReisEnOpleiding = p.Opbouw.ReisEnOpleiding,
            Overhead = p.Opbouw.Overhead,
            GemeentelijkeEisen = p.Opbouw.GemeentelijkeEisen,
            Indexatie = p.Opbouw.Indexatie,
            UrenPerEenheid = p.Opbouw.UrenPerEenheid,
        };
}
