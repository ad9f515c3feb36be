using System.Text.Json;
using FsCheck.Fluent;
using Waarden;
using static Libraries.Tests.Given;

namespace Libraries.Tests;

public class TermijnTests
{
    private static readonly Wettelijketermijnen terms = new(NormTabel.Nationaal);

    [Fact]
    public void TheExampleOfB9Holds()
    {
        var melding = D("2026-03-02");
        var bezwaar = terms.Bezwaar(D("2026-04-28"));

        Assert.Equal(D("2026-03-09"), terms.PersoonlijkPlan(melding).LaatsteDag);
        Assert.Equal(D("2026-04-13"), terms.Onderzoek(melding).LaatsteDag);
        Assert.Equal(D("2026-04-28"), terms.Besluit(D("2026-04-14")).LaatsteDag);
        Assert.Equal(D("2026-06-09"), bezwaar.LaatsteDag);
        Assert.Equal(D("2026-07-21"), terms.BeslissingOpBezwaar(bezwaar, commissie: false).LaatsteDag);
        Assert.Equal(D("2026-09-01"), terms.BeslissingOpBezwaar(bezwaar, commissie: true).LaatsteDag);
        Assert.Equal(D("2026-09-01"), terms.BeslissingOpBezwaar(bezwaar, commissie: false, verdaagd: true).LaatsteDag);
        Assert.Equal(D("2026-10-13"), terms.BeslissingOpBezwaar(bezwaar, commissie: true, verdaagd: true).LaatsteDag);
        Assert.Equal(D("2026-06-09"), terms.Beroep(D("2026-04-28")).LaatsteDag);
        Assert.Equal(D("2041-03-02"), terms.Bewaren(melding).LaatsteDag);
    }

    [Theory]
    [InlineData("2026-02-23", "2026-04-06", "2026-04-07")] // Tweede paasdag
    [InlineData("2026-02-20", "2026-04-03", "2026-04-07")] // Goede Vrijdag, the weekend and Tweede paasdag
    [InlineData("2026-03-16", "2026-04-27", "2026-04-28")] // Koningsdag on a Monday
    [InlineData("2026-04-02", "2026-05-14", "2026-05-15")] // Hemelvaartsdag
    [InlineData("2026-03-24", "2026-05-05", "2026-05-06")] // Bevrijdingsdag
    [InlineData("2026-04-13", "2026-05-25", "2026-05-26")] // Tweede pinksterdag
    [InlineData("2026-11-13", "2026-12-25", "2026-12-28")] // both kerstdagen and Sunday
    [InlineData("2026-11-20", "2027-01-01", "2027-01-04")] // over the new year
    [InlineData("2027-12-04", "2028-01-15", "2028-01-17")] // Saturday
    public void SixWeeksMoveOverWeekendsAndHolidays(string day0, string counted, string last)
    {
        var term = Termijn.InWeeks(D(day0), 6);
        Assert.Equal((D(counted), D(last), true), (term.Berekend, term.LaatsteDag, term.IsMoved));
    }

    [Fact]
    public void KoningsdagOnASundayIsKeptTheDayBefore()
    {
        Assert.Equal(Feestdag.Koningsdag, Feestdagen.On(D("2031-04-26")));
        Assert.Null(Feestdagen.On(D("2031-04-27")));
        Assert.Equal(D("2031-04-28"), Termijn.InDays(D("2031-04-19"), 7).LaatsteDag);
        Assert.Equal(Feestdag.Koningsdag, Feestdagen.On(D("2013-04-30")));
    }

    [Fact]
    public void AShortTermHoldsTwoWorkingDays()
    {
        // Three days from Thursday before Easter: Friday to Monday are closed, Tuesday is the first and Wednesday the second.
        Assert.Equal(D("2026-04-08"), Termijn.InDays(D("2026-04-02"), 3).LaatsteDag);
        Assert.Equal(D("2026-04-07"), Termijn.InDays(D("2026-04-02"), 2).LaatsteDag);
    }

    [Fact]
    public void ALongTermDoesNotMove()
    {
        Assert.Equal(D("2026-04-04"), Termijn.InWeeks(D("2026-01-03"), 13).LaatsteDag);
        Assert.Equal(D("2026-04-04"), Termijn.InDays(D("2026-01-03"), 91).LaatsteDag);
        Assert.Equal(D("2026-04-04"), Termijn.InMonths(D("2025-12-04"), 4).LaatsteDag);
        Assert.Equal(D("2026-04-04"), Termijn.InYears(D("2025-04-04"), 1).LaatsteDag);
        Assert.Equal(D("2026-04-07"), Termijn.InMonths(D("2026-01-04"), 3).LaatsteDag);
        Assert.Equal(D("2027-02-28"), Termijn.InYears(D("2024-02-29"), 3).LaatsteDag);
    }

