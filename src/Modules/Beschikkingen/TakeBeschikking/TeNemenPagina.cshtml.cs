using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>What waits for a decision, oldest first. No names: opening one shows the file and is logged.</summary>
[Requires(Permission.BeschikkingNemen)]
internal sealed class TeNemenPagina(KeukentafelDbContext db, DomainClock clock) : Pagina
{
    private const int PageSize = 25;

    [BindProperty(SupportsGet = true), FromQuery(Name = "na")]
    public Guid? Na { get; set; }

    public List<Wachtend> Lijst { get; } = [];

    public string? Volgende { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        var waiting = db.Set<Beschikking>().AsNoTracking().Where(b => b.Status == BeschikkingStatus.TerBesluit);
        if (Na is { } na)
        {
            var after = await waiting.Where(b => b.Id == BeschikkingId.From(na)).Select(b => b.Voorgesteld).FirstOrDefaultAsync(ct);
            waiting = waiting.Where(b => b.Voorgesteld > after);
        }
        var rows = await waiting.OrderBy(b => b.Voorgesteld).Take(PageSize + 1).ToListAsync(ct);
        var ids = rows.Select(b => b.Aanvraag).ToList();
        var aanvragen = await db.Set<Aanvraag>().AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, ct);
        foreach (var b in rows.Take(PageSize))
        {
            var aanvraag = b.Aanvraag is { } id ? aanvragen.GetValueOrDefault(id) : null;
            var today = clock.Today(b.Gemeente);
            Lijst.Add(new Wachtend(b, aanvraag is null ? null : Besluittermijn.Of(aanvraag, today, clock.Normen).LaatsteDag, today));
        }
        Volgende = rows.Count > PageSize ? Links.TeNemen + "?na=" + rows[PageSize - 1].Id : null;
        return Page();
    }

    internal sealed record Wachtend(Beschikking Beschikking, DateOnly? Uiterlijk, DateOnly Vandaag);
}
