using System.Net;
using System.Reflection;
using Bemiddeling;
using Host;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;
using static Modules.Tests.Kennismakingstappen;

namespace Modules.Tests;

/// <summary>No summary for a kennismaking is kept or sent past the gate: not by the API, not by a page, not by a job, not an older text.</summary>
public sealed class KennismakingPoortTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_tells_who_it_is_is_refused_at_its_field_by_page_and_by_api_and_not_kept(Engine engine)
    {
        var (story, offertes) = await Opened(engine);
        Vraagverhaal.Ok(await Ask(story, offertes, "Bibliotheek"));
        var page = $"/{story.Vraagpad}/kennismaking";
        foreach (var (text, place, code, field) in new[]
        {
            ("Mevrouw Velden wil graag rustig praten over de dag.", "Aan de balie", "TekstHerkenbaar", "samenvatting"),
            ("Zij woont in de Dorpsstraat en wil graag praten.", "Aan de balie", "TekstHerkenbaar", "samenvatting"),
            (Text, "Bij de bibliotheek in de Dorpsstraat", "TekstHerkenbaar", "plek"),
            ("Zij is weduwe en heeft MS.", "Aan de balie", "TeWeinigMensen", "samenvatting"),
            ("Te kort.", "Aan de balie", "SamenvattingTekst", "samenvatting"),
            (Text, " ", "PlekOntbreekt", "plek"),
        })
        {
            var refused = await story.Do(story.Consulent, "kennismaking/samenvatting", new { tekst = text, plek = place });
            Assert.Equal((code, field), (refused.Refusal, refused.Get("field")));
            var shown = await story.Consulent.PostForm(page + "?handler=Samenvatting", new() { ["Samenvatting"] = text, ["Plek"] = place }, page);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, shown.Status);
            if (code == "TekstHerkenbaar")
                Assert.Contains("id=\"vondst-1\"", shown.Text);
        }
        var found = await story.Consulent.ApiPost($"{story.Vraagpad}/kennismaking/toets", new { tekst = "Zij woont in de Dorpsstraat en wil graag praten.", plek = "" });
        Assert.Contains(found.Json.GetProperty("vondsten").EnumerateArray(), v => v.GetProperty("veld").GetString() == "samenvatting" && v.GetProperty("fragment").GetString()!.Contains("Dorpsstraat"));
        Assert.Equal("", (await Row(story)).Samenvatting);
        Assert.Equal(KennismakingStatus.Gevraagd, (await Row(story)).Status);

        // What points at nobody may stay, for a reason.
        object Stays(string? grond) => new { tekst = Text, plek = "Bij Kudelstaart, vraag naar de balie", afgewezen = new[] { new { veld = "plek", fragment = "Kudelstaart", grond, reden = "" } } };
        Assert.Equal("AfwijsredenOntbreekt", (await story.Do(story.Consulent, "kennismaking/samenvatting", Stays(null))).Refusal);
        Vraagverhaal.Ok(await story.Do(story.Consulent, "kennismaking/samenvatting", Stays("VeelMensen")));
        Assert.Equal(KennismakingStatus.Geschreven, (await Row(story)).Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_text_that_changed_or_that_the_file_came_to_know_is_not_sent(Engine engine)
    {
        var (story, offertes) = await Opened(engine);
        Vraagverhaal.Ok(await Ask(story, offertes));
        await Written(story);
        var rows = new RuweRijen(story.Keuken);
        Task Plant(string change) => rows.Execute($"update bemiddeling_kennismaking set {change} where \"Gemeente\" = '{story.Gemeente.Code}'");

        // Behind the back of the processes: another text than was agreed to, then one with an agreement made up beside it.
        await Plant("\"Samenvatting\" = 'Een andere tekst die niemand heeft gelezen.'");
        Assert.Equal("TekstVeranderd", (await story.Do(story.Consulent, "kennismaking/uitnodiging")).Refusal);
        const string Named = "Mevrouw Velden wil graag rustig praten.";
        var (agreed, forged) = ((await Row(story)).Akkoord!.Afdruk, TekstDoorlating.Print(Kennismaking.TekstenVan(Named, "")));
        await Plant($"\"Samenvatting\" = '{Named}', \"Akkoord\" = replace(\"Akkoord\", '{agreed}', '{forged}')");
        Assert.Equal("TekstHerkenbaar", (await story.Do(story.Consulent, "kennismaking/uitnodiging")).Refusal);
        var page = $"/{story.Vraagpad}/kennismaking";
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await story.Consulent.PostForm(page + "?handler=Uitnodiging", [], page)).Status);

        // No work of the calendar sends it either, nor does any other step.
        await story.Later(3);
        foreach (var (who, step) in new[] { (story.Consulent, "kennismaking/gesprekken"), (story.Consulent, "kennismaking/gesprekken/uitkomst") })
            Assert.False((await story.Do(who, step, new { offerte = offertes[0], gesprek = DateTimeOffset.UtcNow.AddYears(1), gehouden = true })).Ok);
        Assert.Equal(0, await story.Keuken.Look(db => db.Set<KennismakingVerzoek>().CountAsync(v => v.Gemeente == story.Gemeente.Code)));
    }

    [Fact]
    public void A_summary_is_kept_and_sent_with_a_proof_only_and_a_proof_comes_from_the_gate_alone()
    {
        const BindingFlags All = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        Assert.All(typeof(TekstDoorlating).GetConstructors(All), c => Assert.True(c.IsPrivate));
        Assert.All(typeof(KennismakingVerzoek).GetConstructors(All), c => Assert.True(c.IsPrivate));
        Assert.Contains(typeof(ITekstToets), typeof(TekstDoorlating).GetMethod(nameof(TekstDoorlating.Of))!.GetParameters().Select(p => p.ParameterType));

        // Whoever in the whole room makes a request, or writes a summary into one or into a kennismaking, asks for the proof.
        var makers = typeof(KennismakingVerzoek).GetMethods(All).Where(m => m.IsStatic && m.ReturnType == typeof(KennismakingVerzoek)).ToList();
        Assert.NotEmpty(makers);
        foreach (var method in makers.Append(typeof(Kennismaking).GetMethod(nameof(Kennismaking.Write))!).Append(typeof(Kennismaking).GetMethod(nameof(Kennismaking.Invite))!))
            Assert.Contains(typeof(TekstDoorlating), method.GetParameters().Select(p => p.ParameterType));
        foreach (var text in new[] { typeof(Kennismaking).GetProperty("Samenvatting")!, typeof(KennismakingVerzoek).GetProperty("Samenvatting")!, typeof(KennismakingVerzoek).GetProperty("Plek")! })
            Assert.True(text.SetMethod!.IsPrivate);
    }
}
