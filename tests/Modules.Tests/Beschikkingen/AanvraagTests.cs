using System.Net;
using Beschikkingen;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using TestKit;

namespace Modules.Tests;

public sealed class AanvraagTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_signed_report_of_14_april_is_an_application_and_the_decision_is_due_on_28_april(Engine engine)
    {
        using var story = await BeschikkingStory.In(engine);

        var made = await story.Apply();

        Assert.Equal(HttpStatusCode.Created, made.Status);
        var read = await story.Consulent.Api(made.Location![4..]);
        Assert.Equal("2026-04-28", read.Get("besluitUiterlijk"));
        Assert.Equal("Ingediend", read.Get("status"));
        Assert.Equal("AanvraagBestaat", (await story.Apply()).Refusal);
        await story.Keuken.Drain();
        Assert.Equal(BeschikkingStory.Aanvraagdag, Assert.Single(BeschikkingStory.Heard<AanvraagReceived>.Events, e => e.Zaak == story.Zaak.Id).Op);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Before_the_onderzoek_is_done_an_application_is_refused_until_its_six_weeks_have_passed(Engine engine)
    {
        using var story = await BeschikkingStory.In(engine, onderzocht: false);
        // Melding on 9 March: the six weeks end on Monday 20 April.
        story.Change(z => z with { Ontvangen = new DateOnly(2026, 3, 9) });

        var early = await story.Apply(new { wijze = "Formulier" });
        story.GoTo(new DateOnly(2026, 4, 20));
        var lastDay = await story.Apply(new { wijze = "Formulier" });
        var report = await story.Apply();
        story.GoTo(new DateOnly(2026, 4, 21));
        var after = await story.Apply(new { wijze = "Formulier" });

        Assert.Equal(("OnderzoekNietKlaar", "B-20"), (early.Refusal, early.Rule));
        Assert.Equal("OnderzoekNietKlaar", lastDay.Refusal);
        Assert.Equal(("VerslagOntbreekt", "B-21"), (report.Refusal, report.Rule));
        Assert.Equal(HttpStatusCode.Created, after.Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_inwoner_applies_on_his_page_and_completes_what_is_missing_while_the_term_stands_still(Engine engine)
    {
        using var story = await BeschikkingStory.In(engine);
        var mijn = $"/mijn/{story.Zaak.Id}/aanvraag";
        var page = $"/zaken/{story.Zaak.Id}/aanvraag";

        BeschikkingStory.Good(await story.Inwoner.PostForm(mijn, new() { ["Toelichting"] = "Mijn dochter helpt op zondag." }));
        var unclear = await story.Consulent.PostForm(page + "?handler=Vragen", new() { ["Wat"] = "?", ["Uiterlijk"] = "2026-04-28" }, page);
        var tooShort = await story.Consulent.PostForm(page + "?handler=Vragen", new() { ["Wat"] = "Wie helpt er op andere dagen?", ["Uiterlijk"] = "2026-04-16" }, page);
        BeschikkingStory.Good(await story.Consulent.PostForm(page + "?handler=Vragen", new() { ["Wat"] = "Wie helpt er op andere dagen?", ["Uiterlijk"] = "2026-04-28" }, page));
        story.GoTo(new DateOnly(2026, 4, 20));
        var asked = await story.Inwoner.Get(mijn);
        BeschikkingStory.Good(await story.Inwoner.PostForm(mijn + "?handler=Aanvullen", new() { ["Antwoord"] = "Niemand." }, mijn));

        Assert.Contains("Wie helpt er op andere dagen?", asked.Text);
        Assert.Contains("Schrijf op wat er nog ontbreekt.", unclear.Text);
        Assert.Contains("minstens een week", tooShort.Text);
        // 15 to 19 April: five days, so Sunday 3 May, moved to Monday 4 May.
        Assert.Contains("4 mei 2026", (await story.Inwoner.Get(mijn)).Text);
        var aanvraag = await story.Keuken.Look(db => db.Set<Aanvraag>().SingleAsync(a => a.Zaak == story.Zaak.Id));
        Assert.Equal((AanvraagWijze.Online, AanvraagStatus.Ingediend), (aanvraag.Wijze, aanvraag.Status));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_gemeente_finds_nothing_and_other_roles_may_not(Engine engine)
    {
        using var story = await (await BeschikkingStory.In(engine)).WithAanvraag();
        var elsewhere = await Proefgemeente.In(story.Keuken);
        var stranger = await elsewhere.Medewerker(Role.Consulent);
        var inkoper = await story.Gemeente.Medewerker(Role.Inkoper);
        var (neighbour, _) = await story.Gemeente.Inwoner();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/zaken/{story.Zaak.Id}/aanvraag")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.ApiPost($"zaken/{story.Zaak.Id}/aanvragen", new { wijze = "Brief" })).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await inkoper.Get($"/zaken/{story.Zaak.Id}/aanvraag")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Get($"/mijn/{story.Zaak.Id}/aanvraag")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await neighbour.ApiPost($"mijn/{story.Zaak.Id}/aanvragen", new { })).Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_day_in_the_future_or_before_the_melding_is_refused(Engine engine)
    {
        using var story = await BeschikkingStory.In(engine);

        Assert.Equal("DatumInToekomst", (await story.Apply(new { wijze = "Brief", ontvangen = "2026-04-15" })).Refusal);
        Assert.Equal("DatumVoorMelding", (await story.Apply(new { wijze = "Brief", ontvangen = "2026-03-01" })).Refusal);
        story.Change(z => z with { Afgesloten = true });
        Assert.Equal("ZaakGesloten", (await story.Apply()).Refusal);
    }
}
