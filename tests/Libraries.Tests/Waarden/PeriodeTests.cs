using System.Globalization;
using FsCheck.Fluent;
using Waarden;
using static Libraries.Tests.Given;

namespace Libraries.Tests;

public class PeriodeTests
{
    [Theory]
    [InlineData("2026-01-01/2026-12-31", null)]
    [InlineData("2026-01-01/..", null)]
    [InlineData("2026-01-01/2026-01-01", null)]
    [InlineData("2026-01-02/2026-01-01", ValueRefusal.PeriodeEndBeforeStart)]
    [InlineData("2026-01-02", ValueRefusal.PeriodeForm)]
    [InlineData("2026-02-30/..", ValueRefusal.PeriodeForm)]
    [InlineData("../2026-01-01", ValueRefusal.PeriodeForm)]
    [InlineData("2026-01-01/", ValueRefusal.PeriodeForm)]
    [InlineData("", ValueRefusal.Missing)]
    public void APeriodIsReadOrRefusedByName(string text, ValueRefusal? reason)
    {
        var read = Periode.Read(text);
        Assert.Equal(reason, read.Refusal);
        Assert.True(!read.Ok || read.Value.ToText() == text);
    }

    [Fact]
    public void EndsAreIncluded()
    {
        var year = Periode.From(D("2026-01-01"), D("2026-12-31"));
        Assert.Equal(365, year.Days);
        Assert.Equal(53, year.WeeksTouched);
        Assert.Equal(12, year.MonthsTouched);
        Assert.True(year.Contains(D("2026-12-31")));
        Assert.False(year.Contains(D("2027-01-01")));
        Assert.True(year.Overlaps(Periode.From(D("2026-12-31"))));
        Assert.False(year.Overlaps(Periode.From(D("2027-01-01"))));
        Assert.True(Periode.From(D("2026-01-01")).Contains(year));
        Assert.False(year.Contains(Periode.From(D("2026-01-01"))));
        Assert.Null(year.Intersect(Periode.From(D("2027-01-01"))));
        Assert.Equal("2026-12-31/2026-12-31", year.Intersect(Periode.From(D("2026-12-31"))).ToString());
        Assert.Null(Periode.From(D("2026-01-01")).WeeksTouched);
        Assert.Throws<ValueRefusedException>(() => Periode.From(D("2026-01-01")).PerMonth());
    }

    [Theory]
    [InlineData("2025-12-28/2025-12-29", 2)]
    [InlineData("2025-12-29/2026-01-04", 1)]
    [InlineData("2026-03-01/2026-03-31", 6)]
    [InlineData("2025-02-01/2025-02-28", 5)]
    [InlineData("2027-02-01/2027-02-28", 4)]
    public void WeeksRunFromMondayToSundayAlsoOverANewYear(string text, int weeks) => Assert.Equal(weeks, Periode.Read(text).Value.WeeksTouched);

    [Fact]
    public void WeeksTouchedAreTheDistinctIsoWeeks() => Holds(Prop.ForAll(Days, Between(0, 800), (start, length) =>
    {
        var period = Periode.From(start, start.AddDays(length));
        var weeks = Enumerable.Range(0, length + 1)
            .Select(i => start.AddDays(i).ToDateTime(TimeOnly.MinValue))
            .Select(day => (ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day)))
            .Distinct().Count();
        return period.WeeksTouched == weeks;
    }));

    [Fact]
    public void MonthsCutAPeriodWithoutGapsOrOverlaps() => Holds(Prop.ForAll(Days, Between(0, 800), (start, length) =>
    {
        var period = Periode.From(start, start.AddDays(length));
        var months = period.PerMonth().ToArray();
        return months.Sum(month => month.Days) == period.Days
            && months[0].Van == period.Van
            && months[^1].TotEnMet == period.TotEnMet
            && months.Zip(months.Skip(1)).All(pair => pair.First.TotEnMet!.Value.AddDays(1) == pair.Second.Van);
    }));

    [Fact]
    public void OverlapIsMutualAndMeansASharedDay() => Holds(Prop.ForAll(Days, Between(0, 60), Between(-90, 90), (start, length, shift) =>
    {
        var one = Periode.From(start, start.AddDays(length));
        var other = Periode.From(start.AddDays(shift), start.AddDays(shift + 20));
        var shared = Enumerable.Range(0, length + 1).Any(i => other.Contains(start.AddDays(i)));
        return one.Overlaps(other) == shared && other.Overlaps(one) == shared && one.Intersect(other).HasValue == shared;
    }));
}
