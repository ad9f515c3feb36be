using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Inwoners;

/// <summary>Answers other rooms, through the owner filters of the present actor.</summary>
internal sealed class InwonerQuestions(KeukentafelDbContext db, BsnVault vault, IServiceProvider services) : IInwonerQuestions
{
    public async Task<IReadOnlyDictionary<InwonerId, InwonerGegevens>> Gegevens(Gemeentecode gemeente, IReadOnlyCollection<InwonerId> inwoners, CancellationToken ct)
    {
        var rows = await db.Set<Inwoner>().AsNoTracking().Where(i => i.Gemeente == gemeente && inwoners.Contains(i.Id)).ToListAsync(ct);
        return rows.ToDictionary(i => i.Id, i => new InwonerGegevens(
            i.Id, i.Naam, i.Voornaam, i.VolleAchternaam, i.Geboren, $"{i.Straat} {i.Huisnummer}", i.Postcode, i.Plaats, i.Wijkcode, i.Telefoon, i.Email, i.GeheimAdres));
    }

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<BekendeWaarde>>> BekendeWaarden(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        // Asked for when needed: Toegang asks this room too, and the two can't wait for each other to be made.
        var toegang = (IToegangQuestions)services.GetService(typeof(IToegangQuestions))!;
        var cases = await toegang.Zaken(zaken, ct);
        var ids = cases.Values.Select(z => z.Inwoner).Distinct().ToList();
        var betrokkenen = (await db.Set<Betrokkene>().AsNoTracking().Where(b => zaken.Contains(b.Zaak)).ToListAsync(ct)).ToLookup(b => b.Zaak);
        var inwoners = (await db.Set<Inwoner>().AsNoTracking().Where(i => ids.Contains(i.Id)).ToListAsync(ct)).ToDictionary(i => (i.Id, i.Gemeente));
        var numbers = await Bsns(ids, ct);
        return cases.ToDictionary(z => z.Key, IReadOnlyList<BekendeWaarde> (z) =>
        [
            .. inwoners.TryGetValue((z.Value.Inwoner, z.Value.Gemeente), out var i) ? Known.Of(i, numbers.GetValueOrDefault(i.Id)) : [],
            .. betrokkenen[z.Key].SelectMany(Known.Of),
        ]);
    }

    public async Task<string?> BsnForToewijzing(InwonerId inwoner, ToewijzingId toewijzing, CancellationToken ct)
    {
        // The bsn belongs to the person alone; this one release is allowed by law to the provider that must deliver (J-03).
        using var all = db.Scope.AsSystem();
        var bytes = await db.Set<Persoon>().Where(p => p.Id == inwoner).Select(p => p.BsnVerzegeld).FirstOrDefaultAsync(ct);
        return bytes is null ? null : vault.Unseal(bytes);
    }

    // Unsealed for the gate alone: what is published is held against it, so that it can't slip through (J-17).
    private async Task<Dictionary<InwonerId, string>> Bsns(List<InwonerId> ids, CancellationToken ct)
    {
        using var all = db.Scope.AsSystem();
        var sealedRows = await db.Set<Persoon>().AsNoTracking().Where(p => ids.Contains(p.Id) && p.BsnVerzegeld != null).Select(p => new { p.Id, p.BsnVerzegeld }).ToListAsync(ct);
        return sealedRows.ToDictionary(p => p.Id, p => vault.Unseal(p.BsnVerzegeld!));
    }
}
