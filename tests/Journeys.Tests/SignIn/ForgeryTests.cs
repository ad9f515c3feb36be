using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Platform;
using TestKit;

namespace Journeys.Tests;

/// <summary>Every way to bend a sign-in ends on the error page, without a session.</summary>
[Collection(SignInCollection.Name)]
public sealed class ForgeryTests(ProviderFixture fixture)
{
    [Fact]
    public async Task Pkce_is_sent_and_its_proof_belongs_to_the_challenge()
    {
        var road = new BentRoad();
        await using var site = await SignInSite.StartAsync(fixture.Issuer, road: road);
        using var browser = new OidcBrowser();
        await site.SignInAsync(browser, "anna");

        var begin = browser.Visited.First(uri => uri.AbsolutePath == "/auth");
        Assert.Equal("S256", begin.Query("code_challenge_method"));
        var verifier = QueryHelpers.ParseQuery(road.Sent.Single(s => s.Path == "/token").Body)["code_verifier"].ToString();
        Assert.InRange(verifier.Length, 43, 128);
        Assert.Equal(begin.Query("code_challenge"), Base64UrlTextEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(verifier))));
    }

    [Fact]
    public async Task A_code_got_with_another_challenge_is_worth_nothing()
    {
        var other = Base64UrlTextEncoder.Encode(SHA256.HashData("another"u8));
        Assert.Equal("fout:dienst-onbereikbaar", await BentAsync("/auth", uri => uri.With("code_challenge", other)));
    }

    [Theory]
    [InlineData("nonce", "another")]
    [InlineData("nonce", null)]
    public async Task An_id_token_with_another_nonce_or_none_is_refused(string name, string? value) =>
        Assert.Equal("fout:ongeldig", await BentAsync("/auth", uri => uri.With(name, value)));

    [Theory]
    [InlineData("state", "another", "verlopen")]
    [InlineData("state", null, "verlopen")]
    [InlineData("code", "another", "dienst-onbereikbaar")]
    [InlineData("code", null, "verlopen")]
    [InlineData("iss", "https://elders.example", "ongeldig")]
    public async Task A_changed_answer_is_refused(string name, string? value, string reason) =>
        Assert.Equal($"fout:{reason}", await BentAsync("/aanmelden/medewerkers/terug", uri => uri.With(name, value)));

    [Fact]
    public async Task An_answer_works_only_in_the_browser_that_began_and_only_once()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser { StopAt = uri => uri.AbsolutePath == "/aanmelden/medewerkers/terug" };
        var back = await site.SignInAsync(browser, "anna");
        using var victim = new OidcBrowser();

        Assert.Equal("fout:verlopen", (await victim.GetAsync(back.Address)).Body);
        browser.StopAt = _ => false;
        Assert.Equal(site.At("/ik"), (await browser.GetAsync(back.Address)).Address);
        Assert.Equal("fout:verlopen", (await browser.GetAsync(back.Address)).Body);
    }

    [Fact]
    public async Task A_state_of_the_other_scheme_is_refused()
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser
        {
            Bend = uri => uri.AbsolutePath == "/aanmelden/medewerkers/terug" ? new Uri(site.Address, "/aanmelden/inwoners/terug" + uri.Query) : uri,
        };

        Assert.Equal("fout:verlopen", (await site.SignInAsync(browser, "anna")).Body);
    }

    [Fact]
    public async Task An_expired_id_token_is_refused()
    {
        var clock = new MovedClock();
        await using var site = await SignInSite.StartAsync(fixture.Issuer, clock);
        using var browser = new OidcBrowser();
        browser.Bend = uri =>
        {
            // The token is made at real time and lives an hour; our clock jumps while the browser comes back.
            clock.Ahead = uri.AbsolutePath.EndsWith("/terug", StringComparison.Ordinal) ? TimeSpan.FromMinutes(62) : clock.Ahead;
            return uri;
        };

        Assert.Equal("fout:ongeldig", (await site.SignInAsync(browser, "anna")).Body);
        Assert.Contains(site.Log.Lines, l => l.Text.Contains("Lifetime", StringComparison.Ordinal));
    }

    public static TheoryData<string> Tampering => ["payload", "signature", "unsigned", "hmac", "missing", "other-client", "other-issuer"];

    [Theory]
    [MemberData(nameof(Tampering))]
    public async Task An_id_token_that_was_touched_is_refused(string how)
    {
        var road = new BentRoad();
        road.Change = (uri, body) =>
        {
            if (uri.AbsolutePath != "/token")
            {
                return body;
            }

            var answer = JsonNode.Parse(body)!;
            answer["id_token"] = Touch(answer["id_token"]!.GetValue<string>(), how);
            return answer.ToJsonString();
        };
        await using var site = await SignInSite.StartAsync(fixture.Issuer, road: road);
        using var browser = new OidcBrowser();

        Assert.Equal("fout:ongeldig", (await site.SignInAsync(browser, "anna")).Body);
        Assert.Null(browser.Cookies.GetCookies(site.Address)["keukentafel"]);
    }

    [Fact]
    public async Task A_genuine_id_token_made_for_another_client_is_refused()
    {
        string? lent = null;
        var road = new BentRoad();
        road.Change = (uri, body) =>
        {
            if (uri.AbsolutePath != "/token")
            {
                return body;
            }

            var answer = JsonNode.Parse(body)!;
            if (lent is null)
            {
                lent = answer["id_token"]!.GetValue<string>();
                return body;
            }

            answer["id_token"] = lent;
            return answer.ToJsonString();
        };
        await using var site = await SignInSite.StartAsync(fixture.Issuer, road: road);
        using var staff = new OidcBrowser { StopAt = uri => uri.AbsolutePath == "/aanmelden/medewerkers/terug" };
        var back = await site.SignInAsync(staff, "inwoner-1");
        var nonce = staff.Visited.First(uri => uri.AbsolutePath == "/auth").Query("nonce");
        using var inwoner = new OidcBrowser { Bend = uri => uri.AbsolutePath == "/auth" ? uri.With("nonce", nonce) : uri };
        await site.SignInAsync(inwoner, "inwoner-1", "/aanmelden/inwoners");
        staff.StopAt = _ => false;

        // Same issuer, key, subject and nonce: only the audience is wrong.
        Assert.Equal("fout:ongeldig", (await staff.GetAsync(back.Address)).Body);
        Assert.NotNull(lent);
        Assert.Contains(site.Log.Lines, l => l.Text.Contains("InvalidAudience", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_genuine_id_token_of_another_issuer_is_refused()
    {
        // The same provider by another name: keys and discovery agree, the statement is from somebody else.
        var alias = fixture.Issuer.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        var road = new BentRoad
        {
            Change = (uri, body) => uri.AbsolutePath.Contains("well-known", StringComparison.Ordinal)
                ? body.Replace($"\"issuer\":\"{fixture.Issuer}\"", $"\"issuer\":\"{alias}\"", StringComparison.Ordinal) : body,
        };
        await using var site = await SignInSite.StartAsync(alias, road: road);
        using var browser = new OidcBrowser { Bend = uri => uri.AbsolutePath.EndsWith("/terug", StringComparison.Ordinal) ? uri.With("iss", null) : uri };

        Assert.Equal("fout:ongeldig", (await site.SignInAsync(browser, "anna")).Body);
        Assert.Contains(site.Log.Lines, l => l.Text.Contains("InvalidIssuer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Userinfo_about_somebody_else_is_refused()
    {
        var road = new BentRoad { Change = (uri, body) => uri.AbsolutePath == "/me" ? body.Replace("anna", "bram", StringComparison.Ordinal) : body };
        await using var site = await SignInSite.StartAsync(fixture.Issuer, road: road);
        using var browser = new OidcBrowser();

        Assert.Equal("fout:ongeldig", (await site.SignInAsync(browser, "anna")).Body);
        Assert.Contains(road.Sent, s => s.Path == "/me");
    }

    [Fact]
    public async Task A_discovery_document_of_another_issuer_is_refused()
    {
        var road = new BentRoad
        {
            Change = (uri, body) => uri.AbsolutePath.Contains("well-known", StringComparison.Ordinal)
                ? body.Replace($"\"issuer\":\"{fixture.Issuer}\"", "\"issuer\":\"https://elders.example\"", StringComparison.Ordinal) : body,
        };
        await using var site = await SignInSite.StartAsync(fixture.Issuer, road: road);
        using var browser = new OidcBrowser();

        Assert.Equal("fout:dienst-onbereikbaar", (await browser.GetAsync(site.At("/aanmelden/medewerkers"))).Body);
    }

    private static string? Touch(string token, string how)
    {
        var parts = token.Split('.');
        string Header(string json) => Base64UrlTextEncoder.Encode(Encoding.UTF8.GetBytes(json));
        string Claim(string name, string value)
        {
            var claims = JsonNode.Parse(Base64UrlTextEncoder.Decode(parts[1]))!;
            claims[name] = value;
            return Header(claims.ToJsonString());
        }

        var none = Header("{\"alg\":\"none\"}");
        var hs = Header("{\"alg\":\"HS256\"}");
        return how switch
        {
            "payload" => $"{parts[0]}.{Claim("sub", "beslisser")}.{parts[2]}",
            "signature" => $"{parts[0]}.{parts[1]}.{new string([.. parts[2].Reverse()])}",
            "unsigned" => $"{none}.{parts[1]}.",
            "hmac" => $"{hs}.{parts[1]}.{Base64UrlTextEncoder.Encode(HMACSHA256.HashData("medewerkers-secret"u8, Encoding.ASCII.GetBytes($"{hs}.{parts[1]}")))}",
            "missing" => null,
            "other-client" => $"{parts[0]}.{Claim("aud", "inwoners")}.{parts[2]}",
            _ => $"{parts[0]}.{Claim("iss", "https://elders.example")}.{parts[2]}",
        };
    }

    private async Task<string> BentAsync(string path, Func<Uri, Uri> bend)
    {
        await using var site = await SignInSite.StartAsync(fixture.Issuer);
        using var browser = new OidcBrowser { Bend = uri => uri.AbsolutePath == path ? bend(uri) : uri };
        var page = await site.SignInAsync(browser, "anna");
        Assert.Null(browser.Cookies.GetCookies(site.Address)["keukentafel"]);
        Assert.Empty(site.Arrivals);
        return page.Body;
    }
}
