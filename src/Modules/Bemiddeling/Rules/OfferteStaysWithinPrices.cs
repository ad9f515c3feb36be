using Platform;

namespace Bemiddeling;

/// <summary>An offerte is not below the reële prijs (E-19) and not above the ceiling that was published (E-AUC-07).</summary>
internal static class OfferteStaysWithinPrices
{
    public static Refusal? Check(Publicatie vraag, decimal prijs)
    {
        if (decimal.Round(prijs, 2) != prijs)
            return Refusals.PrijsDecimalen;
        if (prijs < vraag.Bodem)
            return Refusals.OnderBodem(vraag.Bodem, new Bedragenlijst([.. vraag.Opbouw.Select(o => ("Kosten." + o.Letter, o.Bedrag))]));
        return prijs > vraag.Plafond ? Refusals.BovenPlafond(vraag.Plafond) : null;
    }
}
