using System.Net;
using System.Reflection;
using Bemiddeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>Nothing reaches the marketplace past the gate: not by the API, not by a page, not by a job, not with an old decision.</summary>
public sealed class DoorlatingTests
{
    private const string Named = "Mevrouw Veldens durft niet meer naar buiten.";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task By_the_api_a_text_that_did_not_pass_is_not_published_whatever_its_state(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Composed(Vraagverhaal.Opzet(Named));
        foreach (var status in new[] { VraagStatus.Concept, VraagStatus.Anonimiseringstoets, VraagStatus.Instemming })
        {
            await Plant(story, v => v.Status = status);
            var answer = await story.Do(story.Consulent, "publicatie");
            Assert.False(answer.Ok);
            Assert.Equal("TekstHerkenbaar", answer.Refusal);
        }
        await NotPublished(story);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task By_the_page_it_is_not_either(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Composed(Vraagverhaal.Opzet(Named));
        await Plant(story);
        var page = $"/zaken/{story.Zaak}/vragen/{story.Vraag}";

        var answer = await story.Consulent.PostForm(page + "?handler=Publicatie", [], page);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("waaraan iemand te herkennen is", answer.Text);
        await NotPublished(story);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task No_work_of_the_calendar_publishes(Engine engine)
    {
        foreach (var status in new[] { VraagStatus.Concept, VraagStatus.Anonimiseringstoets, VraagStatus.Instemming })
        {
            var story = await (await Vraagverhaal.In(engine)).Composed(Vraagverhaal.Opzet(Named));
            await Plant(story, v => (v.Status, v.Sluit) = (status, story.Keuken.Clock.Now(story.Gemeente.Code).AddDays(5)));

            // All the work there is, of every room, before the end of the round and after it.
            await story.Later(3);
            await story.Later(30);

            Assert.Equal(status, (await ToetsTests.Row(story)).Status);
            await NotPublished(story);
        }
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_decision_about_another_sentence_does_not_help(Engine engine)
    {
        var story = await ToetsTests.InTest(engine, "Roos is haar bloem.");
        await ToetsTests.Dismiss(story, "GewoonWoord");
        Vraagverhaal.Ok(await story.Do(await story.Gemeente.Medewerker(Role.Consulent), "tegenlezing", new { akkoord = true }));

        // As if the text were changed behind the back of the processes, with everything else in order.
        await Plant(story, v => v.Inhoud = v.Inhoud with { Toelichting = "Roos is haar naam." });

        Assert.Equal("TekstHerkenbaar", (await story.Do(story.Consulent, "publicatie")).Refusal);
        await NotPublished(story);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_the_file_came_to_know_since_counts_at_publishing(Engine engine)
    {
        var story = await ToetsTests.InTest(engine, "Roos is haar bloem.");
        await ToetsTests.Dismiss(story, "GewoonWoord");
        Vraagverhaal.Ok(await story.Do(await story.Gemeente.Medewerker(Role.Consulent), "tegenlezing", new { akkoord = true }));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "goedkeuring", new { gelezen = true }));
        Vraagverhaal.Ok(await story.DoMijn("instemming", new { akkoord = true, afdruk = (await story.Inwoner.Api(story.Mijnpad)).Get("afdruk") }));
        await story.Keuken.Write(async db =>
        {
            var inwoner = await db.Set<Toegang.Zaak>().Where(z => z.Id == story.Zaak).Select(z => z.Inwoner).SingleAsync();
            (await db.Set<Inwoners.Inwoner>().SingleAsync(i => i.Id == inwoner)).Roepnaam = "Roos";
        });

        Assert.Equal("TekstHerkenbaar", (await story.Do(story.Consulent, "publicatie")).Refusal);
        await NotPublished(story);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Too_few_people_and_a_missing_second_reader_stop_it_at_publishing_too(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Composed(Vraagverhaal.Opzet("Zij is weduwe en heeft MS."));
        await Plant(story);
        Assert.Equal("TeWeinigMensen", (await story.Do(story.Consulent, "publicatie")).Refusal);
        await NotPublished(story);

        var second = await ToetsTests.InTest(engine, "Roos is haar bloem.");
        await ToetsTests.Dismiss(second, "GewoonWoord");
        await Plant(second);
        Assert.Equal("TegenlezingNodig", (await second.Do(second.Consulent, "publicatie")).Refusal);
        await NotPublished(second);
    }

    [Fact]
    public void A_vraag_takes_only_a_proof_and_a_proof_comes_from_the_test_alone()
    {
        var parameters = typeof(Vraag).GetMethods().Where(m => m.Name is "Publish" or "Approve").Select(m => m.GetParameters()[0].ParameterType).ToList();
        Assert.Equal([typeof(Doorlating), typeof(Doorlating)], parameters);
        Assert.All(typeof(Doorlating).GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic), c => Assert.True(c.IsPrivate));
        var meting = new Herkenbaarheid(500, 20, 50, "Noord", 6400, []);
        var vondst = new Vondst(0, 4, Vondstsoort.Persoon, "Roos", 0.9, false, "naam-lijst", [], "betrokkene");
        Assert.Null(Doorlating.Of(new Toetsuitslag([], meting, "x")).Refusal);
        Assert.Equal("TekstHerkenbaar", Doorlating.Of(new Toetsuitslag([new Toetspunt(new Tekstveld("toelichting", 0, "Roos"), vondst, null)], meting, "x")).Refusal!.Code);
        Assert.Equal("TeWeinigMensen", Doorlating.Of(new Toetsuitslag([], meting with { K = 19 }, "x")).Refusal!.Code);
        Assert.Null(Doorlating.Of(new Toetsuitslag([], meting with { K = 20 }, "x")).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Other_texts_for_bidders_pass_the_same_door(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        await using var scope = story.Keuken.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
        var door = scope.ServiceProvider.GetRequiredService<ITekstToets>();
        var vraag = await ToetsTests.Row(story);
        Task<Refusal?> Check(string text, params VondstAfwijzing[] stays) => door.CheckForBidders(vraag, [new Tekstveld("antwoord", 0, text)], stays, default);

        Assert.Null(await Check("De begeleiding kan in de ochtend komen."));
        Assert.Equal("antwoord", (await Check("Mevrouw Veldens is er in de ochtend."))!.Field);
        Assert.Equal("TekstHerkenbaar", (await Check("Mevrouw Veldens is er.", new VondstAfwijzing("antwoord", "Veldens", VondstGrond.GewoonWoord)))!.Code);
        Assert.Equal("TekstHerkenbaar", (await Check("Het is bij Kudelstaart."))!.Code);
        Assert.Equal("AfwijsredenOntbreekt", (await Check("Het is bij Kudelstaart.", new VondstAfwijzing("antwoord", "Kudelstaart", null)))!.Code);
        Assert.Null(await Check("Het is bij Kudelstaart.", new VondstAfwijzing("antwoord", "Kudelstaart", VondstGrond.VeelMensen)));
        Assert.Equal("TeWeinigMensen", (await Check("Zij is weduwe en heeft MS."))!.Code);

        Refusal? FromBidder(string text) => door.CheckFromBidder([new Tekstveld("wat", 0, text)], [new BekendeWaarde(BekendeSoort.Instelling, "De Linde", "aanbieder")]);
        Assert.Null(FromBidder("Een vaste begeleider maakt samen een weekplan, in overleg met de huisarts."));
        foreach (var tells in new[] { "Onze begeleider Karin komt elke week.", "Stichting De Linde doet dit.", "Zie www.delinde.nl.", "Bel 06-12345678.", "KvK 12345678" })
            Assert.Equal("PlanHerkenbaar", FromBidder(tells)?.Code);
    }

    // Everything that a vraag needs for publication, put in its row: read, agreed to, the print right.
    private static Task Plant(Vraagverhaal story, Action<Vraag>? more = null) =>
        story.Keuken.Write(async db =>
        {
            var vraag = await db.Set<Vraag>().SingleAsync(v => v.Zaak == story.Zaak);
            vraag.Status = VraagStatus.Instemming;
            more?.Invoke(vraag);
            vraag.Gelezen = vraag.Opgesteld;
            vraag.Instemming = new Instemming(InstemmingWijze.Zelf, DomainClock.DateIn(vraag.Opgesteld.Op), vraag.Afdruk, vraag.Opgesteld);
            vraag.Versie++;
        });

    private static async Task NotPublished(Vraagverhaal story) =>
        Assert.False(await story.Keuken.Look(db => db.Set<Publicatie>().AnyAsync(p => p.Gemeente == story.Gemeente.Code)));
}
