using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Host;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>What the inwoner reads of her vraag says at every moment what she can do, until when, and what comes next.</summary>
public sealed partial class MijnVraagPageTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task An_answer_that_is_missing_is_asked_for_in_her_own_language(Engine engine)
    {
        var story = await Asked(engine);
        foreach (var (taal, text) in new[] { ("nl", "Vul dit in"), ("en", "Fill this in") })
        {
            await story.Inwoner.Get($"/{story.Mijnpad}?taal={taal}");
            var refused = await story.Inwoner.PostForm("/" + story.Mijnpad, []);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Matches($"class=\"kt-fouten\".*{text}", refused.Text.ReplaceLineEndings(" "));
        }
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_says_no_reads_that_it_came_in_and_what_happens_now(Engine engine)
    {
        var story = await Asked(engine);
        var page = await Read(story);
        Assert.Contains("Zou iemand u hieraan herkennen?", page);
        var no = await story.Inwoner.PostForm("/" + story.Mijnpad, new() { ["Akkoord"] = "False", ["Afdruk"] = Afdruk().Match(page).Groups[1].Value });
        Assert.Equal(HttpStatusCode.Redirect, no.Status);
        var after = (await story.Inwoner.Get(no.Location!)).Text;
        Assert.Contains("Deze tekst gaat niet naar aanbieders.", after);
        Assert.DoesNotContain("Mag deze tekst", after);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_question_is_put_only_where_there_is_a_form_to_answer_it(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        await story.Agreed();
        Assert.DoesNotContain("Zou iemand u hieraan herkennen?", await Read(story));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "publicatie"));
        var open = await Read(story);
        Assert.DoesNotContain("Zou iemand u hieraan herkennen?", open);
        Assert.Contains("Zij hebben de tijd tot", open);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Every_step_leads_to_the_page_where_it_is_taken(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Scored();
        var (page, judge, choose) = ("/" + story.Mijnpad, $"href=\"/{story.Mijnpad}/voorstellen\"", $"href=\"/{story.Mijnpad}/keuze\"");
        Assert.DoesNotContain("U gaf uw oordeel", await Read(story));
        Assert.Contains(judge, await Read(story));
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = new[] { new { offerte = offertes[0], past = "Past" } } }));
        Assert.Contains(judge, await Overview(story));
        Assert.Contains("kunt u het nog veranderen", (await story.Inwoner.Get(page + "/voorstellen")).Text);

        Vraagverhaal.Ok(await story.Open(await story.Gemeente.Medewerker(Role.Inkoper)));
        Vraagverhaal.Ok(await story.Open(await story.Gemeente.Medewerker(Role.Beslisser)));
        var judged = (await story.Inwoner.Get(page + "/voorstellen")).Text;
        Assert.DoesNotContain("kunt u het nog veranderen", judged);
        Assert.DoesNotContain("nog niet wie het zijn", judged);
        Assert.Contains(choose, judged);
        Assert.Contains(choose, await Read(story));
        Assert.Contains("houden zich aan hun voorstel tot en met", (await story.Inwoner.Get(page + "/keuze")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task After_the_choice_the_chosen_one_can_not_be_chosen_again(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Opened();
        var keuze = $"/{story.Mijnpad}/keuze";
        Assert.Equal(2, Choices(await story.Inwoner.Get(keuze)));
        Assert.Equal(HttpStatusCode.Redirect, (await story.Inwoner.PostForm(keuze, new() { ["Offerte"] = offertes[1] })).Status);
        var chosen = await story.Inwoner.Get(keuze);
        Assert.Equal(1, Choices(chosen));
        Assert.DoesNotContain($"name=\"Offerte\" value=\"{offertes[1]}\"", chosen.Text);
        Assert.Contains("Dit is uw keuze", chosen.Text);
        Assert.Contains("U kunt nog een ander kiezen", chosen.Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task After_the_decision_nobody_is_asked_to_choose_and_against_his_wish_he_reads_how_to_object(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Opened();
        var keuze = $"/{story.Mijnpad}/keuze";
        Assert.Contains("Neem de tijd", (await story.Inwoner.Get(keuze)).Text);
        Vraagverhaal.Ok(await story.DoMijn("keuze", new { offerte = offertes[0] }));
        var tegen = new { offerte = offertes[1], geenBelang = true, reden = "De gekozen aanbieder kan pas over een half jaar beginnen." };
        Vraagverhaal.Ok(await story.Do(await story.Gemeente.Medewerker(Role.Beslisser), "besluit", tegen));

        var page = (await story.Inwoner.Get(keuze)).Text;

        Assert.Contains("<h1>Uw keuze</h1>", page);
        Assert.DoesNotContain("Neem de tijd", page);
        var today = story.Keuken.Clock.Today(story.Gemeente.Code).ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("nl"));
        Assert.Contains($"binnen zes weken na {today}. Stuur een brief", page);
    }

    private static int Choices(Antwoord page) => Regex.Count(page.Text, "name=\"Offerte\"");

    private static async Task<Vraagverhaal> Asked(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Composed();
        Vraagverhaal.Ok(await story.Do(story.Consulent, "toets"));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "goedkeuring", new { gelezen = true }));
        return story;
    }

    private static async Task<string> Read(Vraagverhaal story) => (await story.Inwoner.Get("/" + story.Mijnpad)).Text;

    private static async Task<string> Overview(Vraagverhaal story) => (await story.Inwoner.Get("/mijn")).Text;

    [GeneratedRegex("name=\"Afdruk\" value=\"([^\"]+)\"")]
    private static partial Regex Afdruk();
}
