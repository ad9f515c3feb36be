using System.Net;
using AngleSharp.Dom;

namespace Modules.Tests;

/// <summary>What surrounds every page.</summary>
public sealed class LayoutTests(GalerijFixture galerij) : IClassFixture<GalerijFixture>
{
    [Theory]
    [InlineData("/galerij", "nl", "De zaak van mevrouw Voorbeeld – Keukentafel")]
    [InlineData("/galerij?taal=en", "en", "De zaak van mevrouw Voorbeeld – Keukentafel")]
    [InlineData("/fout/404", "nl", "Deze pagina is er niet – Keukentafel")]
    [InlineData("/fout/404?taal=en", "en", "This page does not exist – Keukentafel")]
    public async Task A_page_has_language_title_and_one_heading(string address, string lang, string title)
    {
        var (_, page) = await galerij.Get(address);

        Assert.Equal(lang, page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(title, page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Equal("#inhoud", page.Body!.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main#inhoud"));
    }

    [Theory]
    [InlineData("/galerij")]
    [InlineData("/galerij/formulier")]
    [InlineData("/fout/500")]
    public async Task Nothing_inline_that_the_content_policy_refuses(string address)
    {
        var (_, page) = await galerij.Get(address);

        Assert.Empty(page.QuerySelectorAll("[style], style, script:not([src])"));
        Assert.DoesNotContain(page.All.SelectMany(e => e.Attributes), a => a.Name.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(400, "Deze vraag konden we niet lezen", "We could not read this request")]
    [InlineData(403, "U mag deze pagina niet bekijken", "You are not allowed to see this page")]
    [InlineData(404, "Deze pagina is er niet", "This page does not exist")]
    [InlineData(409, "Dit kan nu niet", "This is not possible right now")]
    [InlineData(412, "Iemand anders was u voor", "Someone else was ahead of you")]
    [InlineData(429, "Even wachten, alstublieft", "One moment, please")]
    [InlineData(500, "Er ging iets mis bij ons", "Something went wrong on our side")]
    public async Task An_error_page_keeps_its_status_and_speaks_both_languages(int code, string dutch, string english)
    {
        var (status, page) = await galerij.Get($"/fout/{code}");
        var (_, translated) = await galerij.Get($"/fout/{code}?taal=en");

        Assert.Equal(code, (int)status);
        Assert.Equal(dutch, page.QuerySelector("h1")!.TextContent);
        Assert.Equal(english, translated.QuerySelector("h1")!.TextContent);
        Assert.Equal(code == 500, page.QuerySelector(".kt-kenmerk") is not null);
        Assert.DoesNotContain("Fout" + code, page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(418, "Deze vraag konden we niet lezen", 418)]
    [InlineData(503, "Er ging iets mis bij ons", 503)]
    [InlineData(7, "Deze pagina is er niet", 404)]
    public async Task A_code_without_a_text_of_its_own_gets_the_nearest(int code, string title, int status)
    {
        var (got, page) = await galerij.Get($"/fout/{code}");

        Assert.Equal(status, (int)got);
        Assert.Equal(title, page.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_missing_page_comes_back_to_the_address_that_was_asked_for()
    {
        var (status, page) = await galerij.Get("/bestaat/niet?a=b");

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal("/bestaat/niet?a=b", page.QuerySelector("input[name=terug]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_page_of_our_own_fault_needs_no_form()
    {
        var (_, page) = await galerij.Get("/fout/500");

        Assert.Empty(page.QuerySelectorAll("form"));
    }

    [Fact]
    public async Task The_header_shows_who_is_signed_in_and_how_to_leave()
    {
        var (_, page) = await galerij.Get("/galerij");
        var (_, visitor) = await galerij.Get("/galerij?bezoeker=1");

        Assert.Contains("Fatima el Amrani", page.QuerySelector(".kt-wie")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("post", page.QuerySelector("form[action='/afmelden']")!.GetAttribute("method"));
        Assert.NotNull(page.QuerySelector("form[action='/afmelden'] input[name=__RequestVerificationToken]"));
        Assert.Equal("Mijn zaken", Assert.Single(page.QuerySelectorAll("nav [aria-current=page]")).TextContent);
        Assert.NotNull(page.QuerySelector(".kt-demo"));
        Assert.Null(visitor.QuerySelector("form[action='/afmelden']"));
        Assert.Null(visitor.QuerySelector(".kt-demo"));
        Assert.Equal("/aanmelden", visitor.QuerySelector(".kt-wie a")!.GetAttribute("href"));
    }
}
