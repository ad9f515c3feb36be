using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>An official says in which providers he has an interest (E-36).</summary>
[Requires(Permission.AanbiedersZien)]
internal sealed class ShowBelangen(KeukentafelDbContext db, BelangList list, BelangDeclaring declaring, BelangEnding ending) : Pagina
{
    [BindProperty]
    public Velden Invoer { get; set; } = new();

    public IReadOnlyList<BelangRegel> Belangen { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Aanbieders { get; private set; } = [];

    public bool SeesAll => list.SeesAll;

    public bool IsOfficial => db.Scope.Gemeenten.Count > 0;

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        Belangen = await list.Find(ct);
        Aanbieders = [.. (await db.Set<Aanbieder>().AsNoTracking().OrderBy(a => a.Sorteernaam).Select(a => new { a.Id, a.Naam, a.Plaats }).Take(1000).ToListAsync(ct)).Select(a => new SelectListItem($"{a.Naam} ({a.Plaats})", a.Id.ToString()))];
        return Page();
    }

    [Requires(Permission.AanbiedersZien)]
    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        After(() => declaring.Run(new DeclareBelang(Invoer.Aanbieder, Invoer.Aard!.Value), ct), _ => "/belangen", ct);

    [Requires(Permission.AanbiedersZien)]
    public Task<IActionResult> OnPostBeeindigAsync(Guid belang, CancellationToken ct)
    {
        // The form to declare stands on the same page and is not sent along.
        ModelState.Clear();
        return After(() => ending.Run(belang, ct), _ => "/belangen", ct);
    }

    internal sealed class Velden
    {
        [Required]
        public AanbiederId? Aanbieder { get; set; }

        [Required]
        public BelangAard? Aard { get; set; }
    }
}
