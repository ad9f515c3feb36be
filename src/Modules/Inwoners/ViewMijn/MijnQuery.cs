using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Inwoners;

/// <summary>One case of the inwoner as his own page shows it.</summary>
/// <param name="Zaak">Case.</param>
/// <param name="Gemeente">Name of the gemeente.</param>
/// <param name="Ontvangen">Day of the melding.</param>
/// <param name="Contact">His contact person; null when there is none yet.</param>
/// <param name="Afgesloten">True when it ended.</param>
/// <param name="Regels">What every room has to tell.</param>
internal sealed record MijnZaak(ZaakId Zaak, string Gemeente, DateOnly Ontvangen, string? Contact, bool Afgesloten, IReadOnlyList<MijnRegel> Regels);

/// <summary>Gathers what all rooms have to tell the inwoner about his own cases.</summary>
internal sealed class MijnQuery(KeukentafelDbContext db, CurrentActor current, IZakenVanInwoner zaken, IEnumerable<IMijnRegels> rooms)
{
    public async Task<IReadOnlyList<MijnZaak>> Read(CancellationToken ct)
    {
        if (current.Actor.Inwoner is not { } me)
            return [];
        var own = await zaken.Van([me], ct);
        var ids = own.Select(z => z.Id).ToList();
        var lines = ids.ToDictionary(id => id, _ => new List<MijnRegel>());
        foreach (var room in rooms.OrderBy(r => r.Volgorde))
            foreach (var (zaak, more) in await room.Regels(ids, ct))
                lines[zaak].AddRange(more);
        var codes = own.Select(z => z.Gemeente).Distinct().ToList();
        var names = await db.Set<Gemeente>().AsNoTracking().Where(g => codes.Contains(g.Code)).ToDictionaryAsync(g => g.Code, g => g.Naam, ct);
        var staff = own.Where(z => z.Consulent is not null).Select(z => z.Consulent!.Value).Distinct().ToList();
        var contacts = await db.Set<Gebruiker>().Where(g => staff.Contains(g.Id)).Select(g => new { g.Id, g.Naam }).ToDictionaryAsync(g => g.Id, g => g.Naam, ct);
        return [.. own.Select(z => new MijnZaak(z.Id, names.GetValueOrDefault(z.Gemeente, ""), z.Ontvangen, z.Consulent is { } c ? contacts.GetValueOrDefault(c) : null, z.Afgesloten, lines[z.Id]))];
    }
}
