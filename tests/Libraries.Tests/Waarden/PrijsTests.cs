using System.Text.Json;
using FsCheck.Fluent;
using Waarden;

namespace Libraries.Tests;

public class PrijsTests
{
    private static readonly Kostenelementen example = new()
    {
        Jaarloon = 34_000, WerkgeverslastenProcent = 28, ProductieveUren = 1_350, ReisEnOpleiding = 1.80m,
        OverheadProcent = 18, GemeentelijkeEisen = 0.60m, IndexatieProcent = 4,
    };

    [Fact]
    public void TheExampleOfF16Holds()
    {
        var opbouw = Tariefopbouw.Compute(example).Value;

        Assert.Equal([32.237m, 34.037m, 40.164m, 40.764m, 42.394m], opbouw.Regels.Select(regel => decimal.Round(regel.Subtotaal, 3)));
        Assert.Equal([32.237m, 1.8m, 6.127m, 0.6m, 1.631m], opbouw.Regels.Select(regel => decimal.Round(regel.Toevoeging, 3)));
        Assert.Equal(Geld.From(42.39m), opbouw.Prijs);
        Assert.Equal(Tarief.From(42.40m, Eenheid.Uur), opbouw.Ondergrens);
        Assert.Equal(opbouw.Berekend, opbouw.Regels.Sum(regel => regel.Toevoeging));
        Assert.Contains("\"Jaarloon\":34000", JsonSerializer.Serialize(opbouw));
    }

    [Fact]
    public void AFloorOfWholeCentsStaysAsItIs()
    {
        var round = example with { Jaarloon = 50_000, WerkgeverslastenProcent = 0, ProductieveUren = 1_000, ReisEnOpleiding = 0, OverheadProcent = 0, GemeentelijkeEisen = 0, IndexatieProcent = 0 };
        Assert.Equal(Tarief.From(50, Eenheid.Uur), Tariefopbouw.Compute(round).Value.Ondergrens);
    }

    [Fact]
    public void NonsenseIsRefusedWithTheNameOfTheElement()
    {
        (Kostenelementen, ValueRefusal)[] cases =
        [
            (example with { Jaarloon = 0 }, ValueRefusal.OpbouwJaarloon),
            (example with { Jaarloon = 250_001 }, ValueRefusal.OpbouwJaarloon),
            (example with { WerkgeverslastenProcent = -1 }, ValueRefusal.OpbouwWerkgeverslasten),
            (example with { ProductieveUren = 0 }, ValueRefusal.OpbouwProductieveUren),
            (example with { ProductieveUren = 2_081 }, ValueRefusal.OpbouwProductieveUren),
            (example with { ReisEnOpleiding = -0.01m }, ValueRefusal.OpbouwReisEnOpleiding),
            (example with { OverheadProcent = 101 }, ValueRefusal.OpbouwOverhead),
            (example with { GemeentelijkeEisen = -1 }, ValueRefusal.OpbouwGemeentelijkeEisen),
            (example with { IndexatieProcent = 26 }, ValueRefusal.OpbouwIndexatie),
        ];
        Assert.All(cases, row => Assert.Equal(row.Item2, Tariefopbouw.Compute(row.Item1).Refusal));
    }

    [Fact]
    public void TheFloorCoversTheCostAndNoCentMore() => Given.Holds(Prop.ForAll(
        Given.Between(20_000, 90_000), Given.Between(900, 1_600), Given.Between(0, 60), (wage, hours, overhead) =>
        {
            var opbouw = Tariefopbouw.Compute(example with { Jaarloon = wage, ProductieveUren = hours, OverheadProcent = overhead }).Value;
            var floor = opbouw.Ondergrens.Prijs.Euro;
            return floor >= opbouw.Berekend && floor - 0.01m < opbouw.Berekend && opbouw.Prijs.Euro <= floor;
        }));

    [Fact]
    public void IndexationCorrectsTheForecastOfTheYearBefore()
    {
        Assert.Equal(4.6m, Indexatie.Procent(4.1m, 5.2m, 4.7m));
        Assert.Equal(4.34m, Indexatie.Gewogen(4.6m, 2.0m, 90).Value);
        Assert.Equal(ValueRefusal.IndexatieShare, Indexatie.Gewogen(4.6m, 2.0m, 101).Refusal);
    }

    [Theory]
    [InlineData(50, 40, 60, 5)]
    [InlineData(40, 40, 60, 10)]
    [InlineData(60, 40, 60, 0)]
    [InlineData(45, 40, 60, 7.5)]
    [InlineData(40, 40, 40, 10)]
    public void PricePointsRunFromCeilingToFloor(double price, double floor, double ceiling, double points) => Assert.Equal(
        (decimal)points,
        Prijspunten.Compute(Geld.From((decimal)price), Geld.From((decimal)floor), Geld.From((decimal)ceiling)).Value);

