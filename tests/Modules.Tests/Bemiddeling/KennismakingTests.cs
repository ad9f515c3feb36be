using System.Net;
using Bemiddeling;
using Host;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;
using Waarden;
using static Modules.Tests.Kennismakingstappen;

namespace Modules.Tests;

/// <summary>The inwoner meets aanbieders before he chooses: his initiative, one text for all, a first name and no more.</summary>
public sealed class KennismakingTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Two_are_asked_one_comes_and_one_does_not_and_nothing_of_the_evaluation_moves(Engine engine)
    {
        var (story, offertes) = await Opened(engine);
        var (yes, no) = (story.Markt.Aanbieders[0], story.Markt.Aanbieders[1]);
        await story.Mailbox(yes, Address(yes));
        var outcome = Regels(await story.Consulent.Api($"{story.Vraagpad}/uitkomst"));
        Vraagverhaal.Ok(await Ask(story, offertes));
        Assert.Equal(HttpStatusCode.NotFound, (await yes.Bieder.Api($"kennismakingen/{offertes[0]}")).Status);
        await Written(story);
        Assert.Equal(HttpStatusCode.NotFound, (await yes.Bieder.Api($"kennismakingen/{offertes[0]}")).Status);
        await Invited(story);

        var request = await yes.Bieder.Api($"kennismakingen/{offertes[0]}");
        Assert.Contains(Text, request.Text);
        Assert.DoesNotContain("Truus", request.Text);
        Assert.Equal("GeheimhoudingOntbreekt", (await Answer(yes, offertes[0], new { aanvaard = true, telefoon = "030-1234567" })).Refusal);
        Assert.Equal("BelnummerOntbreekt", (await Answer(yes, offertes[0], new { aanvaard = true, geheimhouding = true, telefoon = "bel maar" })).Refusal);
        Assert.DoesNotContain("Truus", (await yes.Bieder.Get($"/kennismakingen/{offertes[0]}")).Text);
        Vraagverhaal.Ok(await Accept(yes, offertes[0]));
        Vraagverhaal.Ok(await Answer(no, offertes[1], new { aanvaard = false }));
        await Name(story, yes, offertes[0], no, offertes[1]);

        var now = story.Keuken.Clock.Now(story.Gemeente.Code);
        Assert.Equal("GesprekVerleden", (await story.Do(story.Consulent, "kennismaking/gesprekken", new { offerte = offertes[0], gesprek = now.AddHours(-1) })).Refusal);
        Assert.Equal("StandNietGoed", (await story.Do(story.Consulent, "kennismaking/gesprekken", new { offerte = offertes[1], gesprek = now.AddDays(1) })).Refusal);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "kennismaking/gesprekken", new { offerte = offertes[0], gesprek = now.AddDays(1) }));
        Assert.Equal("StandNietGoed", (await story.Do(story.Consulent, "kennismaking/gesprekken/uitkomst", new { offerte = offertes[0], gehouden = true })).Refusal);
        await story.Later(2);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "kennismaking/gesprekken/uitkomst", new { offerte = offertes[0], gehouden = true }));
        Assert.DoesNotContain("Truus", (await yes.Bieder.Api($"kennismakingen/{offertes[0]}")).Text);

        Assert.Equal(outcome, Regels(await story.Consulent.Api($"{story.Vraagpad}/uitkomst")));
        Vraagverhaal.Ok(await story.DoMijn("keuze", new { offerte = offertes[1] }));
        Assert.DoesNotContain(Text, (await yes.Bieder.Api($"kennismakingen/{offertes[0]}")).Text);
        var log = await story.Consulent.Api($"{story.Zaakpad}/logboek");
        Assert.Equal(
            ["KennismakingAgreed", "KennismakingAnswered", "KennismakingAnswered", "KennismakingAsked", "KennismakingEnded", "KennismakingInvited", "KennismakingPlanned", "KennismakingRecorded", "KennismakingWritten"],
            log.Json.EnumerateArray().Select(e => e.GetProperty("soort").GetString()!).Where(s => s.StartsWith("Kennismaking", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("rustig", log.Text);
        Assert.Empty(await story.Controle());

        // Asked and planned; it was held before the choice, so nobody is told that it is off.
        var mails = await story.Keuken.Look(db => db.Set<Bericht>().AsNoTracking().Where(b => b.Aan == Address(yes)).ToListAsync());
        Assert.Single(mails, m => m.Tekst.Contains("wil u spreken"));
        Assert.Single(mails, m => m.Tekst.Contains("gesprek gepland"));
        Assert.All(mails, m => Assert.All(new[] { "Truus", "Velden", "rustig", story.Zaak.ToString(), "voorbij" }, s => Assert.DoesNotContain(s, m.Onderwerp + m.Tekst + m.Inhoud)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task At_most_three_of_those_he_can_choose_and_one_round(Engine engine)
    {
        var (story, offertes) = await Opened(engine, 4);
        Assert.Equal("KennismakingTeVeel", (await Ask(story, offertes)).Refusal);
        Assert.Equal("NietsGekozen", (await Ask(story, [])).Refusal);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(story, [Guid.NewGuid().ToString()])).Status);
        Assert.Equal("VormOntbreekt", (await Ask(story, offertes.Take(1), null)).Refusal);
        Assert.Equal(0, await Count(story));
        Vraagverhaal.Ok(await Ask(story, offertes.Take(3)));
        await Written(story);
        await Invited(story);
        Assert.Equal("KennismakingWasEr", (await Ask(story, offertes.Skip(3))).Refusal);

        // Who was not invited finds nothing, by page and by API; neither does another gemeente.
        var other = story.Markt.Aanbieders[3].Bieder;
        foreach (var offerte in offertes)
            await Nothing(other, $"kennismakingen/{offerte}", "/kennismakingen/" + offerte);
        Assert.Equal(HttpStatusCode.NotFound, (await other.ApiPost($"kennismakingen/{offertes[0]}/antwoord", new { aanvaard = true, geheimhouding = true }, 1)).Status);
        Assert.DoesNotContain(offertes[0], (await other.Api("kennismakingen")).Text);
        var list = await story.Markt.Aanbieders[0].Bieder.Api("kennismakingen");
        Assert.Contains(offertes[0], list.Text);
        // What stands in the file is read one by one, because each look is logged.
        Assert.DoesNotContain(Text, list.Text);
        var elsewhere = await (await Proefgemeente.In(story.Keuken)).Medewerker(Role.Consulent);
        await Nothing(elsewhere, $"{story.Vraagpad}/kennismaking", $"/{story.Vraagpad}/kennismaking");
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.ApiPost($"{story.Vraagpad}/kennismaking/uitnodiging", new { }, 1)).Status);
        var (neighbour, _) = await story.Gemeente.Inwoner();
        await Nothing(neighbour, $"{story.Mijnpad}/kennismaking", $"/{story.Mijnpad}/kennismaking");
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Destruction_takes_every_text_of_it(Engine engine)
    {
        // Other stories lie in the same database: words that only this one has.
        var (voorstel, telefoon) = ($"Liefst dinsdagochtend vroeg, zegt {Vraagverhaal.Woord()}.", $"030-{Random.Shared.Next(1_000_000, 10_000_000)}");
        var (story, offertes) = await Opened(engine);
        Vraagverhaal.Ok(await Ask(story, offertes));
        await Written(story);
        await Invited(story);
        Vraagverhaal.Ok(await Answer(story.Markt.Aanbieders[0], offertes[0], new { aanvaard = true, geheimhouding = true, telefoon, voorstel }));
        var rows = new RuweRijen(story.Keuken);
        var kept = await rows.Dump();
        Assert.All([voorstel, telefoon], s => Assert.Contains(s, kept));
        var (one, two) = (await story.Gemeente.Medewerker(Role.Beslisser), await story.Gemeente.Medewerker(Role.Beslisser));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "staking", new { grond = "InwonerStopt", toelichting = "De inwoner heeft geen hulp meer nodig." }));
        Vraagverhaal.Ok(await story.Do(one, "staking/bevestiging"));

        var bidder = story.Markt.Aanbieders[0].Bieder;
        var over = await bidder.Api($"kennismakingen/{offertes[0]}");
        Assert.True(over.Json.GetProperty("voorbij").GetBoolean());
        Assert.DoesNotContain(Text, over.Text);
        Assert.DoesNotContain("Truus", over.Text);
        Assert.Equal("KennismakingVoorbij", (await Accept(story.Markt.Aanbieders[0], offertes[0])).Refusal);
        foreach (var who in new[] { one, two })
            Vraagverhaal.Ok(await story.Do(who, "vernietiging", new { reden = "De inwoner vraagt om vernietiging van zijn gegevens." }));
        var vraag = VraagId.From(Guid.Parse(story.Vraag));
        Assert.Empty(await rows.Cells<KennismakingVerzoek>("Vraag", vraag.Value));
        Assert.Empty(await rows.Cells<Kennismaking>("Vraag", vraag.Value));
        var left = await rows.Dump();
        Assert.All([voorstel, telefoon], s => Assert.DoesNotContain(s, left));
        Assert.Empty(await story.Controle());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Staff_puts_it_in_with_a_signature_and_the_inwoner_can_say_no_and_stop(Engine engine)
    {
        var (story, offertes) = await Opened(engine);
        var vandaag = story.Keuken.Clock.Today(story.Gemeente.Code).ToString("yyyy-MM-dd");
        Assert.Equal("HandtekeningOntbreekt", (await story.Do(story.Consulent, "kennismaking", new { offertes, vorm = "Telefoon", plek = "", wijze = "Handtekening" })).Refusal);
        Assert.Equal("GetuigeIsBeoordelaar", (await story.Do(story.Consulent, "kennismaking", new { offertes, vorm = "Telefoon", plek = "", wijze = "Getuige", getuige = "Mevrouw De Boer" })).Refusal);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "kennismaking", new { offertes, vorm = "Telefoon", plek = "", wijze = "Handtekening", ondertekend = vandaag }));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "kennismaking/samenvatting", new { tekst = Text }));
        Assert.Equal("StandNietGoed", (await story.Do(story.Consulent, "kennismaking/uitnodiging")).Refusal);
        Assert.Equal("TekstVeranderd", (await story.DoMijn("kennismaking/instemming", new { akkoord = true, afdruk = "oud" })).Refusal);
        Vraagverhaal.Ok(await story.DoMijn("kennismaking/instemming", new { akkoord = false, afdruk = await Afdruk(story) }));
        Assert.Equal("StandNietGoed", (await story.Do(story.Consulent, "kennismaking/uitnodiging")).Refusal);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "kennismaking/samenvatting", new { tekst = Text + " Liefst in de ochtend." }));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "kennismaking/instemming", new { akkoord = true, afdruk = await Afdruk(story), wijze = "Handtekening", ondertekend = vandaag }));
        await Invited(story);
        Vraagverhaal.Ok(await Accept(story.Markt.Aanbieders[0], offertes[0]));

        Vraagverhaal.Ok(await story.DoMijn("kennismaking/intrekking"));
        Assert.DoesNotContain("Truus", (await story.Markt.Aanbieders[0].Bieder.Get($"/kennismakingen/{offertes[0]}")).Text);
        Assert.Equal("StandNietGoed", (await story.Do(story.Consulent, "kennismaking/gesprekken", new { offerte = offertes[0], gesprek = DateTimeOffset.UtcNow.AddDays(30) })).Refusal);
        Vraagverhaal.Ok(await story.DoMijn("keuze", new { offerte = offertes[0] }));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task No_term_is_extended_for_it(Engine engine)
    {
        var (story, offertes) = await Opened(engine);
        Vraagverhaal.Ok(await Ask(story, offertes));
        await Written(story);
        await Invited(story);
        Vraagverhaal.Ok(await Accept(story.Markt.Aanbieders[0], offertes[0]));
        var now = story.Keuken.Clock.Now(story.Gemeente.Code);
        foreach (var late in new[] { now.AddDays(61), DateTimeOffset.MaxValue })
            Assert.Equal("KennismakingTeLaat", (await story.Do(story.Consulent, "kennismaking/gesprekken", new { offerte = offertes[0], gesprek = late })).Refusal);
        // Two working days are over within a week, holidays included.
        await story.Later(7);
        Assert.Equal("KennismakingTermijn", (await Accept(story.Markt.Aanbieders[1], offertes[1])).Refusal);
        Assert.True((await Answer(story.Markt.Aanbieders[1], offertes[1], new { aanvaard = false })).Ok);

        var (slow, others) = await Opened(engine);
        Vraagverhaal.Ok(await Ask(slow, others));
        await Written(slow);
        await slow.Later(60);
        Assert.Equal("KennismakingTeLaat", (await slow.Do(slow.Consulent, "kennismaking/uitnodiging")).Refusal);
        Assert.Equal(VraagStatus.Geopend, (await ToetsTests.Row(slow)).Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task When_the_winner_steps_back_the_page_lets_ask_again_unless_aanbieders_were_asked(Engine engine)
    {
        var (story, offertes) = await Opened(engine, 3);
        Vraagverhaal.Ok(await Ask(story, offertes.Take(1)));
        Vraagverhaal.Ok(await story.DoMijn("keuze", new { offerte = offertes[0] }));
        Vraagverhaal.Ok(await story.Do(await story.Gemeente.Medewerker(Role.Beslisser), "besluit", new { offerte = offertes[0], reden = "", geenBelang = true }));
        var winner = story.Markt.Aanbieders[0].Bieder;
        Vraagverhaal.Ok(await winner.ApiPost($"offertes/{offertes[0]}/terugtrekking", new { reden = "Onze medewerker is langdurig ziek geworden." }, (await winner.Api($"offertes/{offertes[0]}")).Versie));

        var (mijn, consulent) = ($"/{story.Mijnpad}/kennismaking", $"/{story.Vraagpad}/kennismaking");
        Assert.Equal(KennismakingStatus.Voorbij, (await Row(story)).Status);
        Assert.Contains("name=\"Vorm\"", (await story.Inwoner.Get(mijn)).Text);
        Assert.Contains("name=\"Namens.Vorm\"", (await story.Consulent.Get(consulent)).Text);
        await Goes(story.Inwoner, mijn, new() { ["Offertes"] = offertes[1], ["Vorm"] = "Telefoon" }, mijn);
        await Written(story);
        await Invited(story);
        Assert.DoesNotContain("name=\"Vorm\"", (await story.Inwoner.Get(mijn)).Text);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task By_the_pages_of_inwoner_consulent_and_aanbieder(Engine engine)
    {
        var (story, offertes) = await Opened(engine);
        var (mijn, consulent, bidder) = ($"/{story.Mijnpad}/kennismaking", $"/{story.Vraagpad}/kennismaking", story.Markt.Aanbieders[0].Bieder);
        Assert.Contains(mijn, (await story.Inwoner.Get($"/{story.Mijnpad}/keuze")).Text);
        Assert.Contains("hoogstens 3", (await story.Inwoner.Get(mijn)).Text);
        await Goes(story.Inwoner, mijn, new() { ["Offertes"] = offertes[0], ["Vorm"] = "Telefoon" }, mijn);
        Assert.Contains("Schrijf de samenvatting", (await story.Consulent.Get($"/{story.Zaakpad}")).Text);
        await Goes(story.Consulent, consulent + "?handler=Samenvatting", new() { ["Samenvatting"] = Text }, consulent);
        Assert.Contains("Lees de tekst", (await story.Inwoner.Get("/mijn")).Text);
        Assert.Contains(Text, (await story.Inwoner.Get(mijn)).Text);
        await Goes(story.Inwoner, mijn + "?handler=Instemming", new() { ["Akkoord"] = "True", ["Afdruk"] = await Afdruk(story) }, mijn);
        await Goes(story.Consulent, consulent + "?handler=Uitnodiging", [], consulent);

        var page = $"/kennismakingen/{offertes[0]}";
        Assert.Contains(page, (await bidder.Get("/kennismakingen")).Text);
        var unsigned = await bidder.PostForm(page + "?handler=Aanvaard", new() { ["Telefoon"] = "030-1234567" }, page);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsigned.Status);
        Assert.Contains("akkoord gaat met de geheimhouding", unsigned.Text);
        await Goes(bidder, page + "?handler=Aanvaard", new() { ["Telefoon"] = "030-1234567", ["Geheimhouding"] = "true" }, page);
        Assert.Contains("Truus", (await bidder.Get(page)).Text);
        Assert.DoesNotContain("Velden", (await bidder.Get(page)).Text);
        var day = story.Keuken.Clock.Today(story.Gemeente.Code).AddDays(3);
        var missing = await story.Consulent.PostForm(consulent + "?handler=Gesprek", new() { ["Offerte"] = offertes[0] }, consulent);
        Assert.Contains("Vul de dag en de tijd", missing.Text);
        await Goes(story.Consulent, consulent + "?handler=Gesprek", new() { ["Offerte"] = offertes[0], ["Dag"] = $"{day:d-M-yyyy}", ["Tijd"] = "10:00" }, consulent);
        Assert.Contains("10.00 uur", (await bidder.Get(page)).Text);
        Assert.Contains("10.00 uur", (await story.Inwoner.Get(mijn)).Text);
        await story.Later(4);
        await Goes(story.Consulent, consulent + "?handler=Uitkomst", new() { ["Offerte"] = offertes[0], ["Gehouden"] = "True" }, consulent);
        await Goes(story.Inwoner, mijn + "?handler=Intrekking", [], mijn);
        Assert.Contains("voorbij", (await bidder.Get(page)).Text);
    }

    // The first name is known to who accepted, on that page only; each look stands in the inwoner's list.
    private static async Task Name(Vraagverhaal story, Proefaanbieder yes, string accepted, Proefaanbieder no, string declined)
    {
        var known = await yes.Bieder.Api($"kennismakingen/{accepted}");
        Assert.Equal("Truus", known.Get("voornaam"));
        Assert.DoesNotContain(story.Zaak.ToString(), known.Text, StringComparison.OrdinalIgnoreCase);
        Assert.All(["Velden", "Dorpsstraat", "3512"], s => Assert.DoesNotContain(s, Leestekst.Of(known.Text), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain("Truus", (await yes.Bieder.Api("kennismakingen")).Text);
        Assert.DoesNotContain("Truus", (await yes.Bieder.Get($"/offertes/{accepted}")).Text);
        Assert.DoesNotContain("Truus", (await no.Bieder.Api($"kennismakingen/{declined}")).Text);
        var looks = await story.Keuken.Look(db => db.Set<Inzage>().Where(i => i.Zaak == story.Zaak && (i.Wat == "Inzage.Voornaam" || i.Wat == "Inzage.Kennismaking") && i.Naam == "Aanbieder").Select(i => i.Wat).ToListAsync());
        Assert.Single(looks, "Inzage.Voornaam");
        Assert.True(looks.Count > 3);
        await story.Keuken.Drain();
        var seen = (await story.Inwoner.Api($"{story.Mijnpad}/kennismaking")).Json.GetProperty("aanbieders").EnumerateArray().Select(a => a.GetProperty("antwoord").GetString()).Order();
        Assert.Equal(["Aanvaard", "Afgeslagen"], seen);
    }

    private static async Task Nothing(Deelnemer who, string api, string page)
    {
        Assert.Equal(HttpStatusCode.NotFound, (await who.Api(api)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await who.Get(page)).Status);
    }

    private static async Task Goes(Deelnemer who, string action, Dictionary<string, string> form, string page)
    {
        var answer = await who.PostForm(action, form, page);
        Assert.True(answer.Status == HttpStatusCode.Redirect, $"{action}: {answer.Status} {answer.Text}");
    }

    private static string Regels(Antwoord outcome) => outcome.Json.GetProperty("offertes").ToString();

    private static Task<int> Count(Vraagverhaal story) => story.Keuken.Look(db => db.Set<Kennismaking>().CountAsync(k => k.Gemeente == story.Gemeente.Code));
}
