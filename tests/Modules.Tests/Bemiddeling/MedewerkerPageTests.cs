using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Bemiddeling;
using Host;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>Staff on the pages of a vraag: what is refused says where and why, and no link leads to a closed door.</summary>
public sealed class MedewerkerPageTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Every_link_on_a_case_opens_for_whoever_may_see_the_case(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        Deelnemer[] readers = [story.Consulent, await story.Gemeente.Medewerker(Role.Beslisser), await story.Gemeente.Medewerker(Role.Toezichthouder)];
        Vraagverhaal.Ok(await story.Consulent.ApiPost($"{story.Zaakpad}/routes/{story.Voorziening}", new { route = "Marktplaats" }));
        await Opens(story, readers);
        await story.Composed(Vraagverhaal.Opzet("Mevrouw Veldens zoekt rust."));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "toets"));
        await Opens(story, readers);
        var vondst = (await story.Consulent.Api(story.Vraagpad + "/toets")).Json.GetProperty("vondsten")[0].GetProperty("vondst").GetString();
        Vraagverhaal.Ok(await story.Do(story.Consulent, "toets/besluiten", new { besluiten = new[] { new { vondst, keuze = "Afwijzen", grond = "GewoonWoord" } } }));
        await Opens(story, readers);

        var direct = await Vraagverhaal.In(engine);
        readers = [direct.Consulent, await direct.Gemeente.Medewerker(Role.Beslisser)];
        Vraagverhaal.Ok(await direct.Consulent.ApiPost($"{direct.Zaakpad}/routes/{direct.Voorziening}", new { route = "DirecteToewijzing" }));
        await Opens(direct, readers);
        var round = await Vraagverhaal.In(engine);
        await round.Closed();
        await Opens(round, [round.Consulent, await round.Gemeente.Medewerker(Role.Beslisser)]);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_vraag_that_can_not_be_put_like_this_says_which_field(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var route = $"/zaken/{story.Zaak}/route/{story.Voorziening}";
        Refused(await story.Consulent.PostForm(route, []), "Kies een weg.", "#Route");
        var page = (await story.Consulent.PostForm(route, new() { ["Route"] = "Marktplaats" })).Location!;
        Refused(await story.Consulent.PostForm(page, Form("30", "30")), "De gewichten zijn samen niet 100. Pas ze aan.", "#Gewichten_aanpak_");
        // Said once, beside its field.
        Refused(await story.Consulent.PostForm(page, Form("veel", "20")), "Gewicht van Aanpak in procenten: Vul een getal in, met cijfers. Bijvoorbeeld 12 of 12,50.", "#Gewichten_aanpak_");

        var made = await story.Consulent.PostForm(page, Form("30", "20"));

        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        var inhoud = (await story.Consulent.Api(made.Location![1..])).Json.GetProperty("inhoud").GetProperty("resultaten");
        // A list that was pasted comes without its bullets.
        Assert.Equal(["Zelf de week plannen", "Weer naar buiten"], inhoud.EnumerateArray().Select(r => r.GetString()!));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_question_of_a_bidder_is_work_until_it_is_answered_and_what_tells_is_shown(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var taken = story.Zaakpad + "/taken";
        Assert.DoesNotContain("Vragen van aanbieders beantwoorden", (await story.Consulent.Api(taken)).Text);
        Vraagverhaal.Ok(await story.Markt.Aanbieders[0].Bieder.ApiPost($"vragen/{story.Vraag}/inlichtingen", new { tekst = "Mag het ook op een vast dagdeel in de week?" }));
        Assert.Contains("Nog te beantwoorden: 1.", (await story.Consulent.Api(taken)).Text);
        Assert.Contains("(nog te beantwoorden: 1)", (await story.Consulent.Get("/" + story.Vraagpad)).Text);

        var page = $"/{story.Vraagpad}/inlichtingen";
        var told = Refused(await story.Consulent.PostForm(page, Antwoord("Mevrouw Veldens fietst naar Kudelstaart.")), "Uw antwoord op vraag 1", "#antwoord-1");
        Assert.Equal(["Veldens", "Kudelstaart"], told.QuerySelectorAll("h3 q").Select(q => q.TextContent));
        // Who it is about can't stay, whatever the reason; a place that tells nothing can.
        Assert.Equal("Kudelstaart", Assert.Single(told.QuerySelectorAll("input[name$='.Fragment']")).GetAttribute("value"));
        Refused(await story.Consulent.PostForm(page, Antwoord("Zij fietst naar Kudelstaart.")), "Uw antwoord op vraag 1", "#antwoord-1");
        var stays = Antwoord("Zij fietst naar Kudelstaart.");
        foreach (var (name, value) in new[] { ("Veld", "antwoord"), ("Fragment", "Kudelstaart"), ("Grond", "VeelMensen") })
            stays[$"Afwijzingen[0].{name}"] = value;
        Assert.Equal(HttpStatusCode.Redirect, (await story.Consulent.PostForm(page, stays)).Status);

        Assert.DoesNotContain("Vragen van aanbieders beantwoorden", (await story.Consulent.Api(taken)).Text);
        Assert.Contains("fietst naar Kudelstaart", (await story.Markt.Aanbieders[1].Bieder.Get($"/vragen/{story.Vraag}")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_plan_without_scores_says_which_and_keeps_what_was_given(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Closed();
        Vraagverhaal.Ok(await story.Do(story.Consulent, "belang", new { heeftBelang = false }));
        var page = $"/{story.Vraagpad}/beoordeling";

        var refused = await story.Consulent.PostForm(page + "?handler=Score", new()
        {
            ["Offerte"] = offertes[0], ["Scores[aanpak]"] = "4", ["Redenen[aanpak]"] = "Dit sluit goed aan.", ["Scores[netwerk]"] = "2", ["Redenen[netwerk]"] = "", ["Redenen[continuiteit]"] = "Vaste mensen.",
        }, page);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var shown = Parse(refused);
        var links = shown.QuerySelectorAll(".kt-fouten a").Select(a => a.GetAttribute("href")![1..]).ToList();
        Assert.Equal(2, links.Count);
        Assert.StartsWith("continuiteit-", links[0]);
        Assert.Matches("netwerk-[AB]-reden", links[1]);
        Assert.All(links, id => Assert.Equal("true", shown.GetElementById(id)!.GetAttribute("aria-invalid")));
        Assert.Equal(["4", "2"], shown.QuerySelectorAll("input[type=radio][checked]").Select(r => r.GetAttribute("value")!));
        Assert.DoesNotContain("0 van 0", refused.Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_second_reader_has_to_say_yes_or_no_and_why_not(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Composed(Vraagverhaal.Opzet("Mevrouw Veldens zoekt rust."));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "toets"));
        var vondst = (await story.Consulent.Api(story.Vraagpad + "/toets")).Json.GetProperty("vondsten")[0].GetProperty("vondst").GetString();
        Vraagverhaal.Ok(await story.Do(story.Consulent, "toets/besluiten", new { besluiten = new[] { new { vondst, keuze = "Afwijzen", grond = "GewoonWoord", reden = "Zo heet haar kat." } } }));
        var (reader, page) = (await story.Gemeente.Medewerker(Role.Beslisser), $"/{story.Vraagpad}/tegenlezing");

        Assert.Contains("geen naam. Zo heet haar kat.", (await reader.Get(page)).Text);
        Refused(await reader.PostForm(page, []), "Kies ja of nee.", "#Akkoord");
        Refused(await reader.PostForm(page, new() { ["Akkoord"] = "False", ["Reden"] = "Nee" }), "Schrijf op wat er anders moet", "#Reden");
    }

    [Theory]
    [InlineData("• Rust in huis\r\n•\tElke dag naar buiten", "Rust in huis", "Elke dag naar buiten")]
    [InlineData("- een\n\n* twee \n – drie", "een", "twee", "drie")]
    [InlineData("Half-om-half helpen\n•", "Half-om-half helpen")]
    public void A_list_comes_without_its_bullets(string typed, params string[] lines) => Assert.Equal(lines, VraagFormulier.Lines(typed));

    private static async Task Opens(Vraagverhaal story, IEnumerable<Deelnemer> readers)
    {
        foreach (var reader in readers)
        {
            var links = Parse(await reader.Get("/" + story.Zaakpad)).QuerySelectorAll("main a[href]").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith("/zaken/", StringComparison.Ordinal)).Distinct().ToList();
            Assert.NotEmpty(links);
            foreach (var link in links)
                Assert.True((await reader.Get(link)).Ok, $"{reader.Naam}: {link}");
        }
    }

    private static Dictionary<string, string> Antwoord(string tekst) => new() { ["Nummer"] = "1", ["Antwoord"] = tekst };

    private static Dictionary<string, string> Form(string aanpak, string prijs) =>
        new()
        {
            ["Situaties"] = "alleenwonend", ["Resultaten"] = "• Zelf de week plannen\r\n•\tWeer naar buiten", ["Geslacht"] = "geenVoorkeur", ["Gewichten[aanpak]"] = aanpak,
            ["Gewichten[continuiteit]"] = "10", ["Gewichten[netwerk]"] = "10", ["Gewichten[inwoner]"] = "30", ["Gewichten[prijs]"] = prijs,
        };

    private static IDocument Refused(Antwoord answer, string text, string link)
    {
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        var page = Parse(answer);
        var line = Assert.Single(page.QuerySelectorAll(".kt-fouten li"));
        Assert.Contains(text, line.TextContent, StringComparison.Ordinal);
        Assert.Equal(link, line.QuerySelector("a")?.GetAttribute("href"));
        Assert.NotNull(page.GetElementById(link[1..]));
        return page;
    }

    private static IDocument Parse(Antwoord answer) => new HtmlParser().ParseDocument(answer.Text);
}
