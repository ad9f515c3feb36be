using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Ondersteuning;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

public sealed class ToewijzingTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_order_goes_to_the_chosen_aanbieder_who_learns_the_name_only_by_accepting(Engine engine)
    {
        var markt = await Market(engine);
        var (chosen, bsn) = (markt.Aanbieders[0], Proefgemeente.NieuwBsn());
        await markt.Chosen(chosen, bsn: bsn);
        var order = await Order(chosen);

        var before = await chosen.Regie.Api("toewijzingen/" + order);
        Assert.Equal("Gemaakt", before.Get("status"));
        Assert.DoesNotContain("Velden", before.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(bsn, before.Text, StringComparison.Ordinal);
        Assert.Contains("Noorderkwartier", before.Text, StringComparison.Ordinal);

        var accepted = await chosen.Regie.ApiPost($"toewijzingen/{order}/aanvaarding", versie: before.Versie);
        var after = await chosen.Regie.Api("toewijzingen/" + order);

        Assert.Equal(HttpStatusCode.NoContent, accepted.Status);
        Assert.Equal("Truus van der Velden", after.Json.GetProperty("persoon").GetProperty("naam").GetString());
        Assert.Equal("Dorpsstraat 12a", after.Json.GetProperty("persoon").GetProperty("adres").GetString());
        Assert.Equal(bsn, after.Get("bsn"));
        Assert.DoesNotContain("Velden", (await chosen.Regie.Api("toewijzingen")).Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Nobody_else_sees_the_order_and_the_bsn_lies_sealed_in_the_row(Engine engine)
    {
        var markt = await Market(engine);
        var (chosen, bsn) = (markt.Aanbieders[0], Proefgemeente.NieuwBsn());
        var zaak = await markt.Chosen(chosen, bsn: bsn);
        var order = await Order(chosen);
        await chosen.Regie.ApiPost($"toewijzingen/{order}/aanvaarding", versie: 1);

        var rival = await markt.Aanbieders[1].Regie.Api("toewijzingen/" + order);
        var rivalAccepts = await markt.Aanbieders[1].Regie.ApiPost($"toewijzingen/{order}/aanvaarding", versie: 2);
        var bidderAccepts = await chosen.Bieder.ApiPost($"toewijzingen/{order}/start", new { op = "2026-01-01" }, versie: 2);
        var elsewhere = await Proefgemeente.In(markt.Gemeente.Keuken);
        var stranger = await elsewhere.Medewerker(Role.Consulent);
        var row = await markt.Gemeente.Keuken.Look(db => db.Set<Toewijzing>().SingleAsync(t => t.Zaak == zaak));

        Assert.Equal(HttpStatusCode.NotFound, rival.Status);
        Assert.Equal(HttpStatusCode.NotFound, rivalAccepts.Status);
        Assert.Equal(HttpStatusCode.Forbidden, bidderAccepts.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Api($"zaken/{zaak}/toewijzingen")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.Get($"/zaken/{zaak}/toewijzingen")).Status);
        Assert.NotEqual(bsn, System.Text.Encoding.ASCII.GetString(row.BsnVerzegeld!));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task An_order_is_refused_on_a_weighty_ground_only_and_then_names_nobody(Engine engine)
    {
        var markt = await Market(engine);
        var chosen = markt.Aanbieders[0];
        await markt.Chosen(chosen);
        var order = await Order(chosen);

        var groundless = await chosen.Regie.ApiPost($"toewijzingen/{order}/weigering", new { toelichting = "Wij hebben even geen zin in deze opdracht." }, versie: 1);
        var brief = await chosen.Regie.ApiPost($"toewijzingen/{order}/weigering", new { grond = "BuitenDeskundigheid", toelichting = "Nee." }, versie: 1);
        var refused = await chosen.Regie.ApiPost($"toewijzingen/{order}/weigering", new { grond = "BuitenDeskundigheid", toelichting = "Dit vraagt kennis van hersenletsel die wij niet hebben." }, versie: 1);
        var afterwards = await chosen.Regie.ApiPost($"toewijzingen/{order}/aanvaarding", versie: 2);

        Assert.Equal(("GrondOntbreekt", "G.8 3.7"), (groundless.Refusal, groundless.Rule));
        Assert.Equal("ToelichtingLengte", brief.Refusal);
        Assert.Equal(HttpStatusCode.NoContent, refused.Status);
        Assert.Equal("AlBeantwoord", afterwards.Refusal);
        Assert.DoesNotContain("Velden", (await chosen.Regie.Api("toewijzingen/" + order)).Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Support_starts_within_the_period_and_not_in_the_future(Engine engine)
    {
        var markt = await Market(engine);
        var chosen = markt.Aanbieders[0];
        var zaak = await markt.Chosen(chosen);
        var order = await Order(chosen);
        var today = markt.Gemeente.Keuken.Clock.Today(markt.Gemeente.Code);

        var tooSoon = await chosen.Regie.ApiPost($"toewijzingen/{order}/start", new { op = today }, versie: 1);
        await chosen.Regie.ApiPost($"toewijzingen/{order}/aanvaarding", versie: 1);
        var before = await chosen.Regie.ApiPost($"toewijzingen/{order}/start", new { op = today.AddDays(-1) }, versie: 2);
        var future = await chosen.Regie.ApiPost($"toewijzingen/{order}/start", new { op = today.AddDays(1) }, versie: 2);
        var stale = await chosen.Regie.ApiPost($"toewijzingen/{order}/start", new { op = today }, versie: 1);
        var started = await chosen.Regie.ApiPost($"toewijzingen/{order}/start", new { op = today }, versie: 2);
        var row = await markt.Gemeente.Keuken.Look(db => db.Set<Toewijzing>().SingleAsync(t => t.Zaak == zaak));

        Assert.Equal("NietAanvaard", tooSoon.Refusal);
        Assert.Equal("StartBuitenPeriode", before.Refusal);
        Assert.Equal("StartInToekomst", future.Refusal);
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.Status);
        Assert.Equal(HttpStatusCode.NoContent, started.Status);
        Assert.Equal((ToewijzingStatus.Gestart, today), (row.Status, row.GestartOp));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_secret_address_is_told_to_nobody(Engine engine)
    {
        var markt = await Market(engine);
        var chosen = markt.Aanbieders[0];
        await markt.Chosen(chosen, geheim: true);
        var order = await Order(chosen);
        await chosen.Regie.ApiPost($"toewijzingen/{order}/aanvaarding", versie: 1);

        var shown = await chosen.Regie.Api("toewijzingen/" + order);

        Assert.Contains("Velden", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dorpsstraat", shown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Noorderkwartier", shown.Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_provider_works_through_the_pages_and_each_look_is_logged(Engine engine)
    {
        var markt = await Market(engine);
        var chosen = markt.Aanbieders[0];
        var zaak = await markt.Chosen(chosen);
        var order = await Order(chosen);
        var page = "/toewijzingen/" + order;
        var today = markt.Gemeente.Keuken.Clock.Today(markt.Gemeente.Code);

        Assert.Contains(page, (await chosen.Regie.Get("/toewijzingen")).Text, StringComparison.Ordinal);
        var wrong = await chosen.Regie.PostForm(page + "?handler=Weiger", new() { ["Invoer.Toelichting"] = "kort" }, page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("Kies waarom u niet kunt", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await chosen.Regie.PostForm(page + "?handler=Aanvaard", [], page)).Status);
        Assert.Contains("Truus van der Velden", (await chosen.Regie.Get(page)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await chosen.Regie.PostForm(page + "?handler=Start", new() { ["Invoer.Op"] = today.ToString("d-M-yyyy") }, page)).Status);

        var looks = await markt.Gemeente.Keuken.Look(db => db.Set<Inzage>().Where(i => i.Zaak == zaak && i.Wat == "Inzage.Toewijzing").ToListAsync());
        Assert.True(looks.Count >= 2);
        Assert.All(looks, l => Assert.Equal(nameof(Role.AanbiederRegie), l.Rol));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_team_sees_the_order_on_its_task_list_and_the_inwoner_in_plain_words(Engine engine)
    {
        var markt = await Market(engine);
        var zaak = await markt.Chosen(markt.Aanbieders[0]);
        var consulent = await markt.Gemeente.Medewerker(Role.Consulent);

        var page = await consulent.Get($"/zaken/{zaak}/toewijzingen");
        var (task, mine) = await Lines(markt.Gemeente, zaak);

        Assert.Contains(markt.Aanbieders[0].Naam, page.Text, StringComparison.Ordinal);
        Assert.Equal((TaakStatus.Wacht, $"/zaken/{zaak}/toewijzingen"), (task.Status, task.Href));
        Assert.NotNull(task.Uiterlijk);
        Assert.Contains(markt.Aanbieders[0].Naam, mine.Tekst, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_same_choice_told_twice_is_one_order(Engine engine)
    {
        var markt = await Market(engine);
        var zaak = await markt.Chosen(markt.Aanbieders[0]);

        await Opdrachtkeuken.Again(markt.Gemeente, zaak);

        Assert.Equal(1, await markt.Gemeente.Keuken.Look(db => db.Set<Toewijzing>().CountAsync(t => t.Zaak == zaak)));
    }

    private static async Task<Proefmarkt> Market(Engine engine) => await Proefmarkt.In(await Proefgemeente.In(await Opdrachtkeuken.On(engine)), 2);

    private static async Task<string> Order(Proefaanbieder aanbieder) =>
        (await aanbieder.Regie.Api("toewijzingen")).Json.GetProperty("toewijzingen")[0].GetProperty("id").GetString()!;

    private static async Task<(Taakregel Task, MijnRegel Mine)> Lines(Proefgemeente gemeente, ZaakId zaak)
    {
        await using var scope = gemeente.Keuken.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
        var tasks = scope.ServiceProvider.GetServices<ITaakregels>().Single(t => t.Volgorde == 600);
        var mine = scope.ServiceProvider.GetServices<IMijnRegels>().Single(t => t.Volgorde == 600);
        return ((await tasks.Regels([zaak], default))[zaak][0], (await mine.Regels([zaak], default))[zaak][0]);
    }
}
