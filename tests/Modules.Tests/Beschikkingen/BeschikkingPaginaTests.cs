using System.Net;
using Beschikkingen;
using Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>The same journey by forms, without JavaScript.</summary>
public sealed class BeschikkingPaginaTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_consulent_prepares_by_forms_and_errors_stand_beside_their_fields(Engine engine)
    {
        using var story = await BeschikkingStory.In(engine);
        var page = $"/zaken/{story.Zaak.Id}/beschikking";
        BeschikkingStory.Good(await story.Consulent.PostForm($"/zaken/{story.Zaak.Id}/aanvraag", new() { ["Wijze"] = "OndertekendVerslag", ["Ontvangen"] = "2026-04-14" }));

        Redirects(page, await story.Consulent.PostForm(page + "?handler=Start", new() { ["Soort"] = "Maatwerk" }, page));
        var draft = await story.Keuken.Look(db => db.Set<Beschikking>().SingleAsync(b => b.Zaak == story.Zaak.Id));
        var part = $"/zaken/{story.Zaak.Id}/beschikkingen/{draft.Id}/voorzieningen/{draft.Voorzieningen[0].Id}";
        var form = (await story.Consulent.Get(part)).Text;
        var less = await story.Consulent.PostForm(part, Fields(story, ("Volume", "2")));
        var typed = await story.Consulent.PostForm(part, Fields(story, ("Volume", "veel")));
        Redirects(page, await story.Consulent.PostForm(part, Fields(story)));
        var early = await story.Consulent.PostForm(page + "?handler=Voorstel", [], page);
        Redirects(page, await story.Consulent.PostForm(page + "?handler=Motivering", new() { ["Overwegingen"] = "U kunt het huis niet meer alleen schoonhouden.", ["Herbeoordeling"] = "2027-03-01", ["Bijdrage"] = "true" }, page));
        Redirects(page, await story.Consulent.PostForm(page + "?handler=Voorstel", [], page));

        Assert.Contains("150 minuten per week", form);
        Assert.Contains("value=\"2,5\"", form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, less.Status);
        Assert.Contains("id=\"Afwijking-fout\"", less.Text);
        Assert.Contains("href=\"#Afwijking\"", less.Text);
        Assert.Contains("id=\"Volume-fout\"", typed.Text);
        Assert.Contains("href=\"#Overwegingen\"", early.Text);
        Assert.Contains("Ligt bij de beslisser", (await story.Consulent.Get(page)).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_beslisser_finds_it_in_his_list_gives_it_back_and_takes_it_and_the_inwoner_reads_it_in_two_languages(Engine engine)
    {
        using var story = await (await BeschikkingStory.In(engine)).WithProposal();
        using var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        var besluit = $"/zaken/{story.Zaak.Id}/beschikkingen/{story.Beschikking}/besluit";

        var list = (await beslisser.Get("/beschikkingen/te-nemen")).Text;
        var noReason = await beslisser.PostForm(besluit + "?handler=Terug", new() { ["Reden"] = " " }, besluit);
        Redirects("/beschikkingen/te-nemen", await beslisser.PostForm(besluit + "?handler=Terug", new() { ["Reden"] = "Noem de dochter." }, besluit));
        Assert.Contains("Noem de dochter.", (await story.Consulent.Get($"/zaken/{story.Zaak.Id}/beschikking")).Text);
        BeschikkingStory.Good(await story.Propose());
        Redirects(besluit, await beslisser.PostForm(besluit, new() { ["Wijze"] = "Post" }));

        Assert.Contains(besluit, list);
        Assert.DoesNotContain("Velden", list);
        Assert.Contains("id=\"Reden-fout\"", noReason.Text);
        var mijn = $"/mijn/{story.Zaak.Id}/beschikkingen/{story.Beschikking}";
        var dutch = (await story.Inwoner.Get(mijn)).Text;
        Assert.Contains("U krijgt ondersteuning", dutch);
        Assert.Contains("26 mei 2026", dutch);
        Assert.Contains("€ 21,80", dutch);
        var english = (await story.Inwoner.Get(mijn + "?taal=en")).Text;
        Assert.Contains("You get support", english);
        Assert.Contains("only the Dutch letter counts", english);
        var brief = (await story.Inwoner.Get(mijn + "/brief?taal=en")).Text;
        Assert.Contains("<html lang=\"nl\">", brief);
        Assert.Contains("2,5 uur per week", brief);
        Assert.Contains("van der Velden", brief);
        Assert.DoesNotContain("voorbeeld", brief);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_worked_on_it_sees_no_button_to_decide(Engine engine)
    {
        using var story = await BeschikkingStory.In(engine);
        using var both = await story.Gemeente.Medewerker(Role.Consulent, Role.Beslisser);
        await story.WithAanvraag();
        await story.WithDraft();
        BeschikkingStory.Good(await story.Post($"/voorzieningen/{story.Voorziening}", story.Invoer(), both));
        BeschikkingStory.Good(await story.SetMotivering());
        BeschikkingStory.Good(await story.Propose());

        var page = (await both.Get($"/zaken/{story.Zaak.Id}/beschikkingen/{story.Beschikking}/besluit")).Text;

        Assert.Contains("Een collega moet beslissen", page);
        Assert.DoesNotContain("Besluit nemen en bekendmaken", page);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_task_list_and_the_inwoners_page_follow_the_state(Engine engine)
    {
        using var story = await BeschikkingStory.In(engine);
        using var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);

        Assert.Equal([TaakStatus.TeDoen, TaakStatus.NogNiet], await Taken(story));
        Assert.True(Assert.Single(await Mijn(story)).AanZet);
        await story.WithAanvraag();
        Assert.Equal([TaakStatus.Klaar, TaakStatus.TeDoen], await Taken(story));
        await story.WithDraft();
        Assert.Equal([TaakStatus.Klaar, TaakStatus.Bezig], await Taken(story));
        BeschikkingStory.Good(await story.SetVoorziening(story.Invoer()));
        BeschikkingStory.Good(await story.SetMotivering());
        BeschikkingStory.Good(await story.Propose());
        Assert.Equal([TaakStatus.Klaar, TaakStatus.Wacht], await Taken(story));
        Assert.False(Assert.Single(await Mijn(story)).AanZet);
        BeschikkingStory.Good(await story.Post("/besluit", new { wijze = "Post" }, beslisser));
        Assert.Equal([TaakStatus.Klaar, TaakStatus.Klaar], await Taken(story));
        Assert.Equal($"/mijn/{story.Zaak.Id}/beschikkingen/{story.Beschikking}", Assert.Single(await Mijn(story)).Href);
    }

    private static void Redirects(string to, Antwoord answer) => Assert.True(answer.Location?.StartsWith(to, StringComparison.Ordinal), $"{answer.Status} {answer.Location} {answer.Text}");

    private static Dictionary<string, string> Fields(BeschikkingStory story, params (string Name, string Value)[] changes)
    {
        var fields = new Dictionary<string, string>
        {
            ["Uitkomst"] = "Toegekend",
            ["Product"] = story.Product.Id.ToString(),
            ["Resultaat"] = "Een schoon huis",
            ["Aard"] = "Stofzuigen",
            ["Volume"] = "2,5",
            ["Frequentie"] = "Week",
            ["Ingang"] = "2026-05-04",
            ["Einde"] = "2028-05-03",
            ["Vorm"] = "ZorgInNatura",
            ["Motivering"] = "Uw dochter kan dit niet overnemen.",
        };
        foreach (var (name, value) in changes)
            fields[name] = value;
        return fields;
    }

    private static Task<TaakStatus[]> Taken(BeschikkingStory story) =>
        Of<ITaakregels, TaakStatus[]>(story, async all => [.. (await all.Single(t => t.Volgorde == 400).Regels([story.Zaak.Id], default))[story.Zaak.Id].Select(r => r.Status)]);

    private static Task<IReadOnlyList<MijnRegel>> Mijn(BeschikkingStory story) =>
        Of<IMijnRegels, IReadOnlyList<MijnRegel>>(story, async all => (await all.Single(t => t.Volgorde == 400).Regels([story.Zaak.Id], default))[story.Zaak.Id]);

    private static async Task<TValue> Of<TService, TValue>(BeschikkingStory story, Func<IEnumerable<TService>, Task<TValue>> ask)
        where TService : notnull
    {
        await using var scope = story.Keuken.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
        return await ask(scope.ServiceProvider.GetServices<TService>());
    }
}
