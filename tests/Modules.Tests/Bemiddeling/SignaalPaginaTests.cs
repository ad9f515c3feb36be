using Host;
using Platform;
using TestKit;
using static Modules.Tests.Signaalverhaal;

namespace Modules.Tests;

/// <summary>The page of signals, where one offerte stands in two of them.</summary>
public sealed class SignaalPaginaTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_was_asked_for_one_signal_does_not_keep_another_from_being_asked(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 3)).Published();
        await Declare(story, 0, await Kvk(story, 1));
        var offertes = new List<string> { await story.Offered(story.Markt.Aanbieders[0], 58m) };
        foreach (var i in new[] { 1, 2 })
        {
            var id = await story.Draft(story.Markt.Aanbieders[i], 60m + i, Lang(i));
            Vraagverhaal.Ok(await story.Submit(story.Markt.Aanbieders[i], id));
            offertes.Add(id);
        }
        await story.Later(15);
        await Score(story, offertes);
        var inkoper = await story.Gemeente.Medewerker(Role.Inkoper);
        string Id(string soort, IReadOnlyList<System.Text.Json.JsonElement> signalen) => signalen.Single(s => s.GetProperty("soort").GetString() == soort).GetProperty("signaal").GetString()!;
        var signalen = await Signalen(story, inkoper);
        var (groep, gelijk) = (Id("EenEigenaar", signalen), Id("BijnaGelijkePlannen", signalen));
        var page = $"/openen/{story.Vraag}";
        Assert.Equal(2, Asks(await inkoper.Get(page)));

        // The second offerte stands in both.
        await inkoper.PostForm(page + "?handler=Vraag", new() { ["signaal"] = groep }, page);
        Assert.Equal(1, Asks(await inkoper.Get(page)));
        Vraagverhaal.Ok(await inkoper.ApiPost($"signalen/{gelijk}/toelichting", new { }, await Versie(story, inkoper, gelijk)));
        Assert.Equal(0, Asks(await inkoper.Get(page)));
        Vraagverhaal.Ok(await Answer(story.Markt.Aanbieders[2].Bieder, offertes[2], "Een planner en een begeleider schreven dit plan."));
    }

    private static int Asks(Antwoord page) => page.Text.Split("handler=Vraag").Length - 1;
}
