namespace Browser.Tests;

/// <summary>The journey of a need through the pages, as the people who make it.</summary>
public sealed class HoofdreisTests(Huis huis)
{
    [Fact]
    public Task A_need_comes_from_melding_to_toewijzing() => huis.Hoofdreis.Value;
}

/// <summary>The gate by its pages: script and keyboard, a phone, no script.</summary>
public sealed class ToetsreisTests(Huis huis)
{
    [Fact]
    public async Task A_text_passes_the_gate_and_nobody_is_hindered()
    {
        await huis.Toetsreis.Value;
        // Of these two pages; the others have journeys of their own.
        Assert.DoesNotContain(huis.Rondgang.Complaints.Distinct(), c => c.Contains("/toets", StringComparison.Ordinal) || c.Contains("/tegenlezing", StringComparison.Ordinal));
    }
}

/// <summary>A sealed round with revision by its pages.</summary>
public sealed class RondereisTests(Huis huis)
{
    [Fact]
    public async Task A_sealed_round_with_revision_is_played_by_everybody_and_nobody_is_hindered()
    {
        await huis.Rondereis.Value;
        // Run with other journeys, their pages are looked at by RondgangTests.
        Assert.DoesNotContain(huis.Rondgang.Complaints.Distinct(), c => Pages.Any(p => c.Contains(p, StringComparison.Ordinal)));
    }

    // In routes and in addresses.
    private static readonly string[] Pages = ["/vragen", "/offertes", "/controle", "/storingen", "/kennismaking"];
}

/// <summary>What the main journey passes by.</summary>
public sealed class ZijreisTests(Huis huis)
{
    [Fact]
    public Task Urgency_other_teams_and_other_routes_have_their_pages() => huis.Zijreis.Value;
}

/// <summary>The side of buying.</summary>
public sealed class MarktreisTests(Huis huis)
{
    [Fact]
    public Task An_aanbieder_of_one_person_is_admitted() => huis.Marktreis.Value;
}

/// <summary>Start, errors, administration.</summary>
public sealed class HuisreisTests(Huis huis)
{
    [Fact]
    public Task The_house_itself_has_its_pages() => huis.Huisreis.Value;
}

/// <summary>What all journeys together have seen.</summary>
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
