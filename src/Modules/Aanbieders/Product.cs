using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>
/// A kind of support in the catalogue of an inkoopverband, with its legal form and its price. Once published it is read by
/// everybody and never changed in place: a new tariff is a new product row from a later day, for all at once (E-OH-08).
/// </summary>
internal sealed class Product : IOwnedBySamenwerking, IReadableByAll, IVersioned
{
    public required ProductId Id { get; init; }

    public required SamenwerkingId Samenwerking { get; init; }

    /// <summary>Five characters, as in WMO021.</summary>
    public required string Code { get; set; }

    public required string Naam { get; set; }

    /// <summary>WMO020, two digits.</summary>
    public required string Categorie { get; set; }

    /// <summary>WJ756, two digits.</summary>
    public required string Eenheid { get; set; }

    public Rechtsvorm Rechtsvorm { get; set; }

    /// <summary>The six cost elements that make the floor (UB 5.4, F.16).</summary>
    public required Prijsopbouw Opbouw { get; set; }

    /// <summary>Floor per unit, computed from <see cref="Opbouw"/> (E-19).</summary>
    public decimal Bodem { get; set; }

    public decimal Tarief { get; set; }

    public decimal Plafond { get; set; }

    /// <summary>Share of price in a choice among offertes, in percent; null where nobody scores (open huis).</summary>
    public int? Prijsgewicht { get; set; }

    public DateOnly Van { get; set; }

    public DateOnly? Tot { get; set; }

    public DateTimeOffset? GepubliceerdOp { get; set; }

    public int Versie { get; set; }

    /// <summary>A new product, not published yet.</summary>
    public static Result<Product> Draft(ProductId id, SamenwerkingId samenwerking, Productinvoer invoer)
    {
        if (ProductIsPriced.Check(invoer) is { } refusal)
            return refusal;
        var product = new Product
        {
            Id = id,
            Samenwerking = samenwerking,
            Code = "",
            Naam = "",
            Categorie = "",
            Eenheid = "",
            Opbouw = invoer.Opbouw(),
        };
        product.Fill(invoer);
        return product;
    }

    /// <summary>Changes a product that nobody has seen yet.</summary>
    public Result<Done> Revise(Productinvoer invoer)
    {
        if (GepubliceerdOp is not null)
            return Refusals.ProductFixed;
        if (ProductIsPriced.Check(invoer) is { } refusal)
            return refusal;
        Fill(invoer);
        return Done.It;
    }

    /// <summary>Shows it to everybody; from now on it stands as it is.</summary>
    public Result<Done> Publish(DateTimeOffset now)
    {
        if (GepubliceerdOp is not null)
            return Refusals.ProductFixed;
        if (RechtsvormFitsProduct.Check(this) is { } refusal)
            return refusal;
        GepubliceerdOp = now;
        return Done.It;
    }

    /// <summary>Takes it out of the catalogue after a last day.</summary>
    public Result<Done> End(DateOnly? last)
    {
        if (last is not { } day || day < Van)
            return Refusals.LastDayBeforeFirst;
        Tot = day;
        return Done.It;
    }

    /// <summary>Whether it is in the catalogue on a day.</summary>
    public bool InForce(DateOnly op) => GepubliceerdOp is not null && Van <= op && (Tot is null || op <= Tot);

    private void Fill(Productinvoer invoer)
    {
        Code = invoer.Code!.Trim().ToUpperInvariant();
        Naam = invoer.Naam!.Trim();
        Categorie = invoer.Categorie!;
        Eenheid = invoer.Eenheid!;
        Rechtsvorm = invoer.Rechtsvorm;
        Opbouw = invoer.Opbouw();
        Bodem = Opbouw.Compute().Value.Bodem;
        Tarief = invoer.Tarief!.Value;
        // Where the inwoner chooses, the price is fixed: no room above the tariff to compete in (E-OH-01).
        Plafond = invoer.Rechtsvorm == Rechtsvorm.ClientKiest ? Tarief : invoer.Plafond ?? Tarief;
        Prijsgewicht = invoer.Prijsgewicht;
        Van = invoer.Van!.Value;
        Tot = invoer.Tot;
    }
}
