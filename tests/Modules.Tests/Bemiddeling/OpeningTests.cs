using System.Net;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>Scoring blind, opening by two, and who may not.</summary>
public sealed class OpeningTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task One_person_opens_nothing_and_neither_does_who_scored(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        await story.Judged();
        var first = await story.Gemeente.Medewerker(Role.Inkoper);
        Vraagverhaal.Ok(await story.Open(first));
        Assert.Equal("PlannenBeoordeeld", await story.Status());
        Assert.Equal("OpenerTweemaal", (await story.Open(first)).Refusal);
        Assert.DoesNotContain("58", Leestekst.Of((await story.Consulent.Api(story.Vraagpad + "/uitkomst")).Text));

        var outsider = await (await Proefgemeente.In(story.Keuken)).Medewerker(Role.Inkoper);
        Assert.Equal(HttpStatusCode.NotFound, (await story.Open(outsider)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await story.Open(story.Consulent)).Status);

        Vraagverhaal.Ok(await story.Open(await story.Gemeente.Medewerker(Role.Beslisser)));
        Assert.Equal("Geopend", await story.Status());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_scored_may_not_open_even_with_the_role(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Closed();
        var both = await story.Gemeente.Medewerker(Role.Consulent, Role.Inkoper);
        Vraagverhaal.Ok(await story.Do(both, "belang", new { heeftBelang = false }));
        foreach (var offerte in offertes)
            Vraagverhaal.Ok(await story.Do(both, "beoordelingen", Vraagverhaal.Scores(offerte, 3)));
        Vraagverhaal.Ok(await story.Do(both, "beoordelingen/bevestiging"));
        Assert.Equal("OordeelOntbreekt", (await story.Open(await story.Gemeente.Medewerker(Role.Inkoper))).Refusal);
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = Array.Empty<object>() }));
        Assert.Equal("OpenerIsBeoordelaar", (await story.Open(both)).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_has_an_interest_reads_no_plan_and_scores_nothing(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Closed();
        Assert.Equal("VerklaringOntbreekt", (await story.Do(story.Consulent, "beoordelingen", Vraagverhaal.Scores(offertes[0], 3))).Refusal);
        Assert.Equal("VerklaringOntbreekt", (await story.Consulent.Api(story.Vraagpad + "/plannen")).Refusal);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "belang", new { heeftBelang = true }));
        var answer = await story.Do(story.Consulent, "beoordelingen", Vraagverhaal.Scores(offertes[0], 3));
        Assert.Equal("BelangAanwezig", answer.Refusal);
        Assert.Equal("E-36", answer.Rule);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_consulent_does_not_decide_and_departing_from_the_choice_needs_a_reason(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Opened();
        Vraagverhaal.Ok(await story.DoMijn("keuze", new { offerte = offertes[1] }));
        Assert.Equal(HttpStatusCode.Forbidden, (await story.Do(story.Consulent, "besluit", new { offerte = offertes[1], geenBelang = true })).Status);
        var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        Assert.Equal("RedenOntbreekt", (await story.Do(beslisser, "besluit", new { offerte = offertes[0], geenBelang = true })).Refusal);
        Assert.Equal("VerklaringOntbreekt", (await story.Do(beslisser, "besluit", new { offerte = offertes[1], geenBelang = false })).Refusal);
        Vraagverhaal.Ok(await story.Do(beslisser, "besluit", new { offerte = offertes[0], reden = "De gekozen aanbieder kan niet op tijd beginnen.", geenBelang = true }));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_choice_by_staff_needs_a_signature_or_a_witness_who_is_no_scorer(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Opened();
        Assert.Equal("HandtekeningOntbreekt", (await story.Do(story.Consulent, "keuze", new { offerte = offertes[0], wijze = "Handtekening" })).Refusal);
        Assert.Equal("GetuigeIsBeoordelaar", (await story.Do(story.Consulent, "keuze", new { offerte = offertes[0], wijze = "Getuige", getuige = "Buurvrouw" })).Refusal);
        var colleague = await story.Gemeente.Medewerker(Role.Consulent);
        Vraagverhaal.Ok(await story.Do(colleague, "keuze", new { offerte = offertes[0], wijze = "Getuige", getuige = "De buurvrouw" }));
        Assert.Equal("Keuze", await story.Status());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_the_inwoner_refuses_can_not_win(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Scored();
        Vraagverhaal.Ok(await story.DoMijn("oordelen", new { voorstellen = new[] { new { offerte = offertes[0], past = "PastNiet" } } }));
        Vraagverhaal.Ok(await story.Open(await story.Gemeente.Medewerker(Role.Inkoper)));
        Vraagverhaal.Ok(await story.Open(await story.Gemeente.Medewerker(Role.Beslisser)));
        Assert.Equal("KeuzeGeweigerd", (await story.DoMijn("keuze", new { offerte = offertes[0] })).Refusal);
        Vraagverhaal.Ok(await story.DoMijn("keuze", new { offerte = offertes[1] }));
    }
}
