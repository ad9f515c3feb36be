using Microsoft.AspNetCore.Mvc;
using ModuleContracts;
using Platform;
using Waarden;

namespace Inwoners;

/// <summary>Who looked in your file, in which role, at what (J-14).</summary>
[Requires(Permission.MijnOndersteuningZien)]
internal sealed class InzagePagina(InzageQuery query) : Pagina
{
    [BindProperty(SupportsGet = true, Name = "zaak")]
    public ZaakId ZaakId { get; set; }

    public IReadOnlyList<InzageRegel> Regels { get; private set; } = [];

    public override async Task<IActionResult> Show(CancellationToken ct)
    {
        if (await query.Of(ZaakId, ct) is not { } found)
            return NotFound();
        Regels = found;
        return Page();
    }
}

/// <summary>One look into a file, in readable words.</summary>
/// <param name="Wanneer">When, for the last time that day.</param>
/// <param name="Naam">Who.</param>
/// <param name="Rol">In which role.</param>
/// <param name="Wat">At what.</param>
/// <param name="Noodtoegang">By break-glass.</param>
/// <param name="Keer">How many times that day.</param>
internal sealed record InzageRegel(DateTimeOffset Wanneer, string Naam, string Rol, string Wat, bool Noodtoegang, int Keer);

/// <summary>Reads the log for the inwoner himself; for a case that is not his there is nothing.</summary>
internal sealed class InzageQuery(ReadLog log, IZakenVanInwoner zaken, CurrentActor current, InzageWoorden woorden)
{
    public const int AtMost = 200;

    public async Task<IReadOnlyList<InzageRegel>?> Of(ZaakId zaak, CancellationToken ct)
    {
        if (current.Actor.Inwoner is not { } me || (await zaken.Van([me], ct)).All(z => z.Id != zaak))
            return null;
        // Who looks at the same thing ten times in a day is one line: otherwise the stranger drowns among the known.
        return
        [
            .. (await log.Of(zaak, AtMost, ct))
                .GroupBy(i => (DomainClock.DateIn(i.Wanneer), i.Subject, i.Rol, i.Wat, i.Noodtoegang))
                .Select(g => new InzageRegel(g.First().Wanneer, g.First().Naam, woorden.Rollen(g.Key.Rol), woorden.Wat(g.Key.Wat), g.Key.Noodtoegang, g.Count())),
        ];
    }
}
