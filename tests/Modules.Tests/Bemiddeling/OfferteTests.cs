using System.Net;
using Bemiddeling;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>Offering: within the prices, on time, blind, and nobody else's business before its moment.</summary>
public sealed class OfferteTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Below_the_floor_warns_in_draft_and_is_refused_at_submit_with_the_cost_elements(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var aanbieder = story.Markt.Aanbieders[0];
        var id = await story.Draft(aanbieder, prijs: 40m);
        Assert.Equal("True", (await aanbieder.Bieder.Api($"offertes/{id}")).Get("onderBodem"));

        var answer = await story.Submit(aanbieder, id);

        Assert.Equal("OnderBodem", answer.Refusal);
        Assert.Equal("E-19", answer.Rule);
        Assert.Contains("Loon van de professional €", answer.Get("title"));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Above_the_ceiling_too_few_hours_and_own_names_are_refused(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var aanbieder = story.Markt.Aanbieders[0];
        var id = await story.Draft(aanbieder, prijs: 70m);
        Assert.Equal("BovenPlafond", (await story.Submit(aanbieder, id)).Refusal);

        await story.Draft(aanbieder, plan: Vraagverhaal.Plan(uren: 3m));
        var less = await story.Submit(aanbieder, id);
        Assert.Equal("UrenTeWeinig", less.Refusal);
        Assert.Equal("B-26", less.Rule);

        await story.Draft(aanbieder, plan: Vraagverhaal.Plan(wie: $"Begeleider van {aanbieder.Naam}"));
        var named = await story.Submit(aanbieder, id);
        Assert.Equal("PlanHerkenbaar", named.Refusal);
        Assert.Equal("wie", named.Get("field"));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_receipt_is_given_a_second_offerte_is_refused_and_withdrawing_opens_the_way_again(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var aanbieder = story.Markt.Aanbieders[0];
        var id = await story.Offered(aanbieder);
        Assert.Equal(64, (await aanbieder.Bieder.Api($"offertes/{id}")).Json.GetProperty("ontvangst").GetProperty("kenmerk").GetString()!.Length);
        Assert.Equal("OfferteAlIngediend", (await aanbieder.Bieder.ApiPost($"vragen/{story.Vraag}/offertes")).Refusal);

        Vraagverhaal.Ok(await aanbieder.Bieder.ApiPost($"offertes/{id}/intrekking", null, (await aanbieder.Bieder.Api($"offertes/{id}")).Versie));
        var again = await aanbieder.Bieder.ApiPost($"vragen/{story.Vraag}/offertes");
        Assert.Equal(HttpStatusCode.Created, again.Status);
        Assert.NotEqual(id, again.Get("offerte"));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task After_the_deadline_nothing_comes_in_even_when_no_timer_ran(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var aanbieder = story.Markt.Aanbieders[0];
        var id = await story.Draft(aanbieder);
        story.Keuken.Clock.Move(story.Gemeente.Code, TimeSpan.FromDays(15));

        var late = await story.Submit(aanbieder, id);

        Assert.Equal("RondeGesloten", late.Refusal);
        Assert.Equal("E-AUC-10", late.Rule);
        Assert.Equal("GeenOfferte", await story.Status());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_aanbieder_and_who_is_not_admitted_find_nothing(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var id = await story.Offered(story.Markt.Aanbieders[0]);
        var other = story.Markt.Aanbieders[1].Bieder;
        Assert.Equal(HttpStatusCode.NotFound, (await other.Api($"offertes/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.ApiPost($"offertes/{id}/intrekking", null, 2)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get($"/offertes/{id}")).Status);

        var outsider = (await story.Markt.NotAdmitted()).Bieder;
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.Api($"vragen/{story.Vraag}")).Status);
        Assert.DoesNotContain(story.Vraag, (await outsider.Api("vragen")).Text);
        Assert.Contains(story.Vraag, (await other.Api("vragen")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Before_its_moment_no_page_and_no_answer_of_the_gemeente_shows_plan_price_or_bidder(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var aanbieder = story.Markt.Aanbieders[0];
        await story.Offered(aanbieder, prijs: 61.37m);
        var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        string[] secrets = ["61,37", "61.37", "stap voor stap oefenen", aanbieder.Naam, aanbieder.Id.ToString()];
        async Task None(params string[] shown)
        {
            foreach (var who in new[] { story.Consulent, beslisser })
            foreach (var page in new[] { "", "/uitkomst", "/beoordeling" })
            {
                var text = (await who.Get($"/zaken/{story.Zaak}/vragen/{story.Vraag}{page}")).Text + (await who.Api($"{story.Vraagpad}{page.Replace("/beoordeling", "/plannen")}")).Text;
                Assert.All(secrets.Except(shown), s => Assert.DoesNotContain(s, text));
            }
        }
        await None();

        await story.Later(15);
        Assert.Equal("Gesloten", await story.Status());
        Vraagverhaal.Ok(await story.Do(story.Consulent, "belang", new { heeftBelang = false }));
        await None("stap voor stap oefenen");
        Assert.False(await story.Keuken.Look(db => db.Set<OffertePrijs>().Where(p => p.Organisatie == aanbieder.Id).Select(p => p.Vrijgegeven).SingleAsync()));
    }
}
