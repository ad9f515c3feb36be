using Platform;
using Waarden;

namespace Bemiddeling;

/// <summary>The weights sum to 100, the price weighs at most what the norm allows, and quality always counts (E-AUC-08, E-11).</summary>
internal static class WeightsArePublishable
{
    public static Result<List<Criterium>> Check(IReadOnlyList<(string Code, decimal Gewicht)> given, RondeNormen normen)
    {
        if (given.Any(g => !CriteriumLijst.Codes.Contains(g.Code)))
            return Refusals.KeuzeOnbekend;
        var criteria = given.Select(g => new Criterium(g.Code, CriteriumLijst.Soort(g.Code), g.Gewicht))
            .OrderBy(c => CriteriumLijst.Codes.ToList().IndexOf(c.Code)).ToList();
        if (!Weging.Make(criteria, normen.PrijsMaximum).TryGet(out _))
            return Weging.Make(criteria, normen.PrijsMaximum).Refusal == ValueRefusal.WegingPriceTooHeavy
                ? Refusals.PrijsTeZwaar(normen.PrijsMaximum)
                : Refusals.GewichtenNiet100;
        return criteria.Exists(c => c.Soort == Criteriumsoort.Kwaliteit) ? criteria : Refusals.KwaliteitOntbreekt;
    }
}
