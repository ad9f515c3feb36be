using Beschikkingen;
using Waarden;

namespace Modules.Tests;

/// <summary>The worked example of B.9, and the days on which a term stands still (B-29).</summary>
public sealed class BesluittermijnTests
{
    private static readonly Gemeentecode gemeente = Gemeentecode.From("0344");

    [Fact]
    public void An_application_of_14_april_2026_is_decided_by_28_april() =>
        Assert.Equal(new DateOnly(2026, 4, 28), Besluittermijn.Of(Aanvraag(), new DateOnly(2026, 4, 14), NormTabel.Nationaal).LaatsteDag);

    [Fact]
    public void A_decision_made_known_on_28_april_can_be_objected_to_until_9_june_and_is_decided_again_by_21_july_or_1_september()
    {
        var termen = Besluittermijn.Termen(gemeente, NormTabel.Nationaal);
        var bezwaar = termen.Bezwaar(new DateOnly(2026, 4, 28));
        Assert.Equal(new DateOnly(2026, 6, 9), bezwaar.LaatsteDag);
        Assert.Equal(new DateOnly(2026, 7, 21), termen.BeslissingOpBezwaar(bezwaar, commissie: false).LaatsteDag);
        Assert.Equal(new DateOnly(2026, 9, 1), termen.BeslissingOpBezwaar(bezwaar, commissie: true).LaatsteDag);
    }

    [Theory]
    [InlineData("2026-04-16", "2026-04-30", "2026-04-23", "2026-05-04")] // 17 to 22 April: 6 days, so 4 May
    [InlineData("2026-04-16", "2026-04-30", null, "2026-05-12")] // unused: 14 days
    [InlineData("2026-04-16", "2026-04-30", "2026-05-08", "2026-05-12")] // too late counts to the last day given
    [InlineData("2026-04-16", "2026-04-30", "2026-04-17", "2026-04-28")] // answered the next day: not a day lost
    public void The_term_stands_still_from_the_day_after_it_was_asked(string asked, string last, string? received, string until)
    {
        var aanvraag = Aanvraag();
        aanvraag.Aanvullingen = [new Aanvulling("Een loonstrook", Day(asked), Day(last), received is null ? null : Day(received), null)];
        Assert.Equal(Day(until), Besluittermijn.Of(aanvraag, new DateOnly(2026, 6, 1), NormTabel.Nationaal).LaatsteDag);
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");

    private static Aanvraag Aanvraag() =>
        new()
        {
            Id = AanvraagId.From(Guid.NewGuid()),
            Zaak = ZaakId.From(Guid.NewGuid()),
            Gemeente = gemeente,
            Inwoner = InwonerId.From(Guid.NewGuid()),
            Ontvangen = new DateOnly(2026, 4, 14),
            Wijze = AanvraagWijze.OndertekendVerslag,
            Toelichting = "",
            Ontvanger = "x#y",
        };
}
