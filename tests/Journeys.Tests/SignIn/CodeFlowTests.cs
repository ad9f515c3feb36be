using System.Net;
using Platform;
using TestKit;

namespace Journeys.Tests;

[Collection(SignInCollection.Name)]
public sealed class CodeFlowTests(ProviderFixture fixture)
{
    [Fact]
    public async Task Staff_sign_in_and_the_session_holds_four_claims()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser();

        var page = await site.SignInAsync(browser, "anna");

        Assert.Equal(site.At("/ik"), page.Address);
        var claims = SignInSite.Claims(page);
        Assert.Equal(["auth_time", "iss", "scheme", "sub"], claims.Keys.Order());
        Assert.Equal(("anna", fixture.Issuer, SignInSchemes.Medewerkers), (claims["sub"], claims["iss"], claims["scheme"]));
        Assert.InRange(long.Parse(claims["auth_time"]), DateTimeOffset.UtcNow.AddMinutes(-1).ToUnixTimeSeconds(), DateTimeOffset.UtcNow.AddSeconds(1).ToUnixTimeSeconds());
        var arrival = Assert.Single(site.Arrivals);
        Assert.Equal(("Anna Testpersoon", null), (arrival.Name, arrival.Bsn));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_bsn_reaches_the_enricher_and_nothing_else(bool claimsInIdToken)
    {
        await using var provider = await OidcProvider.StartAsync(claimsInIdToken: claimsInIdToken);
        await using var site = await SignInSite.StartAsync(provider.Issuer);
        using var browser = new OidcBrowser();

        var claims = SignInSite.Claims(await site.SignInAsync(browser, "inwoner-1", "/aanmelden/inwoners?terug=/ik"));

        Assert.Equal("999990019", Assert.Single(site.Arrivals).Bsn);
        Assert.Equal(["auth_time", "inwoner", "iss", "scheme", "sub"], claims.Keys.Order());
        Assert.True(Guid.TryParse(claims["inwoner"], out _));
        Assert.DoesNotContain(claims.Values, v => v.Contains("999990019", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_subject_that_is_the_bsn_itself_is_replaced()
    {
        var accounts = new Dictionary<string, object> { ["999990032"] = new { bsn = "999990032" } };
        await using var provider = await OidcProvider.StartAsync(accounts);
        await using var site = await SignInSite.StartAsync(provider.Issuer);
        using var browser = new OidcBrowser();

        var claims = SignInSite.Claims(await site.SignInAsync(browser, "999990032", "/aanmelden/inwoners?terug=/ik"));

        Assert.Equal("999990032", Assert.Single(site.Arrivals).Subject);
        Assert.Equal(claims["inwoner"], claims["sub"]);
    }

    [Theory]
    [InlineData("/aanmelden/medewerkers", "bram", "niet-uitgenodigd")]
    [InlineData("/aanmelden/inwoners", "inwoner-zonder-bsn", "geen-bsn")]
    public async Task Whom_the_enricher_refuses_gets_no_session(string path, string account, string reason)
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser();

        var page = await site.SignInAsync(browser, account, path);

        Assert.Equal($"fout:{reason}", page.Body);
        Assert.Null(browser.Cookies.GetCookies(site.Address)["keukentafel"]);
    }

    [Fact]
    public async Task Who_stops_at_the_provider_comes_back_calmly()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser();

        var page = await browser.SubmitAsync(await browser.GetAsync(site.At("/aanmelden/medewerkers")), "abort");

        Assert.Equal("fout:geannuleerd", page.Body);
    }

    [Fact]
    public async Task A_low_level_of_assurance_is_refused()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer, acr: ["substantieel"]);
        using var strong = new OidcBrowser();
        using var weak = new OidcBrowser();

