using System.Net;
using Bemiddeling;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;
using Waarden;
using static Modules.Tests.Signaalverhaal;

namespace Modules.Tests;

/// <summary>Two bidders with one owner: both may bid, nobody who scores knows, and prices wait until two persons judged (E-34).</summary>
public sealed class SignaalTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Two_sisters_bid_are_scored_blind_and_opened_after_two_persons_judged(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 3)).Published();
        var offertes = new List<string> { await story.Offered(story.Markt.Aanbieders[0], 58m) };
        // The first has offered already; a declaration before closing counts.
        await Declare(story, 1, await Kvk(story, 0));
        offertes.AddRange([await story.Offered(story.Markt.Aanbieders[1]), await story.Offered(story.Markt.Aanbieders[2], 62m)]);
        for (var i = 0; i < 3; i++)
            Vraagverhaal.Ok(await story.Markt.Aanbieders[i].Bieder.Api($"offertes/{offertes[i]}/ontvangst"));
        await story.Later(15);

        await NoTrace(story);
        await Score(story, offertes, () => NoTrace(story));
        await story.Keuken.Drain();
        var raised = await Inhoud(story, nameof(SignaalRaised));
        Assert.Contains("EenEigenaar", Assert.Single(raised), StringComparison.Ordinal);
        await Silent(story);
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = Array.Empty<object>() }));

        var (first, second) = (await story.Gemeente.Medewerker(Role.Inkoper), await story.Gemeente.Medewerker(Role.Beslisser));
        var shut = await story.Open(first);
        Assert.Equal(("SignaalOnbeoordeeld", "E-34", HttpStatusCode.Conflict), (shut.Refusal, shut.Rule, shut.Status));
        Assert.Contains("SignaalOnbeoordeeld", (await first.Api("openingen")).Text, StringComparison.Ordinal);
        var signaal = Assert.Single((await Signalen(story, first)));
        Assert.Equal(2, signaal.GetProperty("voorstellen").GetArrayLength());
        var id = signaal.GetProperty("signaal").GetString()!;

        Vraagverhaal.Ok(await Judge(story, first, id, "Onafhankelijk"));
        Assert.Equal("SignaalTweedePersoon", (await Confirm(story, first, id)).Refusal);
        Assert.Equal("SignaalOnbeoordeeld", (await story.Open(first)).Refusal);
        Vraagverhaal.Ok(await Confirm(story, second, id));
        Vraagverhaal.Ok(await story.Open(first));
        Vraagverhaal.Ok(await story.Open(second));
        Assert.Equal(3, await Uitkomst(story));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_was_not_independent_is_heard_first_and_then_takes_no_part(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 3)).Published();
        await Mailbox(story, 0);
        await Declare(story, 0, await Kvk(story, 1));
        var offertes = await Offer(story);
        await story.Later(15);
        await Score(story, offertes);
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = new[] { new { offerte = offertes[0], past = "Past" }, new { offerte = offertes[2], past = "WeetNiet" } } }));
        var (first, second) = (await story.Gemeente.Medewerker(Role.Inkoper), await story.Gemeente.Medewerker(Role.Beslisser));
        var id = Assert.Single(await Signalen(story, first)).GetProperty("signaal").GetString()!;
        Assert.Equal("SignaalNietGehoord", (await Judge(story, first, id, "NietOnafhankelijk")).Refusal);

        var (asked, stranger) = (story.Markt.Aanbieders[0].Bieder, story.Markt.Aanbieders[2].Bieder);
        Assert.Equal(HttpStatusCode.NotFound, (await asked.Api($"offertes/{offertes[0]}/toelichting")).Status);
        Vraagverhaal.Ok(await first.ApiPost($"signalen/{id}/toelichting", new { }, await Versie(story, first, id)));
        Assert.Equal("SignaalNietGehoord", (await Judge(story, first, id, "NietOnafhankelijk")).Refusal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Api($"offertes/{offertes[0]}/toelichting")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Api($"offertes/{offertes[2]}/toelichting")).Status);
        var question = (await asked.Get($"/offertes/{offertes[0]}/toelichting")).Text;
        Assert.DoesNotContain("groep", question, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(story.Markt.Aanbieders[1].Naam, question, StringComparison.Ordinal);

        Assert.Equal("PlanHerkenbaar", (await Answer(asked, offertes[0], $"Dit plan is gemaakt door {story.Markt.Aanbieders[0].Naam} zelf.")).Refusal);
        Assert.Equal("ToelichtingNoemtPrijs", (await Answer(asked, offertes[0], "Onze planner schreef dit plan voor 57 euro per uur.")).Refusal);
        Vraagverhaal.Ok(await Answer(asked, offertes[0], "Onze planner en een begeleider schreven dit plan."));
        Assert.Equal("StandNietGoed", (await Answer(asked, offertes[0], "Onze planner en een begeleider schreven dit plan.")).Refusal);
        Assert.Equal("SignaalNietGehoord", (await Judge(story, first, id, "NietOnafhankelijk")).Refusal);
        await story.Later(7);
        Assert.Equal("ToelichtingTeLaat", (await Answer(story.Markt.Aanbieders[1].Bieder, offertes[1], "Onze planner en een begeleider schreven dit.")).Refusal);
        Assert.Contains("Onze planner", (await first.Get($"/openen/{story.Vraag}")).Text, StringComparison.Ordinal);

        Vraagverhaal.Ok(await Judge(story, second, id, "NietOnafhankelijk"));
        Vraagverhaal.Ok(await Confirm(story, first, id));
        await Told(story, offertes, asked);
        // He had judged one of them: he is asked again, by the same letters, about what is left.
        Assert.Equal("OordeelOntbreekt", (await story.Open(first)).Refusal);
        Assert.Single((await story.Inwoner.Api(story.Mijnpad + "/voorstellen")).Json.EnumerateArray());
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = Array.Empty<object>() }));
        Vraagverhaal.Ok(await story.Open(first));
        Vraagverhaal.Ok(await story.Open(second));
        Assert.Equal(1, await Uitkomst(story));
        Assert.Equal(2, (await story.Consulent.Api(story.Vraagpad + "/uitkomst")).Json.GetProperty("terzijde").GetInt32());
        Assert.Contains("Aantal voorstellen dat niet meedoet: 2.", (await story.Consulent.Get($"/zaken/{story.Zaak}/vragen/{story.Vraag}/uitkomst")).Text, StringComparison.Ordinal);
        var sealedStill = await story.Keuken.Look(db => db.Set<OffertePrijs>().Where(p => p.Offerte == OfferteId.From(Guid.Parse(offertes[0]))).Select(p => p.Bedrag == null && p.Verzegeld != null).SingleAsync());
        Assert.True(sealedStill);
        Assert.Equal(HttpStatusCode.NotFound, (await story.DoMijn("keuze", new { offerte = offertes[0] })).Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task With_nothing_left_the_vraag_ends_and_is_not_simply_extended(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        await Declare(story, 0, await Kvk(story, 1));
        var offertes = await Offer(story);
        await story.Later(15);
        await Score(story, offertes);
        var (first, second) = (await story.Gemeente.Medewerker(Role.Inkoper), await story.Gemeente.Medewerker(Role.Beslisser));
        var id = Assert.Single(await Signalen(story, first)).GetProperty("signaal").GetString()!;
        Vraagverhaal.Ok(await first.ApiPost($"signalen/{id}/toelichting", new { }, await Versie(story, first, id)));
        await story.Later(7);
        Vraagverhaal.Ok(await Judge(story, first, id, "NietOnafhankelijk"));
        Vraagverhaal.Ok(await Confirm(story, second, id));
        Assert.Equal("GeenOfferte", await story.Status());
        Assert.Equal("StandNietGoed", (await story.Do(story.Consulent, "verlenging")).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_signal_with_its_answer_is_watched_and_goes_with_the_vraag(Engine engine)
    {
        // Other stories lie in the same database: a text that only this one has.
        const string tekst = "Een roosteraar en een wijkverpleegkundige stelden dit plan samen op.";
        var story = await (await Vraagverhaal.In(engine)).Published();
        await Declare(story, 0, await Kvk(story, 1));
        var offertes = await Offer(story);
        await story.Later(15);
        await Score(story, offertes);
        var (first, second) = (await story.Gemeente.Medewerker(Role.Beslisser), await story.Gemeente.Medewerker(Role.Beslisser));
        var id = Assert.Single(await Signalen(story, first)).GetProperty("signaal").GetString()!;
        Vraagverhaal.Ok(await first.ApiPost($"signalen/{id}/toelichting", new { }, await Versie(story, first, id)));
        Vraagverhaal.Ok(await Answer(story.Markt.Aanbieders[0].Bieder, offertes[0], tekst));
        await story.Later(7);
        Vraagverhaal.Ok(await Judge(story, first, id, "NietOnafhankelijk"));
        Vraagverhaal.Ok(await Confirm(story, second, id));
        Assert.Empty(await Controle(story));
        var rows = new RuweRijen(story.Keuken);
        var vraag = Guid.Parse(story.Vraag);
        List<RuweRijen.Cel> cells = [.. await rows.Cells<Signaal>("Vraag", vraag), .. await rows.Cells<SignaalToelichting>("Vraag", vraag)];
        var missed = new List<string>();
        foreach (var cell in cells)
        {
            var undo = await rows.Tamper(cell);
            if ((await Controle(story)).Count == 0)
                missed.Add(cell.ToString());
            await undo();
        }
        Assert.True(cells.Count > 14, $"only {cells.Count} cells");
        Assert.Empty(missed);

        var reden = new { reden = "De inwoner vraagt om vernietiging van zijn gegevens." };
        Vraagverhaal.Ok(await story.Do(first, "vernietiging", reden));
        Vraagverhaal.Ok(await story.Do(second, "vernietiging", reden));
        Assert.Equal(0, await Rows(story));
        Assert.DoesNotContain(tekst, await rows.Dump(), StringComparison.Ordinal);
        Assert.Empty(await Controle(story));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_is_taken_back_after_closing_still_counts_and_strangers_raise_nothing(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        await Declare(story, 0, await Kvk(story, 1));
        var offertes = await Offer(story);
        await story.Later(15);
        Assert.Equal("Gesloten", await story.Status());
        await Declare(story, 0);
        await Score(story, offertes);
        Assert.Single(await Signalen(story, await story.Gemeente.Medewerker(Role.Inkoper)));

        var strangers = await Vraagverhaal.In(engine);
        await strangers.Opened();
        Assert.Equal("Geopend", await strangers.Status());
        Assert.Equal(0, await Rows(strangers));
    }

    [Theory, InlineData(Engine.Sqlite, false), InlineData(Engine.Postgres, false), InlineData(Engine.Sqlite, true), InlineData(Engine.Postgres, true)]
    public async Task What_is_found_between_the_scores_and_the_opening_still_holds_the_opening_up(Engine engine, bool begun)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var offertes = await Offer(story);
        await story.Later(15);
        await Score(story, offertes);
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = Array.Empty<object>() }));
        Assert.Equal(0, await Rows(story));
        var (inkoper, beslisser) = (await story.Gemeente.Medewerker(Role.Inkoper), await story.Gemeente.Medewerker(Role.Beslisser));
        if (begun)
            Vraagverhaal.Ok(await story.Open(beslisser));
        await Declare(story, 0, await Kvk(story, 1));
        // Also in the moment before the word went round.
        Assert.Equal("SignaalOnbeoordeeld", (await story.Open(inkoper)).Refusal);
        await story.Keuken.Drain();
        Assert.Equal("SignaalOnbeoordeeld", (await story.Open(inkoper)).Refusal);
        var signaal = Assert.Single(await Signalen(story, inkoper)).GetProperty("signaal").GetString()!;
        Vraagverhaal.Ok(await Judge(story, inkoper, signaal, "Onafhankelijk"));
        Vraagverhaal.Ok(await Confirm(story, beslisser, signaal));
        // What the first of two did before the signal does not count: both open now.
        Vraagverhaal.Ok(await story.Open(inkoper));
        Assert.NotEqual("Geopend", await story.Status());
        Vraagverhaal.Ok(await story.Open(beslisser));
        Assert.Equal("Geopend", await story.Status());
        Assert.Empty(await Controle(story));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task After_a_revision_that_nobody_used_what_was_found_meanwhile_is_seen(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var offertes = await Offer(story);
        await story.Later(15);
        await Score(story, offertes);
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = Array.Empty<object>() }));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "herziening"));
        await Declare(story, 0, await Kvk(story, 1));
        await story.Keuken.Drain();
        Assert.Equal(0, await Rows(story));
        await story.Later(7);
        Assert.Equal("Herbeoordeeld", await story.Status());
        await story.Keuken.Drain();
        Assert.Equal(1, await Rows(story));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_was_taken_back_before_closing_does_not_count(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        await Declare(story, 0, await Kvk(story, 1));
        var offertes = await Offer(story);
        await Declare(story, 0);
        await story.Later(15);
        await Score(story, offertes);
        Assert.Equal(0, await Rows(story));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Nobody_sees_a_signal_but_who_opens_here_and_had_no_hand_in_it(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        await Declare(story, 0, await Kvk(story, 1));
        var offertes = await Offer(story);
        await story.Later(15);
        var path = $"openingen/{story.Vraag}/signalen";
        var inkoper = await story.Gemeente.Medewerker(Role.Inkoper);
        Assert.Equal(HttpStatusCode.NotFound, (await inkoper.Api(path)).Status);
        await Score(story, offertes);
        var id = Assert.Single(await Signalen(story, inkoper)).GetProperty("signaal").GetString()!;
        var outsider = await (await Proefgemeente.In(story.Keuken)).Medewerker(Role.Inkoper);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.Api(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.Get($"/openen/{story.Vraag}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await outsider.ApiPost($"signalen/{id}/oordeel", new { uitkomst = "Onafhankelijk", reden = Reden }, 1)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await story.Consulent.Api(path)).Status);
        var both = await story.Gemeente.Medewerker(Role.Consulent, Role.Inkoper);
        Assert.Equal("OpenerIsBeoordelaar", (await both.Api(path)).Refusal);
        Assert.DoesNotContain("Signaal", (await both.Api("openingen")).Text, StringComparison.Ordinal);
        var twoHats = await story.Gemeente.TwoHats(story.Markt.Aanbieders[1].Id, Role.Inkoper);
        Assert.Equal("BelangAanwezig", (await twoHats.Api(path)).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Nearly_the_same_plans_are_shown_and_hold_nothing_up(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var offertes = new List<string>();
        foreach (var (aanbieder, i) in story.Markt.Aanbieders.Select((a, i) => (a, i)))
        {
            var id = await story.Draft(aanbieder, 60m + i, Lang(i));
            Vraagverhaal.Ok(await story.Submit(aanbieder, id));
            offertes.Add(id);
        }
        await story.Later(15);
        await Score(story, offertes);
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = Array.Empty<object>() }));
        var inkoper = await story.Gemeente.Medewerker(Role.Inkoper);
        Assert.Equal("BijnaGelijkePlannen", Assert.Single(await Signalen(story, inkoper)).GetProperty("soort").GetString());
        Vraagverhaal.Ok(await story.Open(inkoper));
    }

    [Fact]
    public void Texts_are_nearly_the_same_by_the_order_of_their_words_not_by_the_words()
    {
        var words = Enumerable.Range(0, 100).Select(i => "woord" + i).ToArray();
        var text = string.Join(' ', words);
        Assert.True(Tekstgelijkenis.IsBijnaGelijk(text, text.ToUpperInvariant().Replace(" ", ", ", StringComparison.Ordinal)));
        Assert.True(Tekstgelijkenis.IsBijnaGelijk(text, string.Join(' ', words.Skip(15).Concat(["nog", "iets"]))));
        Assert.False(Tekstgelijkenis.IsBijnaGelijk(text, string.Join(' ', words.Reverse())));
        Assert.False(Tekstgelijkenis.IsBijnaGelijk(text, string.Join(' ', words.Select((w, i) => i % 5 == 0 ? "anders" : w))));
        var brief = string.Join(' ', words.Take(Tekstgelijkenis.MinimumWoorden - 1));
        Assert.False(Tekstgelijkenis.IsBijnaGelijk(brief, brief));
        Assert.False(Tekstgelijkenis.IsBijnaGelijk("", ""));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task On_the_page_one_asks_and_judges_and_another_confirms(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        await Declare(story, 0, await Kvk(story, 1));
        var offertes = await Offer(story);
        await story.Later(15);
        await Score(story, offertes);
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = Array.Empty<object>() }));
        var (first, second) = (await story.Gemeente.Medewerker(Role.Inkoper), await story.Gemeente.Medewerker(Role.Beslisser));
        Assert.Contains($"/openen/{story.Vraag}", (await first.Get("/openen")).Text, StringComparison.Ordinal);
        var page = await first.Get($"/openen/{story.Vraag}");
        Assert.Contains("bij elkaar horen. Dat mag.", page.Text, StringComparison.Ordinal);
        Assert.All(story.Markt.Aanbieders, a => Assert.DoesNotContain(a.Naam, page.Text, StringComparison.Ordinal));
        var id = Assert.Single(await Signalen(story, first)).GetProperty("signaal").GetString()!;
        var form = new Dictionary<string, string> { ["signaal"] = id, ["oordeel"] = "Onafhankelijk", ["reden"] = "kort" };
        var refused = await first.PostForm($"/openen/{story.Vraag}?handler=Oordeel", form);
        Assert.Matches(@">\s*kort</textarea>", refused.Text);
        form["reden"] = Reden;
        await first.PostForm($"/openen/{story.Vraag}?handler=Oordeel", form);
        await second.PostForm($"/openen/{story.Vraag}?handler=Bevestiging", new Dictionary<string, string> { ["signaal"] = id });
        Vraagverhaal.Ok(await story.Open(first));
        Vraagverhaal.Ok(await story.Open(second));
    }
}