    [Fact]
    public void APriceOutsideFloorAndCeilingIsRefused()
    {
        Geld G(decimal euro) => Geld.From(euro);
        Assert.Equal(ValueRefusal.PrijsBelowFloor, Prijspunten.Compute(G(39.99m), G(40), G(60)).Refusal);
        Assert.Equal(ValueRefusal.PrijsAboveCeiling, Prijspunten.Compute(G(60.01m), G(40), G(60)).Refusal);
        Assert.Equal(ValueRefusal.PrijsCeilingBelowFloor, Prijspunten.Compute(G(50), G(60), G(40)).Refusal);
        var hour = Tarief.From(50, Eenheid.Uur);
        Assert.Equal(10m, Prijspunten.Compute(hour, hour, hour).Value);
        Assert.Equal(ValueRefusal.TariefOtherUnit, Prijspunten.Compute(hour, hour, Tarief.From(60, Eenheid.Dagdeel)).Refusal);
    }

    [Fact]
    public void ALowerPriceNeverGetsFewerPoints() => Given.Holds(Prop.ForAll(Given.Between(4_000, 6_000), Given.Between(4_000, 6_000), (one, other) =>
    {
        decimal Points(int cents) => Prijspunten.Compute(Geld.FromCents(cents), Geld.From(40), Geld.From(60)).Value;
        return one <= other ? Points(one) >= Points(other) : Points(one) < Points(other);
    }));

    [Fact]
    public void WeightsSumToAHundredWithPriceAtMostForty()
    {
        Attempt<Weging> Make(params (string Code, Criteriumsoort Kind, decimal Weight)[] rows) =>
            Weging.Make(rows.Select(row => new Criterium(row.Code, row.Kind, row.Weight)), 40);
        const Criteriumsoort Plan = Criteriumsoort.Kwaliteit;
        const Criteriumsoort Price = Criteriumsoort.Prijs;
        const Criteriumsoort Inwoner = Criteriumsoort.Inwoner;

        Assert.True(Make(("plan", Plan, 30), ("inwoner", Inwoner, 30), ("prijs", Price, 40)).Ok);
        Assert.Equal(ValueRefusal.WegingPriceTooHeavy, Make(("plan", Plan, 59.99m), ("prijs", Price, 40.01m)).Refusal);
        Assert.Equal(ValueRefusal.WegingPriceTooHeavy, Make(("prijs", Price, 100)).Refusal);
        Assert.Equal(ValueRefusal.WegingSum, Make(("plan", Plan, 60), ("prijs", Price, 39)).Refusal);
        Assert.Equal(ValueRefusal.WegingWeight, Make(("plan", Plan, 100), ("prijs", Price, 0)).Refusal);
        Assert.Equal(ValueRefusal.WegingWeight, Make(("plan", Plan, 99.999m), ("prijs", Price, 0.001m)).Refusal);
        Assert.Equal(ValueRefusal.WegingCode, Make(("plan", Plan, 60), ("plan", Price, 40)).Refusal);
        Assert.Equal(ValueRefusal.WegingCode, Make(("", Plan, 60), ("prijs", Price, 40)).Refusal);
        Assert.Equal(ValueRefusal.WegingDouble, Make(("plan", Plan, 60), ("a", Price, 20), ("b", Price, 20)).Refusal);
        Assert.Equal(ValueRefusal.WegingEmpty, Make().Refusal);
    }

    [Fact]
    public void AScoreIsTheWeightedMean()
    {
        var weging = Weging.Make(
            [new("plan", Criteriumsoort.Kwaliteit, 40), new("inwoner", Criteriumsoort.Inwoner, 30), new("prijs", Criteriumsoort.Prijs, 30)], 40).Value;

        Assert.Equal(7.25m, weging.Score(new Dictionary<string, decimal> { ["plan"] = 8, ["inwoner"] = 5, ["prijs"] = 8.5m }).Value);
        Assert.Equal(ValueRefusal.WegingPointsMissing, weging.Score(new Dictionary<string, decimal> { ["plan"] = 8, ["inwoner"] = 5 }).Refusal);
        Assert.Equal(
            ValueRefusal.WegingPointsMissing,
            weging.Score(new Dictionary<string, decimal> { ["plan"] = 8, ["inwoner"] = 5, ["prjs"] = 1 }).Refusal);
        Assert.Equal(
            ValueRefusal.WegingPointsRange,
            weging.Score(new Dictionary<string, decimal> { ["plan"] = 8, ["inwoner"] = 5, ["prijs"] = 10.01m }).Refusal);
    }
}
