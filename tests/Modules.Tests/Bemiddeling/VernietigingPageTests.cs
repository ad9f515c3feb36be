using System.Net;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>After the destruction everybody who had a link still gets a page: one that says that it is gone, or that there is none.</summary>
public sealed class VernietigingPageTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task No_page_breaks_on_what_is_not_there_any_more(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Opened();
        Vraagverhaal.Ok(await story.Do(story.Consulent, "staking", new { grond = "InwonerStopt", toelichting = "De inwoner heeft geen hulp meer nodig." }));
        var (one, two) = (await story.Gemeente.Medewerker(Role.Beslisser), await story.Gemeente.Medewerker(Role.Beslisser));
        Vraagverhaal.Ok(await story.Do(one, "staking/bevestiging"));
        foreach (var who in new[] { one, two })
            Vraagverhaal.Ok(await story.Do(who, "vernietiging", new { reden = "De inwoner vraagt om vernietiging van zijn gegevens." }));

        var (zaak, bieder) = ("/" + story.Vraagpad, story.Markt.Aanbieders[0].Bieder);
        Assert.Contains("vernietigd op", (await story.Inwoner.Get("/" + story.Mijnpad)).Text);
        Assert.Contains("vernietigd op", (await story.Consulent.Get(zaak)).Text);
        Assert.Contains("vernietigd", (await bieder.Get($"/offertes/{offertes[0]}")).Text);
        foreach (var page in new[] { "/voorstellen", "/keuze", "/kennismaking" })
            Assert.Equal((page, HttpStatusCode.NotFound), (page, (await story.Inwoner.Get("/" + story.Mijnpad + page)).Status));
        foreach (var page in new[] { "/uitkomst", "/beoordeling", "/tegenlezing", "/wijzigen", "/kennismaking" })
            Assert.Equal((page, HttpStatusCode.NotFound), (page, (await story.Consulent.Get(zaak + page)).Status));
        Assert.Equal(HttpStatusCode.NotFound, (await two.Get(zaak + "/besluit")).Status);
        foreach (var page in new[] { $"/vragen/{story.Vraag}", $"/offertes/{offertes[0]}/uitslag", $"/offertes/{offertes[0]}/ontvangst", "/offertes", "/vragen", "/kennismakingen" })
            Assert.True((await bieder.Get(page)).Status is HttpStatusCode.OK or HttpStatusCode.NotFound, page);
    }
}
