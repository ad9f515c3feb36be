using System.Net;
using Bemiddeling;
using Microsoft.EntityFrameworkCore;
using ModuleContracts;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>The whole way of a vraag, from the drawing table to the award.</summary>
public sealed class VraagTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_vraag_goes_all_the_way_and_the_winner_gets_the_order_after_the_standstill(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        var offertes = await story.Opened();
        var uitkomst = await story.Consulent.Api(story.Vraagpad + "/uitkomst");
        Assert.Equal(offertes[0], uitkomst.Json.GetProperty("offertes")[0].GetProperty("regel").GetProperty("offerte").GetString());

        Vraagverhaal.Ok(await story.DoMijn("keuze", new { offerte = offertes[0] }));
        var beslisser = await story.Gemeente.Medewerker(Role.Beslisser);
        Vraagverhaal.Ok(await story.Do(beslisser, "besluit", new { offerte = offertes[0], geenBelang = true }));
        Assert.Equal("Besloten", await story.Status());

        var lost = await story.Markt.Aanbieders[1].Bieder.Api($"offertes/{offertes[1]}/uitslag");
        Assert.Equal("False", lost.Get("gekozen"));
        Assert.DoesNotContain("58", lost.Text);
        Assert.DoesNotContain(story.Markt.Aanbieders[0].Naam, lost.Text);

        await story.Later(15);
        Assert.Equal("Gegund", await story.Status());
        var copy = await story.Markt.Aanbieders[0].Bieder.Api($"vragen/{story.Vraag}");
        Assert.Equal(HttpStatusCode.NotFound, copy.Status);
        var route = await story.Consulent.Api($"{story.Zaakpad}/routes/{story.Voorziening}");
        Assert.Equal(story.Markt.Aanbieders[0].Id.ToString(), route.Get("aanbieder"));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_text_with_a_name_of_the_case_in_it_does_not_pass(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Composed(Vraagverhaal.Opzet("Mevrouw Veldens durft niet meer naar buiten."));

        Vraagverhaal.Ok(await story.Do(story.Consulent, "toets"));
        var answer = await story.Do(story.Consulent, "goedkeuring", new { gelezen = true });

        Assert.Equal("TekstHerkenbaar", answer.Refusal);
        Assert.Equal("E-AUC-05", answer.Rule);
        Assert.Contains("Veldens", (await story.Consulent.Api(story.Vraagpad + "/toets")).Text);
        Assert.Equal("Anonimiseringstoets", await story.Status());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_bidders_read_has_no_tie_to_the_case(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();

        var read = await story.Markt.Aanbieders[0].Bieder.Api($"vragen/{story.Vraag}");

        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Contains("80", read.Text);
        Assert.Contains("Noorderkwartier", read.Text);
        Assert.All([story.Zaak.ToString(), story.Voorziening.ToString()], s => Assert.DoesNotContain(s, read.Text));
        Assert.All(["Truus", "Velden", "Dorpsstraat", "3512", "1943"], s => Assert.DoesNotContain(s, Leestekst.Of(read.Text)));
        Assert.Equal(1, await story.Keuken.Look(db => db.Set<PublicatieInzage>().CountAsync(i => i.Organisatie == story.Markt.Aanbieders[0].Id)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task An_edit_after_agreement_goes_back_to_the_test(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Agreed();

        Vraagverhaal.Ok(await story.Do(story.Consulent, "wijziging", Vraagverhaal.Opzet("Een andere tekst.")));

        Assert.Equal("Concept", await story.Status());
        Assert.Equal("StandNietGoed", (await story.Do(story.Consulent, "publicatie")).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Without_agreement_nothing_is_published(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Composed();
        Vraagverhaal.Ok(await story.Do(story.Consulent, "toets"));
        Assert.Equal("LezingOntbreekt", (await story.Do(story.Consulent, "goedkeuring", new { gelezen = false })).Refusal);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "goedkeuring", new { gelezen = true }));

        Assert.Equal("InstemmingOntbreekt", (await story.Do(story.Consulent, "publicatie")).Refusal);
        Assert.Equal("TekstVeranderd", (await story.DoMijn("instemming", new { akkoord = true, afdruk = "OUD" })).Refusal);
        Vraagverhaal.Ok(await story.DoMijn("instemming", new { akkoord = false, afdruk = "" }));
        Assert.Equal("Concept", await story.Status());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_product_where_the_inwoner_chooses_is_refused_and_so_is_a_second_vraag(Engine engine)
    {
        var openHuis = await Vraagverhaal.In(engine, clientKiest: true);
        Assert.Equal("ClientKiestGeenVraag", (await openHuis.Compose()).Refusal);

        var story = await (await Vraagverhaal.In(engine)).Composed();
        var second = await story.Compose();
        Assert.Equal("VraagLooptAl", second.Refusal);
        Assert.Equal("E-30", second.Rule);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_small_wijk_shows_the_larger_area_and_a_secret_address_the_gemeente(Engine engine)
    {
        var gemeente = await Vraagverhaal.In(engine);
        var small = await (await Vraagverhaal.In(engine, wijk: null)).Composed();
        Assert.Contains("Noorderkwartier", (await small.Consulent.Api(small.Vraagpad)).Text);
        Assert.Equal("Noord", Gebied.Compute(gemeente.Gemeente.Gemeente, gemeente.Gemeente.KleineWijk, false, 2000).Value);
        Assert.Equal(gemeente.Gemeente.Gemeente.Naam, Gebied.Compute(gemeente.Gemeente.Gemeente, gemeente.Gemeente.Wijk, true, 2000).Value);
        Assert.Equal("GebiedTeKlein", Gebied.Compute(gemeente.Gemeente.Gemeente, gemeente.Gemeente.Wijk, false, 100_000).Refusal!.Code);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Weights_must_sum_to_100_and_the_price_weighs_40_at_most(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        Assert.Equal("GewichtenNiet100", (await story.Compose(Vraagverhaal.Opzet(gewichten: new { aanpak = 50, inwoner = 30, prijs = 30 }))).Refusal);
        Assert.Equal("PrijsTeZwaar", (await story.Compose(Vraagverhaal.Opzet(gewichten: new { aanpak = 25, inwoner = 30, prijs = 45 }))).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task After_closing_only_two_persons_stop_it_and_a_new_round_is_blocked(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        await story.Closed();
        Assert.Equal("StandNietGoed", (await story.Do(story.Consulent, "intrekking", new { toelichting = "" })).Refusal);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "staking", new { grond = "BehoefteVeranderd", toelichting = "De behoefte is na een opname heel anders." }));
        var both = await story.Gemeente.Medewerker(Role.Beslisser);
        Vraagverhaal.Ok(await story.Do(both, "staking/bevestiging"));

        var again = await story.Compose();
        Assert.Equal("HerhalingGeblokkeerd", again.Refusal);
        Assert.Equal("E-32", again.Rule);
        var offerte = (await story.Markt.Aanbieders[0].Bieder.Api("offertes")).Json[0];
        Assert.Equal("VraagBeeindigd", offerte.GetProperty("status").GetString());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Nobody_offered_the_round_runs_on_once(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        await story.Later(15);
        Assert.Equal("GeenOfferte", await story.Status());
        Vraagverhaal.Ok(await story.Do(story.Consulent, "verlenging"));
        Assert.Equal("Gepubliceerd", await story.Status());
        await story.Later(15);
        Assert.Equal("AlVerlengd", (await story.Do(story.Consulent, "verlenging")).Refusal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Another_gemeente_finds_nothing_and_another_role_may_not(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Composed();
        var elsewhere = await (await Proefgemeente.In(story.Keuken)).Medewerker(Role.Consulent);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.Api(story.Vraagpad)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.ApiPost(story.Vraagpad + "/toets", new { }, 1)).Status);
        var (other, _) = await story.Gemeente.Inwoner();
        Assert.Equal(HttpStatusCode.NotFound, (await other.Api(story.Mijnpad)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await story.Markt.Aanbieders[0].Bieder.Api(story.Vraagpad)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await story.Consulent.Api("vragen")).Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task An_urgent_case_is_refused(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        Vraagverhaal.Ok(await story.Consulent.ApiPost(story.Zaakpad + "/spoed", new { reden = "Vanavond is er niemand meer in huis." }, (await story.Consulent.Api(story.Zaakpad)).Versie));

        var answer = await story.Compose();

        Assert.Equal("SpoedNietOpMarkt", answer.Refusal);
        Assert.Equal("B-32", answer.Rule);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_task_list_and_the_inwoner_say_what_comes_next(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        Assert.Contains("Kies hoe u een aanbieder vindt.", (await story.Consulent.Api(story.Zaakpad + "/taken")).Text);

        await story.Scored();
        Assert.Contains("De inwoner oordeelt", (await story.Consulent.Api(story.Zaakpad + "/taken")).Text);
        Assert.Contains($"/mijn/{story.Zaak}/vragen/{story.Vraag}/voorstellen", (await story.Inwoner.Get("/mijn")).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_colleague_with_a_paper_signature_records_the_agreement(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Composed();
        Vraagverhaal.Ok(await story.Do(story.Consulent, "toets"));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "goedkeuring", new { gelezen = true }));
        var afdruk = (await story.Consulent.Api(story.Vraagpad)).Get("afdruk");
        Assert.Equal("HandtekeningOntbreekt", (await story.Do(story.Consulent, "instemming", new { afdruk })).Refusal);
        Assert.Equal("HandtekeningOntbreekt", (await story.Do(story.Consulent, "instemming", new { ondertekend = "2020-01-01", afdruk })).Refusal);

        var today = story.Keuken.Clock.Today(story.Gemeente.Code).ToString("yyyy-MM-dd", null);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "instemming", new { ondertekend = today, afdruk }));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "publicatie"));
    }
}
