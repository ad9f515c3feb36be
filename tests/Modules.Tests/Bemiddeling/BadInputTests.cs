using System.Net;
using System.Text.Json;
using Bemiddeling;
using Host;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>What can be typed or sent wrongly into an offerte: nothing gets in, and the sentence says why.</summary>
public sealed class BadInputTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_price_that_is_no_price_is_refused_by_name(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 1)).Published();
        var (bieder, id) = (story.Markt.Aanbieders[0].Bieder, await story.Draft(story.Markt.Aanbieders[0]));
        foreach (var raw in new[] { "1e308", "-1e308", "\"NaN\"", "\"Infinity\"", "\"zestig\"", "[60]" })
        {
            var answer = await Save(bieder, id, $$"""{"plan":{{JsonSerializer.Serialize(Vraagverhaal.Plan())}},"prijs":{{raw}}}""");
            Assert.Equal(("Onleesbaar", HttpStatusCode.BadRequest), (answer.Refusal, answer.Status));
            Assert.DoesNotContain("Exception", answer.Text);
        }
        Assert.Equal("60.0", (await bieder.Api($"offertes/{id}")).Json.GetProperty("prijs").GetDecimal().ToString("0.0", System.Globalization.CultureInfo.InvariantCulture));
        foreach (var (prijs, refusal) in new[] { (58.005m, "PrijsDecimalen"), (0m, "PrijsOntbreekt"), (-60m, "PrijsOntbreekt") })
        {
            Vraagverhaal.Ok(await Save(bieder, id, JsonSerializer.Serialize(new { plan = Vraagverhaal.Plan(), prijs })));
            var answer = await story.Submit(story.Markt.Aanbieders[0], id);
            Assert.Equal((refusal, "prijs", "E-AUC-06"), (answer.Refusal, answer.Get("field"), answer.Rule));
        }
        Assert.Equal(0, await Links(story));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_page_says_at_the_field_that_a_price_is_no_price(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 1)).Published();
        var (bieder, id) = (story.Markt.Aanbieders[0].Bieder, await story.Draft(story.Markt.Aanbieders[0]));
        foreach (var prijs in new[] { "1e308", "NaN", "1.250", "58,005", "<b>60</b>" })
        {
            var answer = await bieder.PostForm($"/offertes/{id}", Fields(prijs));
            Assert.Contains("href=\"#Prijs\"", answer.Text);
            Assert.DoesNotContain("<b>60</b>", answer.Text);
        }
        Assert.Equal(0, await Links(story));
        Assert.Equal("Concept", (await bieder.Api($"offertes/{id}")).Json.GetProperty("offerte").GetProperty("status").GetString());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_is_said_twice_is_refused_and_not_guessed(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 1)).Published();
        var (bieder, id) = (story.Markt.Aanbieders[0].Bieder, await story.Draft(story.Markt.Aanbieders[0]));
        var plan = JsonSerializer.Serialize(Vraagverhaal.Plan());
        Assert.Equal("Onleesbaar", (await Save(bieder, id, $$"""{"plan":{{plan}},"prijs":60,"prijs":65}""")).Refusal);
        Assert.Equal("Onleesbaar", (await Save(bieder, id, $$"""{"plan":{{plan[..^1]}},"uren":40},"prijs":60}""")).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_plan_without_end_is_refused_and_nothing_of_it_is_kept(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 1)).Published();
        var (bieder, id) = (story.Markt.Aanbieders[0].Bieder, await story.Draft(story.Markt.Aanbieders[0]));
        var long1 = await Save(bieder, id, JsonSerializer.Serialize(new { plan = new { wat = new string('a', 1_000_000) }, prijs = 60m }));
        Assert.Equal(("TekstTeLang", "E-AUC-13", "wat"), (long1.Refusal, long1.Rule, long1.Get("field")));
        var long2 = await Save(bieder, id, JsonSerializer.Serialize(new { plan = new { wat = new string('a', 2_200_000) }, prijs = 60m }));
        Assert.Equal(("Onleesbaar", HttpStatusCode.RequestEntityTooLarge), (long2.Refusal, long2.Status));
        Assert.Contains("stap voor stap", (await bieder.Api($"offertes/{id}")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Html_and_script_in_every_field_are_shown_as_text_to_everybody(Engine engine)
    {
        const string Evil = "<script>alert(1)</script><img src=x onerror=alert(2)>";
        var story = await (await Vraagverhaal.In(engine, aanbieders: 1)).Published();
        var aanbieder = story.Markt.Aanbieders[0];
        var id = await story.Draft(aanbieder, 60m, new { wie = Evil, wat = Evil, hoeVaak = Evil, uren = 4m, start = Vraagverhaal.Start, evaluatie = Evil, risicos = Evil });
        Vraagverhaal.Ok(await story.Submit(aanbieder, id));
        var shown = (await aanbieder.Bieder.Get($"/offertes/{id}")).Text + (await aanbieder.Bieder.Get($"/offertes/{id}/ontvangst")).Text;
        await story.Later(15);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "belang", new { heeftBelang = false }));
        var scoring = (await story.Consulent.Get($"/zaken/{story.Zaak}/vragen/{story.Vraag}/beoordeling")).Text;
        Vraagverhaal.Ok(await story.Do(story.Consulent, "beoordelingen", new { offerte = id, criteria = new[] { "aanpak", "continuiteit", "netwerk" }.Select(c => new { criterium = c, score = 3, reden = Evil }) }));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "beoordelingen/bevestiging"));
        var judging = (await story.Inwoner.Get($"/mijn/{story.Zaak}/vragen/{story.Vraag}/voorstellen")).Text;
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = new[] { new { offerte = id, past = "Past" } } }));
        Vraagverhaal.Ok(await story.Open(await story.Gemeente.Medewerker(Role.Inkoper)));
        Vraagverhaal.Ok(await story.Open(await story.Gemeente.Medewerker(Role.Beslisser)));
        var outcome = (await story.Consulent.Get($"/zaken/{story.Zaak}/vragen/{story.Vraag}/uitkomst")).Text;
        var choice = (await story.Inwoner.Get($"/mijn/{story.Zaak}/vragen/{story.Vraag}/keuze")).Text;
        foreach (var page in new[] { shown, scoring, judging, outcome, choice })
        {
            Assert.DoesNotContain("<script>alert", page);
            Assert.DoesNotContain("<img src=x", page);
        }
        Assert.All(new[] { shown, scoring, judging }, page => Assert.Contains("&lt;script&gt;alert(1)", page));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_same_submit_twice_and_in_parallel_is_one_offerte_with_one_receipt(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 2)).Published();
        var bieder = story.Markt.Aanbieders[0].Bieder;
        var id = await story.Draft(story.Markt.Aanbieders[0]);
        var versie = (await bieder.Api($"offertes/{id}")).Versie;
        var key = Guid.NewGuid().ToString("N");
        var same = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => bieder.ApiPost($"offertes/{id}/indiening", null, versie, key)));
        Assert.All(same, a => Vraagverhaal.Ok(a));
        Assert.Single(same.Select(a => a.Get("kenmerk")).Distinct());
        Assert.Equal(same[0].Get("kenmerk"), (await bieder.ApiPost($"offertes/{id}/indiening", null, versie)).Get("kenmerk"));
        Assert.Equal(1, await Links(story));

        // Other keys: one gets in, the others hear the same receipt or that it is in already.
        var other = story.Markt.Aanbieders[1].Bieder;
        var second = await story.Draft(story.Markt.Aanbieders[1]);
        var seen = (await other.Api($"offertes/{second}")).Versie;
        var different = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => other.ApiPost($"offertes/{second}/indiening", null, seen)));
        Assert.Contains(different, a => a.Ok);
        Assert.Single(different.Where(a => a.Ok).Select(a => a.Get("kenmerk")).Distinct());
        Assert.All(different.Where(a => !a.Ok), a => Assert.True(a.Refusal is "OfferteAlIngediend" or "VersieVeranderd", a.Text));
        Assert.Equal(2, await Links(story));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_the_client_says_about_the_time_is_not_listened_to(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 1)).Published();
        var bieder = story.Markt.Aanbieders[0].Bieder;
        var id = await story.Draft(story.Markt.Aanbieders[0]);
        var before = story.Keuken.Clock.Now(story.Gemeente.Code).AddSeconds(-5);
        var answer = await bieder.ApiPost($"offertes/{id}/indiening", new { ingediendOp = "2001-01-01T00:00:00Z", tijd = "2001-01-01T00:00:00Z" }, (await bieder.Api($"offertes/{id}")).Versie);
        Assert.InRange(answer.Json.GetProperty("ingediendOp").GetDateTimeOffset(), before, story.Keuken.Clock.Now(story.Gemeente.Code).AddSeconds(5));
    }

    private static async Task<Antwoord> Save(Deelnemer bieder, string id, string body) =>
        await bieder.ApiPost($"offertes/{id}/concept", JsonDocument.Parse(body).RootElement, (await bieder.Api($"offertes/{id}")).Versie);

    private static Task<int> Links(Vraagverhaal story)
    {
        var vraag = VraagId.From(Guid.Parse(story.Vraag));
        return story.Keuken.Look(db => db.Set<Schakel>().CountAsync(s => s.Vraag == vraag && s.Soort == nameof(OfferteSubmitted)));
    }

    private static Dictionary<string, string> Fields(string prijs) =>
        new()
        {
            ["Wie"] = "Ambulant begeleider", ["Wat"] = "Samen een weekplan maken.", ["HoeVaak"] = "Twee ochtenden per week", ["Uren"] = "4", ["Start"] = Vraagverhaal.Start, ["AandeelNetwerk"] = "10",
            ["Evaluatie"] = "Elke drie maanden samen terugkijken.", ["Risicos"] = "Bij ziekte komt een vaste vervanger.", ["Prijs"] = prijs,
        };
}
