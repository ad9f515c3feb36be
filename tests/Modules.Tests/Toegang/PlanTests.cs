using System.Net;
using System.Text.Json;
using ModuleContracts;
using TestKit;

namespace Modules.Tests;

public sealed class PlanTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_woman_of_74_is_helped_without_any_vraag_and_her_role_changes_after_four_visits(Engine engine)
    {
        var story = await ZaakStory.Started(engine);
        await Doel(story, "Ik wil weer mensen zien en iets maken");
        Assert.Equal(("LadderOvergeslagen", "D-02"), await Element(story, new { trede = "vrijwilligers", doel = 1, wat = "Bezoek", wie = "Vrijwilliger", hoeVaak = "2 keer per maand" }));
        await Element(story, new { trede = "vrijwilligers", doel = 1, wat = "Bezoek", wie = "Vrijwilliger", hoeVaak = "2 keer per maand", overgeslagen = "Geen netwerk, houdt mensen op afstand" });
        await Element(story, new { trede = "algemeneVoorziening", doel = 1, wat = "Schilderen", wie = "Atelier", overgeslagen = "Geen netwerk" });

        Assert.Equal(HttpStatusCode.Redirect, (await story.Inwoner.PostForm($"/mijn/{story.Zaak}/plan", new() { ["Akkoord"] = "true" })).Status);
        var (visit, painting) = ((await Elements(story))[0], (await Elements(story))[1]);
        Assert.Equal("Akkoord", visit.GetProperty("status").GetString());
        Assert.Equal(("HelperNietAkkoord", "D-02"), await Step(story, visit, new { naar = "Georganiseerd" }));
        await Step(story, visit, new { naar = "Georganiseerd", instemmingOp = story.Today });
        await Step(story, visit, new { naar = "Actief" });
        await Step(story, painting, new { naar = "Georganiseerd" });
        await Step(story, painting, new { naar = "Actief" });
        Assert.Equal(("StapZonderReden", "D-31"), await Step(story, painting, new { naar = "Bijgesteld" }));
        await Step(story, painting, new { naar = "Bijgesteld", reden = "Na vier keer: schilderen lukt niet meer zoals vroeger", wat = "Geeft anderen advies bij het schilderen" });

        var changed = (await Elements(story))[1];
        Assert.Equal("Geeft anderen advies bij het schilderen", changed.GetProperty("wat").GetString());
        Assert.Equal("Schilderen", changed.GetProperty("verloop").EnumerateArray().Last().GetProperty("was").GetString());
        Assert.True((await story.Post("afsluiting", new { grond = ZaakGrond.Opgelost, toelichting = "Opgelost in de eigen omgeving." })).Ok);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Alternatives_for_day_care_are_stopped_with_a_reason_and_stay_visible(Engine engine)
    {
        var story = await ZaakStory.Started(engine);
        await Doel(story, "Ik wil er overdag uit");
        await Element(story, new { trede = "vrijwilligers", doel = 1, wat = "Vervoer door een vrijwilliger", wie = "Rode Kruis", overgeslagen = "Zoon is overbelast" });
        await Element(story, new { trede = "algemeneVoorziening", doel = 1, wat = "Ouderensoos", wie = "Dorpshuis", overgeslagen = "Zoon is overbelast" });
        var soos = (await Elements(story))[1];

        Assert.Equal("StapKanNiet", (await Step(story, soos, new { naar = "Actief" })).Code);
        Assert.Equal("StapZonderReden", (await Step(story, soos, new { naar = "Gestopt" })).Code);
        await Step(story, soos, new { naar = "Gedeeld" });
        await Step(story, soos, new { naar = "Gestopt", reden = "Te druk voor haar" });

        Assert.Equal("StapKanNiet", (await Step(story, soos, new { naar = "Actief" })).Code);
        Assert.Contains("Te druk voor haar", (await story.Consulent.Get(story.Page + "/plan")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Maatwerk_takes_its_minutes_from_the_onderbouwing(Engine engine)
    {
        var story = await ZaakStory.Started(engine);
        await Doel(story, "Een schoon huis");
        var maatwerk = new { trede = "maatwerk", doel = 1, wat = "Schoonmaken", categorie = "01", overgeslagen = "Niemand kan het doen" };

        Assert.Equal(("OmvangOntbreekt", "B-26"), await Element(story, maatwerk));
        await story.Post("onderzoek/omvang", new { activiteit = "HuisZwaar", minuten = 60, keer = 1, per = "Week" });
        Assert.Equal((null, null), await Element(story, maatwerk));

        Assert.Equal(60, (await Elements(story))[0].GetProperty("minuten").GetInt32());
        Assert.Equal("NogNietsOpgelost", (await story.Post("afsluiting", new { grond = ZaakGrond.Opgelost, toelichting = "Klaar" })).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_plan_that_changes_must_be_agreed_to_again_and_no_is_an_answer(Engine engine)
    {
        var story = await ZaakStory.Started(engine);
        Assert.Equal("PlanLeeg", (await story.Post("plan/antwoord", new { akkoord = true, ondertekendOp = story.Today })).Refusal);
        await Doel(story, "Een schoon huis");
        await Element(story, new { trede = "eigenKracht", doel = 1, wat = "Zelf stoffen", wie = "Mevrouw" });

        Assert.Equal("HandtekeningOntbreekt", (await story.Post("plan/antwoord", new { akkoord = true })).Refusal);
        Assert.True((await story.Post("plan/antwoord", new { akkoord = true, ondertekendOp = story.Today })).Ok);
        Assert.Contains("met een handtekening op papier", (await story.Consulent.Get(story.Page + "/plan")).Text);
        await Doel(story, "Meer buiten");
        Assert.Contains("Plan lezen en antwoorden", (await story.Inwoner.Get("/mijn")).Text);
        Assert.Contains("Schrijf wat er anders moet", (await story.Inwoner.PostForm($"/mijn/{story.Zaak}/plan", new() { ["Akkoord"] = "false" })).Text);
        Assert.Equal(HttpStatusCode.Redirect, (await story.Inwoner.PostForm($"/mijn/{story.Zaak}/plan", new() { ["Akkoord"] = "false", ["Toelichting"] = "Ik wil niet naar buiten" })).Status);
        Assert.Contains("Pas het plan samen aan", (await story.Consulent.Get(story.Page)).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_plan_is_made_by_page_too(Engine engine)
    {
        var story = await ZaakStory.Started(engine);
        var adres = story.Page + "/plan";

        Assert.Equal(HttpStatusCode.Redirect, (await story.Consulent.PostForm(adres + "?handler=Doel", new() { ["DoelTekst"] = "Een schoon huis" }, adres)).Status);
        var refused = await story.Consulent.PostForm(adres + "?handler=Element", new() { ["Nieuw.Doel"] = "1", ["Nieuw.Trede"] = "Netwerk", ["Nieuw.Wat"] = "Ramen zemen", ["Nieuw.Wie"] = "Buurman" }, adres);
        Assert.Contains("href=\"#Nieuw_Overgeslagen\"", refused.Text);
        Assert.Equal(HttpStatusCode.Redirect, (await story.Consulent.PostForm(adres + "?handler=Element", new() { ["Nieuw.Doel"] = "1", ["Nieuw.Trede"] = "Netwerk", ["Nieuw.Wat"] = "Ramen zemen", ["Nieuw.Wie"] = "Buurman", ["Nieuw.Overgeslagen"] = "Woont alleen" }, adres)).Status);
        var element = (await Elements(story))[0].GetProperty("id").GetString();
        Assert.Equal(HttpStatusCode.Redirect, (await story.Consulent.PostForm($"{adres}?element={element}&handler=Stap", new() { ["Stap.Naar"] = "Gedeeld" }, $"{adres}?element={element}")).Status);
        Assert.Contains("Gedeeld met de inwoner", (await story.Consulent.Get(adres)).Text);
    }

    private static async Task Doel(ZaakStory story, string tekst) => Assert.True((await story.Post("plan/doelen", new { tekst })).Ok);

    private static async Task<(string? Code, string? Rule)> Element(ZaakStory story, object element)
    {
        var answer = await story.Post("plan/elementen", element);
        return (answer.Refusal, answer.Rule);
    }

    private static async Task<(string? Code, string? Rule)> Step(ZaakStory story, JsonElement element, object stap)
    {
        var answer = await story.Post($"plan/elementen/{element.GetProperty("id").GetString()}/stap", stap);
        return (answer.Refusal, answer.Rule);
    }

    private static async Task<List<JsonElement>> Elements(ZaakStory story) => [.. (await story.Consulent.Api(story.Api + "/plan")).Json.GetProperty("elementen").EnumerateArray()];
}
