namespace Browser.Tests;

/// <summary>The journey of a need through the pages, as the people who make it.</summary>
// Minutes long and not yet proved steady on a busy two-core machine: ./test soak runs it.
[Trait("Category", "soak")]
public sealed class HoofdreisTests(Huis huis)
{
    [Fact]
    public Task A_need_comes_from_melding_to_toewijzing() => huis.Hoofdreis.Value;
}

/// <summary>What all journeys together have seen.</summary>
// Minutes long and not yet proved steady on a busy two-core machine: ./test soak runs it.
[Trait("Category", "soak")]
public sealed class RondgangTests(Huis huis)
{
    [Fact]
    public async Task Nobody_is_hindered_anywhere()
    {
        await huis.Everything();
        Assert.Empty(huis.Rondgang.Complaints.Distinct());
    }

    [Fact]
    public async Task Every_page_was_seen()
    {
        await huis.Everything();
        Assert.InRange(huis.Rondgang.Count, 40, 400);
        Assert.Empty(huis.Rondgang.Unseen);
    }
}
