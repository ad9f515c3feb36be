using Microsoft.AspNetCore.Mvc;
using Platform;

namespace Toegang;

/// <summary>Everything that happened to a case: what, who, when, why.</summary>
[Requires(Permission.ZaakZien), ReadsDossier("Inzage.Logboek")]
internal sealed class LogboekPagina(ZaakBlik blik, Historie historie) : ZaakPagina
{
    public const int Size = 50;

    [BindProperty(SupportsGet = true, Name = "voor")]
    public long? Voor { get; set; }

    public IReadOnlyList<HistorieRegel> Regels { get; private set; } = [];

    public long? Volgende { get; private set; }

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await blik.Kop(ZaakId, ct) is not { } kop)
            return NotFound();
        Kop = kop;
        var found = await historie.Of(ZaakId, Size + 1, Voor, ct);
        Volgende = found.Count > Size ? found[Size - 1].Nummer : null;
        Regels = Folded([.. found.Take(Size)]);
        return Page();
    }

    // Work that saves itself leaves many lines of one kind; the newest of a day tells enough.
    private static List<HistorieRegel> Folded(IReadOnlyList<HistorieRegel> lines) =>
        [.. lines.Where((line, i) => i == 0 || lines[i - 1] is var newer && !(newer.Soort == line.Soort && newer.Naam == line.Naam && line.Reden is null && DomainClock.DateIn(newer.Wanneer) == DomainClock.DateIn(line.Wanneer)))];
}
