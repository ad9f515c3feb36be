using System.Net;
using System.Text.Json;
using Bemiddeling;
using Host;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>The gate: what was found is decided about by people, and the text says so or stays where it is.</summary>
public sealed class ToetsTests
{
    private const string Flower = "Roos is haar bloem. Rust helpt haar.";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_finding_says_where_what_why_and_what_to_say_instead(Engine engine)
    {
        var story = await InTest(engine, "Mevrouw Veldens fietst naar Kudelstaart.");

        var found = await Findings(story);

        var name = found[0];
        Assert.Equal("Veldens", name.GetProperty("fragment").GetString());
        Assert.Equal("Persoon", name.GetProperty("soort").GetString());
        Assert.True(name.GetProperty("bekend").GetBoolean() && name.GetProperty("tweedePersoon").GetBoolean());
        Assert.Equal((8, 15), (name.GetProperty("start").GetInt32(), name.GetProperty("end").GetInt32()));
        Assert.True(name.GetProperty("zekerheid").GetDouble() > 0.8);
        Assert.NotEqual("", name.GetProperty("reden").GetString());
        Assert.NotEqual("", name.GetProperty("voorstel").GetString());
        Assert.Equal("Locatie", found[1].GetProperty("soort").GetString());
        Assert.False(found[1].GetProperty("tweedePersoon").GetBoolean());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Proposals_and_own_words_mend_the_text_and_what_went_out_is_kept_nowhere(Engine engine)
    {
        var story = await InTest(engine, "Mevrouw Veldens fietst naar Kudelstaart.");
        var found = await Findings(story);

        Vraagverhaal.Ok(await Decide(story, story.Consulent, new { vondst = Key(found[0]), keuze = "Overnemen" }, new { vondst = Key(found[1]), keuze = "EigenWoorden", tekst = "een dorp" }));

        var text = (await story.Consulent.Api(story.Vraagpad)).Json.GetProperty("inhoud").GetProperty("toelichting").GetString()!;
        Assert.EndsWith("fietst naar een dorp.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Veldens", text);
        Assert.Empty(await Findings(story));
        var row = await Row(story);
        Assert.Equal(2, row.Vondstbesluiten.Count);
        Assert.All(row.Vondstbesluiten, b => Assert.Null(b.Fragment));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "goedkeuring", new { gelezen = true }));
        await NoTextInEvents(story, "Veldens", "Kudelstaart", "een dorp");
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_first_name_of_another_with_the_name_of_the_inwoner_is_one_person(Engine engine)
    {
        var story = await InTest(engine, "Zij gaat graag naar haar broer Henk Velden.");

        Assert.Equal("Henk Velden", Assert.Single(await Findings(story)).GetProperty("fragment").GetString());

        Vraagverhaal.Ok(await story.Do(story.Consulent, "toets/voorstellen"));
        Assert.Equal("Zij gaat graag naar haar broer.", (await story.Consulent.Api(story.Vraagpad)).Json.GetProperty("inhoud").GetProperty("toelichting").GetString());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task All_proposals_at_once(Engine engine)
    {
        var story = await InTest(engine, "Mevrouw Veldens (83 jaar) fietst naar Kudelstaart, bel 06-12345678.");
        Vraagverhaal.Ok(await story.Do(story.Consulent, "toets/voorstellen"));
        Assert.Empty(await Findings(story));
        Assert.Equal("BesluitenOntbreken", (await story.Do(story.Consulent, "toets/voorstellen")).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_the_machine_put_there_is_not_found_again(Engine engine)
    {
        var story = await InTest(engine, "Zij belt Sanne (12 maart 2024), Karin en Joost, uit Kudelstaart.");
        Vraagverhaal.Ok(await story.Do(story.Consulent, "toets/voorstellen"));
        var row = await Row(story);
        Assert.Contains("betrokkene 3", row.Inhoud.Toelichting);
        Assert.Empty(await Findings(story));
        // Somebody's own "3" is found all the same.
        Vraagverhaal.Ok(await Rewrite(story, row.Inhoud.Toelichting + " Haar kind is 3 jaar."));
        Assert.Equal("3", Assert.Single(await Findings(story)).GetProperty("fragment").GetString());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Leaving_something_in_takes_a_reason_and_is_kept_with_who_and_when(Engine engine)
    {
        var story = await InTest(engine, "Zij fietst naar Kudelstaart.");
        var key = Key((await Findings(story))[0]);

        var without = await Decide(story, story.Consulent, new { vondst = key, keuze = "Afwijzen" });
        Assert.Equal(("AfwijsredenOntbreekt", "E-AUC-05"), (without.Refusal, without.Rule));
        Assert.Equal("besluiten[0].reden", without.Get("field"));
        Assert.Equal("AfwijsredenOntbreekt", (await Decide(story, story.Consulent, new { vondst = key, keuze = "Afwijzen", grond = "Anders", reden = "te kort" })).Refusal);
        Assert.Equal("EigenWoordenOntbreken", (await Decide(story, story.Consulent, new { vondst = key, keuze = "EigenWoorden", tekst = " " })).Refusal);
        Assert.Equal("VondstVerouderd", (await Decide(story, story.Consulent, new { vondst = "0000", keuze = "Overnemen" })).Refusal);
        Assert.Equal("TekstHerkenbaar", (await story.Do(story.Consulent, "goedkeuring", new { gelezen = true })).Refusal);

        Vraagverhaal.Ok(await Decide(story, story.Consulent, new { vondst = key, keuze = "Afwijzen", grond = "Anders", reden = "Daar wonen erg veel mensen." }));
        var kept = Assert.Single((await Row(story)).Vondstbesluiten);
        Assert.Equal(("Kudelstaart", "Daar wonen erg veel mensen.", false), (kept.Fragment, kept.Reden, kept.Direct));
        Assert.StartsWith("Medewerker", kept.Door.Naam, StringComparison.Ordinal);
        Vraagverhaal.Ok(await Decide(story, story.Consulent, new { vondst = key, keuze = "Heropenen" }));
        Assert.Equal("TekstHerkenbaar", (await story.Do(story.Consulent, "goedkeuring", new { gelezen = true })).Refusal);
        Vraagverhaal.Ok(await Decide(story, story.Consulent, new { vondst = key, keuze = "Afwijzen", grond = "VeelMensen" }));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "goedkeuring", new { gelezen = true }));
        await NoTextInEvents(story, "Kudelstaart", "erg veel");
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_points_at_a_person_stays_only_when_a_second_person_agrees(Engine engine)
    {
        var story = await InTest(engine, Flower);
        await Dismiss(story, "GewoonWoord");
        var needed = await story.Do(story.Consulent, "goedkeuring", new { gelezen = true });
        Assert.Equal(("TegenlezingNodig", "J-18"), (needed.Refusal, needed.Rule));

        var self = await story.Do(story.Consulent, "tegenlezing", new { akkoord = true });
        Assert.Equal((HttpStatusCode.Forbidden, "TegenlezerIsZelf"), (self.Status, self.Refusal));
        var colleague = await story.Gemeente.Medewerker(Role.Consulent);
        Assert.Contains("Meelezen als tweede persoon", (await colleague.Api(story.Zaakpad + "/taken")).Text);
        Assert.Contains("Een collega leest de tekst mee.", (await story.Consulent.Api(story.Zaakpad + "/taken")).Text);
        Assert.Contains("Roos", (await colleague.Api(story.Vraagpad + "/tegenlezing")).Text);
        Assert.Equal("AkkoordOntbreekt", (await story.Do(colleague, "tegenlezing", new { })).Refusal);
        Assert.Equal("TegenlezingReden", (await story.Do(colleague, "tegenlezing", new { akkoord = false })).Refusal);

        Vraagverhaal.Ok(await story.Do(colleague, "tegenlezing", new { akkoord = false, reden = "Zo heet de inwoner." }));
        Assert.Equal("TekstHerkenbaar", (await story.Do(story.Consulent, "goedkeuring", new { gelezen = true })).Refusal);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.Api(story.Vraagpad + "/tegenlezing")).Status);

        await Dismiss(story, "GewoonWoord");
        Vraagverhaal.Ok(await story.Do(await story.Gemeente.Medewerker(Role.Beslisser), "tegenlezing", new { akkoord = true }));
        await Publish(story);
        Assert.DoesNotContain("Meelezen", (await colleague.Api(story.Zaakpad + "/taken")).Text);
        await NoTextInEvents(story, "Roos", "Zo heet");
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_decision_holds_for_its_sentence_and_lapses_with_it(Engine engine)
    {
        var story = await InTest(engine, Flower);
        await Dismiss(story, "GewoonWoord");
        var colleague = await story.Gemeente.Medewerker(Role.Consulent);
        Vraagverhaal.Ok(await story.Do(colleague, "tegenlezing", new { akkoord = true }));

        Vraagverhaal.Ok(await Rewrite(story, "Roos is haar bloem. Stilte doet haar goed."));
        Assert.Equal("Blijft", (await Findings(story))[0].GetProperty("stand").GetString());

        Vraagverhaal.Ok(await Rewrite(story, "Roos is haar naam. Stilte doet haar goed."));
        Assert.Equal("Open", (await Findings(story))[0].GetProperty("stand").GetString());
        Assert.Equal("TekstHerkenbaar", (await story.Do(story.Consulent, "goedkeuring", new { gelezen = true })).Refusal);
        Assert.Equal("StandNietGoed", (await story.Do(colleague, "tegenlezing", new { akkoord = true })).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Mending_one_word_of_a_sentence_keeps_what_was_decided_about_another_but_asks_the_second_reader_again(Engine engine)
    {
        var story = await InTest(engine, "Haar lievelingsbloem komt uit Kudelstaart, en zij belt Sanne.");
        var found = await Findings(story);
        var place = found.First(f => f.GetProperty("fragment").GetString() == "Kudelstaart");
        Vraagverhaal.Ok(await Decide(story, story.Consulent, new { vondst = Key(place), keuze = "Afwijzen", grond = "VeelMensen" }));
        var name = (await Findings(story)).First(f => f.GetProperty("fragment").GetString() == "Sanne");

        Vraagverhaal.Ok(await Decide(story, story.Consulent, new { vondst = Key(name), keuze = "Overnemen" }));

        var left = Assert.Single(await Findings(story));
        Assert.Equal(("Kudelstaart", "Blijft"), (left.GetProperty("fragment").GetString(), left.GetProperty("stand").GetString()));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Too_few_people_fit_until_the_text_is_more_general(Engine engine)
    {
        var story = await InTest(engine, "Zij heeft autisme.");
        var refused = await story.Do(story.Consulent, "goedkeuring", new { gelezen = true });
        Assert.Equal(("TeWeinigMensen", "J-18"), (refused.Refusal, refused.Rule));
        var seen = (await story.Consulent.Api(story.Vraagpad + "/toets")).Json.GetProperty("meting");
        Assert.Equal((20, 50, "Noorderkwartier"), (seen.GetProperty("drempel").GetInt32(), seen.GetProperty("waarschuwing").GetInt32(), seen.GetProperty("gebied").GetString()));
        var part = seen.GetProperty("delen").EnumerateArray().First(d => d.GetProperty("fragment").GetString() == "autisme");
        Assert.True(part.GetProperty("kDaarna").GetInt32() > seen.GetProperty("k").GetInt32());

        var k = async (object body) => (await story.Consulent.ApiPost(story.Vraagpad + "/toets/meting", body)).Json.GetProperty("k").GetInt32();
        var resultaten = new[] { "Zelf de week plannen" };
        var (now, wider, ageless) = (await k(Words("Zij heeft autisme.")), await k(Words("Zij heeft autisme.", story.Gemeente.Gemeente.Naam)), await k(Words("Zij heeft autisme.", leeftijd: false)));
        Assert.True(now < wider && now < ageless, $"{now} {wider} {ageless}");
        Assert.Equal("Zij heeft autisme.", (await Row(story)).Inhoud.Toelichting);

        Vraagverhaal.Ok(await Rewrite(story, "Zij is ziek en woont alleen."));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "goedkeuring", new { gelezen = true }));

        object Words(string toelichting, string? gebied = null, bool leeftijd = true) => new { toelichting, resultaten, talen = "", gebied, leeftijdTonen = leeftijd };
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_phrase_that_singles_somebody_out_is_a_finding_and_counts_until_two_persons_leave_it(Engine engine)
    {
        var story = await InTest(engine, "Zij is de enige imker van het dorp.");
        var found = Assert.Single(await Findings(story));
        Assert.Equal(("Risico", true), (found.GetProperty("soort").GetString(), found.GetProperty("tweedePersoon").GetBoolean()));
        Assert.Equal("VoorstelOntbreekt", (await Decide(story, story.Consulent, new { vondst = Key(found), keuze = "Overnemen" })).Refusal);
        var before = await K(story);
        Vraagverhaal.Ok(await Decide(story, story.Consulent, new { vondst = Key(found), keuze = "Afwijzen", grond = "Anders", reden = "Er zijn wel tien imkers." }));
        Assert.Equal(before, await K(story));
        Vraagverhaal.Ok(await story.Do(await story.Gemeente.Medewerker(Role.Consulent), "tegenlezing", new { akkoord = true }));
        Assert.True(await K(story) > before);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "goedkeuring", new { gelezen = true }));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_gemeente_and_other_roles_stay_outside(Engine engine)
    {
        var story = await InTest(engine, Flower);
        await Dismiss(story, "GewoonWoord");
        var elsewhere = await (await Proefgemeente.In(story.Keuken)).Medewerker(Role.Consulent);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Api(story.Vraagpad + "/toets")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Api(story.Vraagpad + "/tegenlezing")).Status);
        foreach (var (step, body) in new (string, object)[]
        {
            ("toets/besluiten", new { besluiten = Array.Empty<object>() }), ("toets/voorstellen", new { }), ("toets/tekst", new { toelichting = "", resultaten = new[] { "x" }, talen = "" }),
            ("toets/meting", new { toelichting = "", resultaten = new[] { "x" }, talen = "" }), ("tegenlezing", new { akkoord = true }),
        })
            Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.ApiPost($"{story.Vraagpad}/{step}", body, 1)).Status);
        var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        Assert.Equal(HttpStatusCode.Forbidden, (await beslisser.ApiPost(story.Vraagpad + "/toets/voorstellen", new { }, 1)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await story.Markt.Aanbieders[0].Bieder.Api(story.Vraagpad + "/tegenlezing")).Status);
    }

    internal static async Task<Vraagverhaal> InTest(Engine engine, string text)
    {
        var story = await (await Vraagverhaal.In(engine)).Composed(Vraagverhaal.Opzet(text));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "toets"));
        return story;
    }

    internal static async Task<List<JsonElement>> Findings(Vraagverhaal story) =>
        [.. (await story.Consulent.Api(story.Vraagpad + "/toets")).Json.GetProperty("vondsten").EnumerateArray()];

    internal static string Key(JsonElement finding) => finding.GetProperty("vondst").GetString()!;

    internal static Task<Antwoord> Decide(Vraagverhaal story, Deelnemer who, params object[] besluiten) => story.Do(who, "toets/besluiten", new { besluiten });

    internal static async Task Dismiss(Vraagverhaal story, string grond)
    {
        var key = Key((await Findings(story)).First(f => f.GetProperty("stand").GetString() == "Open"));
        Vraagverhaal.Ok(await Decide(story, story.Consulent, new { vondst = key, keuze = "Afwijzen", grond }));
    }

    internal static async Task Publish(Vraagverhaal story)
    {
        Vraagverhaal.Ok(await story.Do(story.Consulent, "goedkeuring", new { gelezen = true }));
        Vraagverhaal.Ok(await story.DoMijn("instemming", new { akkoord = true, afdruk = (await story.Inwoner.Api(story.Mijnpad)).Get("afdruk") }));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "publicatie"));
    }

    internal static Task<Vraag> Row(Vraagverhaal story) => story.Keuken.Look(db => db.Set<Vraag>().AsNoTracking().SingleAsync(v => v.Nummer != "" && v.Zaak == story.Zaak));

    private static Task<Antwoord> Rewrite(Vraagverhaal story, string toelichting) =>
        story.Do(story.Consulent, "toets/tekst", new { toelichting, resultaten = new[] { "Zelf de week plannen" }, talen = "" });

    private static async Task<int> K(Vraagverhaal story) => (await story.Consulent.Api(story.Vraagpad + "/toets")).Json.GetProperty("meting").GetProperty("k").GetInt32();

    private static async Task NoTextInEvents(Vraagverhaal story, params string[] words)
    {
        // The name of the resident that the melding carries to Inwoners is no event of the vraag.
        var rows = await story.Keuken.Look(db => db.Database.SqlQueryRaw<string>("select \"Soort\" || ' ' || \"Inhoud\" || ' ' || coalesce(\"Reden\", '') as \"Value\" from platform_gebeurtenis where \"Onderwerp\" = 'Vraag' and \"OnderwerpId\" = {0}", Guid.Parse(story.Vraag)).ToListAsync());
        Assert.Contains(rows, r => r.StartsWith("VraagVondstenDecided", StringComparison.Ordinal));
        Assert.All(rows, r => Assert.All(words, w => Assert.DoesNotContain(w, r)));
    }
}
