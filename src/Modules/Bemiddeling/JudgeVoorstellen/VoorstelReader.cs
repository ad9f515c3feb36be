using Microsoft.EntityFrameworkCore;
using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>A proposal as the inwoner reads it before prices are open: the plan, no name, no price, no score.</summary>
internal sealed record Voorstel(OfferteId Offerte, string Letter, OfferteInhoud Plan, VoorstelPast Past);

/// <summary>
/// Reads proposals for the inwoner. The caller has found the vraag through the inwoner's own file; the plans belong to aanbieders
/// and are released to the gemeente, not to persons, hence the lifted filter.
/// </summary>
internal sealed class VoorstelReader(KeukentafelDbContext db)
{
    /// <summary>The three best plans, ties included, or all when he wants more; in an order that says nothing.</summary>
    public async Task<(IReadOnlyList<Voorstel> Voorstellen, int Totaal)> Of(Vraag vraag, bool all, CancellationToken ct)
    {
        using var lifted = db.Scope.AsSystem();
        var plans = await db.Set<OffertePlan>().AsNoTracking().Where(p => p.Vraag == vraag.Id && p.Vrijgegeven).Select(p => new { p.Offerte, p.Inhoud }).ToListAsync(ct);
        var aside = await db.Set<Offerte>().AsNoTracking().Where(o => o.Vraag == vraag.Id && o.Status == OfferteStatus.TerzijdeGelegd).Select(o => o.Id).ToListAsync(ct);
        var letters = Letters(vraag.Id, plans.Select(p => p.Offerte));
        plans.RemoveAll(p => aside.Contains(p.Offerte));
        var scores = await db.Set<Beoordeling>().AsNoTracking().Where(b => b.Vraag == vraag.Id).ToListAsync(ct);
        var best = Uitkomst.BestePlannen(vraag.Criteria, BeoordelingPunten.PerOfferte(plans.Select(p => p.Offerte), scores));
        var given = vraag.Oordelen.ToDictionary(o => o.Offerte, o => o.Past);
        var ordered = plans.Select(p => new Voorstel(p.Offerte, letters[p.Offerte], p.Inhoud!, given.GetValueOrDefault(p.Offerte, VoorstelPast.WeetNiet)));
        return ([.. ordered.OrderBy(v => v.Letter.Length).ThenBy(v => v.Letter, StringComparer.Ordinal).Where(v => all || best.Contains(v.Offerte) || given.ContainsKey(v.Offerte))], plans.Count);
    }

    /// <summary>What each proposal of a vraag is called, the same for all who read it before the opening; it stays when another is set aside.</summary>
    public static IReadOnlyDictionary<OfferteId, string> Letters(VraagId vraag, IEnumerable<OfferteId> offertes) =>
        offertes.OrderBy(o => ScoreReader.Shuffle(vraag.ToString(), o), StringComparer.Ordinal).Select((o, i) => (Offerte: o, Letter: ScoreReader.Letter(i))).ToDictionary(o => o.Offerte, o => o.Letter);
}
