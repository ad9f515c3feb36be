using System.Net;
using Bemiddeling;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>The routes without competition: open huis and directe toewijzing.</summary>
public sealed class RouteTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_inwoner_chooses_without_any_score_and_switches_with_a_reason(Engine engine)
    {
        var story = await Vraagverhaal.In(engine, clientKiest: true, aanbieders: 3);
        Vraagverhaal.Ok(await story.Consulent.ApiPost($"{story.Zaakpad}/routes/{story.Voorziening}", new { route = "OpenHuis" }));
        var path = $"mijn/{story.Zaak}/kiezen/{story.Voorziening}";
        var list = await story.Inwoner.Api(path);
        Assert.Equal(3, list.Json.GetArrayLength());
        Assert.DoesNotContain("score", list.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(list.Text, (await story.Inwoner.Api(path)).Text);

        Vraagverhaal.Ok(await story.Inwoner.ApiPost(path, new { aanbieder = story.Markt.Aanbieders[0].Id }));
        Assert.Equal("OverstapRedenOntbreekt", (await story.Inwoner.ApiPost(path, new { aanbieder = story.Markt.Aanbieders[1].Id })).Refusal);
        Vraagverhaal.Ok(await story.Inwoner.ApiPost(path, new { aanbieder = story.Markt.Aanbieders[1].Id, reden = "Ik wil vaker dezelfde persoon." }));

        var choices = await story.Keuken.Look(db => db.Set<AanbiederKeuze>().Where(k => k.Voorziening == story.Voorziening).OrderBy(k => k.Id).ToListAsync());
        Assert.Equal([false, true], choices.Select(c => c.VervangenOp is null));
        Assert.Equal(34.80m, choices[1].Tarief);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_is_not_admitted_can_not_be_chosen_and_another_inwoner_finds_nothing(Engine engine)
    {
        var story = await Vraagverhaal.In(engine, clientKiest: true);
        var path = $"mijn/{story.Zaak}/kiezen/{story.Voorziening}";
        Assert.Equal("AanbiederNietToegelaten", (await story.Inwoner.ApiPost(path, new { aanbieder = (await story.Markt.NotAdmitted()).Id })).Refusal);
        var (other, _) = await story.Gemeente.Inwoner();
        Assert.Equal(HttpStatusCode.NotFound, (await other.Api(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.ApiPost(path, new { aanbieder = story.Markt.Aanbieders[0].Id })).Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_route_that_the_rechtsvorm_does_not_allow_is_refused(Engine engine)
    {
        var gunt = await Vraagverhaal.In(engine);
        Assert.Equal("RouteNietToegestaan", (await gunt.Consulent.ApiPost($"{gunt.Zaakpad}/routes/{gunt.Voorziening}", new { route = "OpenHuis" })).Refusal);
        var kiest = await Vraagverhaal.In(engine, clientKiest: true);
        Assert.Equal("ClientKiestGeenVraag", (await kiest.Consulent.ApiPost($"{kiest.Zaakpad}/routes/{kiest.Voorziening}", new { route = "Marktplaats" })).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task One_aanbieder_is_asked_directly_with_a_ground_that_fits_and_a_reason(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var path = $"{story.Zaakpad}/direct/{story.Voorziening}";
        var aanbieder = story.Markt.Aanbieders[0].Id;
        Assert.Equal("GrondPastNiet", (await story.Consulent.ApiPost(path, new { aanbieder, grond = "Spoed", reden = "Er is vandaag nog hulp nodig in huis." })).Refusal);
        Assert.Equal("RedenOntbreekt", (await story.Consulent.ApiPost(path, new { aanbieder, grond = "Continuiteit", reden = "Omdat" })).Refusal);
        Vraagverhaal.Ok(await story.Consulent.ApiPost(path, new { aanbieder, grond = "Continuiteit", reden = "De huidige begeleider kan blijven komen." }));
        Assert.Equal("AanbiederAlGekozen", (await story.Consulent.ApiPost(path, new { aanbieder, grond = "Continuiteit", reden = "De huidige begeleider kan blijven komen." })).Refusal);
        Assert.Equal("VoorzieningNietOpen", (await story.Compose()).Refusal);
    }
}
