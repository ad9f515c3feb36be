using System.Net;
using Platform;
using TestKit;

namespace Modules.Tests;

public sealed class WerklijstTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_consulent_sees_the_cases_of_his_team_with_their_clocks_and_finds_a_name(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        await story.Consulent.ApiPost("meldingen", ZaakStory.Melding(story.Gemeente, null, i => (i["tussenvoegsel"], i["achternaam"], i["wijkcode"]) = (null, "Zwart", story.Gemeente.AndereWijk)));
        await story.Gemeente.Keuken.Drain();

        var list = await story.Consulent.Get("/werklijst");

        Assert.Contains("Truus van der Velden", list.Text);
        Assert.Contains("nog 4", list.Text);
        Assert.DoesNotContain("Zwart", list.Text);
        Assert.Contains("Truus van der Velden", (await story.Consulent.Get("/werklijst?zoek=van+der+vel")).Text);
        Assert.DoesNotContain("Truus van der Velden", (await story.Consulent.Get("/werklijst?zoek=velder")).Text);
        Assert.Contains("Zwart", (await (await story.Gemeente.Medewerker(Role.Beslisser)).Get("/werklijst?zoek=zwart")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Mine_are_those_I_took_in_hand(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        await story.Gemeente.Keuken.Drain();
        Assert.DoesNotContain("Velden", (await story.Consulent.Get("/werklijst?wie=mijn")).Text);

        var taken = await story.Consulent.PostForm(story.Page + "?handler=Nemen", [], story.Page);
        await story.Gemeente.Keuken.Drain();

        Assert.Equal(HttpStatusCode.Redirect, taken.Status);
        Assert.Contains("Velden", (await story.Consulent.Get("/werklijst?wie=mijn")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_long_list_is_read_page_by_page_and_nothing_is_missed(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var consulent = await gemeente.Medewerker(Role.Consulent);
        for (var n = 0; n < 27; n++)
            await consulent.ApiPost("meldingen", ZaakStory.Melding(gemeente));
        await gemeente.Keuken.Drain();

        var first = await consulent.Api("zaken");
        var second = await consulent.Api("zaken?na=" + first.Get("volgende"));

        var all = first.Json.GetProperty("zaken").EnumerateArray().Concat(second.Json.GetProperty("zaken").EnumerateArray()).Select(z => z.GetProperty("zaak").GetString()).ToList();
        Assert.Equal(25, first.Json.GetProperty("zaken").GetArrayLength());
        Assert.Equal(27, all.Distinct().Count());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_shielded_case_shows_that_it_waits_and_not_whose_it_is(Engine engine)
    {
        var story = await ZaakStory.Reported(engine, i => i["geheimAdres"] = true);
        await story.Gemeente.Keuken.Drain();

        var list = await story.Consulent.Get("/werklijst");

        Assert.Contains("Afgeschermde zaak", list.Text);
        Assert.DoesNotContain("Velden", list.Text);
        Assert.Contains("Dit dossier is voor u gesloten", (await story.Consulent.Get(story.Page)).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Other_roles_and_other_gemeenten_see_nothing(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        await story.Gemeente.Keuken.Drain();
        var vreemd = await (await Proefgemeente.In(story.Gemeente.Keuken)).Medewerker(Role.Consulent);

        Assert.DoesNotContain("Velden", (await vreemd.Get("/werklijst")).Text);
        Assert.Equal(HttpStatusCode.Forbidden, (await story.Inwoner.Get("/werklijst")).Status);
    }
}
