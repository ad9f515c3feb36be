using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using TestKit;
using Toegang;
using Waarden;

namespace Modules.Tests;

public sealed class ZaakTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_page_of_a_case_tells_who_what_is_to_be_done_and_what_happened(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);

        var page = await story.Consulent.Get(story.Page);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Zaak van Truus van der Velden", page.Text);
        Assert.Contains("Onderzoek voorbereiden en beginnen", page.Text);
        Assert.Contains("Melding ontvangen", page.Text);
        Assert.Contains("Melding ontvangen", (await story.Consulent.Get(story.Page + "/logboek")).Text);
        Assert.True((await story.Consulent.Api(story.Api + "/taken")).Json.GetArrayLength() > 4);
        Assert.Equal("MeldingReceived", (await story.Consulent.Api(story.Api + "/logboek")).Json[0].GetProperty("soort").GetString());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_gemeente_finds_nothing_and_another_role_is_kept_out(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        var vreemd = await (await Proefgemeente.In(story.Gemeente.Keuken)).Medewerker(Role.Consulent);
        var (andere, _) = await story.Gemeente.Inwoner();

        foreach (var path in new[] { "", "/logboek", "/onderzoek", "/onderzoek/gesprek", "/onderzoek/verslag", "/onderzoek/zrm", "/onderzoek/omvang", "/plan", "/mensen", "/noodtoegang" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await vreemd.Get(story.Page + path)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await andere.Get(story.Page + path)).Status);
        }
        foreach (var path in new[] { "/persoonlijk-plan", "/verslag", "/plan", "/inzage" })
            Assert.Equal(HttpStatusCode.NotFound, (await andere.Get($"/mijn/{story.Zaak}{path}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await vreemd.Api(story.Api)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await vreemd.ApiPost(story.Api + "/behandelaar", null, 1)).Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task An_older_version_is_refused_and_a_missing_one_too(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        await story.Post("behandelaar");

        Assert.Equal(HttpStatusCode.PreconditionFailed, (await story.Consulent.ApiPost(story.Api + "/spoed", new { reden = "Ontruiming" }, 1)).Status);
        Assert.Equal("VersieOntbreekt", (await story.Consulent.ApiPost(story.Api + "/spoed", new { reden = "Ontruiming" })).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Urgent_needs_a_reason_and_tells_other_rooms(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);

        Assert.Equal("SpoedZonderReden", (await story.Post("spoed", new { reden = " " })).Refusal);
        Assert.True((await story.Post("spoed", new { reden = "Ontruiming dreigt" })).Ok);

        Assert.Contains("Ontruiming dreigt", (await story.Consulent.Get(story.Page)).Text);
        Assert.Equal(["SpoedDeclared", "MeldingReceived"], (await story.Consulent.Api(story.Api + "/logboek")).Json.EnumerateArray().Select(e => e.GetProperty("soort").GetString()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_case_closes_on_a_ground_that_fits_and_then_stays_as_it_is(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);

        Assert.Equal("NogNietsOpgelost", (await story.Post("afsluiting", new { grond = ZaakGrond.Opgelost, toelichting = "Het gaat weer." })).Refusal);
        Assert.Equal("NogGeenOndersteuning", (await story.Post("afsluiting", new { grond = ZaakGrond.Beeindigd, toelichting = "Het gaat weer." })).Refusal);
        Assert.Equal("AfsluitingZonderToelichting", (await story.Post("afsluiting", new { grond = ZaakGrond.Ingetrokken })).Refusal);
        var closed = await story.Consulent.PostForm(story.Page + "?handler=Afsluiten", new() { ["Grond"] = "Ingetrokken", ["Toelichting"] = "Mevrouw regelt het zelf." }, story.Page);

        Assert.Equal(HttpStatusCode.Redirect, closed.Status);
        Assert.Equal("ZaakAfgesloten", (await story.Post("behandelaar")).Refusal);
        Assert.Equal("ZaakAfgesloten", (await story.Post("onderzoek/voorbereiding", new { gewezenInwoner = story.Today })).Refusal);
        Assert.Contains("Mevrouw regelt het zelf.", (await story.Inwoner.Get("/mijn")).Text);
        await story.Gemeente.Keuken.Drain();
        Assert.DoesNotContain("Velden", (await story.Consulent.Get("/werklijst")).Text);
        Assert.Contains("Velden", (await story.Consulent.Get("/werklijst?status=Afgesloten")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Break_glass_opens_a_case_of_another_team_with_a_reason_and_somebody_else_reviews_it(Engine engine)
    {
        var story = await ZaakStory.OfOtherTeam(engine);
        var adres = story.Page + "/noodtoegang";

        Assert.Contains("Dit dossier is voor u gesloten", (await story.Consulent.Get(story.Page)).Text);
        Assert.Equal(HttpStatusCode.NotFound, (await story.Consulent.Api(story.Api)).Status);
        Assert.Contains("Schrijf in een korte zin", (await story.Consulent.PostForm(adres, new() { ["Reden"] = "ja" })).Text);
        Assert.Equal(HttpStatusCode.Redirect, (await story.Consulent.PostForm(adres, new() { ["Reden"] = "Huisarts belt, mevrouw is gevallen" })).Status);

        Assert.Contains("Zaak van Truus", (await story.Consulent.Get(story.Page)).Text);
        var log = await story.Inwoner.Get($"/mijn/{story.Zaak}/inzage");
        Assert.Contains("Met noodtoegang geopend", log.Text);
        Assert.Contains("De gemeente kijkt achteraf of dat mocht", log.Text);
        // The day before the month and a clock of 24 hours, in both languages.
        var moment = TimeZoneInfo.ConvertTime(story.Gemeente.Keuken.Clock.Now(story.Gemeente.Code), DomainClock.Amsterdam);
        Assert.Contains(moment.ToString("dddd d MMMM yyyy", CultureInfo.GetCultureInfo("nl")), log.Text);
        var english = (await story.Inwoner.Get($"/mijn/{story.Zaak}/inzage?taal=en")).Text;
        Assert.Matches(moment.ToString("dddd d MMMM yyyy", CultureInfo.GetCultureInfo("en")) + @" \d\d:\d\d<", english);
        Assert.Contains("Opened in an emergency", english);
        Assert.Contains("Het overzicht van uw zaak", log.Text);
        await Review(story);
    }

    private static async Task Review(ZaakStory story)
    {
        var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        Assert.Equal(HttpStatusCode.Forbidden, (await story.Consulent.Get("/noodtoegang")).Status);
        Assert.Contains("Huisarts belt", (await beslisser.Get("/noodtoegang")).Text);
        var id = (await beslisser.Api("noodtoegangen")).Json[0].GetProperty("id").GetInt64();
        Assert.Equal("OordeelOntbreekt", (await beslisser.ApiPost($"noodtoegangen/{id}/beoordeling", new { terecht = true })).Refusal);
        Assert.Equal(HttpStatusCode.Redirect, (await beslisser.PostForm($"/noodtoegang?open={id}", new() { ["Terecht"] = "true", ["Oordeel"] = "Er was gevaar." })).Status);
        Assert.Contains("Er was gevaar.", (await beslisser.Get("/noodtoegang")).Text);
    }
}
