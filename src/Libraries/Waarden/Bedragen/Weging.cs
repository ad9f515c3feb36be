using System.Text.Json.Serialization;

namespace Waarden;

/// <summary>Who or what fills a criterion.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Criteriumsoort>))]
public enum Criteriumsoort
{
    /// <summary>Quality of the plan, scored blind.</summary>
    Kwaliteit,

    /// <summary>The judgement of the inwoner.</summary>
    Inwoner,

    /// <summary>The price, by <see cref="Prijspunten"/>.</summary>
    Prijs,
}

/// <summary>One published criterion.</summary>
/// <param name="Code">Stable short code, unique within the weging.</param>
/// <param name="Soort">Who or what fills it.</param>
/// <param name="Gewicht">Weight in percent, more than 0, at most two decimals.</param>
public sealed record Criterium(string Code, Criteriumsoort Soort, decimal Gewicht);

/// <summary>
/// Criteria with weights, published before anybody offers (E-AUC-08): they sum to 100, the price weighs no more than allowed
/// (so quality always counts, E-11), at most one criterion is the price and one is the inwoner's.
/// </summary>
public sealed class Weging
{
    private Weging(IReadOnlyList<Criterium> criteria) => Criteria = criteria;

    /// <summary>The criteria as given.</summary>
    public IReadOnlyList<Criterium> Criteria { get; }

    /// <summary>Makes a weging.</summary>
    /// <param name="criteria">The criteria.</param>
    /// <param name="maximumPrijs">Largest weight of the price in percent: <see cref="NormCode.PrijsGewichtMaximumProcent"/>.</param>
    public static Attempt<Weging> Make(IEnumerable<Criterium> criteria, decimal maximumPrijs)
    {
        var all = criteria.ToArray();
        if (all.Length == 0)
        {
            return ValueRefusal.WegingEmpty;
        }

        if (all.Any(criterium => criterium.Gewicht is <= 0 or > 100 || decimal.Round(criterium.Gewicht, 2) != criterium.Gewicht))
        {
            return ValueRefusal.WegingWeight;
        }

        if (all.Any(criterium => string.IsNullOrWhiteSpace(criterium.Code)) || all.DistinctBy(criterium => criterium.Code).Count() != all.Length)
        {
            return ValueRefusal.WegingCode;
        }

        if (all.Count(criterium => criterium.Soort == Criteriumsoort.Prijs) > 1 || all.Count(criterium => criterium.Soort == Criteriumsoort.Inwoner) > 1)
        {
            return ValueRefusal.WegingDouble;
        }

        if (all.Sum(criterium => criterium.Gewicht) != 100m)
        {
            return ValueRefusal.WegingSum;
        }

        return all.Any(criterium => criterium.Soort == Criteriumsoort.Prijs && criterium.Gewicht > maximumPrijs)
            ? ValueRefusal.WegingPriceTooHeavy
            : new Weging(all);
    }

    /// <summary>Sum of weight × points / 100, from 0 to 10, unrounded. Refuses missing or unknown criteria and points outside 0 to 10.</summary>
    /// <param name="punten">Points by code of the criterium.</param>
    public Attempt<decimal> Score(IReadOnlyDictionary<string, decimal> punten)
    {
        if (punten.Count != Criteria.Count || Criteria.Any(criterium => !punten.ContainsKey(criterium.Code)))
        {
            return ValueRefusal.WegingPointsMissing;
        }

        return punten.Values.Any(value => value is < 0 or > 10)
            ? ValueRefusal.WegingPointsRange
            : Criteria.Sum(criterium => criterium.Gewicht * punten[criterium.Code]) / 100m;
    }
}
