using System.Text.Json;
using Waarden;
using static Libraries.Tests.Given;

namespace Libraries.Tests;

public class OmvangTests
{
    private static readonly Omvang threeHoursAWeek = Omvang.From(3, Eenheid.Uur, Frequentie.Week);

    [Fact]
    public void TheCodeListsAreThoseOfTheStandard()
    {
        Assert.Equal(["01", "04", "14", "16", "82", "83", "84"], Enum.GetValues<Eenheid>().Select(unit => unit.Code()));
        Assert.Equal(["1", "2", "4", "6"], Enum.GetValues<Frequentie>().Select(frequency => frequency.Code()));
        Assert.Equal(Enumerable.Range(1, 18).Select(n => n.ToString("00")), Enum.GetValues<Productcategorie>().Select(category => category.Code()));
        Assert.All(Enum.GetValues<Eenheid>(), unit => Assert.Equal((int)unit, int.Parse(unit.Code())));
        Assert.All(Enum.GetValues<Productcategorie>(), category => Assert.Equal(category, Codes.Read<Productcategorie>(category.Code()).Value));
        Assert.Equal("Dagbesteding", Productcategorie.Dagbesteding.Naam());
        Assert.Equal(Eenheid.Uur, Codes.Read<Eenheid>("UUR").Value);
        Assert.Equal(ValueRefusal.EenheidUnknown, Codes.Read<Eenheid>("4").Refusal);
        Assert.Equal(ValueRefusal.FrequentieUnknown, Codes.Read<Frequentie>("3").Refusal);
        Assert.Equal(ValueRefusal.ProductcategorieUnknown, Codes.Read<Productcategorie>("19").Refusal);
    }

    [Theory]
    [InlineData(Eenheid.Minuut, "1246")]
    [InlineData(Eenheid.Uur, "1246")]
    [InlineData(Eenheid.Etmaal, "246")]
    [InlineData(Eenheid.Dagdeel, "246")]
    [InlineData(Eenheid.Inspanning, "246")]
    [InlineData(Eenheid.Output, "1246")]
    [InlineData(Eenheid.Euro, "246")]
    public void AUnitHasTheFrequenciesOfH5(Eenheid unit, string codes)
    {
        var allowed = Enum.GetValues<Frequentie>().Where(frequency => Omvang.Make(1, unit, frequency).Ok).Select(frequency => frequency.Code());
        Assert.Equal(codes, string.Concat(allowed));
        Assert.Equal(codes.Contains('1') ? null : ValueRefusal.OmvangUnitFrequency, Omvang.Make(1, unit, Frequentie.Dag).Refusal);
    }

    [Fact]
    public void AWrongVolumeIsRefusedByName()
    {
        Assert.Equal(ValueRefusal.OmvangNotPositive, Omvang.Make(0, Eenheid.Uur, Frequentie.Week).Refusal);
        Assert.Equal(ValueRefusal.OmvangNotANumber, Omvang.Make(1.125m, Eenheid.Uur, Frequentie.Week).Refusal);
        Assert.Equal(ValueRefusal.OmvangNotANumber, Omvang.Make(100_000_000, Eenheid.Uur, Frequentie.Week).Refusal);
        Assert.Equal(ValueRefusal.EenheidUnknown, Omvang.Make(1, default, Frequentie.Week).Refusal);
        Assert.Equal(ValueRefusal.FrequentieUnknown, Omvang.Make(1, Eenheid.Uur, default).Refusal);
        Assert.True(threeHoursAWeek.FitsMessage);
        Assert.False(Omvang.From(2.5m, Eenheid.Uur, Frequentie.Week).FitsMessage);
    }

    [Fact]
    public void AVolumePerWeekNeedsAnEndDate()
    {
        var open = Periode.From(D("2026-01-01"));
        Assert.Equal(ValueRefusal.OmvangWeekNeedsEndDate, threeHoursAWeek.CheckPeriode(open).Refusal);
        Assert.True(Omvang.From(3, Eenheid.Uur, Frequentie.Maand).CheckPeriode(open).Ok);
        Assert.True(threeHoursAWeek.CheckPeriode(Periode.From(D("2026-01-01"), D("2026-12-31"))).Ok);
    }

    [Fact]
    public void TheExampleOfH6aHolds()
    {
        var assignment = Periode.From(D("2025-10-07"), D("2025-12-30"));

        var months = assignment.PerMonth().ToArray();

        Assert.Equal(["2025-10-07/2025-10-31", "2025-11-01/2025-11-30", "2025-12-01/2025-12-30"], months.Select(month => month.ToText()));
        Assert.Equal([4, 5, 5], months.Select(month => month.WeeksTouched!.Value));
        Assert.Equal([12m, 15m, 15m], months.Select(month => threeHoursAWeek.Total(month).Value));
        Assert.Equal(39m, threeHoursAWeek.Total(assignment).Value);
        Assert.Equal(Geld.From(2_433.60m), threeHoursAWeek.Kosten(Tarief.From(62.40m, Eenheid.Uur), assignment).Value);
    }

