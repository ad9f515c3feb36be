using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Host;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>A "no" on a page of the product itself: in the language of the reader, with what to do, and never as if the page did not exist.</summary>
public sealed class WeigerpaginaTests
{
    [Theory]
    [InlineData("", "Aanbieder: Vul dit in.", "Wat is uw belang? Vul dit in.")]
    [InlineData("?taal=en", "Provider: Fill this in.", "What is your interest? Fill this in.")]
    public async Task A_field_that_was_left_out_is_named_in_the_language_of_the_page(string taal, params string[] expected)
    {
        var consulent = await (await Proefgemeente.In(await Keuken.On(Engine.Sqlite))).Medewerker(Role.Consulent);

        var answer = await consulent.PostForm("/belangen" + taal, new() { ["Invoer.Aanbieder"] = "", ["Invoer.Aard"] = "" }, "/belangen");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Equal(expected, Parse(answer).QuerySelectorAll(".kt-fouten li").Select(l => l.TextContent));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_was_folded_away_is_open_when_a_field_in_it_is_refused(Engine engine)
    {
        var markt = await Proefmarkt.In(await Proefgemeente.In(await Keuken.On(engine)), 1);
        var (inkoper, page) = (await markt.Gemeente.Medewerker(Role.Inkoper), $"/aanbieders/{markt.Aanbieders[0].Id}/zeggenschap");
        var added = await inkoper.ApiPost(page[1..] + "/vermeldingen", new { kvk = "22222222", bron = "Handelsregister 3-2-2026" });
        Assert.False(Unfolded(await inkoper.Get(page)));

        var without = await inkoper.PostForm(page + "?handler=Beeindig", new() { ["Vermelding"] = "", ["Reden"] = "" }, page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, without.Status);
        Assert.Contains("Kies welke onderneming u wilt beëindigen.", without.Text);
        var brief = await inkoper.PostForm(page + "?handler=Beeindig", new() { ["Vermelding"] = added.Get("vermelding"), ["Reden"] = "kort" }, page);

        Assert.All(new[] { without, brief }, answer => Assert.True(Unfolded(answer)));
        // A mistake elsewhere on the page leaves it closed.
        Assert.False(Unfolded(await inkoper.PostForm(page, new() { ["Kvk"] = "1", ["Bron"] = "" })));
    }

    [Fact]
    public async Task Who_sends_a_form_after_his_session_ended_hears_that_it_was_not_kept()
    {
        var iemand = (await Keuken.On(Engine.Sqlite)).Iemand();

        var answer = await iemand.PostForm("/belangen", [], "/aanmelden");

        Assert.Equal("/aanmelden?verlopen=true&terug=%2Fbelangen", answer.Location);
        Assert.Contains("Wat u net invulde, is niet bewaard.", (await iemand.Get(answer.Location!)).Text);
        Assert.DoesNotContain("Wat u net invulde", (await iemand.Get("/belangen")).Text);
    }

    // The kitchen listens on a real port: what is too large is stopped by the server itself, before any page has read it.
    [Theory]
    [InlineData("/controle", "", 2_200_000, "nl", "Dit is te groot om te versturen")]
    [InlineData("/controle", "?taal=en", 9_000_000, "en", "This is too large to send")]
    [InlineData("/belangen", "", 9_000_000, "nl", "Dit is te groot om te versturen")]
    public async Task What_is_too_large_for_the_server_gets_the_page_that_says_so(string page, string taal, int size, string lang, string title)
    {
        var consulent = await (await Proefgemeente.In(await Keuken.On(Engine.Sqlite))).Medewerker(Role.Consulent);

        var answer = await consulent.PostForm(page + taal, new() { ["Ontvangst"] = new string('a', size) }, page + taal);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.Status);
        var shown = Parse(answer);
        Assert.Equal((lang, title), (shown.DocumentElement.GetAttribute("lang"), shown.QuerySelector("main h1")?.TextContent));
        Assert.NotNull(shown.QuerySelector("main a[href]"));
        Assert.DoesNotContain("aaaa", answer.Text);
        Assert.Equal(HttpStatusCode.OK, (await consulent.Get(page)).Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_beheerder_sees_that_the_vault_is_gone_and_no_button_to_lock_himself_out(Engine engine)
    {
        await Keuken.On(engine);
        var keuken = await Keuken.Start(engine);
        var gemeente = await Proefgemeente.In(keuken);
        var beheerder = await gemeente.Medewerker(Role.Beheerder);
        await gemeente.Medewerker(Role.Consulent);
        var page = await beheerder.Get("/beheer");
        Assert.Contains("De sleutelkluis past bij deze database.", page.Text);
        Assert.Single(Parse(page).QuerySelectorAll("form[action*='Schakel']"));

        File.Delete(Path.Combine(keuken.App.Services.GetRequiredService<DatabaseSettings>().Folder, "sleutelkluis.json"));

        Assert.Contains("Maak nooit een nieuwe", (await beheerder.Get("/beheer")).Text);
    }

    private static bool Unfolded(Antwoord answer) => Parse(answer).QuerySelector("details.kt-uitleg")!.HasAttribute("open");

    private static IDocument Parse(Antwoord answer) => new HtmlParser().ParseDocument(answer.Text);
}
