using System.Net;
using System.Security.Claims;
using Platform;
using TestKit;

namespace Journeys.Tests;

[Collection(SignInCollection.Name)]
public sealed class SessionTests(ProviderFixture fixture)
{
    [Fact]
    public async Task A_fresh_sign_in_asks_again_and_moves_auth_time()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser();
        var first = SignInSite.Claims(await site.SignInAsync(browser, "anna"));

        // Signed in at the provider too: an ordinary sign-in comes back without a form.
        var silent = await browser.GetAsync(site.At("/aanmelden/medewerkers?terug=/ik"));
        Assert.Equal(first["auth_time"], SignInSite.Claims(silent)["auth_time"]);

        await Task.Delay(TimeSpan.FromSeconds(1.1));
        var form = await browser.GetAsync(site.At("/aanmelden/medewerkers?terug=/ik&opnieuw=1"));
        Assert.StartsWith("/interaction/", form.Address.AbsolutePath, StringComparison.Ordinal);
        var second = SignInSite.Claims(await browser.SignInAsync(form, "anna"));

        Assert.True(long.Parse(second["auth_time"]) > long.Parse(first["auth_time"]));
        Assert.Contains(browser.Visited, uri => uri.Query("prompt") == "login" && uri.Query("max_age") == "0");
    }

    [Fact]
    public async Task A_provider_that_does_not_ask_again_does_not_make_a_fresh_sign_in()
    {
        var clock = new MovedClock();
        await using var site = await SignInSite.StartAsync(fixture.Issuer, clock);
        using var browser = new OidcBrowser();
        await site.SignInAsync(browser, "anna");
        clock.Ahead = TimeSpan.FromMinutes(7);
        browser.Bend = uri => uri.AbsolutePath == "/auth" ? uri.With("prompt", null).With("max_age", null) : uri;

        Assert.Equal("fout:niet-opnieuw-aangemeld", (await browser.GetAsync(site.At("/aanmelden/medewerkers?terug=/ik&opnieuw=1"))).Body);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(300, true)]
    [InlineData(301, false)]
    [InlineData(-60, true)]
    [InlineData(-61, false)]
    public void Fresh_is_at_most_five_minutes(int age, bool fresh)
    {
        var now = DateTimeOffset.FromUnixTimeSeconds(1_800_000_000);
        var at = now.AddSeconds(-age).ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);

        Assert.Equal(fresh, FreshSignIn.IsFresh(new ClaimsPrincipal(new ClaimsIdentity([new Claim("auth_time", at)])), now));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("99999999999999999")]
    public void What_is_no_time_is_never_fresh(string text) =>
        Assert.False(FreshSignIn.IsFresh(
            new ClaimsPrincipal(new ClaimsIdentity([new Claim("auth_time", text)])), DateTimeOffset.FromUnixTimeSeconds(1_800_000_000)));

    [Fact]
    public async Task Signing_out_ends_the_session_here_and_at_the_provider()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser();
        await site.SignInAsync(browser, "anna");

        var confirm = await PostAsync(browser, site.At("/afmelden"));
        Assert.Null(browser.Cookies.GetCookies(site.Address)["keukentafel"]);
        var home = await browser.SubmitAsync(await browser.GetAsync(confirm), "op.logoutForm", ("logout", "yes"));

        Assert.Equal((site.At("/"), "thuis"), (home.Address, home.Body));
        var again = await browser.GetAsync(site.At("/aanmelden/medewerkers?terug=/ik"));
        Assert.StartsWith("/interaction/", again.Address.AbsolutePath, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_out_works_while_the_provider_is_down()
    {
        var provider = await OidcProvider.StartAsync();
        await using var site = await SignInSite.StartAsync(provider.Issuer);
        using var browser = new OidcBrowser();
        await site.SignInAsync(browser, "anna");
        await provider.DisposeAsync();

        await PostAsync(browser, site.At("/afmelden"));

        Assert.Null(browser.Cookies.GetCookies(site.Address)["keukentafel"]);
    }

    [Fact]
    public async Task The_session_cookie_is_httponly_lax_and_not_persistent()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser { StopAt = uri => uri.AbsolutePath == "/aanmelden/medewerkers/terug" };
        var back = await site.SignInAsync(browser, "anna");

        using var answer = await browser.Http.GetAsync(back.Address);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), c => c.StartsWith("keukentafel=", StringComparison.Ordinal));
        var marks = cookie.Split("; ").Skip(1).Select(m => m.ToLowerInvariant()).Order();
        Assert.Equal(["httponly", "path=/", "samesite=lax"], marks);
    }

    [Fact]
    public async Task A_session_slides_for_half_an_hour_and_ends_after_eight_hours()
    {
        var clock = new MovedClock();
        await using var site = await SignInSite.StartAsync(fixture.Issuer, clock);
        using var browser = new OidcBrowser { StopAt = uri => uri.AbsolutePath == "/aanmelden" };
        await site.SignInAsync(browser, "anna");

        for (; clock.Ahead < TimeSpan.FromHours(7.6); clock.Ahead += TimeSpan.FromMinutes(25))
        {
            Assert.Equal("/ik", (await browser.GetAsync(site.At("/ik"))).Address.AbsolutePath);
        }

        clock.Ahead = TimeSpan.FromHours(8) - TimeSpan.FromMinutes(1);
        Assert.Equal("/ik", (await browser.GetAsync(site.At("/ik"))).Address.AbsolutePath);
        clock.Ahead = TimeSpan.FromHours(8) + TimeSpan.FromSeconds(1);
        Assert.Equal("/aanmelden", (await browser.GetAsync(site.At("/ik"))).Address.AbsolutePath);
    }

    [Fact]
    public async Task An_idle_session_ends_after_half_an_hour()
    {
        var clock = new MovedClock();
        await using var site = await SignInSite.StartAsync(fixture.Issuer, clock);
        using var browser = new OidcBrowser { StopAt = uri => uri.AbsolutePath == "/aanmelden" };
        await site.SignInAsync(browser, "anna");

        clock.Ahead = TimeSpan.FromMinutes(31);

        var page = await browser.GetAsync(site.At("/ik"));
        Assert.Equal(("/aanmelden", "/ik"), (page.Address.AbsolutePath, page.Address.Query("terug")));
    }

    [Fact]
    public async Task Without_a_session_the_api_answers_a_status_not_a_page()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser();

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync(site.At("/v1/sessie"))).Status);
    }

    private static async Task<Uri> PostAsync(OidcBrowser browser, Uri address)
    {
        using var answer = await browser.Http.PostAsync(address, null);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return new Uri(address, answer.Headers.Location!);
    }
}