    [Theory]
    [InlineData(30, Eenheid.Minuut, Frequentie.Dag, "2026-03-01/2026-03-10", 300)]
    [InlineData(2, Eenheid.Etmaal, Frequentie.Maand, "2026-01-31/2026-03-01", 6)]
    [InlineData(40, Eenheid.Dagdeel, Frequentie.Totaal, "2026-01-01/2026-01-02", 40)]
    [InlineData(40, Eenheid.Dagdeel, Frequentie.Totaal, "2026-01-01/..", 40)]
    [InlineData(1, Eenheid.Output, Frequentie.Week, "2026-01-04/2026-01-05", 2)]
    public void ATotalCountsDaysWeeksOrMonthsTouched(int volume, Eenheid unit, Frequentie frequency, string period, int expected) =>
        Assert.Equal(expected, Omvang.From(volume, unit, frequency).Total(Periode.Read(period).Value).Value);

    [Fact]
    public void CostIsRoundedOnceAndOnlyForTheSameUnit()
    {
        var period = Periode.From(D("2026-01-05"), D("2026-01-25"));
        var volume = Omvang.From(2.25m, Eenheid.Uur, Frequentie.Week);

        // 3 weeks × 2.25 = 6.75 hours × 42.39 = 286.1325; rounding each week first would give 286.14.
        Assert.Equal(Geld.From(286.13m), volume.Kosten(Tarief.From(42.39m, Eenheid.Uur), period).Value);
        Assert.Equal(ValueRefusal.TariefOtherUnit, volume.Kosten(Tarief.From(0.70m, Eenheid.Minuut), period).Refusal);
        Assert.Equal(ValueRefusal.OmvangPeriodOpen, volume.Kosten(Tarief.From(42.39m, Eenheid.Uur), Periode.From(D("2026-01-05"))).Refusal);
        Assert.Equal(
            Geld.From(900m),
            Omvang.From(300, Eenheid.Euro, Frequentie.Week).Kosten(Tarief.From(1, Eenheid.Euro), period).Value);
    }

    [Fact]
    public void PerWeekComparesVolumes()
    {
        Assert.Equal(3.5m, Omvang.From(0.5m, Eenheid.Uur, Frequentie.Dag).PerWeek().Value);
        Assert.Equal(3m, threeHoursAWeek.PerWeek().Value);
        Assert.Equal(3m, Omvang.From(13, Eenheid.Uur, Frequentie.Maand).PerWeek().Value);
        var total = Omvang.From(39, Eenheid.Uur, Frequentie.Totaal);
        Assert.Equal(3m, total.PerWeek(Periode.From(D("2025-10-07"), D("2025-12-30"))).Value);
        Assert.Equal(ValueRefusal.OmvangTotalHasNoWeek, total.PerWeek().Refusal);
        Assert.Equal(ValueRefusal.OmvangPeriodOpen, total.PerWeek(Periode.From(D("2025-10-07"))).Refusal);
    }

    [Fact]
    public void OmvangAndTariefGoThroughJson()
    {
        const string Volume = """{"volume":3,"eenheid":"uur","frequentie":"week"}""";
        const string Tariff = """{"prijs":42.39,"eenheid":"uur"}""";
        Assert.Equal(Volume, JsonSerializer.Serialize(threeHoursAWeek));
        Assert.Equal(threeHoursAWeek, JsonSerializer.Deserialize<Omvang>(Volume));
        Assert.Equal(threeHoursAWeek, JsonSerializer.Deserialize<Omvang>("""{"volume":3,"eenheid":"04","frequentie":"2"}"""));
        Assert.Equal(Tariff, JsonSerializer.Serialize(Tarief.From(42.39m, Eenheid.Uur)));
        Assert.Equal(Tarief.From(42.39m, Eenheid.Uur), JsonSerializer.Deserialize<Tarief>(Tariff));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Omvang>("""{"volume":3,"eenheid":"etmaal","frequentie":"dag"}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Omvang>("""{"volume":3,"eenheid":"uur"}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Tarief>("""{"prijs":2,"eenheid":"euro"}"""));
        Assert.Equal(ValueRefusal.EenheidUnknown, Tarief.Make(Geld.From(1), default).Refusal);
        Assert.Equal("3 uur per week", threeHoursAWeek.ToString());
    }
}
