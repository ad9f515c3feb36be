namespace Waarden;

/// <summary>
/// Points for a price: 10 × (ceiling − price) / (ceiling − floor); when ceiling and floor are the same, 10. From 0 at the ceiling to
/// 10 at the floor, unrounded. They depend on nobody else's price, which is the reason for this formula (bemiddeling, Evaluation 3).
/// </summary>
public static class Prijspunten
{
    /// <summary>The points; refuses a ceiling below the floor and a price outside the two.</summary>
    public static Attempt<decimal> Compute(Geld prijs, Geld ondergrens, Geld plafond)
    {
        if (plafond < ondergrens)
        {
            return ValueRefusal.PrijsCeilingBelowFloor;
        }

        if (prijs < ondergrens)
        {
            return ValueRefusal.PrijsBelowFloor;
        }

        if (prijs > plafond)
        {
            return ValueRefusal.PrijsAboveCeiling;
        }

        return plafond == ondergrens ? 10m : 10m * (plafond.Euro - prijs.Euro) / (plafond.Euro - ondergrens.Euro);
    }

    /// <summary>The points of a tariff; refuses other units as well.</summary>
    public static Attempt<decimal> Compute(Tarief prijs, Tarief ondergrens, Tarief plafond) =>
        prijs.Eenheid == ondergrens.Eenheid && prijs.Eenheid == plafond.Eenheid
            ? Compute(prijs.Prijs, ondergrens.Prijs, plafond.Prijs)
            : ValueRefusal.TariefOtherUnit;
}
