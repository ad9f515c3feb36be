using TestKit;

namespace Journeys.Tests;

/// <summary>The story of the sealed round: it goes through, twice alike, on both databases, and ends with a forgery that is found.</summary>
public sealed class MarktplaatsTests(MarktplaatsTests.OneRun run) : IClassFixture<MarktplaatsTests.OneRun>
{
    [Fact]
    public void Every_step_goes_as_the_story_says()
    {
        Assert.Null(run.Played.Surprise);
        Assert.True(run.Played.Steps.Count >= 80, $"Only {run.Played.Steps.Count} steps.");
        Assert.All(run.Played.Steps, s => Assert.True(s.Ok, s.Step));
        Assert.All(run.Played.Steps, s => Assert.NotEmpty(s.Rule));
    }

    [Theory]
    [InlineData("PlanHerkenbaar", "E-AUC-05")]
    [InlineData("TekstHerkenbaar", "E-AUC-05")]
    [InlineData("AntwoordHerkenbaar", "E-AUC-05")]
    [InlineData("HerzieningToelichting", "E-AUC-07")]
    [InlineData("HerzieningGedaan", "E-AUC-07")]
    [InlineData("SignaalOnbeoordeeld", "E-34")]
    [InlineData("SignaalTweedePersoon", "E-34")]
    [InlineData("58.45 59.95 63.35", "E-12")]
    [InlineData("klopt niet", "E-12")]
    public void What_the_round_has_to_show_is_shown(string expected, string rule) =>
        Assert.Contains(run.Played.Steps, s => s.Rule == rule && s.Expected == expected && s.Got == expected);

    [Theory]
    [InlineData("Iemand maakt een prijs een euro lager: controleer vindt het")]
    [InlineData("Iemand snijdt de staart van de keten af: het ontvangstbewijs verraadt het")]
    public void A_forgery_is_found(string step) => Assert.Equal("1", Assert.Single(run.Played.Steps, s => s.Step == step).Got);

    [Fact]
    public async Task Two_runs_are_alike_also_on_the_other_database()
    {
        if (Keuken.Postgres is null)
            Assert.Skip("No PostgreSQL: run ./test, which starts one (KEUKENTAFEL_TEST_POSTGRES).");
        var other = await DemoTests.Story.Play("marktplaats", Keuken.Postgres);
        Assert.Null(other.Surprise);
        Assert.Equal(run.Played.Steps, other.Steps);
    }

    /// <summary>The story, played once on SQLite for all these tests.</summary>
    public sealed class OneRun : IAsyncLifetime
    {
        public DemoTests.Story Played { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Played = await DemoTests.Story.Play("marktplaats", null);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
