using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Inwoners;

/// <summary>Finds a person by bsn or makes a new one; keeps his data per gemeente. Runs inside the change of the caller.</summary>
internal sealed class InwonerRegister(KeukentafelDbContext db, BsnVault vault, DomainClock clock) : IInwonerRegister, IInwonerSignIn
{
    public async Task<InwonerId> Register(Gemeentecode gemeente, NieuweInwoner nieuw, CancellationToken ct)
    {
        var id = nieuw.Id ?? (nieuw.Bsn is null ? await NewPersoon(null, ct) : await FindOrMake(nieuw.Bsn, ct));
        // A person is found again whatever owner the actor has: same id, other gemeente, other row.
        using var all = db.Scope.AsSystem();
        var inwoner = await db.Set<Inwoner>().FirstOrDefaultAsync(i => i.Id == id && i.Gemeente == gemeente, ct);
        if (inwoner is null)
            db.Add(inwoner = new Inwoner { Id = id, Gemeente = gemeente, Voornaam = "", Achternaam = "", Straat = "", Huisnummer = "", Postcode = "", Plaats = "" });
        inwoner.Voornaam = nieuw.Voornaam;
        inwoner.Tussenvoegsel = nieuw.Tussenvoegsel;
        inwoner.Achternaam = nieuw.Achternaam;
        inwoner.Roepnaam = nieuw.Roepnaam ?? inwoner.Roepnaam;
        inwoner.Geboren = nieuw.Geboren ?? inwoner.Geboren;
        inwoner.Straat = nieuw.Straat;
        inwoner.Huisnummer = nieuw.Huisnummer;
        inwoner.Postcode = Postcode.Read(nieuw.Postcode).TryGet(out var postcode) ? postcode.Value : nieuw.Postcode;
        inwoner.Plaats = nieuw.Plaats;
        inwoner.Wijkcode = nieuw.Wijkcode;
        // What is left open at a new melding stays as it was known; a secret address is lifted on purpose only (J-20).
        inwoner.Telefoon = nieuw.Telefoon ?? inwoner.Telefoon;
        inwoner.Email = nieuw.Email ?? inwoner.Email;
        inwoner.GeheimAdres |= nieuw.GeheimAdres;
        inwoner.Versie++;
        return id;
    }

    public Task AddBetrokkene(ZaakId zaak, Gemeentecode gemeente, NieuweBetrokkene b, CancellationToken ct)
    {
        db.Add(Betrokkene.Of(zaak, gemeente, b));
        return Task.CompletedTask;
    }

    public Task<InwonerId> SignIn(string bsn, CancellationToken ct) => FindOrMake(bsn, ct);

    private async Task<InwonerId> FindOrMake(string bsn, CancellationToken ct)
    {
        var hash = vault.Hash(bsn);
        // Looked up across all owners: the point is to recognise the person.
        using var all = db.Scope.AsSystem();
        var known = await db.Set<Persoon>().Where(p => p.BsnHash == hash).Select(p => (InwonerId?)p.Id).FirstOrDefaultAsync(ct);
        return known ?? await NewPersoon(bsn, ct);
    }

    private async Task<InwonerId> NewPersoon(string? bsn, CancellationToken ct)
    {
        var id = Id.New<InwonerId>(clock.SystemNow);
        // The person owns this row, not the actor who registers him: saved at once under lifted guard, in the same transaction.
        using var all = db.Scope.AsSystem();
        db.Add(new Persoon { Id = id, BsnVerzegeld = bsn is null ? null : vault.Seal(bsn), BsnHash = bsn is null ? null : vault.Hash(bsn) });
        await db.SaveChangesAsync(ct);
        return id;
    }
}
