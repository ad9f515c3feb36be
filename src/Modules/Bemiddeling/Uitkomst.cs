using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>Place of one offerte in the evaluation.</summary>
/// <param name="Offerte">Offerte.</param>
/// <param name="Punten">Points from 0 to 10 by criterion.</param>
/// <param name="Totaal">Weighted total, 0 to 10; 0 when refused.</param>
/// <param name="Rang">1 is best; equal totals share a place; 0 when refused.</param>
/// <param name="Geweigerd">The inwoner said: does not suit me.</param>
internal sealed record UitkomstRegel(OfferteId Offerte, IReadOnlyDictionary<string, decimal> Punten, decimal Totaal, int Rang, bool Geweigerd);

/// <summary>What goes into the evaluation for one offerte.</summary>
internal sealed record UitkomstInvoer(OfferteId Offerte, IReadOnlyDictionary<string, decimal> Kwaliteit, VoorstelPast Past, decimal Prijs);

/// <summary>The order when the weights shift a little: does the first place hold (design/bemiddeling, Evaluation 3)?</summary>
/// <param name="Criterium">Criterion that gets ten points more weight, at the cost of the others in proportion.</param>
/// <param name="Eerste">Who would be first then; more than one when equal.</param>
/// <param name="Blijft">True when the first place stays where it is.</param>
internal sealed record UitkomstGevoeligheid(string Criterium, IReadOnlyList<OfferteId> Eerste, bool Blijft);

/// <summary>
/// The published formula. Quality: score 1–5 becomes (score − 1) × 2.5, averaged over scorers. Inwoner: past 10, weet niet or not
/// shown 5, past niet is refused. Price: 10 × (ceiling − price) / (ceiling − floor). Total: sum of weight × points / 100.
/// </summary>
internal static class Uitkomst
{
    private const decimal Shift = 10m;

    /// <summary>Score of 1 to 5 on the scale of 0 to 10.</summary>
    public static decimal Punten(decimal score) => (score - 1m) * 2.5m;

    public static decimal Punten(VoorstelPast past) => past == VoorstelPast.Past ? 10m : 5m;

    /// <summary>Ranks the offertes.</summary>
    public static IReadOnlyList<UitkomstRegel> Compute(IReadOnlyList<Criterium> criteria, IReadOnlyList<UitkomstInvoer> invoer, decimal bodem, decimal plafond)
    {
        var scored = invoer.Select(i => (Invoer: i, Punten: PuntenVan(criteria, i, bodem, plafond))).ToList();
        var totals = scored.ToDictionary(s => s.Invoer.Offerte, s => s.Invoer.Past == VoorstelPast.PastNiet ? 0m : Total(criteria, s.Punten));
        var valid = scored.Where(s => s.Invoer.Past != VoorstelPast.PastNiet).Select(s => totals[s.Invoer.Offerte]).ToList();
        return
        [
            .. scored
                .Select(s => new UitkomstRegel(
                    s.Invoer.Offerte, s.Punten, totals[s.Invoer.Offerte],
                    s.Invoer.Past == VoorstelPast.PastNiet ? 0 : 1 + valid.Count(t => t > totals[s.Invoer.Offerte]),
                    s.Invoer.Past == VoorstelPast.PastNiet))
                .OrderBy(r => r.Geweigerd).ThenBy(r => r.Rang),
        ];
    }

    /// <summary>Gives each criterion in turn ten points more weight and looks who is first.</summary>
    public static IReadOnlyList<UitkomstGevoeligheid> Gevoeligheid(IReadOnlyList<Criterium> criteria, IReadOnlyList<UitkomstRegel> regels)
    {
        var valid = regels.Where(r => !r.Geweigerd).ToList();
        if (valid.Count == 0 || criteria.Count < 2)
            return [];
        var now = valid.Where(r => r.Rang == 1).Select(r => r.Offerte).ToHashSet();
        return
        [
            .. criteria.Select(c =>
            {
                var shifted = Shifted(criteria, c);
                var totals = valid.Select(r => (r.Offerte, Total: Total(shifted, r.Punten))).ToList();
                var best = totals.Max(t => t.Total);
                IReadOnlyList<OfferteId> first = [.. totals.Where(t => t.Total == best).Select(t => t.Offerte)];
                return new UitkomstGevoeligheid(c.Code, first, now.SetEquals(first));
            }),
        ];
    }

    /// <summary>The offertes that the inwoner is asked about: the three best plans, ties included.</summary>
    public static IReadOnlyList<OfferteId> BestePlannen(IReadOnlyList<Criterium> criteria, IReadOnlyDictionary<OfferteId, IReadOnlyDictionary<string, decimal>> kwaliteit)
    {
        var own = criteria.Where(c => c.Soort == Criteriumsoort.Kwaliteit).ToList();
        var scores = kwaliteit.Select(k => (Offerte: k.Key, Score: own.Sum(c => c.Gewicht * k.Value.GetValueOrDefault(c.Code)))).OrderByDescending(k => k.Score).ToList();
        return scores.Count <= 3 ? [.. scores.Select(s => s.Offerte)] : [.. scores.Where(s => s.Score >= scores[2].Score).Select(s => s.Offerte)];
    }

    private static Dictionary<string, decimal> PuntenVan(IReadOnlyList<Criterium> criteria, UitkomstInvoer i, decimal bodem, decimal plafond) =>
        criteria.ToDictionary(c => c.Code, c => c.Soort switch
        {
            Criteriumsoort.Inwoner => i.Past == VoorstelPast.PastNiet ? 0m : Punten(i.Past),
            Criteriumsoort.Prijs => Prijspunten.Compute(Geld.From(i.Prijs), Geld.From(bodem), Geld.From(plafond)).Value,
            _ => i.Kwaliteit.GetValueOrDefault(c.Code),
        });

    private static decimal Total(IReadOnlyList<Criterium> criteria, IReadOnlyDictionary<string, decimal> punten) =>
        criteria.Sum(c => c.Gewicht * punten[c.Code]) / 100m;

    private static List<Criterium> Shifted(IReadOnlyList<Criterium> criteria, Criterium heavier)
    {
        var rest = 100m - heavier.Gewicht;
        var added = Math.Min(Shift, rest);
        return [.. criteria.Select(c => c with { Gewicht = c.Code == heavier.Code ? c.Gewicht + added : c.Gewicht * (rest - added) / rest })];
    }
}
