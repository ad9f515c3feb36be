using ModuleContracts;
using Waarden;

namespace Beschikkingen;

/// <summary>Products of the catalogue as a decision keeps them.</summary>
internal static class VoorzieningCatalogus
{
    /// <summary>The product as it stands today; null when the catalogue counts it in a unit that is unknown here.</summary>
    public static VoorzieningProduct? Product(ProductGegevens p) =>
        Codes.Read<Eenheid>(p.Eenheid).TryGet(out var eenheid) ? new VoorzieningProduct(p.Id, p.Code, p.Naam, p.Categorie, eenheid, p.Tarief) : null;
}
