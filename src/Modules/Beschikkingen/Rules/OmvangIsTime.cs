using Platform;
using Waarden;

namespace Beschikkingen;

/// <summary>
/// Support is granted in time and frequency; a result alone is against legal certainty (B-26). Things (wheelchairs, aids,
/// adaptations) and rides are counted in pieces.
/// </summary>
internal static class OmvangIsTime
{
    // WMO020: vervoerdiensten, rolstoelen, vervoervoorzieningen, woonvoorzieningen, overige hulpmiddelen.
    private static readonly string[] InPieces = ["08", "11", "12", "13", "14"];

    public static Refusal? Check(VoorzieningProduct product, Omvang? omvang)
    {
        var pieces = product.Eenheid is Eenheid.Output or Eenheid.Inspanning;
        if (MinutesIn(product.Eenheid) is null && !(pieces && InPieces.Contains(product.Categorie)))
            return Refusals.OmvangNotInTime;
        if (omvang is null)
            return Refusals.OmvangMissing;
        // A total of hours says nothing about how often; of nights and of pieces it is the usual form.
        return omvang is { Frequentie: Frequentie.Totaal, Eenheid: Eenheid.Uur or Eenheid.Minuut or Eenheid.Dagdeel } ? Refusals.OmvangUnfit : null;
    }

    /// <summary>Minutes in a unit of time; null for what is no time.</summary>
    public static int? MinutesIn(Eenheid eenheid) =>
        eenheid switch
        {
            Eenheid.Minuut => 1,
            Eenheid.Uur => 60,
            Eenheid.Dagdeel => 240,
            Eenheid.Etmaal => 1440,
            _ => null,
        };
}
