using System.Net;
using Aanbieders;
using Bemiddeling;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>Who should not be where he is: each is refused by name, and what was acknowledged before still counts.</summary>
public sealed class BadPeopleTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task With_the_id_of_another_aanbieder_nothing_can_be_done(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var (owner, other) = (story.Markt.Aanbieders[0], story.Markt.Aanbieders[1].Bieder);
        var id = await story.Draft(owner);
        var versie = (await owner.Bieder.Api($"offertes/{id}")).Versie;
        Assert.All(
            new[]
            {
                await other.ApiPost($"offertes/{id}/concept", new { plan = Vraagverhaal.Plan(wie: "Iemand anders"), prijs = 64m }, versie),
                await other.ApiPost($"offertes/{id}/indiening", null, versie),
                await other.ApiPost($"offertes/{id}/intrekking", null, versie),
                await other.Api($"offertes/{id}/ontvangst"), await other.Api($"offertes/{id}/exemplaar"), await other.Api($"offertes/{id}/uitslag"),
            },
            a => Assert.Equal(HttpStatusCode.NotFound, a.Status));
        Assert.Equal(HttpStatusCode.NotFound, (await other.Get($"/offertes/{id}/ontvangst")).Status);
        Assert.DoesNotContain("Iemand anders", (await owner.Bieder.Api($"offertes/{id}")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_vraag_of_a_gemeente_where_one_is_not_admitted_does_not_exist(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var elsewhere = (await Proefmarkt.In(await Proefgemeente.In(story.Keuken), 1)).Aanbieders[0].Bieder;
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.ApiPost($"vragen/{story.Vraag}/offertes")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Get($"/vragen/{story.Vraag}")).Status);
        Assert.DoesNotContain(story.Vraag, (await elsewhere.Api("vragen")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task An_admission_that_ends_during_the_round_stops_new_offertes_and_no_acknowledged_one(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var (early, late) = (story.Markt.Aanbieders[0], story.Markt.Aanbieders[1]);
        var submitted = await story.Offered(early);
        var draft = await story.Draft(late);
        var yesterday = story.Keuken.Clock.Today(story.Gemeente.Code).AddDays(-1);
        await story.Keuken.Write(async db =>
        {
            var contracts = await db.Set<Contract>().Where(c => c.Aanbieder == early.Id || c.Aanbieder == late.Id).ToListAsync();
            contracts.ForEach(c => c.Tot = yesterday);
        });
        var refused = await story.Submit(late, draft);
        Assert.Equal(("NietToegelaten", "E-AUC-01"), (refused.Refusal, refused.Rule));
        await story.Later(15);
        var counted = await story.Keuken.Look(db => db.Set<OffertePlan>().Where(p => p.Organisatie == early.Id || p.Organisatie == late.Id).Select(p => new { p.Offerte, p.Vrijgegeven }).ToListAsync());
        Assert.Equal((submitted, true), (Assert.Single(counted).Offerte.ToString(), counted[0].Vrijgegeven));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_stands_in_the_register_or_works_for_a_bidder_does_not_open(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        await story.Judged();
        var opener = await story.Gemeente.Medewerker(Role.Inkoper);
        var register = await story.Gemeente.Gebruiker(Role.Inkoper);
        await story.Keuken.Put(new Belang
        {
            Id = Guid.NewGuid(), Gemeente = story.Gemeente.Code, Subject = register.Issuer + "#" + register.Sub, Naam = "Inkoper", Aanbieder = story.Markt.Aanbieders[0].Id, Aard = BelangAard.Werk,
            OpgegevenOp = story.Keuken.Clock.SystemNow, Versie = 1,
        });
        var refused = await story.Open(opener);
        Assert.Equal(("BelangAanwezig", "E-36"), (refused.Refusal, refused.Rule));

        var twoHats = await story.Gemeente.TwoHats(story.Markt.Aanbieders[1].Id, Role.Inkoper);
        Assert.Equal("BelangAanwezig", (await story.Open(twoHats)).Refusal);
        Assert.Equal("PlannenBeoordeeld", await story.Status());
    }
}
