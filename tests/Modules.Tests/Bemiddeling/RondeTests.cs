using System.Net;
using Bemiddeling;
using Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>A round in time: questions, revision, outage, a winner who steps back, a lost vault, destruction.</summary>
public sealed class RondeTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_question_is_answered_for_all_without_a_name_and_only_in_the_first_half(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var (asker, other) = (story.Markt.Aanbieders[0], story.Markt.Aanbieders[1]);
        Assert.Equal("PlanHerkenbaar", (await Ask(story, asker, $"Wij zijn {asker.Naam}, mag het ook?")).Refusal);
        Vraagverhaal.Ok(await Ask(story, asker, "Mag het ook op een vast dagdeel in de week?"));

        var list = await story.Consulent.Api($"{story.Vraagpad}/inlichtingen");
        Assert.DoesNotContain(asker.Id.ToString(), list.Text);
        Assert.Equal("AntwoordHerkenbaar", (await story.Do(story.Consulent, "inlichtingen/1", new { antwoord = "Vraag het aan mevrouw Van der Velden." })).Refusal);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "inlichtingen/1", new { antwoord = "Ja, als de ochtend vrij blijft." }));

        Assert.Contains("als de ochtend vrij blijft", (await other.Bieder.Get($"/vragen/{story.Vraag}")).Text);
        // The last hour: long past the first half, whatever day it is.
        await story.Until((await Sluit(story)).AddHours(-1));
        Assert.Equal("VragenTermijn", (await Ask(story, other, "Is er een tweede begeleider nodig?")).Refusal);
        Assert.Empty(await story.Controle());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task One_sealed_revision_after_anonymous_feedback_and_only_what_changed_is_scored_again(Engine engine)
    {
        var story = await Vraagverhaal.Alone(engine);
        var offertes = await story.Scored();
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = offertes.Select(o => new { offerte = o, past = "Past" }) }));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "herziening"));
        Assert.Equal("Herziening", await story.Status());
        var bidder = story.Markt.Aanbieders[1];

        var feedback = await bidder.Bieder.Api($"offertes/{offertes[1]}/terugkoppeling");
        Assert.Equal(5m, feedback.Json.GetProperty("criteria")[0].GetProperty("eigen").GetDecimal());
        Assert.Equal(7.5m, feedback.Json.GetProperty("criteria")[0].GetProperty("beste").GetDecimal());
        Assert.DoesNotContain(story.Markt.Aanbieders[0].Id.ToString(), feedback.Text);

        var same = await Revise(story, 1, offertes[1], Vraagverhaal.Plan(), 60m, "Wij veranderen niets eigenlijk.");
        Assert.Equal("NietsHerzien", same.Refusal);
        Vraagverhaal.Ok(await Revise(story, 1, offertes[1], Vraagverhaal.Plan(uren: 5m), 57.31m, "Een uur meer per week, en een lagere prijs."));
        Assert.Equal("HerzieningGedaan", (await Revise(story, 1, offertes[1], Vraagverhaal.Plan(uren: 6m), 56m, "Nog een uur meer per week erbij.")).Refusal);
        var dump = await new RuweRijen(story.Keuken).Dump();
        // As a number of its own: the second in which something happened may well be 57.31.
        Assert.DoesNotMatch(@"(?<![\d:])57[.,]31(?!\d)", dump);
        Assert.DoesNotContain("Een uur meer per week, en een lagere prijs", dump);

        await story.Later(7);
        Assert.Equal("Herbeoordeling", await story.Status());
        Assert.Equal(HttpStatusCode.NotFound, (await story.Do(story.Consulent, "beoordelingen", Vraagverhaal.Scores(offertes[0], 2))).Status);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "beoordelingen", Vraagverhaal.Scores(offertes[1], 5)));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "beoordelingen/bevestiging"));
        Assert.Equal("Herbeoordeeld", await story.Status());

        // What changed was judged by the inwoner before: he is asked again, and nothing opens before.
        Assert.Equal("OordeelOntbreekt", (await story.Open(await story.Gemeente.Medewerker(Role.Inkoper))).Refusal);
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = offertes.Select(o => new { offerte = o, past = "Past" }) }));
        Vraagverhaal.Ok(await story.Open(await story.Gemeente.Medewerker(Role.Inkoper)));
        Vraagverhaal.Ok(await story.Open(await story.Gemeente.Medewerker(Role.Beslisser)));
        var outcome = (await story.Consulent.Api($"{story.Vraagpad}/uitkomst")).Json.GetProperty("offertes");
        var revised = outcome.EnumerateArray().Single(o => o.GetProperty("regel").GetProperty("offerte").GetString() == offertes[1]);
        Assert.Equal(57.31m, revised.GetProperty("prijs").GetDecimal());
        Assert.Equal(10m, revised.GetProperty("regel").GetProperty("punten").GetProperty("aanpak").GetDecimal());
        Assert.Empty(await story.Controle());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task An_outage_gives_every_open_round_more_time(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var before = await Sluit(story);
        var now = story.Keuken.Clock.Now(story.Gemeente.Code);
        var beheerder = await story.Gemeente.Medewerker(Role.Beheerder);
        var wrong = await beheerder.ApiPost("storingen", new { gemeente = story.Gemeente.Code, van = now, tot = now.AddHours(-1), reden = "Het netwerk lag eruit." });
        Assert.Equal("StoringOnjuist", wrong.Refusal);
        Vraagverhaal.Ok(await beheerder.ApiPost("storingen", new { gemeente = story.Gemeente.Code, van = now.AddMinutes(-30), tot = now.AddMinutes(1), reden = "Het netwerk lag eruit." }));
        Assert.True(await Sluit(story) > before);
        Assert.Empty(await story.Controle());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_platform_that_was_away_finds_out_by_itself_before_it_closes_a_round(Engine engine)
    {
        var story = await (await Vraagverhaal.Alone(engine)).Published();
        var before = await Sluit(story);
        // As if no node had been alive for an hour, the end of the round within it.
        await story.Keuken.Look(async db =>
        {
            var row = await db.Set<Vraag>().SingleAsync(v => v.GepubliceerdOp != null);
            return row.Sluit;
        });
        var rows = new RuweRijen(story.Keuken);
        var hourAgo = DateTimeOffset.UtcNow.AddHours(-1);
        await rows.Execute(engine == Engine.Postgres
            ? $"update platform_hartslag set \"Laatst\" = '{hourAgo:O}'"
            : $"update platform_hartslag set \"Laatst\" = {(hourAgo.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / 10}");
        await using (var scope = story.Keuken.App.Services.CreateAsyncScope())
        {
            var fresh = new Heartbeat(story.Keuken.App.Services.GetRequiredService<IServiceScopeFactory>(), story.Keuken.Clock, story.Keuken.App.Services.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>());
            await fresh.Beat(default);
        }
        Assert.True(await Sluit(story) > before);
        Assert.Equal(1, await story.Keuken.Look(db => db.Set<Storing>().CountAsync(s => s.Zelf && s.Verlengd == 1)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_winner_who_steps_back_gives_the_choice_back_without_a_new_round(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Opened();
        Vraagverhaal.Ok(await story.DoMijn("keuze", new { offerte = offertes[0] }));
        var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        Vraagverhaal.Ok(await story.Do(beslisser, "besluit", new { offerte = offertes[0], reden = "", geenBelang = true }));
        var winner = story.Markt.Aanbieders[0].Bieder;
        Assert.Equal("StandNietGoed", (await Retract(story.Markt.Aanbieders[1].Bieder, offertes[1])).Refusal);
        Vraagverhaal.Ok(await Retract(winner, offertes[0]));

        Assert.Equal("Geopend", await story.Status());
        Assert.DoesNotContain(offertes[0], (await story.Inwoner.Api($"{story.Mijnpad}/uitkomst")).Text);
        Vraagverhaal.Ok(await story.DoMijn("keuze", new { offerte = offertes[1] }));
        Vraagverhaal.Ok(await story.Do(beslisser, "besluit", new { offerte = offertes[1], reden = "", geenBelang = true }));
        Assert.Equal("Besloten", await story.Status());
        Assert.Empty(await story.Controle());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Without_the_vault_nothing_comes_in_and_nothing_opens_and_with_it_back_all_is_there(Engine engine)
    {
        var story = await (await Vraagverhaal.Alone(engine)).Published();
        var keuken = story.Keuken;
        await story.Offered(story.Markt.Aanbieders[0]);
        var draft = await story.Draft(story.Markt.Aanbieders[1]);
        var versie = (await story.Markt.Aanbieders[1].Bieder.Api($"offertes/{draft}")).Versie;
        var path = ((FileKeyVault)keuken.App.Services.GetRequiredService<IKeyVault>()).Path;
        File.Move(path, path + ".weg");

        var refused = await story.Markt.Aanbieders[1].Bieder.ApiPost($"offertes/{draft}/indiening", null, versie);
        Assert.Equal("KluisOntbreekt", refused.Refusal);
        Assert.Contains("Degraded", (await keuken.Iemand().Get("/gezond/klaar")).Text);
        await story.Later(15);
        Assert.Equal("Gesloten", await story.Status());
        Vraagverhaal.Ok(await story.Do(story.Consulent, "belang", new { heeftBelang = false }));
        Assert.Contains("sleutelkluis", (await story.Consulent.Get($"/zaken/{story.Zaak}/vragen/{story.Vraag}/beoordeling")).Text);
        Assert.NotEmpty(await story.Controle());

        // Another vault does not help either.
        new FileKeyVault(path).Make();
        await story.Later(1);
        Assert.Equal(0, await keuken.Look(db => db.Set<OffertePlan>().CountAsync(p => p.Vrijgegeven)));

        File.Move(path + ".weg", path, overwrite: true);
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddSeconds(1));
        await story.Later(1);
        Assert.Equal(1, await keuken.Look(db => db.Set<OffertePlan>().CountAsync(p => p.Vrijgegeven)));
        Assert.Empty(await story.Controle());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Keys_rotate_without_anybody_noticing(Engine engine)
    {
        var story = await (await Vraagverhaal.Alone(engine)).Published();
        var keuken = story.Keuken;
        await story.Offered(story.Markt.Aanbieders[0]);
        await using (var scope = keuken.App.Services.CreateAsyncScope())
        {
            scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
            Assert.Equal(2, scope.ServiceProvider.GetRequiredService<IKeyVault>().Rotate());
            Assert.True(await scope.ServiceProvider.GetRequiredService<SealedKeys>().Rewrap(default) >= 3);
        }
        Assert.Empty(await story.Controle());
        await story.Offered(story.Markt.Aanbieders[1], 61m);
        await story.Later(15);
        Assert.Equal(2, await keuken.Look(db => db.Set<OffertePlan>().CountAsync(p => p.Vrijgegeven)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Destruction_by_two_leaves_a_gravestone_that_can_be_checked(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        await story.Judged();
        var secret = "stap voor stap oefenen";
        var (one, two) = (await story.Gemeente.Medewerker(Role.Beslisser), await story.Gemeente.Medewerker(Role.Beslisser));
        Assert.Equal("StandNietGoed", (await story.Do(one, "vernietiging", new { reden = "De inwoner vraagt om vernietiging van zijn gegevens." })).Refusal);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "staking", new { grond = "InwonerStopt", toelichting = "De inwoner heeft geen hulp meer nodig." }));
        Vraagverhaal.Ok(await story.Do(one, "staking/bevestiging"));
        Vraagverhaal.Ok(await story.Do(one, "vernietiging", new { reden = "De inwoner vraagt om vernietiging van zijn gegevens." }));
        Assert.Equal("TweedePersoonNodig", (await story.Do(one, "vernietiging", new { reden = "De inwoner vraagt om vernietiging van zijn gegevens." })).Refusal);
        Vraagverhaal.Ok(await story.Do(two, "vernietiging", new { reden = "De inwoner vraagt om vernietiging van zijn gegevens." }));

        var vraag = VraagId.From(Guid.Parse(story.Vraag));
        Assert.Equal(0, await story.Keuken.Look(db => db.Set<OffertePlan>().CountAsync(p => p.Vraag == vraag)));
        Assert.DoesNotContain(secret, string.Join("\n", await story.Keuken.Look(db => db.Set<Schakel>().Where(s => s.Vraag == vraag).Select(s => s.Gegevens).ToListAsync())));
        Assert.Empty(await story.Controle());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Bidders_get_receipt_reminder_and_signed_day_by_mail_without_a_word_about_the_case(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var bidder = story.Markt.Aanbieders[0];
        foreach (var aanbieder in story.Markt.Aanbieders)
            await story.Mailbox(aanbieder, $"{story.Gemeente.Code}-{aanbieder.Id.Value:N}@voorbeeld.test");
        await story.Offered(bidder);
        await story.Draft(story.Markt.Aanbieders[1]);
        await story.Later(1);
        await story.Until((await Sluit(story)).AddHours(-1));
        var mails = await story.Keuken.Look(db => db.Set<Bericht>().AsNoTracking().Where(b => b.Aan.StartsWith(story.Gemeente.Code.ToString())).ToListAsync());

        var receipt = Assert.Single(mails, m => m.Onderwerp.Contains("ontvangstbewijs"));
        Assert.NotNull(Ontvangstbewijs.Read(receipt.Inhoud!));
        Assert.Single(mails, m => m.Onderwerp.Contains("sluit bijna"));
        Assert.Contains(mails, m => m.Tekst.Contains("handtekening="));
        Assert.All(mails, m => Assert.All(new[] { "Velden", "Dorpsstraat", story.Zaak.ToString(), "60.00", "stap voor stap" }, s => Assert.DoesNotContain(s, m.Tekst + m.Inhoud + m.Onderwerp)));
    }

    private static async Task<Antwoord> Ask(Vraagverhaal story, Proefaanbieder who, string tekst) => await who.Bieder.ApiPost($"vragen/{story.Vraag}/inlichtingen", new { tekst });

    private static async Task<Antwoord> Retract(Deelnemer who, string offerte) =>
        await who.ApiPost($"offertes/{offerte}/terugtrekking", new { reden = "Onze medewerker is langdurig ziek geworden." }, (await who.Api($"offertes/{offerte}")).Versie);

    private static async Task<Antwoord> Revise(Vraagverhaal story, int who, string offerte, object plan, decimal prijs, string toelichting)
    {
        var bieder = story.Markt.Aanbieders[who].Bieder;
        return await bieder.ApiPost($"offertes/{offerte}/herziening", new { plan, prijs, toelichting }, (await bieder.Api($"offertes/{offerte}")).Versie);
    }

    private static Task<DateTimeOffset> Sluit(Vraagverhaal story)
    {
        var vraag = VraagId.From(Guid.Parse(story.Vraag));
        return story.Keuken.Look(db => db.Set<Vraag>().Where(v => v.Id == vraag).Select(v => v.Sluit!.Value).SingleAsync());
    }
}
