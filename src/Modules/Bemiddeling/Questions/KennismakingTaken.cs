using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>What a kennismaking asks of the consulent.</summary>
internal sealed class KennismakingTaken(KeukentafelDbContext db, IStringLocalizer<Teksten> texts, DomainClock clock, AccessGate gate) : ITaakregels
{
    public int Volgorde => 510;

    public async Task<IReadOnlyDictionary<ZaakId, IReadOnlyList<Taakregel>>> Regels(IReadOnlyCollection<ZaakId> zaken, CancellationToken ct)
    {
        var open = await db.Set<Kennismaking>().AsNoTracking()
            .Where(k => zaken.Contains(k.Zaak) && k.Status != KennismakingStatus.Gestopt && k.Status != KennismakingStatus.Voorbij).ToListAsync(ct);
        var vragen = open.Select(k => k.Vraag).ToList();
        var numbers = await db.Set<Vraag>().AsNoTracking().Where(v => vragen.Contains(v.Id) && v.Status == VraagStatus.Geopend).Select(v => new { v.Id, v.Nummer }).ToDictionaryAsync(v => v.Id, v => v.Nummer, ct);
        var verzoeken = (await db.Set<KennismakingVerzoek>().AsNoTracking().Where(v => vragen.Contains(v.Vraag)).ToListAsync(ct)).ToLookup(v => v.Vraag);
        return open.Where(k => numbers.ContainsKey(k.Vraag)).GroupBy(k => k.Zaak)
            .ToDictionary(g => g.Key, IReadOnlyList<Taakregel> (g) => [.. g.Select(k => Line(k, numbers[k.Vraag], [.. verzoeken[k.Vraag]]))]);
    }

    private Taakregel Line(Kennismaking k, string nummer, IReadOnlyList<KennismakingVerzoek> verzoeken)
    {
        var (status, key) = k.Status switch
        {
            KennismakingStatus.Gevraagd => (TaakStatus.TeDoen, "Schrijven"),
            KennismakingStatus.Geschreven => (TaakStatus.Wacht, "Akkoord"),
            KennismakingStatus.Akkoord => (TaakStatus.TeDoen, "Versturen"),
            _ => Sent(verzoeken, clock.Now(k.Gemeente)),
        };
        return new Taakregel(
            texts["Taak.Kennismaking", nummer], status, $"/zaken/{k.Zaak}/vragen/{k.Vraag}{(gate.May(Permission.VraagPlaatsen) ? "/kennismaking" : "")}", texts["Taak.Kennismaking." + key],
            key == "Antwoord" && k.AntwoordTot is { } until ? DomainClock.DateIn(until) : null);
    }

    private static (TaakStatus Status, string Key) Sent(IReadOnlyList<KennismakingVerzoek> verzoeken, DateTimeOffset now)
    {
        if (verzoeken.Any(v => v.Antwoord == KennismakingAntwoord.Aanvaard && v.Gesprek is null))
            return (TaakStatus.TeDoen, "Plannen");
        if (verzoeken.Any(v => v.Gesprek < now && v.Gehouden is null))
            return (TaakStatus.TeDoen, "Vastleggen");
        if (verzoeken.Any(v => v.Antwoord == KennismakingAntwoord.Open && now <= v.AntwoordTot))
            return (TaakStatus.Wacht, "Antwoord");
        return verzoeken.Any(v => v.Gesprek is not null && v.Gehouden is null) ? (TaakStatus.Wacht, "Gesprek") : (TaakStatus.Klaar, "Klaar");
    }
}
