using System.Globalization;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Platform;
using TestKit;

namespace Journeys.Tests;

public sealed class SignInConfigurationTests
{
    [Fact]
    public void A_complete_configuration_is_read()
    {
        var configuration = Configuration(Complete());

        var staff = OidcOptions.From(configuration, SignInSchemes.Medewerkers)!;
        var inwoners = OidcOptions.From(configuration, SignInSchemes.Inwoners)!;
        var api = ApiOptions.From(configuration)!;

        Assert.Equal(("https://idp.example/staf", "kt", null), (staff.Authority, staff.ClientId, staff.BsnClaim));
        Assert.Equal(["openid", "profile"], staff.Scopes);
        Assert.Equal("urn:bsn", inwoners.BsnClaim);
        Assert.Equal(["substantieel", "hoog"], inwoners.AcceptedAcr);
        Assert.Equal(["https://idp.example/staf", "https://idp.example/burger"], api.Authorities);
    }

    [Fact]
    public void Nothing_configured_is_no_scheme_and_no_error()
    {
        var empty = Configuration(new() { ["Aanmelden:Medewerkers:Authority"] = " " });

        Assert.Null(OidcOptions.From(empty, SignInSchemes.Medewerkers));
        Assert.Null(OidcOptions.From(empty, SignInSchemes.Inwoners));
        Assert.Null(ApiOptions.From(empty));
    }

    [Theory]
    [InlineData("Medewerkers:ClientSecret", null, "ClientSecret is missing")]
    [InlineData("Medewerkers:Authority", "", "Authority is missing")]
    [InlineData("Medewerkers:Authority", "http://idp.example", "Authority must be an https address")]
    [InlineData("Medewerkers:Authority", "idp.example", "Authority must be an https address")]
    [InlineData("Medewerkers:Authority", "https://idp.example?x=1", "Authority must be an https address")]
    [InlineData("Medewerkers:BsnClaim", "bsn", "BsnClaim is for inwoners only")]
    [InlineData("Medewerkers:ClientSecrt", "x", "ClientSecrt is not a key of this section")]
    [InlineData("Inwoners:BsnClaim", null, "BsnClaim is missing")]
    [InlineData("Api:Audience", null, "Audience is missing")]
    [InlineData("Api:Audience", "kt", "Audience must differ from every ClientId")]
    public void Half_a_configuration_stops_the_start_and_says_why(string key, string? value, string problem)
    {
        var settings = Complete();
        settings[$"Aanmelden:{key}"] = value;

        var error = Assert.Throws<SignInConfigurationException>(() => new ServiceCollection().AddLogging()
            .AddAuthentication(SignInSchemes.Choice).AddConfiguredSignIn(Configuration(settings), https: true));

        Assert.Contains($"Aanmelden:{key.Split(':')[0]}", error.Message, StringComparison.Ordinal);
        Assert.StartsWith(problem, Assert.Single(error.Problems), StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scheme_without_an_enricher_stops_the_start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddAuthentication(SignInSchemes.Choice).AddConfiguredSignIn(Configuration(Complete()), https: true);
        await using var app = builder.Build();

        var error = await Assert.ThrowsAsync<SignInConfigurationException>(() => app.StartAsync());

        Assert.Contains(nameof(IPrincipalEnricher), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_https_the_cookie_belongs_to_this_host_alone()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddAuthentication(SignInSchemes.Cookie).AddKeukentafelCookie(https: true);
        using var provider = services.BuildServiceProvider();

        var cookie = provider.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(SignInSchemes.Cookie).Cookie;

        Assert.Equal(("__Host-keukentafel", "/", null), (cookie.Name, cookie.Path, cookie.Domain));
        Assert.Equal((true, CookieSecurePolicy.Always, SameSiteMode.Lax), (cookie.HttpOnly, cookie.SecurePolicy, cookie.SameSite));
    }

    [Theory]
    [InlineData("Jan de Vries")]
    [InlineData("999990019")]
    [InlineData("x&reden=y")]
    [InlineData("")]
    public void A_refusal_carries_a_key_and_no_free_text(string key) =>
        Assert.Throws<ArgumentException>(() => new SignInVerdict.Refused(key));

    [Fact]
    public void Every_reason_has_a_text_in_both_languages()
    {
        using var services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
        var texts = services.GetRequiredService<IStringLocalizer<AanmeldTeksten>>();
        string[] keys = [.. SignInReasons.All.Append("titel").Append("advies").Append("opnieuw").Select(r => $"Aanmelden.{r}")];

        var dutch = Read(texts, keys, "nl");
        var english = Read(texts, keys, "en");

        Assert.All(keys, key => Assert.NotEqual(dutch[key], english[key]));
    }

    [Theory]
    [InlineData("geannuleerd", "Aanmelden.geannuleerd")]
    [InlineData("<script>", "Aanmelden.storing")]
    [InlineData("titel-die-niet-bestaat", "Aanmelden.storing")]
    public async Task The_error_page_stands_in_the_product_in_both_languages(string reason, string key)
    {
        var kitchen = await Keuken.On(Engine.Sqlite);
        using var browser = new OidcBrowser();
        using var services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();
        var texts = services.GetRequiredService<IStringLocalizer<AanmeldTeksten>>();
        foreach (var language in new[] { "nl", "en" })
        {
            var page = await browser.GetAsync(new Uri(kitchen.Address, $"/fout/aanmelden?taal={language}&reden={Uri.EscapeDataString(reason)}"));

            Assert.Equal(System.Net.HttpStatusCode.OK, page.Status);
            Assert.Contains(Read(texts, [key], language)[key], page.Html.Body!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain(reason, page.Html.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, string> Read(IStringLocalizer texts, string[] keys, string culture)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo(culture);
            var found = keys.Select(k => texts[k]).ToList();
            Assert.DoesNotContain(found, t => t.ResourceNotFound);
            return found.ToDictionary(t => t.Name, t => t.Value);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    private static Dictionary<string, string?> Complete() => new()
    {
        ["Aanmelden:Medewerkers:Authority"] = "https://idp.example/staf",
        ["Aanmelden:Medewerkers:ClientId"] = "kt",
        ["Aanmelden:Medewerkers:ClientSecret"] = "geheim",
        ["Aanmelden:Medewerkers:Scopes"] = "openid profile",
        ["Aanmelden:Inwoners:Authority"] = "https://idp.example/burger",
        ["Aanmelden:Inwoners:ClientId"] = "kt-inwoners",
        ["Aanmelden:Inwoners:ClientSecret"] = "geheim",
        ["Aanmelden:Inwoners:BsnClaim"] = "urn:bsn",
        ["Aanmelden:Inwoners:AcceptedAcr:0"] = "substantieel",
        ["Aanmelden:Inwoners:AcceptedAcr:1"] = "hoog",
        ["Aanmelden:Api:Authority"] = "https://idp.example/staf/",
        ["Aanmelden:Api:Audience"] = "https://gemeente.example/v1",
    };

    private static IConfiguration Configuration(Dictionary<string, string?> settings) =>
        new ConfigurationBuilder().AddInMemoryCollection(settings).Build();
}
