using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Platform;
using TestKit;

namespace Journeys.Tests;

[Collection(SignInCollection.Name)]
public sealed class ApiBearerTests(ProviderFixture fixture)
{
    private static readonly HttpClient Plain = new();

    [Fact]
    public async Task A_program_comes_in_with_client_credentials_and_is_no_person()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        var token = await fixture.Provider.ProgramTokenAsync("koppeling", SignInSite.Audience);

        var (status, body) = await AskAsync(site, "/v1/ik", token);

        Assert.Equal(HttpStatusCode.OK, status);
        var claims = JsonSerializer.Deserialize<Dictionary<string, string>>(body)!;
        Assert.Equal(["client_id", "iss", "scheme", "scope", "sub"], claims.Keys.Order());
        Assert.Equal(("koppeling", "koppeling", fixture.Issuer), (claims["sub"], claims["client_id"], claims["iss"]));
        Assert.Equal(("lezen schrijven", SignInSchemes.Api), (claims["scope"], claims["scheme"]));
        Assert.Equal("false", (await AskAsync(site, "/v1/persoon", token)).Body);
    }

    [Fact]
    public async Task A_person_comes_in_through_a_program_and_keeps_auth_time()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        var token = await fixture.Provider.PersonTokenAsync("anna", SignInSite.Audience);

        var claims = JsonSerializer.Deserialize<Dictionary<string, string>>((await AskAsync(site, "/v1/ik", token)).Body)!;

        Assert.Equal(["auth_time", "client_id", "iss", "scheme", "scope", "sub"], claims.Keys.Order());
        Assert.Equal(("anna", "app"), (claims["sub"], claims["client_id"]));
        Assert.Equal("true", (await AskAsync(site, "/v1/persoon", token)).Body);
    }

    [Fact]
    public async Task A_token_of_another_issuer_is_refused()
    {
        await using var other = await OidcProvider.StartAsync();
        await using var site = await SignInSite.StartAsync(fixture.Issuer);

        var token = await other.ProgramTokenAsync("koppeling", SignInSite.Audience);

        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(site, "/v1/ik", token)).Status);
    }

    [Fact]
    public async Task A_token_of_another_issuer_that_lends_our_name_is_refused()
    {
        // Signed by a stranger, with the issuer we trust in its payload.
        await using var other = await OidcProvider.StartAsync();
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        var real = (await fixture.Provider.ProgramTokenAsync("koppeling", SignInSite.Audience)).Split('.');
        var strange = (await other.ProgramTokenAsync("koppeling", SignInSite.Audience)).Split('.');

        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(site, "/v1/ik", $"{strange[0]}.{real[1]}.{strange[2]}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(site, "/v1/ik", $"{real[0]}.{real[1]}.{strange[2]}")).Status);
    }

    [Fact]
    public async Task A_token_for_another_audience_is_refused()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);

        var token = await fixture.Provider.ProgramTokenAsync("koppeling", "https://elders.example/v1");

        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(site, "/v1/ik", token)).Status);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("onzin")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJzdWIiOiJrb3BwZWxpbmcifQ.")]
    public async Task No_token_and_nonsense_get_401(string? token)
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);

        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(site, "/v1/ik", token)).Status);
    }

    [Fact]
    public async Task The_default_scheme_takes_a_token_on_v1_and_never_falls_back_on_the_session()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser();
        await site.SignInAsync(browser, "anna");
        var token = await fixture.Provider.ProgramTokenAsync("koppeling", SignInSite.Audience);

        Assert.Contains("koppeling", (await AskAsync(site, "/v1/sessie", token, browser.Http)).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(site, "/v1/sessie", "onzin", browser.Http)).Status);
        Assert.Contains("anna", (await AskAsync(site, "/v1/sessie", null, browser.Http)).Body, StringComparison.Ordinal);
        Assert.Contains("anna", (await AskAsync(site, "/ik", token, browser.Http)).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_session_cookie_does_not_open_a_bearer_endpoint()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser();
        await site.SignInAsync(browser, "anna");

        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.GetAsync(site.At("/v1/ik"))).Status);
    }

    [Fact]
    public async Task Neither_a_good_nor_a_bad_token_is_logged()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        var token = await fixture.Provider.PersonTokenAsync("anna", SignInSite.Audience);
        var bad = token[..token.LastIndexOf('.')] + ".AAAA";
        Assert.Equal(HttpStatusCode.OK, (await AskAsync(site, "/v1/ik", token)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AskAsync(site, "/v1/ik", bad)).Status);

        Assert.Contains(site.Log.Lines, l => l.Text.Contains("Failed to validate the token", StringComparison.Ordinal));
        string[] secrets = [token.Split('.')[1], token.Split('.')[2], "anna"];
        Assert.DoesNotContain(site.Log.Lines, l => secrets.Any(s => l.Text.Contains(s, StringComparison.Ordinal)));
    }

    private static async Task<(HttpStatusCode Status, string Body)> AskAsync(
        SignInSite site, string path, string? token, HttpClient? http = null)
    {
        http ??= Plain;
        using var request = new HttpRequestMessage(HttpMethod.Get, site.At(path));
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);
        using var answer = await http.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
