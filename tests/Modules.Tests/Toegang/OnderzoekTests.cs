using System.Net;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;
using Toegang;

namespace Modules.Tests;

public sealed class OnderzoekTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_onderzoek_waits_for_client_support_and_for_the_personal_plan(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);

        var early = await story.Post("onderzoek/start");
        Assert.Equal(("OndersteuningNietGenoemd", "B-03"), (early.Refusal, early.Rule));
        await story.Post("onderzoek/voorbereiding", new { gewezenInwoner = story.Today });
        Assert.Equal("OndersteuningNietGenoemdNaaste", (await story.Post("onderzoek/start")).Refusal);
        Assert.Equal("DatumInToekomst", (await story.Post("onderzoek/voorbereiding", new { gewezenInwoner = story.Today.AddDays(1) })).Refusal);
        await story.Prepared();
        var waits = await story.Post("onderzoek/start");
        Assert.Equal(("PersoonlijkPlanTermijnLoopt", "B-04"), (waits.Refusal, waits.Rule));

        story.Gemeente.Keuken.Clock.Move(story.Gemeente.Code, TimeSpan.FromDays(13));
        Assert.True((await story.Post("onderzoek/start")).Ok);
        Assert.Equal("OnderzoekLoopt", (await story.Post("onderzoek/start")).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_gate_by_page_names_what_is_missing(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        var adres = story.Page + "/onderzoek";

        Assert.Contains("Leg eerst vast wanneer u de inwoner", (await story.Consulent.PostForm(adres + "?handler=Beginnen", [], adres)).Text);
        var prepared = await story.Consulent.PostForm(adres + "?handler=Voorbereiden", new() { ["GewezenInwoner"] = story.Today.ToString("yyyy-MM-dd"), ["GeenMantelzorger"] = "true" }, adres);
        Assert.Equal(HttpStatusCode.Redirect, prepared.Status);
        Assert.Equal(HttpStatusCode.Redirect, (await story.Consulent.PostForm(adres + "?handler=EigenPlan", new() { ["Stand"] = "Afgezien" }, adres)).Status);
        Assert.Equal(HttpStatusCode.Redirect, (await story.Consulent.PostForm(adres + "?handler=Beginnen", [], adres)).Status);
        Assert.Contains("Het onderzoek is begonnen", (await story.Consulent.Get(adres)).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Notes_are_kept_as_they_are_typed_and_an_older_window_does_not_overwrite_them(Engine engine)
    {
        var story = await ZaakStory.Started(engine);
        var adres = story.Page + "/onderzoek/gesprek";

        var kept = await story.Consulent.PostForm(adres + "?handler=Bewaar", new() { ["Tekst"] = "Zij zorgt nog zelf voor de kat." }, adres);
        var old = await story.Consulent.PostForm(adres + "?handler=Bewaar", new() { ["Tekst"] = "Iets ouds", ["_versie"] = "1" }, adres);

        Assert.Equal(HttpStatusCode.NoContent, kept.Status);
        Assert.Equal(2, kept.Versie);
        Assert.Equal(HttpStatusCode.PreconditionFailed, old.Status);
        Assert.Contains("Zij zorgt nog zelf voor de kat.", (await story.Consulent.Get(adres)).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_report_is_given_when_it_is_whole_and_the_inwoner_corrects_it(Engine engine)
    {
        var story = await ZaakStory.Reported(engine);
        await story.Inwoner.PostForm($"/mijn/{story.Zaak}/persoonlijk-plan", new() { ["Stand"] = "Ingeleverd", ["Tekst"] = "Ik wil mijn eigen hulp houden\nOp dinsdag liever niet" });
        await story.Post("onderzoek/voorbereiding", new { gewezenInwoner = story.Today, geenMantelzorger = true });
        Assert.True((await story.Post("onderzoek/start")).Ok);

        Assert.Equal(("RubriekOntbreekt", "B-10"), await Refused(story, "onderzoek/verslag"));
        await story.WriteReport();
        Assert.Equal(("WensZonderAntwoord", "B-05"), await Refused(story, "onderzoek/verslag"));
        await story.Post("onderzoek/rubrieken", new { wensen = new Dictionary<string, string> { ["1"] = "Dat kan.", ["2"] = "Het wordt woensdag." } });
        Assert.Equal(("IdentiteitNietVastgesteld", "B-06"), await Refused(story, "onderzoek/verslag"));
        await story.Prepared();
        Assert.True((await story.Post("onderzoek/verslag")).Ok);

        Assert.Contains("Verslag lezen en antwoorden", (await story.Inwoner.Get("/mijn")).Text);
        var adres = $"/mijn/{story.Zaak}/verslag";
        Assert.Contains("Het wordt woensdag.", (await story.Inwoner.Get(adres)).Text);
        Assert.Contains("Schrijf wat er anders moet.", (await story.Inwoner.PostForm(adres, new() { ["Akkoord"] = "false" })).Text);
        Assert.Equal(HttpStatusCode.Redirect, (await story.Inwoner.PostForm(adres, new() { ["Akkoord"] = "false", ["Tekst"] = "Ik woon alleen." })).Status);
        Assert.Contains("Ik woon alleen.", (await story.Consulent.Get(story.Page + "/onderzoek/verslag")).Text);
        var zaak = await story.Gemeente.Keuken.Look(db => db.Set<Zaak>().SingleAsync(z => z.Id == story.Zaak));
        Assert.Equal((ZaakStatus.OnderzoekAfgerond, story.Today), (zaak.Status, zaak.OnderzoekKlaar!.Value));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_domain_is_opened_with_a_reason_and_scored_by_who_was_trained(Engine engine)
    {
        var story = await ZaakStory.Started(engine);

        Assert.Equal(("DomeinZonderReden", "C-25"), ((await story.Post("onderzoek/zrm", new { domein = "HUI" })) is var a ? (a.Refusal, a.Rule) : default));
        Assert.True((await story.Post("onderzoek/zrm", new { domein = "HUI", reden = "Er is huurschuld." })).Ok);
        Assert.Equal("DomeinAlOpen", (await story.Post("onderzoek/zrm", new { domein = "HUI", reden = "Nog eens" })).Refusal);
        Assert.Equal("TrainingOntbreekt", (await story.Post("onderzoek/zrm/HUI", new { niveau = 2, informatieVan = story.Today })).Refusal);
        Assert.Equal("InformatieTeOud", (await story.Post("onderzoek/zrm/HUI", new { niveau = 2, informatieVan = story.Today.AddDays(-31), training = "2024-05-01" })).Refusal);
        Assert.Equal("NiveauOnjuist", (await story.Post("onderzoek/zrm/HUI", new { niveau = 6, informatieVan = story.Today, training = "2024-05-01" })).Refusal);
        Assert.True((await story.Post("onderzoek/zrm/HUI", new { niveau = 2, niveauInwoner = 3, informatieVan = story.Today, training = "2024-05-01" })).Ok);

        var page = await story.Consulent.Get(story.Page + "/onderzoek/zrm?score=HUI");
        Assert.Contains("huurschuld of ontruiming dreigt", page.Text);
        Assert.Contains("Er is geen totaal", page.Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_extent_is_summed_and_what_departs_from_the_norm_says_why(Engine engine)
    {
        var story = await ZaakStory.Started(engine);
        var adres = story.Page + "/onderzoek/omvang";

        var without = await story.Consulent.PostForm(adres, new() { ["Activiteit"] = "HuisZwaar", ["Minuten"] = "90", ["Keer"] = "1", ["Per"] = "Week" });
        Assert.Contains("norm van 60 minuten per week", without.Text);
        Assert.Equal(HttpStatusCode.Redirect, (await story.Consulent.PostForm(adres, new() { ["Activiteit"] = "HuisZwaar", ["Minuten"] = "90", ["Keer"] = "1", ["Per"] = "Week", ["Afwijking"] = "Twee honden" })).Status);
        Assert.Equal("AfwijkingZonderReden", (await story.Post("onderzoek/omvang", new { activiteit = "Was", minuten = 42, keer = 1.5, per = "TweeWeken" })).Refusal);
        Assert.True((await story.Post("onderzoek/omvang", new { activiteit = "Was", minuten = 42, keer = 1.5, per = "TweeWeken", afwijking = "Eén persoon" })).Ok);

        var onderzoek = await story.Consulent.Api(story.Api + "/onderzoek");
        Assert.Equal(122, onderzoek.Json.GetProperty("minutenPerWeek").GetInt32());
        var regel = onderzoek.Json.GetProperty("omvang")[0].GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.Redirect, (await story.Consulent.PostForm(adres + "?handler=Verwijderen", new() { ["regel"] = regel! }, adres)).Status);
        Assert.Equal(32, (await story.Consulent.Api(story.Api + "/onderzoek")).Json.GetProperty("minutenPerWeek").GetInt32());
    }

    private static async Task<(string?, string?)> Refused(ZaakStory story, string path)
    {
        var answer = await story.Post(path);
        return (answer.Refusal, answer.Rule);
    }
}
