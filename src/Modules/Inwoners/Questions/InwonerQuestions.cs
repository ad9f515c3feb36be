using System.Globalization;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Inwoners;

/// <summary>Answers other rooms, through the owner filters of the present actor.</summary>
internal sealed class InwonerQuestions(KeukentafelDbContext db, BsnVault vault) : IInwonerQuestions
{
    public async Task<IReadOnlyDictionary<InwonerId, InwonerGegevens>> Gegevens(Gemeentecode gemeente, IReadOnlyCollection<InwonerId> inwoners, CancellationToken ct)
    {
        var rows = await db.Set<Inwoner>().AsNoTracking().Where(i => i.Gemeente == gemeente && inwoners.Contains(i.Id)).ToListAsync(ct);
        return rows.ToDictionary(i => i.Id, i => new InwonerGegevens(
            i.Id, i.Naam, i.Voornaam, i.VolleAchternaam, i.Geboren, $"{i.Straat} {i.Huisnummer}", i.Postcode, i.Plaats, i.Wijkcode, i.Telefoon, i.Email, i.GeheimAdres));
    }

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<BekendeWaarde>>> BekendeWaarden(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var betrokkenen = await db.Set<Betrokkene>().AsNoTracking().Where(b => zaken.Contains(b.Zaak)).ToListAsync(ct);
        return zaken.ToDictionary(z => z, IReadOnlyList<BekendeWaarde> (z) => [.. betrokkenen.Where(b => b.Zaak == z).SelectMany(Waarden)]);
    }

    public async Task<string?> BsnForToewijzing(InwonerId inwoner, ToewijzingId toewijzing, CancellationToken ct)
    {
        // The bsn belongs to the person alone; this one release is allowed by law to the provider that must deliver (J-03).
        using var all = db.Scope.AsSystem();
        var bytes = await db.Set<Persoon>().Where(p => p.Id == inwoner).Select(p => p.BsnVerzegeld).FirstOrDefaultAsync(ct);
        return bytes is null ? null : vault.Unseal(bytes);
    }

    private static IEnumerable<BekendeWaarde> Waarden(Betrokkene b) =>
        new (BekendeSoort Soort, string? Waarde)[]
        {
            (BekendeSoort.Voornaam, b.Voornaam),
            (BekendeSoort.Achternaam, b.Achternaam),
            (BekendeSoort.Adres, b.Adres),
            (BekendeSoort.Postcode, b.Postcode),
            (BekendeSoort.Plaats, b.Plaats),
            (BekendeSoort.Geboortedatum, b.Geboren?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            (BekendeSoort.Telefoon, b.Telefoon),
            (BekendeSoort.Email, b.Email),
            (BekendeSoort.Instelling, b.Instelling),
        }.Where(p => !string.IsNullOrWhiteSpace(p.Waarde)).Select(p => new BekendeWaarde(p.Soort, p.Waarde!, b.Rol));
}
