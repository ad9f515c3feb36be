using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>One offerte after the opening: everything that the evaluation shows.</summary>
internal sealed record GeopendeOfferte(UitkomstRegel Regel, AanbiederGegevens? Aanbieder, OfferteInhoud Plan, decimal Prijs, VoorstelPast Past);

/// <summary>The evaluation as it stands; empty while prices are closed.</summary>
/// <param name="Offertes">What takes part, best first.</param>
/// <param name="Gevoeligheid">What the order would be with other weights.</param>
/// <param name="Terzijde">How many were set aside because two persons found them not independent (E-34); their prices stay closed.</param>
internal sealed record UitkomstStand(IReadOnlyList<GeopendeOfferte> Offertes, IReadOnlyList<UitkomstGevoeligheid> Gevoeligheid, int Terzijde)
{
    public IReadOnlyList<UitkomstRegel> Regels => [.. Offertes.Select(o => o.Regel)];
}

/// <summary>
/// Computes the evaluation from what was released at the opening. The caller has found the vraag through its own file; aanbieders
/// released to the gemeente, not to the inwoner, hence the lifted filter.
/// </summary>
internal sealed class UitkomstReader(KeukentafelDbContext db, IAanbiederQuestions aanbieders)
{
    public async Task<UitkomstStand> Of(Vraag vraag, CancellationToken ct)
    {
        if (vraag.Opening?.Tweede is null)
            return new UitkomstStand([], [], 0);
        using var lifted = db.Scope.AsSystem();
        var offertes = await db.Set<Offerte>().AsNoTracking().Where(o => o.Vraag == vraag.Id && o.Vrijgegeven && o.Status != OfferteStatus.Teruggetrokken).ToListAsync(ct);
        var ids = offertes.Select(o => o.Id).ToList();
        var plans = await db.Set<OffertePlan>().AsNoTracking().Where(p => ids.Contains(p.Offerte)).ToDictionaryAsync(p => p.Offerte, p => p.Inhoud!, ct);
        var prices = await db.Set<OffertePrijs>().AsNoTracking().Where(p => ids.Contains(p.Offerte)).ToDictionaryAsync(p => p.Offerte, p => p.Bedrag!.Value, ct);
        var scores = await db.Set<Beoordeling>().AsNoTracking().Where(b => b.Vraag == vraag.Id).ToListAsync(ct);
        var names = await aanbieders.Aanbieders([.. offertes.Select(o => o.Organisatie)], ct);
        var points = BeoordelingPunten.PerOfferte(ids, scores);
        var judged = vraag.Oordelen.ToDictionary(o => o.Offerte, o => o.Past);
        var regels = Uitkomst.Compute(
            vraag.Criteria,
            [.. ids.Select(id => new UitkomstInvoer(id, points[id], judged.GetValueOrDefault(id, VoorstelPast.WeetNiet), prices[id]))],
            vraag.Bodem, vraag.Plafond);
        var who = offertes.ToDictionary(o => o.Id, o => o.Organisatie);
        return new UitkomstStand(
            [.. regels.Select(r => new GeopendeOfferte(r, names.GetValueOrDefault(who[r.Offerte]), plans[r.Offerte], prices[r.Offerte], judged.GetValueOrDefault(r.Offerte, VoorstelPast.WeetNiet)))],
            Uitkomst.Gevoeligheid(vraag.Criteria, regels),
            await db.Set<Offerte>().CountAsync(o => o.Vraag == vraag.Id && o.Status == OfferteStatus.TerzijdeGelegd, ct));
    }
}
