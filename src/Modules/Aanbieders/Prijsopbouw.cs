using ModuleContracts;
using Platform;
using Waarden;

namespace Aanbieders;

/// <summary>
/// The six cost elements of UB 5.4 as an inkoper enters them (F.16). Percentages as 28 for 28 %; hours and euro a year or an hour.
/// </summary>
/// <param name="Jaarloon">(a) Gross yearly wage by cao and grade, supplements included.</param>
/// <param name="Werkgeverslasten">(a) Employer charges, percent.</param>
/// <param name="BetaaldeUren">(c) Hours paid in a year.</param>
/// <param name="ProductieveUren">(c) Hours of those spent with inwoners.</param>
/// <param name="ReisEnOpleiding">(d) Euro per hour.</param>
/// <param name="Overhead">(b) Percent.</param>
/// <param name="GemeentelijkeEisen">(f) Euro per hour.</param>
/// <param name="Indexatie">(e) Percent.</param>
/// <param name="UrenPerEenheid">Hours of a professional in one unit.</param>
internal sealed record Prijsopbouw(
    decimal Jaarloon,
    decimal Werkgeverslasten,
    decimal BetaaldeUren,
    decimal ProductieveUren,
    decimal ReisEnOpleiding,
    decimal Overhead,
    decimal GemeentelijkeEisen,
    decimal Indexatie,
    decimal UrenPerEenheid
)
{
    /// <summary>The floor per unit and what each element adds; refuses a value outside its sensible range.</summary>
    public Result<Prijsvloer> Compute()
    {
        if (BetaaldeUren < ProductieveUren || BetaaldeUren > 2_080)
            return Refusals.BetaaldeUren;
        if (UrenPerEenheid is <= 0 or > 24)
            return Refusals.UrenPerEenheid;
        var attempt = Tariefopbouw.Compute(new Kostenelementen
        {
            Jaarloon = Jaarloon,
            WerkgeverslastenProcent = Werkgeverslasten,
            ProductieveUren = ProductieveUren,
            ReisEnOpleiding = ReisEnOpleiding,
            OverheadProcent = Overhead,
            GemeentelijkeEisen = GemeentelijkeEisen,
            IndexatieProcent = Indexatie,
        });
        if (!attempt.TryGet(out var opbouw))
            return Refusals.Kostenelement[attempt.Refusal!.Value];
        // Rounded up to a cent: a cent less does not cover the cost (E-19).
        var bodem = decimal.Ceiling(opbouw.Berekend * UrenPerEenheid * 100m) / 100m;
        return new Prijsvloer(bodem, Elements(opbouw, bodem));
    }

    private List<PrijsElement> Elements(Tariefopbouw opbouw, decimal bodem)
    {
        var steps = opbouw.Regels.ToDictionary(r => r.Stap, r => r.Toevoeging * UrenPerEenheid);
        // The step of the formula holds wage and unproductive hours together; paid hours tell them apart.
        var loon = steps[Kostenstap.LoonPerProductiefUur] * ProductieveUren / BetaaldeUren;
        var amounts = new (string Letter, decimal Bedrag)[]
        {
            ("a", loon),
            ("b", steps[Kostenstap.Overhead]),
            ("c", steps[Kostenstap.LoonPerProductiefUur] - loon),
            ("d", steps[Kostenstap.ReisEnOpleiding]),
            ("e", steps[Kostenstap.Indexatie]),
            ("f", steps[Kostenstap.GemeentelijkeEisen]),
        };
        var rounded = amounts.Select(a => new PrijsElement(a.Letter, decimal.Round(a.Bedrag, 2, MidpointRounding.AwayFromZero))).ToList();
        // What rounding leaves over goes to the largest element, so that the column adds up to the floor.
        rounded[0] = rounded[0] with { Bedrag = rounded[0].Bedrag + bodem - rounded.Sum(r => r.Bedrag) };
        return rounded;
    }
}

/// <summary>The reële prijs of one unit and what it is made of.</summary>
/// <param name="Bodem">Lowest price that covers the cost, whole cents.</param>
/// <param name="Elementen">(a) to (f) of UB 5.4; together the floor.</param>
internal sealed record Prijsvloer(decimal Bodem, IReadOnlyList<PrijsElement> Elementen);
