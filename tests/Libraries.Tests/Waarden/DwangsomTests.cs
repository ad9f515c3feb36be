using Waarden;
using static Libraries.Tests.Given;

namespace Libraries.Tests;

public class DwangsomTests
{
    private static readonly Termijn missed = Termijn.InWeeks(D("2025-08-18"), 2);

    [Theory]
    [InlineData("2025-09-17", 0, 0)] // decided within the two weeks after the notice of 2 September
    [InlineData("2025-09-18", 1, 23)]
    [InlineData("2025-10-01", 14, 322)]
    [InlineData("2025-10-02", 15, 357)]
    [InlineData("2025-10-15", 28, 812)]
    [InlineData("2025-10-16", 29, 857)]
    [InlineData("2025-10-29", 42, 1442)]
    [InlineData("2026-06-01", 42, 1442)]
    public void ThePenaltyGrowsInThreeSteps(string until, int days, int euro)
    {
        Assert.Equal(D("2025-09-01"), missed.LaatsteDag);
        var due = Dwangsom.Compute(missed, D("2025-09-02"), D(until), NormTabel.Nationaal).Value;
        Assert.Equal((D("2025-09-17"), days, Geld.From(euro)), (due.EersteDag, due.Dagen, due.Bedrag));
    }

    [Fact]
    public void TheAmountsAreThoseOfTheDayOfTheNotice()
    {
        var old = Termijn.InWeeks(D("2018-12-01"), 2);
        Assert.Equal(Geld.From(1260), Dwangsom.Compute(old, D("2018-12-31"), D("2019-06-01"), NormTabel.Nationaal).Value.Bedrag);
        Assert.Equal(Geld.From(1442), Dwangsom.Compute(old, D("2019-01-01"), D("2019-06-01"), NormTabel.Nationaal).Value.Bedrag);
    }

    [Fact]
    public void ANoticeBeforeTheTermIsOverIsTooEarly()
    {
        Assert.Equal(ValueRefusal.DwangsomOrder, Dwangsom.Compute(missed, D("2025-09-01"), D("2025-10-01"), NormTabel.Nationaal).Refusal);
        Assert.Equal(ValueRefusal.DwangsomOrder, Dwangsom.Compute(missed, D("2025-09-05"), D("2025-09-04"), NormTabel.Nationaal).Refusal);
    }
}
