using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The beheerder records an outage and sees those of before.</summary>
[Requires(Permission.Beheren)]
internal sealed class StoringPagina(KeukentafelDbContext db, AccessScope scope, DomainClock clock) : Pagina
{
    [BindProperty]
    public DateOnly? Dag { get; set; }

    [BindProperty]
    public TimeOnly? Van { get; set; }

    [BindProperty]
    public DateOnly? TotDag { get; set; }

    [BindProperty]
    public TimeOnly? Tot { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    [BindProperty(SupportsGet = true, Name = "verlengd")]
    public int? Verlengd { get; set; }

    public IReadOnlyList<Storing> Lijst { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        Lijst = await db.Set<Storing>().AsNoTracking().OrderByDescending(s => s.Van).Take(20).ToListAsync(ct);
        return Page();
    }

    [Requires(Permission.Beheren)]
    public Task<IActionResult> OnPostAsync([FromServices] StoringRecording process, CancellationToken ct) =>
        After(() => process.Run(Command(), ct), n => $"/beheer/storingen?verlengd={n}", ct);

    // What is not filled in is refused by the process as an outage that can't be.
    private RecordStoring Command()
    {
        var gemeente = scope.Gemeenten[0];
        var dag = Dag ?? clock.Today(gemeente);
        return new RecordStoring(gemeente, DomainClock.At(dag, Van ?? TimeOnly.MinValue), DomainClock.At(TotDag ?? dag, Tot ?? TimeOnly.MinValue), Reden ?? "");
    }
}