    [Fact]
    public void DaysEquatedByDecreeMoveATermAndAreNoWorkingDays()
    {
        var calendar = Kalender.Nationaal.With([D("2026-05-15")]);
        Assert.Equal(D("2026-05-18"), Termijn.InWeeks(D("2026-04-02"), 6, calendar).LaatsteDag);
        Assert.Equal(D("2026-05-18"), new Wettelijketermijnen(NormTabel.Nationaal, null, calendar).Bezwaar(D("2026-04-02")).LaatsteDag);
        Assert.Equal(D("2026-05-18"), Werkdagen.Add(D("2026-05-13"), 1, calendar));
        Assert.Equal(D("2026-05-15"), Werkdagen.Add(D("2026-05-13"), 1));
    }

    [Fact]
    public void ATermCountsDownAndCanBeExtended()
    {
        var term = terms.Besluit(D("2026-04-14"));
        Assert.Equal(14, term.DaysLeftOn(D("2026-04-14")));
        Assert.Equal(0, term.DaysLeftOn(D("2026-04-28")));
        Assert.False(term.IsOverOn(D("2026-04-28")));
        Assert.True(term.IsOverOn(D("2026-04-29")));
        Assert.Equal(D("2026-05-06"), term.ExtendedBy(7).LaatsteDag);
        Assert.Equal(term, JsonSerializer.Deserialize<Termijn>(JsonSerializer.Serialize(term)));
    }

    [Fact]
    public void ImpossibleLengthsAreRefusedByName()
    {
        Assert.Equal(ValueRefusal.TermijnNotPositive, Assert.Throws<ValueRefusedException>(() => Termijn.InWeeks(D("2026-01-01"), 0)).Refusal);
        Assert.Equal(ValueRefusal.DateOutOfRange, Assert.Throws<ValueRefusedException>(() => Termijn.InDays(DateOnly.MaxValue, 1)).Refusal);
        Assert.Equal(ValueRefusal.DateOutOfRange, Assert.Throws<ValueRefusedException>(() => Termijn.InWeeks(D("2026-01-01"), int.MaxValue)).Refusal);
        Assert.Equal(ValueRefusal.DateOutOfRange, Assert.Throws<ValueRefusedException>(() => Termijn.InYears(D("2026-01-01"), 9000)).Refusal);
        Assert.Equal(ValueRefusal.WerkdagenNegative, Assert.Throws<ValueRefusedException>(() => Werkdagen.Add(D("2026-01-01"), -1)).Refusal);
        Assert.Equal(ValueRefusal.WerkdagenNegative, Assert.Throws<ValueRefusedException>(() => Werkdagen.Before(D("2026-01-01"), -1)).Refusal);
    }

    [Fact]
    public void AGemeenteCanSetItselfAShorterTerm()
    {
        var table = new NormTabel(Normen.Nationaal, [Own("0363", NormCode.OnderzoekWeken, 4)]);
        Assert.Equal(D("2026-03-30"), new Wettelijketermijnen(table, Gemeentecode.From("0363")).Onderzoek(D("2026-03-02")).LaatsteDag);
        Assert.Equal(D("2026-04-13"), new Wettelijketermijnen(table, Gemeentecode.From("0599")).Onderzoek(D("2026-03-02")).LaatsteDag);
    }

    [Fact]
    public void ATermNeverEndsOnAClosedDayAndMovesAsLittleAsPossible() => Holds(Prop.ForAll(Days, Between(1, 12), (day0, weeks) =>
    {
        var term = Termijn.InWeeks(day0, weeks);
        var calendar = Kalender.Nationaal;
        var skipped = Enumerable.Range(0, term.LaatsteDag.DayNumber - term.Berekend.DayNumber).Select(i => term.Berekend.AddDays(i));
        return calendar.CanEndTermijn(term.LaatsteDag) && !skipped.Any(calendar.CanEndTermijn) && term.Berekend == day0.AddDays(7 * weeks);
    }));

    [Fact]
    public void ALaterStartOrLongerTermNeverEndsEarlier() => Holds(Prop.ForAll(Days, Between(3, 90), Between(0, 30), (day0, days, more) =>
        Termijn.InDays(day0.AddDays(more), days).LaatsteDag >= Termijn.InDays(day0, days).LaatsteDag
        && Termijn.InDays(day0, Math.Min(90, days + more)).LaatsteDag >= Termijn.InDays(day0, days).LaatsteDag));

    internal static GemeenteNorm Own(string gemeente, NormCode code, NormWaarde value, string from = "2026-01-01", string? to = null) =>
        new(Gemeentecode.From(gemeente), new Norm(code, value, Periode.From(D(from), to is null ? null : D(to)), "verordening", NormStatus.Verified));
}
