using Bemiddeling;
using Platform;
using Waarden;

namespace Modules.Tests;

/// <summary>The published formula, computed by hand.</summary>
public sealed class UitkomstTests
{
    private static readonly List<Criterium> Criteria = [new("aanpak", Criteriumsoort.Kwaliteit, 50), new("inwoner", Criteriumsoort.Inwoner, 30), new("prijs", Criteriumsoort.Prijs, 20)];

    private static readonly OfferteId A = OfferteId.From(Guid.Parse("00000000-0000-7000-8000-00000000000a"));
    private static readonly OfferteId B = OfferteId.From(Guid.Parse("00000000-0000-7000-8000-00000000000b"));
    private static readonly OfferteId C = OfferteId.From(Guid.Parse("00000000-0000-7000-8000-00000000000c"));

    [Fact]
    public void Points_totals_and_places()
    {
        var regels = Uitkomst.Compute(Criteria, [In(A, 5, VoorstelPast.Past, 60), In(B, 3, VoorstelPast.WeetNiet, 50), In(C, 5, VoorstelPast.PastNiet, 50)], 50, 70);

        Assert.Equal([A, B, C], regels.Select(r => r.Offerte));
        Assert.Equal(0.5m * 10 + 0.3m * 10 + 0.2m * 5, regels[0].Totaal);
        Assert.Equal(0.5m * 5 + 0.3m * 5 + 0.2m * 10, regels[1].Totaal);
        Assert.Equal([1, 2, 0], regels.Select(r => r.Rang));
        Assert.True(regels[2].Geweigerd);
    }

    [Fact]
    public void Equal_totals_share_a_place() =>
        Assert.Equal([1, 1, 3], Uitkomst.Compute(Criteria, [In(A, 4, VoorstelPast.Past, 60), In(B, 4, VoorstelPast.Past, 60), In(C, 1, VoorstelPast.Past, 60)], 50, 70).Select(r => r.Rang));

    [Fact]
    public void Sensitivity_tells_when_the_first_place_moves()
    {
        var regels = Uitkomst.Compute(Criteria, [In(A, 4, VoorstelPast.WeetNiet, 70), In(B, 3, VoorstelPast.WeetNiet, 60)], 50, 70);

        var shifts = Uitkomst.Gevoeligheid(Criteria, regels).ToDictionary(g => g.Criterium, g => g.Blijft);

        Assert.True(shifts["aanpak"]);
        Assert.False(shifts["prijs"]);
    }

    [Fact]
    public void The_three_best_plans_with_ties_are_shown()
    {
        var ids = Enumerable.Range(1, 5).Select(i => OfferteId.From(new Guid(i, 0, 0, new byte[8]))).ToList();
        decimal[] scores = [10, 7.5m, 5, 5, 2.5m];
        var quality = ids.Zip(scores).ToDictionary(p => p.First, IReadOnlyDictionary<string, decimal> (p) => new Dictionary<string, decimal> { ["aanpak"] = p.Second });

        Assert.Equal(ids.Take(4), Uitkomst.BestePlannen(Criteria, quality));
    }

    [Theory]
    [InlineData("2026-03-02T09:15", "2026-03-09T10:00")]
    [InlineData("2026-03-02T12:34", "2026-03-09T12:34")]
    [InlineData("2026-03-02T17:00", "2026-03-10T10:00")]
    [InlineData("2026-03-27T11:00", "2026-04-03T11:00")]
    public void A_round_closes_on_a_working_day_within_the_window(string begin, string end)
    {
        var normen = new RondeNormen(Gemeentecode.From("1234"), new DateOnly(2026, 3, 2), NormTabel.Nationaal);
        static DateTimeOffset At(string text) => DomainClock.At(DateOnly.Parse(text[..10], null), TimeOnly.Parse(text[11..], null));

        Assert.Equal(At(end), normen.Sluiting(At(begin), 5));
    }

    private static UitkomstInvoer In(OfferteId id, int score, VoorstelPast past, decimal prijs) =>
        new(id, new Dictionary<string, decimal> { ["aanpak"] = Uitkomst.Punten(score) }, past, prijs);
}
