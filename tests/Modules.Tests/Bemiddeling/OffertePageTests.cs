using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>A bidder without help: all that is missing at once, and at every moment where the offerte stands.</summary>
public sealed class OffertePageTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Everything_that_is_missing_is_said_at_once(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 1)).Published();
        var bieder = story.Markt.Aanbieders[0].Bieder;
        var begun = await bieder.ApiPost($"vragen/{story.Vraag}/offertes");
        var page = "/offertes/" + begun.Get("offerte");
        var refused = await bieder.PostForm(page, new() { ["Wie"] = "Ambulant begeleider", ["HoeVaak"] = "Twee ochtenden" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var summary = Regex.Match(refused.Text, "class=\"kt-fouten\".*?</ul>", RegexOptions.Singleline).Value;
        Assert.Equal(["Wat", "Uren", "Start", "Evaluatie", "Risicos", "Prijs"], Regex.Matches(summary, "href=\"#(\\w+)\"").Select(m => m.Groups[1].Value));

        Vraagverhaal.Ok(await bieder.ApiPost($"offertes/{begun.Get("offerte")}/concept", new { plan = Vraagverhaal.Plan() }, (await bieder.Api($"offertes/{begun.Get("offerte")}")).Versie));
        var price = await story.Submit(story.Markt.Aanbieders[0], begun.Get("offerte"));
        Assert.Equal(("PlanOnvolledig", "prijs"), (price.Refusal, price.Get("field")));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_page_says_where_the_offerte_stands(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 1)).Published();
        var (aanbieder, bieder) = (story.Markt.Aanbieders[0], story.Markt.Aanbieders[0].Bieder);
        var id = await story.Draft(aanbieder);
        var page = "/offertes/" + id;
        Assert.DoesNotContain("Offerte intrekken", (await bieder.Get(page)).Text);
        var later = await bieder.PostForm(page + "?handler=Concept", new() { ["Wie"] = "Ambulant begeleider" }, page);
        Assert.Contains("Uw concept is bewaard", (await bieder.Get(later.Location!)).Text);

        Vraagverhaal.Ok(await bieder.ApiPost($"offertes/{id}/concept", new { plan = Vraagverhaal.Plan(), prijs = 60m }, (await bieder.Api($"offertes/{id}")).Versie));
        Vraagverhaal.Ok(await story.Submit(aanbieder, id));
        var open = (await bieder.Get(page)).Text;
        Assert.Contains("Tot dan kunt u uw offerte nog intrekken", open);
        Assert.Contains($"href=\"/vragen/{story.Vraag}\"", open);
        await story.Later(15);
        Assert.Contains("De gemeente beoordeelt nu de plannen", (await bieder.Get(page)).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_was_withdrawn_is_nowhere_said_to_count(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 1)).Published();
        var bieder = story.Markt.Aanbieders[0].Bieder;
        var page = "/offertes/" + await story.Offered(story.Markt.Aanbieders[0]);
        Assert.Contains("Uw offerte telt mee", (await bieder.Get(page + "/ontvangst")).Text);

        Assert.Equal(HttpStatusCode.Redirect, (await bieder.PostForm(page + "?handler=Intrekking", [], page)).Status);

        var receipt = (await bieder.Get(page + "/ontvangst")).Text;
        Assert.Contains("U hebt deze offerte ingetrokken", receipt);
        Assert.DoesNotContain("Uw offerte telt mee", receipt);
        Assert.DoesNotContain("Wat gebeurt er nu?", receipt);
        Assert.Contains("Begin dan opnieuw bij de vraag", (await bieder.Get(page)).Text);
        await story.Later(15);
        var closed = (await bieder.Get(page)).Text;
        Assert.Contains("Deze offerte telt niet mee", closed);
        Assert.DoesNotContain("Begin dan opnieuw", closed);
    }

    [Theory]
    [InlineData(Engine.Sqlite, -1, "StartVoorbij")]
    [InlineData(Engine.Postgres, -1, "StartVoorbij")]
    [InlineData(Engine.Sqlite, 2000, "StartVoorbij")]
    [InlineData(Engine.Sqlite, 0, null)]
    public async Task Support_begins_on_a_day_that_is_still_to_come_and_before_it_ends(Engine engine, int later, string? refusal)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 1)).Published();
        var (aanbieder, day) = (story.Markt.Aanbieders[0], story.Keuken.Clock.Today(story.Gemeente.Code).AddDays(later));
        var id = await story.Draft(aanbieder, 60m, new
        {
            wie = "Ambulant begeleider", wat = "Samen een weekplan maken.", hoeVaak = "Twee ochtenden per week", uren = 4m,
            start = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), evaluatie = "Elke drie maanden samen terugkijken.", risicos = "Een vaste vervanger komt.",
        });

        var answer = await story.Submit(aanbieder, id);

        Assert.Equal((refusal, refusal is null ? null : "start"), (answer.Refusal, refusal is null ? null : answer.Get("field")));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_is_not_chosen_reads_until_when_the_standstill_runs(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Opened();
        Vraagverhaal.Ok(await story.DoMijn("keuze", new { offerte = offertes[0] }));
        Vraagverhaal.Ok(await story.Do(await story.Gemeente.Medewerker(Role.Beslisser), "besluit", new { offerte = offertes[0], geenBelang = true }));
        var until = (await story.Consulent.Api(story.Vraagpad)).Json.GetProperty("wachtTot").GetDateTimeOffset();
        var told = await story.Markt.Aanbieders[1].Bieder.Api($"offertes/{offertes[1]}/uitslag");
        Assert.Equal(until, told.Json.GetProperty("wachtTot").GetDateTimeOffset());
        Assert.Contains("De wachttermijn loopt tot", (await story.Markt.Aanbieders[1].Bieder.Get($"/offertes/{offertes[1]}/uitslag")).Text);
        Assert.DoesNotContain("klacht indienen", (await story.Markt.Aanbieders[0].Bieder.Get($"/offertes/{offertes[0]}/uitslag")).Text);
    }
}
