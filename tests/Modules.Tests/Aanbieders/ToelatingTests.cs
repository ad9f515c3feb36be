using System.Net;
using Aanbieders;
using Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

public sealed class ToelatingTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_meets_all_requirements_is_admitted_and_found_by_other_rooms(Engine engine)
    {
        var (markt, newcomer, inkoper) = await Scene(engine);
        var id = await Ask(markt, newcomer);

        var refused = await inkoper.ApiPost($"toelatingen/{id}/toets", Test(besluit: "Afwijzen"), versie: 1);
        var admitted = await inkoper.ApiPost($"toelatingen/{id}/toets", Test(), versie: 1);

        Assert.Equal(("MoetToelaten", "E-OH-01"), (refused.Refusal, refused.Rule));
        Assert.Equal(HttpStatusCode.NoContent, admitted.Status);
        var today = markt.Gemeente.Keuken.Clock.Today(markt.Gemeente.Code);
        var found = await Ask(markt, q => q.Toegelaten(markt.HuishoudelijkeHulp, markt.Gemeente.Code, today, default));
        Assert.Contains(newcomer.Id, found.Select(f => f.Aanbieder.Id));
        Assert.Equal([(markt.HuishoudelijkeHulp, markt.Gemeente.Code)], await Ask(markt, q => q.Toelatingen(newcomer.Id, today, default)));
        Assert.Contains("Proefzorg", (await newcomer.Regie.Get("/mijn-organisatie")).Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_is_missing_may_be_completed_within_fourteen_days(Engine engine)
    {
        var (markt, newcomer, inkoper) = await Scene(engine);
        var id = await Ask(markt, newcomer);

        var silent = await inkoper.ApiPost($"toelatingen/{id}/toets", Test("Vog", null, "Aanvullen"), versie: 1);
        var mayNot = await inkoper.ApiPost($"toelatingen/{id}/toets", Test("Vog", "De VOG is te oud", "Toelaten"), versie: 1);
        var asked = await inkoper.ApiPost($"toelatingen/{id}/toets", Test("Vog", "De VOG is te oud", "Aanvullen"), versie: 1);
        var shown = await newcomer.Regie.Get($"/toelatingen/{id}");
        markt.Gemeente.Keuken.Clock.Move(markt.Gemeente.Code, TimeSpan.FromDays(13));
        var completed = await newcomer.Regie.ApiPost($"toelatingen/{id}/aanvulling", new { antwoorden = Answers() }, versie: 2);
        await inkoper.ApiPost($"toelatingen/{id}/toets", Test("Vog", "Nog steeds te oud", "Aanvullen"), versie: 3);
        markt.Gemeente.Keuken.Clock.Move(markt.Gemeente.Code, TimeSpan.FromDays(15));
        var late = await newcomer.Regie.ApiPost($"toelatingen/{id}/aanvulling", new { antwoorden = Answers() }, versie: 4);

        Assert.Equal("OordeelZonderReden", silent.Refusal);
        Assert.Equal(("MagNietToelaten", "E-OH-04"), (mayNot.Refusal, mayNot.Rule));
        Assert.Equal(HttpStatusCode.NoContent, asked.Status);
        Assert.Contains("De VOG is te oud", shown.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NoContent, completed.Status);
        Assert.Equal(("AanvullenTeLaat", "E-15"), (late.Refusal, late.Rule));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_request_answers_every_requirement_and_comes_while_the_window_is_open(Engine engine)
    {
        var (markt, newcomer, inkoper) = await Scene(engine);
        var verband = markt.Gemeente.Gemeente.Samenwerking;

        var partly = await newcomer.Regie.ApiPost("toelatingen", new { samenwerking = verband, producten = new[] { markt.HuishoudelijkeHulp }, antwoorden = Answers().Skip(1) });
        var nothing = await newcomer.Regie.ApiPost("toelatingen", new { samenwerking = verband });
        var twice = await Ask(markt, newcomer) is { } && (await newcomer.Regie.ApiPost("toelatingen", Request(markt))).Refusal == "ToelatingLoopt";
        var without = await inkoper.ApiPost($"procedures/{verband}", new { instroom = "Gesloten", eisen = new[] { "Cao" } }, versie: 0);
        var closed = await inkoper.ApiPost($"procedures/{verband}", new { instroom = "Gesloten", eisen = Eis.Verplicht }, versie: 0);
        var other = await markt.NotAdmitted();
        var late = await other.Regie.ApiPost("toelatingen", Request(markt));

        Assert.Equal("EisOnbeantwoord", partly.Refusal);
        Assert.Equal("ProductenOntbreken", nothing.Refusal);
        Assert.True(twice);
        Assert.Equal(("WettelijkeEisWeggelaten", "G.2"), (without.Refusal, without.Rule));
        Assert.Equal(HttpStatusCode.NoContent, closed.Status);
        Assert.Equal(("InstroomGesloten", "E-OH-03"), (late.Refusal, late.Rule));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Both_sides_do_it_on_pages(Engine engine)
    {
        var (markt, newcomer, inkoper) = await Scene(engine);
        var form = new Dictionary<string, string> { ["Invoer.Producten"] = markt.HuishoudelijkeHulp.ToString() };
        for (var i = 0; i < Eis.Catalogus.Count; i++)
        {
            form[$"Invoer.Antwoorden[{i}].Eis"] = Eis.Catalogus[i].Code;
            form[$"Invoer.Antwoorden[{i}].Voldoet"] = "true";
            form[$"Invoer.Antwoorden[{i}].Bewijs"] = "Staat op onze website";
        }
        var page = $"/toelating/nieuw?samenwerking={markt.Gemeente.Gemeente.Samenwerking}";
        Assert.Contains(page, (await newcomer.Regie.Get("/toelating")).Text, StringComparison.Ordinal);

        var empty = await newcomer.Regie.PostForm(page, new(form) { ["Invoer.Antwoorden[2].Bewijs"] = "" });
        Assert.Contains("Invoer_Antwoorden_2__Bewijs-fout", empty.Text, StringComparison.Ordinal);
        var asked = await newcomer.Regie.PostForm(page, form);
        Assert.Equal(HttpStatusCode.Redirect, asked.Status);
        Assert.Contains(asked.Location!, (await inkoper.Get("/toelatingen")).Text, StringComparison.Ordinal);

        var test = new Dictionary<string, string> { ["Invoer.Besluit"] = "Toelaten" };
        for (var i = 0; i < Eis.Catalogus.Count; i++)
        {
            test[$"Invoer.Oordelen[{i}].Eis"] = Eis.Catalogus[i].Code;
            test[$"Invoer.Oordelen[{i}].Voldoet"] = "true";
        }
        Assert.Equal(HttpStatusCode.Redirect, (await inkoper.PostForm(asked.Location + "?handler=Toets", test, asked.Location)).Status);
        Assert.Contains("Toegelaten", (await newcomer.Regie.Get(asked.Location!)).Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Only_the_asker_and_the_inkoopverband_see_a_request(Engine engine)
    {
        var (markt, newcomer, _) = await Scene(engine);
        var id = await Ask(markt, newcomer);
        var elsewhere = await (await Proefgemeente.In(markt.Gemeente.Keuken)).Medewerker(Role.Inkoper);
        var consulent = await markt.Gemeente.Medewerker(Role.Consulent);

        Assert.Equal(HttpStatusCode.NotFound, (await markt.Aanbieders[0].Regie.Api("toelatingen/" + id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Api("toelatingen/" + id)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.ApiPost($"toelatingen/{id}/toets", Test(), versie: 1)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await consulent.ApiPost($"toelatingen/{id}/toets", Test(), versie: 1)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await markt.Aanbieders[0].Regie.ApiPost($"toelatingen/{id}/intrekking", versie: 1)).Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_has_an_interest_does_not_test(Engine engine)
    {
        var (markt, newcomer, inkoper) = await Scene(engine);
        var id = await Ask(markt, newcomer);

        var declared = await inkoper.ApiPost("belangen", new { aanbieder = newcomer.Id, aard = "Naaste" });
        var tested = await inkoper.ApiPost($"toelatingen/{id}/toets", Test(), versie: 1);
        var again = await inkoper.ApiPost("belangen", new { aanbieder = newcomer.Id, aard = "Werk" });
        var provider = await newcomer.Regie.ApiPost("belangen", new { aanbieder = newcomer.Id, aard = "Werk" });
        var colleague = await (await markt.Gemeente.Medewerker(Role.Inkoper)).ApiPost($"toelatingen/{id}/toets", Test(), versie: 1);
        var page = await inkoper.Get("/belangen");
        var ended = await inkoper.PostForm("/belangen?handler=Beeindig", new() { ["belang"] = declared.Get("belang") }, "/belangen");

        Assert.Equal(HttpStatusCode.Created, declared.Status);
        Assert.Equal(("HeeftBelang", "E-36"), (tested.Refusal, tested.Rule));
        Assert.Equal("BelangBekend", again.Refusal);
        Assert.Equal("BelangAlleenAmbtenaar", provider.Refusal);
        Assert.Equal(HttpStatusCode.NoContent, colleague.Status);
        Assert.Contains(newcomer.Naam, page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, ended.Status);
    }

    private static async Task<(Proefmarkt Markt, Proefaanbieder Newcomer, Deelnemer Inkoper)> Scene(Engine engine)
    {
        var markt = await Proefmarkt.In(await Proefgemeente.In(await Opdrachtkeuken.On(engine)), 1);
        return (markt, await markt.NotAdmitted(), await markt.Gemeente.Medewerker(Role.Inkoper));
    }

    private static async Task<string> Ask(Proefmarkt markt, Proefaanbieder aanbieder) =>
        (await aanbieder.Regie.ApiPost("toelatingen", Request(markt))).Get("toelating");

    private static async Task<T> Ask<T>(Proefmarkt markt, Func<IAanbiederQuestions, Task<T>> ask)
    {
        await using var scope = markt.Gemeente.Keuken.App.Services.CreateAsyncScope();
        return await ask(scope.ServiceProvider.GetRequiredService<IAanbiederQuestions>());
    }

    private static object Request(Proefmarkt markt) =>
        new { samenwerking = markt.Gemeente.Gemeente.Samenwerking, producten = new[] { markt.HuishoudelijkeHulp }, antwoorden = Answers() };

    private static Eisantwoord[] Answers() => [.. Eis.Catalogus.Select(e => new Eisantwoord(e.Code, true, "Staat op onze website"))];

    private static object Test(string? failing = null, string? why = null, string besluit = "Toelaten") =>
        new { oordelen = Eis.Catalogus.Select(e => new Eisoordeel(e.Code, e.Code != failing, e.Code == failing ? why : null)), besluit };
}
