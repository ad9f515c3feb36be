using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>The public profile of one provider: facts and its own words, the same for all.</summary>
[Public]
internal sealed class ShowAanbieder(KeukentafelDbContext db, AanbiederList list, Verbanden verbanden, AccessGate gate) : Pagina
{
    [BindProperty(SupportsGet = true)]
    public AanbiederId Id { get; set; }

    public Aanbieder Aanbieder { get; private set; } = null!;

    public IReadOnlyList<AanbiederProduct> Producten { get; private set; } = [];

    public IReadOnlyList<string> Gebieden { get; private set; } = [];

    public bool IsOwn => db.Scope.Organisaties.Contains(Id);

    public bool IsInkoper => gate.May(Permission.AanbiedersBeheren);

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await db.Set<Aanbieder>().AsNoTracking().FirstOrDefaultAsync(a => a.Id == Id, ct) is not { } found)
            return NotFound();
        Aanbieder = found;
        Producten = await list.Producten(found, ct);
        if (found.Gebieden.Count > 0)
            Gebieden = Named(found.Gebieden, await verbanden.Gemeenten(ct));
        return Page();
    }

    private static List<string> Named(IReadOnlyList<Gebied> gebieden, IReadOnlyList<Gemeente> gemeenten)
    {
        var byCode = gemeenten.ToDictionary(g => g.Code);
        return
        [
            .. gebieden.Where(g => byCode.ContainsKey(g.Gemeente)).Select(g =>
            {
                var gemeente = byCode[g.Gemeente];
                var wijken = gemeente.Wijken.Where(w => g.Wijken.Contains(w.Code)).Select(w => w.Naam).ToList();
                return wijken.Count == 0 ? gemeente.Naam : $"{gemeente.Naam}: {string.Join(", ", wijken)}";
            }),
        ];
    }
}