        Assert.Equal(HttpStatusCode.OK, (await site.SignInAsync(strong, "inwoner-1", "/aanmelden/inwoners?terug=/ik")).Status);
        Assert.Equal("fout:niveau-te-laag", (await site.SignInAsync(weak, "inwoner-2", "/aanmelden/inwoners?terug=/ik")).Body);
        Assert.Contains(weak.Visited, uri => uri.Query("acr_values") == "substantieel");
    }

    [Fact]
    public async Task Our_own_fault_is_a_calm_page_and_tells_the_log_no_secret()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser();

        Assert.Equal("fout:storing", (await site.SignInAsync(browser, "beheerder")).Body);
        Assert.Contains(site.Log.Lines, l => l.Text.Contains("StaffEnricher.EnrichAsync", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Log.Lines, l => l.Text.Contains("Secret of", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_provider_that_is_down_is_a_calm_page_at_both_ends()
    {
        var provider = await OidcProvider.StartAsync();
        await using var never = await SignInSite.StartAsync(provider.Issuer);
        await using var halfway = await SignInSite.StartAsync(provider.Issuer);
        using var browser = new OidcBrowser { StopAt = uri => uri.AbsolutePath.EndsWith("/terug", StringComparison.Ordinal) };
        var back = await halfway.SignInAsync(browser, "anna");
        await provider.DisposeAsync();
        browser.StopAt = _ => false;

        Assert.Equal("fout:dienst-onbereikbaar", (await browser.GetAsync(never.At("/aanmelden/medewerkers"))).Body);
        Assert.Equal("fout:dienst-onbereikbaar", (await browser.GetAsync(back.Address)).Body);
    }

    [Fact]
    public async Task New_keys_of_the_provider_are_found_without_a_restart()
    {
        var provider = await OidcProvider.StartAsync();
        await using var site = await SignInSite.StartAsync(provider.Issuer);
        using var before = new OidcBrowser();
        Assert.Equal(HttpStatusCode.OK, (await site.SignInAsync(before, "anna")).Status);
        await provider.DisposeAsync();

        await using var restarted = await OidcProvider.StartAsync(port: new Uri(provider.Issuer).Port);
        using var after = new OidcBrowser();
        var page = await site.SignInAsync(after, "anna");

        Assert.Equal(site.At("/ik"), page.Address);
    }

    [Theory]
    [InlineData("https://elders.example/")]
    [InlineData("//elders.example/")]
    [InlineData("/\\elders.example/")]
    [InlineData("javascript:alert(1)")]
    public async Task Nobody_is_sent_elsewhere_after_signing_in(string target)
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser();

        var page = await site.SignInAsync(browser, "anna", $"/aanmelden/medewerkers?terug={Uri.EscapeDataString(target)}");

        Assert.Equal((site.At("/"), "thuis"), (page.Address, page.Body));
    }

    [Fact]
    public async Task No_token_claim_or_secret_is_logged_at_any_level()
    {
        var road = new BentRoad();
        var tokens = new List<string>();
        road.Change = (uri, body) =>
        {
            if (uri.AbsolutePath == "/token")
            {
                using var json = System.Text.Json.JsonDocument.Parse(body);
                tokens.Add(json.RootElement.GetProperty("id_token").GetString()!);
                tokens.Add(json.RootElement.GetProperty("access_token").GetString()!);
            }

            return body;
        };
        await using var site = await SignInSite.StartAsync(fixture.Issuer, road: road);
        using var resident = new OidcBrowser();
        using var staff = new OidcBrowser();
        await site.SignInAsync(resident, "inwoner-1", "/aanmelden/inwoners?terug=/ik");
        await site.SignInAsync(staff, "anna");

        Assert.Equal(4, tokens.Count);
        string[] secrets = [.. tokens, "999990019", "inwoner-1", "Testpersoon", "medewerkers-secret"];
        Assert.NotEmpty(site.Log.Lines);
        Assert.DoesNotContain(site.Log.Lines, l => secrets.Any(s => l.Text.Contains(s, StringComparison.Ordinal)));
    }
}
