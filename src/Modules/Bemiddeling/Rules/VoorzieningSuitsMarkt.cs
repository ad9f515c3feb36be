using ModuleContracts;
using Platform;

namespace Bemiddeling;

/// <summary>
/// Only a granted voorziening without aanbieder, not urgent, of a product that the gemeente awards, is put out to offers
/// (B-26, B-32, E-AUC-02, E-AUC-16).
/// </summary>
internal static class VoorzieningSuitsMarkt
{
    public static Refusal? Check(VraagBron bron)
    {
        if (bron.Voorziening.Pgb || bron.Voorziening.Aanbieder is not null || bron.Zaak.Afgesloten)
            return Refusals.VoorzieningNietOpen;
        if (bron.Zaak.Spoed)
            return Refusals.SpoedNietOpMarkt;
        if (CheckRechtsvorm(bron.Product) is { } refusal)
            return refusal;
        return bron.Product.Plafond < bron.Product.Bodem ? Refusals.PlafondOnderBodem : null;
    }

    public static Refusal? CheckRechtsvorm(ProductGegevens product) =>
        product.Rechtsvorm switch
        {
            Rechtsvorm.Onbepaald => Refusals.RechtsvormOnbepaald,
            Rechtsvorm.ClientKiest => Refusals.ClientKiestGeenVraag,
            _ => null,
        };
}
