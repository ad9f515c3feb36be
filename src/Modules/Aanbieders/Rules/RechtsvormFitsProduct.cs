using ModuleContracts;
using Platform;

namespace Aanbieders;

/// <summary>
/// What is published has a legal form, and nothing that this form forbids (E.17): where the inwoner chooses nobody scores (E-OH-07);
/// where the gemeente awards, price counts, but never alone (E-11).
/// </summary>
internal static class RechtsvormFitsProduct
{
    public const int HighestPrijsgewicht = 40;

    public static Refusal? Check(Product product) =>
        (product.Rechtsvorm, product.Prijsgewicht) switch
        {
            (Rechtsvorm.Onbepaald, _) => Refusals.RechtsvormMissing,
            (Rechtsvorm.ClientKiest, not null) => Refusals.WeightInOpenHuis,
            (Rechtsvorm.GemeenteGunt, null or < 0 or > HighestPrijsgewicht) => Refusals.PrijsgewichtOutOfRange,
            _ => null,
        };
}
