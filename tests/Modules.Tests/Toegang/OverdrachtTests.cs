using System.Net;
using Platform;
using TestKit;

namespace Modules.Tests;

public sealed class OverdrachtTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_case_handed_over_is_open_to_the_other_team_and_closed_to_this_one(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        Assert.True((await story.Post("behandelaar")).Ok);
        using var other = await Colleague(story);

        var handed = await story.Post("overdracht", new { team = story.Gemeente.AnderTeam, reden = "Mevrouw is verhuisd." });
        await story.Gemeente.Keuken.Drain();
        var here = await story.Consulent.Api(story.Api);
        var there = await other.Api(story.Api);
        var lists = (Here: await story.Consulent.Api("zaken"), There: await other.Api("zaken"));
        var log = await other.Api(story.Api + "/logboek");

        Assert.Equal(HttpStatusCode.NoContent, handed.Status);
        Assert.Equal(HttpStatusCode.NotFound, here.Status);
        Assert.True(there.Ok, there.Text);
        Assert.DoesNotContain(story.Zaak.ToString(), lists.Here.Text, StringComparison.Ordinal);
        Assert.Contains(story.Zaak.ToString(), lists.There.Text, StringComparison.Ordinal);
        Assert.Contains("ZaakHandedOver", log.Text, StringComparison.Ordinal);
        Assert.Contains("Mevrouw is verhuisd.", log.Text, StringComparison.Ordinal);
        Assert.True((await other.ApiChange(story.Api, story.Api + "/behandelaar")).Ok);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Handing_over_asks_another_team_of_this_gemeente_and_a_reason(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        var elsewhere = await Proefgemeente.In(story.Gemeente.Keuken);

        Assert.Equal("TeamHetzelfde", (await story.Post("overdracht", new { team = story.Gemeente.Team, reden = "Zo maar." })).Refusal);
        Assert.Equal("TeamOnbekend", (await story.Post("overdracht", new { team = elsewhere.Team, reden = "Zo maar." })).Refusal);
        Assert.Equal("TeamOnbekend", (await story.Post("overdracht", new { reden = "Zo maar." })).Refusal);
        Assert.Equal("OverdrachtReden", (await story.Post("overdracht", new { team = story.Gemeente.AnderTeam, reden = " " })).Refusal);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await story.Consulent.ApiPost(story.Api + "/overdracht", new { team = story.Gemeente.AnderTeam, reden = "Te laat gezien." }, versie: 99)).Status);
        using var stranger = await elsewhere.Medewerker(Role.Consulent);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.ApiPost(story.Api + "/overdracht", new { team = elsewhere.Team, reden = "Hierheen." }, versie: 1)).Status);
        Assert.True((await story.Consulent.Api(story.Api)).Ok);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task On_the_page_the_case_leaves_the_worklist(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);

        var refused = await story.Consulent.PostForm(story.Page + "?handler=Overdragen", new() { ["Team"] = story.Gemeente.AnderTeam.ToString() }, story.Page);
        var handed = await story.Consulent.PostForm(story.Page + "?handler=Overdragen", new() { ["Team"] = story.Gemeente.AnderTeam.ToString(), ["TeamReden"] = "Verhuisd." }, story.Page);

        Assert.Contains("Schrijf waarom de zaak naar een ander team gaat.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, handed.Status);
        Assert.Contains("Dit dossier is voor u gesloten", (await story.Consulent.Get(story.Page)).Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Urgency_ends_with_a_reason(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        var early = await story.Post("spoed/beeindiging", new { reden = "Er is geen haast." });
        Assert.True((await story.Post("spoed", new { reden = "Zij kan niet alleen uit bed." })).Ok);
        await story.Gemeente.Keuken.Drain();
        var urgent = await story.Consulent.Api("zaken");

        var silent = await story.Post("spoed/beeindiging", new { reden = "" });
        var lifted = await story.Post("spoed/beeindiging", new { reden = "Haar dochter slaapt bij haar." });
        await story.Gemeente.Keuken.Drain();

        Assert.Equal("GeenSpoed", early.Refusal);
        Assert.Equal(("WachtReden", "B-32"), (silent.Refusal, silent.Rule));
        Assert.True(lifted.Ok, lifted.Text);
        Assert.Contains("\"spoed\":true", urgent.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("\"spoed\":true", (await story.Consulent.Api("zaken")).Text, StringComparison.Ordinal);
        Assert.Contains("SpoedLifted", (await story.Consulent.Api(story.Api + "/logboek")).Text, StringComparison.Ordinal);
    }

    // A consulent of the second team.
    private static async Task<Host.Deelnemer> Colleague(ZaakStory story)
    {
        var key = Guid.NewGuid().ToString("N");
        var keuken = story.Gemeente.Keuken;
        await keuken.Put(new Gebruiker
        {
            Id = Waarden.Id.New<Waarden.GebruikerId>(keuken.Clock.SystemNow),
            Issuer = Personas.Issuer,
            Sub = key,
            Naam = "Collega Zuid",
            Rollen = [Role.Consulent],
            Gemeenten = [story.Gemeente.Code],
            Teams = [story.Gemeente.AnderTeam],
        });
        ((Personas)keuken.App.Services.GetService(typeof(Personas))!).Add(new Persona(key, "Collega Zuid", "medewerker"));
        var colleague = keuken.Iemand("Collega Zuid");
        await colleague.SignIn(key);
        return colleague;
    }
}
