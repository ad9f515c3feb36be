using System.Net;
using Host;
using Beschikkingen;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

public sealed class BeschikkingTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_decision_goes_from_plan_to_beslisser_to_inwoner_and_its_remedies_run(Engine engine)
    {
        using var story = await (await BeschikkingStory.In(engine)).WithProposal();
        using var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        story.GoTo(new DateOnly(2026, 4, 28));

        var waiting = await beslisser.Api("beschikkingen?status=TerBesluit");
        var taken = await story.Post("/besluit", new { wijze = "Post" }, beslisser);
        await story.Keuken.Drain();

        Assert.Equal(story.Beschikking, waiting.Json[0].GetProperty("beschikking").GetString());
        Assert.Equal("2026-06-09", taken.Get("bezwaarTot"));
        var read = await story.Read();
        Assert.Equal(("Bekendgemaakt", "2026-04-28", "21.80"), (read.Get("status"), read.Get("bekendgemaakt"), read.Json.GetProperty("bijdrageMaand").GetDecimal().ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)));
        var granted = await Ask(story, q => q.Voorzieningen([story.Zaak.Id], default));
        var voorziening = Assert.Single(granted[story.Zaak.Id]);
        Assert.Equal((2.5m, "04", "2", "01", false), (voorziening.Volume, voorziening.Eenheid, voorziening.Frequentie, voorziening.Categorie, voorziening.Pgb));
        Assert.Equal(story.Element.Id, voorziening.Element);
        Assert.Equal(voorziening, (await Ask(story, q => q.ById([voorziening.Id], default)))[voorziening.Id]);
        var heard = Assert.Single(BeschikkingStory.Heard<BeschikkingIssued>.Events, e => e.Zaak == story.Zaak.Id);
        Assert.Equal((new DateOnly(2026, 4, 28), voorziening.Id), (heard.Bekendgemaakt, Assert.Single(heard.Toegekend)));
        Assert.Equal("NietTerBesluit", (await story.Post("/besluit", new { wijze = "Post" }, beslisser)).Refusal);
        Assert.Equal("GeenConcept", (await story.SetMotivering()).Refusal);
        Assert.Equal(AanvraagStatus.Beschikt, (await story.Keuken.Look(db => db.Set<Aanvraag>().SingleAsync(a => a.Zaak == story.Zaak.Id))).Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_draft_is_made_of_the_plan_and_other_rooms_see_it_only_once_it_is_made_known(Engine engine)
    {
        using var story = await (await BeschikkingStory.In(engine)).WithProposal();

        var read = await story.Read();
        var inhoud = read.Json.GetProperty("voorzieningen")[0].GetProperty("inhoud");

        Assert.Equal("Een schoon huis waarin ik veilig kan lopen", inhoud.GetProperty("resultaat").GetString());
        Assert.Equal(150, inhoud.GetProperty("minutenOnderzoek").GetInt32());
        Assert.Empty(await Ask(story, q => q.Voorzieningen([story.Zaak.Id], default)));
        Assert.Equal(HttpStatusCode.NotFound, (await story.Inwoner.Api($"mijn/{story.Zaak.Id}/beschikkingen/{story.Beschikking}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await story.Inwoner.Get($"/mijn/{story.Zaak.Id}/beschikkingen/{story.Beschikking}/brief")).Status);
        Assert.Equal(0, (await story.Inwoner.Api($"mijn/{story.Zaak.Id}/beschikkingen")).Json.GetArrayLength());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Each_thing_that_B_26_asks_is_missed_when_it_is_not_there(Engine engine)
    {
        using var story = await (await (await BeschikkingStory.In(engine)).WithAanvraag()).WithDraft();
        var gaps = new (string Field, object? Value, string Refusal)[]
        {
            ("product", null, "ProductOntbreekt"),
            ("resultaat", " ", "ResultaatOntbreekt"),
            ("aard", "", "AardOntbreekt"),
            ("volume", null, "OmvangOntbreekt"),
            ("frequentie", null, "OmvangOntbreekt"),
            ("volume", 0m, "OmvangPastNiet"),
            ("frequentie", "Totaal", "OmvangPastNiet"),
            ("ingang", null, "IngangOntbreekt"),
            ("einde", null, "EindeOntbreekt"),
            ("einde", "2026-05-03", "EindeOntbreekt"),
            ("motivering", "Omdat", "MotiveringOntbreekt"),
            ("volume", 2m, "MinderDanOnderzoek"),
            ("aanbieder", Guid.NewGuid().ToString(), "AanbiederNietToegelaten"),
        };

        foreach (var (field, value, refusal) in gaps)
            Assert.Equal((field, refusal), (field, (await story.SetVoorziening(story.Invoer((field, value)))).Refusal));
        Assert.True((await story.SetVoorziening(story.Invoer(("volume", 2m), ("afwijking", "U krijgt ook twee uur hulp van vrijwilligers.")))).Ok);
        Assert.True((await story.SetVoorziening(story.Invoer(("aanbieder", BeschikkingStory.AanbiederAnswers.Zorgzaam.Id.ToString())))).Ok);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_result_without_time_is_refused(Engine engine)
    {
        using var story = await (await (await BeschikkingStory.In(engine)).WithAanvraag()).WithDraft();
        var schoonHuis = story.Product with { Id = ProductId.From(Guid.NewGuid()), Code = "01A09", Naam = "Schoon huis", Eenheid = "82" };
        BeschikkingStory.AanbiederAnswers.Catalogi[story.Gemeente.Code].Add(schoonHuis);

        var answer = await story.SetVoorziening(story.Invoer(("product", schoonHuis.Id.ToString()), ("volume", 1m)));

        Assert.Equal(("OmvangNietInTijd", "B-26"), (answer.Refusal, answer.Rule));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_pgb_needs_an_amount_and_all_three_conditions_and_excludes_zin_for_the_same(Engine engine)
    {
        using var story = await (await (await BeschikkingStory.In(engine)).WithAanvraag()).WithDraft();
        var pgb = new (string, object?)[] { ("vorm", "Pgb"), ("pgbBedrag", 400m), ("pgbBekwaam", "Haar dochter houdt de administratie bij."), ("pgbWens", "Zij kent haar hulp al tien jaar."), ("pgbKwaliteit", "De hulp is vast, betrouwbaar en kent haar.") };

        foreach (var (field, refusal) in new[] { ("pgbBedrag", "PgbBedragOntbreekt"), ("pgbBekwaam", "PgbBekwaamOntbreekt"), ("pgbWens", "PgbWensOntbreekt"), ("pgbKwaliteit", "PgbKwaliteitOntbreekt") })
            Assert.Equal(refusal, (await story.SetVoorziening(story.Invoer([.. pgb, (field, null)]))).Refusal);
        BeschikkingStory.Good(await story.SetVoorziening(story.Invoer(pgb)));
        Assert.Equal("PgbNaastZin", (await story.Post("/voorzieningen", story.Invoer())).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_proposal_decides_on_every_element_says_why_and_waits_for_a_complete_application(Engine engine)
    {
        using var story = await (await (await BeschikkingStory.In(engine)).WithAanvraag()).WithDraft();

        Assert.Equal("IngangOntbreekt", await Missing(story, () => story.SetMotivering()));
        BeschikkingStory.Good(await story.SetVoorziening(story.Invoer()));
        Assert.Equal("OverwegingenOntbreken", await Missing(story, () => story.SetMotivering(new { overwegingen = "Past.", herbeoordeling = "2027-01-01" })));
        Assert.Equal("HerbeoordelingOntbreekt", await Missing(story, () => story.SetMotivering(new { overwegingen = "U kunt het huis niet alleen schoonhouden." })));
        Assert.Equal("ZienswijzeOntbreekt", await Missing(story, () => story.SetMotivering(new { overwegingen = "U kunt het huis niet alleen schoonhouden.", herbeoordeling = "2027-01-01", andereGegevens = true })));
        Assert.Equal("BijdrageRedenOntbreekt", await Missing(story, () => story.SetMotivering(new { overwegingen = "U kunt het huis niet alleen schoonhouden.", herbeoordeling = "2027-01-01", bijdrage = false })));
        BeschikkingStory.Good(await story.SetMotivering());
        var aanvraag = (await story.Read()).Get("aanvraag");
        BeschikkingStory.Good(await story.Consulent.ApiPost($"zaken/{story.Zaak.Id}/aanvragen/{aanvraag}/aanvullingen", new { wat = "Wie helpt nog?", uiterlijk = "2026-04-28" }, versie: 1));
        Assert.Equal("AanvraagOnvolledig", (await story.Propose()).Refusal);
        BeschikkingStory.Good(await story.Post($"/voorzieningen/{story.Voorziening}/intrekking", new { }));
        BeschikkingStory.Good(await story.Consulent.ApiPost($"zaken/{story.Zaak.Id}/aanvragen/{aanvraag}/aanvullingen/ontvangst", new { antwoord = "Niemand" }, versie: 2));
        Assert.Equal("GeenVoorziening", (await story.Propose()).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_prepared_it_or_has_the_case_does_not_decide(Engine engine)
    {
        using var story = await BeschikkingStory.In(engine);
        using var both = await story.Gemeente.Medewerker(Role.Consulent, Role.Beslisser);
        await story.WithProposal();
        BeschikkingStory.Good(await story.Post("/teruggave", new { reden = "Leg uit waarom twee jaar." }, both));
        Assert.Equal("Leg uit waarom twee jaar.", (await story.Read()).Get("teruggave"));
        BeschikkingStory.Good(await story.Post($"/voorzieningen/{story.Voorziening}", story.Invoer(), both));
        BeschikkingStory.Good(await story.Propose());

        Assert.Equal(("ZelfdePersoon", HttpStatusCode.Forbidden), Refused(await story.Post("/besluit", new { wijze = "Post" }, both)));
        Assert.Equal(HttpStatusCode.Forbidden, (await story.Post("/besluit", new { wijze = "Post" })).Status);
        using var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        var id = (await story.Gemeente.Gebruiker(Role.Beslisser)).Id;
        story.Change(z => z with { Consulent = id });
        Assert.Equal(("ZelfdePersoon", HttpStatusCode.Forbidden), Refused(await story.Post("/besluit", new { wijze = "Post" }, beslisser)));
        story.Change(z => z with { Consulent = null });
        BeschikkingStory.Good(await story.Post("/besluit", new { wijze = "Post" }, beslisser));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_temporary_decision_needs_no_application_but_an_urgent_case(Engine engine)
    {
        using var calm = await BeschikkingStory.In(engine, onderzocht: false);
        using var urgent = await BeschikkingStory.In(engine, spoed: true, onderzocht: false);
        using var beslisser = await urgent.Gemeente.Medewerker(Role.Beslisser);

        Assert.Equal("GeenSpoed", (await calm.Consulent.ApiPost($"zaken/{calm.Zaak.Id}/beschikkingen", new { soort = "Tijdelijk" })).Refusal);
        Assert.Equal("AanvraagOntbreekt", (await calm.Consulent.ApiPost($"zaken/{calm.Zaak.Id}/beschikkingen", new { soort = "Maatwerk" })).Refusal);
        await urgent.WithDraft("Tijdelijk");
        BeschikkingStory.Good(await urgent.SetVoorziening(urgent.Invoer(("ingang", "2026-04-14"), ("einde", "2026-06-14"))));
        BeschikkingStory.Good(await urgent.SetMotivering(new { overwegingen = "U heeft vandaag hulp nodig, het onderzoek gaat door.", herbeoordeling = "2026-05-14" }));
        BeschikkingStory.Good(await urgent.Propose());
        BeschikkingStory.Good(await urgent.Post("/besluit", new { wijze = "Uitgereikt" }, beslisser));
        Assert.Contains("Daarom nemen wij nu een tijdelijk besluit", (await urgent.Inwoner.Get($"/mijn/{urgent.Zaak.Id}/beschikkingen/{urgent.Beschikking}")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_refusal_is_a_decision_with_reasons_and_remedies_and_grants_nothing(Engine engine)
    {
        using var story = await (await (await BeschikkingStory.In(engine)).WithAanvraag()).WithDraft();
        using var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);

        BeschikkingStory.Good(await story.SetVoorziening(story.Invoer(("uitkomst", "Afgewezen"), ("motivering", "De boodschappendienst is er voor iedereen en lost dit op."))));
        BeschikkingStory.Good(await story.SetMotivering(new { overwegingen = "Een algemene voorziening lost dit voor u op." }));
        BeschikkingStory.Good(await story.Propose());
        BeschikkingStory.Good(await story.Post("/besluit", new { wijze = "Post" }, beslisser));

        Assert.Empty((await Ask(story, q => q.Voorzieningen([story.Zaak.Id], default))).GetValueOrDefault(story.Zaak.Id) ?? []);
        var brief = (await story.Inwoner.Get($"/mijn/{story.Zaak.Id}/beschikkingen/{story.Beschikking}/brief")).Text;
        Assert.Contains("U krijgt geen Hulp bij het huishouden.", brief);
        Assert.Contains("bezwaar", brief);
        Assert.DoesNotContain("eigen bijdrage", brief);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_gemeente_and_another_team_find_nothing_and_an_older_version_is_refused(Engine engine)
    {
        using var story = await (await BeschikkingStory.In(engine)).WithProposal();
        var elsewhere = await Proefgemeente.In(story.Keuken);
        using var stranger = await elsewhere.Medewerker(Role.Beslisser);
        using var raadslid = await story.Gemeente.Medewerker(Role.Raadslid);
        var path = $"zaken/{story.Zaak.Id}/beschikkingen/{story.Beschikking}";

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Api(path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.ApiPost(path + "/besluit", new { wijze = "Post" }, versie: 4)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get("/" + path + "/besluit")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get("/" + path + "/brief")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await raadslid.Get("/" + path + "/brief")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await raadslid.Get("/beschikkingen/te-nemen")).Status);
        using var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await beslisser.ApiPost(path + "/besluit", new { wijze = "Post" }, versie: 1)).Status);
        Assert.Equal(428, (int)(await beslisser.ApiPost(path + "/besluit", new { wijze = "Post" })).Status);
        Assert.DoesNotContain(story.Beschikking, (await stranger.Api("beschikkingen?status=TerBesluit")).Text);
    }

    private static (string?, HttpStatusCode) Refused(Antwoord answer) => (answer.Refusal, answer.Status);

    private static async Task<string?> Missing(BeschikkingStory story, Func<Task<Antwoord>> set)
    {
        BeschikkingStory.Good(await set());
        return (await story.Propose()).Refusal;
    }

    private static async Task<T> Ask<T>(BeschikkingStory story, Func<IBeschikkingQuestions, Task<T>> ask)
    {
        await using var scope = story.Keuken.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
        return await ask(scope.ServiceProvider.GetRequiredService<IBeschikkingQuestions>());
    }
}
