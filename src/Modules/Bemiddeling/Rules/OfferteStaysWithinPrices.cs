using System.Globalization;
using Platform;

namespace Bemiddeling;

/// <summary>An offerte is not below the reële prijs (E-19) and not above the ceiling that was published (E-AUC-07).</summary>
internal static class OfferteStaysWithinPrices
{
    public static Refusal? Check(Publicatie vraag, decimal prijs)
    {
        if (prijs < vraag.Bodem)
            return Refusals.OnderBodem(vraag.Bodem, string.Join(", ", vraag.Opbouw.Select(o => string.Create(CultureInfo.CurrentCulture, $"({o.Letter}) € {o.Bedrag:0.00}"))));
        if (prijs > vraag.Plafond)
            return Refusals.BovenPlafond(vraag.Plafond);
        return decimal.Round(prijs, 2) == prijs ? null : Refusals.PrijsOntbreekt;
    }
}
