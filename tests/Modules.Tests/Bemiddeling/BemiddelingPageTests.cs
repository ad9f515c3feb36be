using System.Net;
using System.Text.RegularExpressions;
using Host;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>The same journey through the pages, as people do it: every form, every page in Dutch and English.</summary>
public sealed partial class BemiddelingPageTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_journey_by_its_pages(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        var inkoper = await story.Gemeente.Medewerker(Role.Inkoper);
        var route = $"/zaken/{story.Zaak}/route/{story.Voorziening}";
        await Shows(story.Consulent, route, "Vraag om voorstellen");
        var toCompose = await story.Consulent.PostForm(route, new() { ["Route"] = "Marktplaats" });
        Assert.Equal(HttpStatusCode.Redirect, toCompose.Status);
        await Shows(story.Consulent, toCompose.Location!, "Noorderkwartier", "4 uur per week");

        var refused = await story.Consulent.PostForm(toCompose.Location!, Form("Zij woont in de Dorpsstraat.", situaties: false));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Kies minstens één zin", refused.Text);
        Assert.Contains("Zij woont in de Dorpsstraat.", refused.Text);
        var made = await story.Consulent.PostForm(toCompose.Location!, Form("Zij woont in de Dorpsstraat."));
        Assert.Equal(HttpStatusCode.Redirect, made.Status);
        var vraag = made.Location!;
        await Goes(story.Consulent, vraag + "?handler=Toets", [], vraag);
        await Shows(story.Consulent, vraag + "/toets", "Dorpsstraat</q>", "Staat in het dossier");
        var early = await story.Consulent.PostForm(vraag + "/toets?handler=Goedkeuring", new() { ["Gelezen"] = "true" }, vraag + "/toets");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);

        await Shows(story.Consulent, vraag + "/wijzigen", "Zelf de week plannen");
        await Goes(story.Consulent, vraag + "/wijzigen", Form("Het lukt niet meer om de dag te plannen."));
        await Goes(story.Consulent, vraag + "?handler=Toets", [], vraag);
        await Goes(story.Consulent, vraag + "/toets?handler=Goedkeuring", new() { ["Gelezen"] = "true" }, vraag + "/toets");
        var mijn = vraag.Replace("/zaken/", "/mijn/");
        var preview = await Shows(story.Inwoner, mijn, "Precies dit lezen aanbieders", "80–89");
        await Goes(story.Inwoner, mijn, new() { ["Akkoord"] = "True", ["Afdruk"] = Afdruk().Match(preview).Groups[1].Value });
        await Shows(story.Consulent, vraag, "aanbieders kunnen een voorstel doen");
        await Goes(story.Consulent, vraag + "?handler=Publicatie", [], vraag);
        await Shows(story.Consulent, vraag, "De vraag staat open");

        var id = vraag[(vraag.LastIndexOf('/') + 1)..];
        var offerte = "";
        foreach (var aanbieder in story.Markt.Aanbieders)
            offerte = await Offer(aanbieder, id);
        await story.Later(15);
        await Score(story, vraag);
        await Shows(story.Inwoner, mijn + "/voorstellen", "Welke voorstellen passen bij u?", "Voorstel A", "Voorstel B");
        await Goes(story.Inwoner, mijn + "/voorstellen", new() { [$"Oordelen[{offerte}]"] = "Past" });
        await Shows(story.Inwoner, mijn + "/voorstellen", "Wij hebben uw oordeel");

        foreach (var (who, said) in new[] { (inkoper, "Een tweede persoon moet het afmaken"), (beslisser, "De prijzen zijn open") })
        {
            await Shows(who, "/openen", "Vragen die wachten op opening");
            var opened = await who.PostForm("/openen", new() { ["Vragen"] = id, ["GeenBelang"] = "true" });
            await Shows(who, opened.Location!, said);
        }
        await Shows(story.Consulent, vraag + "/uitkomst", story.Markt.Aanbieders[0].Naam, "tien punten zwaarder");
        await Shows(story.Inwoner, mijn + "/keuze", story.Markt.Aanbieders[1].Naam);
        await Goes(story.Inwoner, mijn + "/keuze", new() { ["Offerte"] = offerte });
        await Shows(beslisser, vraag + "/besluit", "Keuze van de inwoner");
        await Goes(beslisser, vraag + "/besluit", new() { ["Offerte"] = offerte, ["GeenBelang"] = "true" });
        await Shows(story.Markt.Aanbieders[1].Bieder, $"/offertes/{offerte}/uitslag", "Uw offerte is gekozen");
        await Shows(story.Markt.Aanbieders[0].Bieder, "/offertes", "Niet gekozen");
        await story.Later(15);
        await Shows(story.Consulent, vraag, "Gegund");
        await Shows(story.Consulent, route, story.Markt.Aanbieders[1].Naam);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Open_huis_and_direct_by_their_pages(Engine engine)
    {
        var story = await Vraagverhaal.In(engine, clientKiest: true, aanbieders: 3);
        var route = $"/zaken/{story.Zaak}/route/{story.Voorziening}";
        await Shows(story.Consulent, route, "De inwoner kiest zelf", "Wat hier niet kan");
        await Goes(story.Consulent, route, new() { ["Route"] = "OpenHuis" });
        var kiezen = $"/mijn/{story.Zaak}/kiezen/{story.Voorziening}";
        await Shows(story.Inwoner, kiezen + "?volgorde=Alfabet", story.Markt.Aanbieders[0].Naam, "hetzelfde tarief");
        await Goes(story.Inwoner, kiezen, new() { ["Aanbieder"] = story.Markt.Aanbieders[0].Id.ToString() });
        await Shows(story.Inwoner, kiezen, "U koos " + story.Markt.Aanbieders[0].Naam);
        var noReason = await story.Inwoner.PostForm(kiezen, new() { ["Aanbieder"] = story.Markt.Aanbieders[1].Id.ToString(), ["Reden"] = "" });
        Assert.Contains("waarom u overstapt", noReason.Text);

        var gunt = await Vraagverhaal.In(engine);
        var direct = $"/zaken/{gunt.Zaak}/direct/{gunt.Voorziening}";
        await Shows(gunt.Consulent, direct, "Direct een aanbieder toewijzen");
        await Goes(gunt.Consulent, direct, new() { ["Aanbieder"] = gunt.Markt.Aanbieders[0].Id.ToString(), ["Grond"] = "Continuiteit", ["Reden"] = "De huidige begeleider kan blijven komen." });
        await Shows(gunt.Consulent, $"/zaken/{gunt.Zaak}/route/{gunt.Voorziening}", gunt.Markt.Aanbieders[0].Naam);
    }

    private static Dictionary<string, string> Form(string toelichting, bool situaties = true)
    {
        var form = new Dictionary<string, string>
        {
            ["Toelichting"] = toelichting, ["Resultaten"] = "Zelf de week plannen\nWeer naar buiten", ["Tijden"] = "ochtend", ["Geslacht"] = "geenVoorkeur", ["Talen"] = "",
            ["Gewichten[aanpak]"] = "30", ["Gewichten[continuiteit]"] = "10", ["Gewichten[netwerk]"] = "10", ["Gewichten[inwoner]"] = "30", ["Gewichten[prijs]"] = "20",
        };
        if (situaties)
            form["Situaties"] = "alleenwonend";
        return form;
    }

    private static async Task<string> Offer(Proefaanbieder aanbieder, string vraag)
    {
        await Shows(aanbieder.Bieder, "/vragen", "Begeleiding individueel");
        await Shows(aanbieder.Bieder, "/vragen/" + vraag, "Opbouw van de laagste prijs", "Offerte maken");
        var begun = await aanbieder.Bieder.PostForm("/vragen/" + vraag, []);
        Assert.Equal(HttpStatusCode.Redirect, begun.Status);
        var page = begun.Location!;
        await Shows(aanbieder.Bieder, page, "Uw plan");
        Dictionary<string, string> form = new()
        {
            ["Wie"] = "Ambulant begeleider", ["Wat"] = "Samen een weekplan maken.", ["HoeVaak"] = "Twee ochtenden", ["Uren"] = "4", ["Start"] = Vraagverhaal.Start,
            ["AandeelNetwerk"] = "10", ["Evaluatie"] = "Elke drie maanden samen.", ["Risicos"] = "Een vaste vervanger.", ["Prijs"] = "40,00",
        };
        var kept = await aanbieder.Bieder.PostForm(page + "?handler=Bewaar", form, page);
        Assert.Equal(HttpStatusCode.NoContent, kept.Status);
        Assert.Equal("\"2\"", kept.ETag);
        await Shows(aanbieder.Bieder, page, "Uw prijs is te laag", "Samen een weekplan maken.");
        var low = await aanbieder.Bieder.PostForm(page, form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, low.Status);
        Assert.Contains("Vul een hogere prijs in", low.Text);
        form["Prijs"] = "60,50";
        await Goes(aanbieder.Bieder, page, form);
        await Shows(aanbieder.Bieder, page + "/ontvangst", "Uw offerte is binnen");
        return page[(page.LastIndexOf('/') + 1)..];
    }

    private static async Task Score(Vraagverhaal story, string vraag)
    {
        var page = vraag + "/beoordeling";
        await Shows(story.Consulent, page, "Eerst een verklaring");
        await Goes(story.Consulent, page + "?handler=Belang", new() { ["HeeftBelang"] = "False" }, page);
        var shown = await Shows(story.Consulent, page, "Plan A", "Plan B");
        foreach (Match plan in Plan().Matches(shown))
        {
            var form = new Dictionary<string, string> { ["Offerte"] = plan.Groups[1].Value };
            foreach (var criterium in new[] { "aanpak", "continuiteit", "netwerk" })
                (form[$"Scores[{criterium}]"], form[$"Redenen[{criterium}]"]) = ("4", "Past goed bij de resultaten.");
            await Goes(story.Consulent, page + "?handler=Score", form, page);
        }
        await Goes(story.Consulent, page + "?handler=Klaar", [], page);
    }

    private static async Task Goes(Deelnemer who, string action, Dictionary<string, string> form, string? page = null)
    {
        var answer = await who.PostForm(action, form, page);
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{action}: {(int)answer.Status} {Errors().Match(answer.Text).Value}");
    }

    private static async Task<string> Shows(Deelnemer who, string page, params string[] texts)
    {
        var english = await who.Get(page + (page.Contains('?') ? "&" : "?") + "taal=en");
        var dutch = await who.Get(page + (page.Contains('?') ? "&" : "?") + "taal=nl");
        foreach (var answer in new[] { english, dutch })
        {
            Assert.True(answer.Status == HttpStatusCode.OK, $"{page}: {(int)answer.Status}");
            Assert.DoesNotMatch(BareKey(), answer.Text);
        }
        var read = WebUtility.HtmlDecode(dutch.Text);
        Assert.All(texts, t => Assert.Contains(t, read));
        return dutch.Text;
    }

    [GeneratedRegex("name=\"Afdruk\" value=\"([^\"]+)\"")]
    private static partial Regex Afdruk();

    [GeneratedRegex("name=\"Offerte\" value=\"([^\"]+)\"")]
    private static partial Regex Plan();

    [GeneratedRegex("class=\"kt-fouten\".*?</div>", RegexOptions.Singleline)]
    private static partial Regex Errors();

    // A text that is missing shows its key.
    [GeneratedRegex(">\\s*[A-Z][A-Za-z]+(\\.[A-Za-z0-9]+)+\\s*<")]
    private static partial Regex BareKey();
}
