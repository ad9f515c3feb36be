using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>A product has a code, a unit and a price that covers the cost (E-19, UB 5.4; E.17: a tariff below the reële prijs is refused).</summary>
internal static class ProductIsPriced
{
    public static Refusal? Check(Productinvoer invoer)
    {
        if (invoer.Code?.Trim() is not { Length: 5 } code || !code.All(char.IsAsciiLetterOrDigit))
            return Refusals.ProductCode;
        if (string.IsNullOrWhiteSpace(invoer.Naam) || invoer.Naam.Trim().Length > 120)
            return Refusals.ProductNaam;
        if (!Codes.Read<Productcategorie>(invoer.Categorie).Ok || invoer.Categorie!.Length != 2)
            return Refusals.ProductCategorie;
        if (!Codes.Read<Eenheid>(invoer.Eenheid).Ok || invoer.Eenheid!.Length != 2)
            return Refusals.ProductEenheid;
        if (invoer.Van is not { } van)
            return Refusals.FirstDayMissing;
        if (invoer.Tot < van)
            return Refusals.LastDayBeforeFirst;
        var vloer = invoer.Opbouw().Compute();
        if (vloer.IsRefused(out var refusal))
            return refusal;
        return Prices(invoer, vloer.Value.Bodem);
    }

    private static Refusal? Prices(Productinvoer invoer, decimal bodem)
    {
        if (invoer.Tarief is not { } tarief || !Geld.Make(tarief).Ok || tarief == 0)
            return Refusals.TariefMissing;
        if (tarief < bodem)
            return Refusals.TariefBelowFloor(bodem);
        if (invoer.Rechtsvorm == Rechtsvorm.ClientKiest)
            return null;
        return invoer.Plafond is { } plafond && (plafond < tarief || !Geld.Make(plafond).Ok) ? Refusals.PlafondBelowTarief : null;
    }
}
