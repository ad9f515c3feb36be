namespace Waarden;

/// <summary>What a fair hour costs: the six cost elements of UB 5.4 as they enter the formula of F.16. Percentages as 28 for 28 %.</summary>
public sealed record Kostenelementen
{
    /// <summary>L: gross yearly wage of the professional by cao and grade, supplements included, in euro (a).</summary>
    public required decimal Jaarloon { get; init; }

    /// <summary>s: employer charges over the wage, in percent (a).</summary>
    public required decimal WerkgeverslastenProcent { get; init; }

    /// <summary>U: hours a year spent with inwoners: paid hours minus leave, illness, training, meetings (c).</summary>
    public required decimal ProductieveUren { get; init; }

    /// <summary>T: travel and training, in euro per hour (d).</summary>
    public required decimal ReisEnOpleiding { get; init; }

    /// <summary>o: reasonable overhead, in percent (b).</summary>
    public required decimal OverheadProcent { get; init; }

    /// <summary>g: reporting and administration that the gemeente asks, in euro per hour (f).</summary>
    public required decimal GemeentelijkeEisen { get; init; }

    /// <summary>ix: indexation, in percent (e).</summary>
    public required decimal IndexatieProcent { get; init; }
}

/// <summary>The elements of UB 5.4 that one step of the calculation covers.</summary>
public enum Kostenstap
{
    /// <summary>(a) and (c): wage and charges over the productive hours.</summary>
    LoonPerProductiefUur,

    /// <summary>(d): travel and training.</summary>
    ReisEnOpleiding,

    /// <summary>(b): overhead.</summary>
    Overhead,

    /// <summary>(f): what the gemeente asks.</summary>
    GemeentelijkeEisen,

    /// <summary>(e): indexation.</summary>
    Indexatie,
}

/// <summary>One step: what it adds and what the hour costs so far, in euro, unrounded.</summary>
public sealed record Opbouwregel(Kostenstap Stap, decimal Toevoeging, decimal Subtotaal);

/// <summary>
/// Reële prijs of one hour (F.16): p = [ ( L·(1+s)/U + T )·(1+o) + g ]·(1+ix), with its steps. Nothing is rounded on the way.
/// </summary>
public sealed class Tariefopbouw
{
    private Tariefopbouw(Kostenelementen elementen, IReadOnlyList<Opbouwregel> regels)
    {
        Elementen = elementen;
        Regels = regels;
    }

    /// <summary>What went in.</summary>
    public Kostenelementen Elementen { get; }

    /// <summary>The five steps in the order of the formula.</summary>
    public IReadOnlyList<Opbouwregel> Regels { get; }

    /// <summary>Price per hour, unrounded.</summary>
    public decimal Berekend => Regels[^1].Subtotaal;

    /// <summary>Price per hour as shown, half a cent rounded away from zero.</summary>
    public Geld Prijs => Geld.Round(Berekend);

    /// <summary>Lowest tariff that covers the cost: rounded up to whole cents, because a cent less is below the cost (E-19).</summary>
    public Tarief Ondergrens => Tarief.Make(Geld.Round(decimal.Ceiling(Berekend * 100m) / 100m), Eenheid.Uur).Value;

    /// <summary>Computes the price; refuses a value outside its sensible range with the name of that element.</summary>
    public static Attempt<Tariefopbouw> Compute(Kostenelementen elementen)
    {
        if (RefusalOf(elementen) is { } refusal)
        {
            return refusal;
        }

        var loon = elementen.Jaarloon * (1 + (elementen.WerkgeverslastenProcent / 100m)) / elementen.ProductieveUren;
        var metReis = loon + elementen.ReisEnOpleiding;
        var metOverhead = metReis * (1 + (elementen.OverheadProcent / 100m));
        var metEisen = metOverhead + elementen.GemeentelijkeEisen;
        var metIndexatie = metEisen * (1 + (elementen.IndexatieProcent / 100m));
        return new Tariefopbouw(elementen, [
            new Opbouwregel(Kostenstap.LoonPerProductiefUur, loon, loon),
            new Opbouwregel(Kostenstap.ReisEnOpleiding, metReis - loon, metReis),
            new Opbouwregel(Kostenstap.Overhead, metOverhead - metReis, metOverhead),
            new Opbouwregel(Kostenstap.GemeentelijkeEisen, metEisen - metOverhead, metEisen),
            new Opbouwregel(Kostenstap.Indexatie, metIndexatie - metEisen, metIndexatie),
        ]);
    }

    private static ValueRefusal? RefusalOf(Kostenelementen elementen) => elementen switch
    {
        { Jaarloon: <= 0 or > 250_000 } => ValueRefusal.OpbouwJaarloon,
        { WerkgeverslastenProcent: < 0 or > 100 } => ValueRefusal.OpbouwWerkgeverslasten,
        { ProductieveUren: < 1 or > 2_080 } => ValueRefusal.OpbouwProductieveUren,
        { ReisEnOpleiding: < 0 or > 100 } => ValueRefusal.OpbouwReisEnOpleiding,
        { OverheadProcent: < 0 or > 100 } => ValueRefusal.OpbouwOverhead,
        { GemeentelijkeEisen: < 0 or > 100 } => ValueRefusal.OpbouwGemeentelijkeEisen,
        { IndexatieProcent: < -10 or > 25 } => ValueRefusal.OpbouwIndexatie,
        _ => null,
    };
}

/// <summary>Yearly indexation with correction of the forecast of the year before (CS 3.2); all in percent.</summary>
public static class Indexatie
{
    /// <summary>Forecast for next year + (definitive of this year − the forecast made for this year last year).</summary>
    public static decimal Procent(decimal verwachtVolgendJaar, decimal definitiefDitJaar, decimal eerderVerwachtDitJaar) =>
        verwachtVolgendJaar + (definitiefDitJaar - eerderVerwachtDitJaar);

    /// <summary>Labour and material weighted; the share of labour is 0 to 100 percent, the rest is material.</summary>
    public static Attempt<decimal> Gewogen(decimal arbeidProcent, decimal materieelProcent, decimal aandeelArbeidProcent) =>
        aandeelArbeidProcent is < 0 or > 100
            ? ValueRefusal.IndexatieShare
            : ((arbeidProcent * aandeelArbeidProcent) + (materieelProcent * (100 - aandeelArbeidProcent))) / 100m;
}
