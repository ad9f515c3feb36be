using FsCheck.Fluent;
using Waarden;
using static Libraries.Tests.Given;

namespace Libraries.Tests;

public class WerkdagenTests
{
    [Theory]
    [InlineData(2019, "2019-04-21")]
    [InlineData(2024, "2024-03-31")]
    [InlineData(2025, "2025-04-20")]
    [InlineData(2026, "2026-04-05")]
    [InlineData(2038, "2038-04-25")]
    [InlineData(2285, "2285-03-22")]
    public void EasterIsThatOfTheGregorianCalendar(int year, string easter) => Assert.Equal(D(easter), Feestdagen.Easter(year));

    [Fact]
    public void TheHolidaysOf2026AreThese() => Assert.Equal(
        [
            (D("2026-01-01"), Feestdag.Nieuwjaarsdag), (D("2026-04-03"), Feestdag.GoedeVrijdag), (D("2026-04-06"), Feestdag.TweedePaasdag),
            (D("2026-04-27"), Feestdag.Koningsdag), (D("2026-05-05"), Feestdag.Bevrijdingsdag), (D("2026-05-14"), Feestdag.Hemelvaartsdag),
            (D("2026-05-25"), Feestdag.TweedePinksterdag), (D("2026-12-25"), Feestdag.EersteKerstdag), (D("2026-12-26"), Feestdag.TweedeKerstdag),
        ],
        Feestdagen.In(2026).OrderBy(day => day.Key).Select(day => (day.Key, day.Value)));

    [Fact]
    public void HemelvaartsdagOnTheFifthOfMayStandsOnce()
    {
        Assert.Equal(D("2016-03-27"), Feestdagen.Easter(2016));
        Assert.Equal(Feestdag.Hemelvaartsdag, Feestdagen.On(D("2016-05-05")));
        Assert.Equal(8, Feestdagen.In(2016).Count);
    }

    [Theory]
    [InlineData("2026-04-01", 5, "2026-04-09")] // the example of H.7: Goede Vrijdag counts, Easter Monday does not
    [InlineData("2026-04-24", 1, "2026-04-28")] // weekend and Koningsdag
    [InlineData("2026-12-31", 1, "2027-01-04")] // over the new year
    [InlineData("2026-12-24", 3, "2026-12-30")] // Christmas on Friday and Saturday
    [InlineData("2026-04-03", 0, "2026-04-03")]
    [InlineData("2026-04-04", 0, "2026-04-07")]
    public void WorkingDaysAreAdded(string from, int n, string expected) => Assert.Equal(D(expected), Werkdagen.Add(D(from), n));

    [Theory]
    [InlineData("2026-04-09", 5, "2026-04-01")]
    [InlineData("2027-01-04", 1, "2026-12-31")]
    [InlineData("2026-04-06", 0, "2026-04-03")]
    public void WorkingDaysAreCountedBack(string until, int n, string expected) => Assert.Equal(D(expected), Werkdagen.Before(D(until), n));

    [Fact]
    public void WorkingDaysBetweenAreSigned()
    {
        Assert.Equal(5, Werkdagen.Between(D("2026-04-01"), D("2026-04-09")));
        Assert.Equal(-5, Werkdagen.Between(D("2026-04-09"), D("2026-04-01")));
        Assert.Equal(0, Werkdagen.Between(D("2026-04-03"), D("2026-04-06")));
        // 2026 has 261 weekdays, of which seven are holidays; Goede Vrijdag counts, the second day of Christmas is a Saturday.
        Assert.Equal(254, Werkdagen.Between(D("2025-12-31"), D("2026-12-31")));
    }

    [Fact]
    public void TheResultIsAWorkingDayAndCountsBack() => Holds(Prop.ForAll(Days, Between(1, 60), (from, n) =>
    {
        var result = Werkdagen.Add(from, n);
        return Kalender.Nationaal.IsWerkdag(result)
            && result.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
            && Feestdagen.On(result) is null or Feestdag.GoedeVrijdag
            && Werkdagen.Between(from, result) == n;
    }));

    [Fact]
    public void CountingBackUndoesCountingOn() => Holds(Prop.ForAll(Days, Between(0, 60), (day, n) =>
    {
        var start = Werkdagen.Add(day, 0);
        return Werkdagen.Before(Werkdagen.Add(start, n), n) == start;
    }));

    [Fact]
    public void MoreDaysOrALaterStartNeverComeEarlier() => Holds(Prop.ForAll(Days, Between(0, 40), Between(0, 20), (from, n, more) =>
        Werkdagen.Add(from.AddDays(more), n) >= Werkdagen.Add(from, n)
        && Werkdagen.Add(from, n + more) >= Werkdagen.Add(from, n)
        // Strictly later only from the first counted day on: from a Saturday, day 0 and day 1 are both the Monday.
        && (more == 0 || n == 0 || Werkdagen.Add(from, n + more) > Werkdagen.Add(from, n))));

    [Fact]
    public void EasterMondayIsAMondayAndHemelvaartAThursdayInEveryYear() => Holds(Prop.ForAll(Between(1900, 2400), year =>
    {
        var easter = Feestdagen.Easter(year);
        return easter.DayOfWeek == DayOfWeek.Sunday
            && easter >= new DateOnly(year, 3, 22) && easter <= new DateOnly(year, 4, 25)
            && Feestdagen.On(easter.AddDays(39))!.Value == Feestdag.Hemelvaartsdag
            && easter.AddDays(39).DayOfWeek == DayOfWeek.Thursday;
    }));
}
