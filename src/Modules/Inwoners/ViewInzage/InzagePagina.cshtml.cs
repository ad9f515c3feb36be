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
internal sealed record InzageRegel(DateTimeOffset Wanneer, string Naam, string Rol, string Wat, bool Noodtoegang);

/// <summary>Reads the log for the inwoner himself; for a case that is not his there is nothing.</summary>
internal sealed class InzageQuery(ReadLog log, IZakenVanInwoner zaken, CurrentActor current, InzageWoorden woorden)
{
    public const int AtMost = 200;

    public async Task<IReadOnlyList<InzageRegel>?> Of(ZaakId zaak, CancellationToken ct)
    {
        if (current.Actor.Inwoner is not { } me || (await zaken.Van([me], ct)).All(z => z.Id != zaak))
            return null;
        return [.. (await log.Of(zaak, AtMost, ct)).Select(i => new InzageRegel(i.Wanneer, i.Naam, woorden.Rollen(i.Rol), woorden.Wat(i.Wat), i.Noodtoegang))];
    }
}
