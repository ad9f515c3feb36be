using System.Text.Json;
using Aanbieders;
using Bemiddeling;
using Host;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>Steps of a round in which bidders belong together, and who may see what of it.</summary>
internal static class Signaalverhaal
{
    public const string Reden = "Twee mensen schreven los van elkaar, zo blijkt uit de toelichting.";

    public static async Task<IReadOnlyList<string>> Offer(Vraagverhaal story)
    {
        var offertes = new List<string>();
        foreach (var (aanbieder, i) in story.Markt.Aanbieders.Select((a, i) => (a, i)))
            offertes.Add(await story.Offered(aanbieder, 58m + 2m * i));
        return offertes;
    }

    public static object Lang(int i) =>
        new
        {
            wie = "Ambulant begeleider",
            wat = "We maken samen een weekplan en oefenen stap voor stap met de dingen die moeilijk zijn. De begeleider komt op vaste ochtenden langs en kijkt samen wat er die week goed ging en wat beter kan.",
            hoeVaak = "Twee ochtenden per week",
            uren = 4m + i,
            start = Vraagverhaal.Start,
            evaluatie = "Elke drie maanden kijken we samen terug en passen we het plan aan waar dat nodig is.",
            risicos = "Bij ziekte komt een vaste vervanger die het plan al kent en eerder is langs geweest.",
        };

    public static async Task Score(Vraagverhaal story, IReadOnlyList<string> offertes, Func<Task>? during = null)
    {
        Vraagverhaal.Ok(await story.Do(story.Consulent, "belang", new { heeftBelang = false }));
        foreach (var offerte in offertes)
            Vraagverhaal.Ok(await story.Do(story.Consulent, "beoordelingen", Vraagverhaal.Scores(offerte, 4)));
        if (during is not null)
            await during();
        Vraagverhaal.Ok(await story.Do(story.Consulent, "beoordelingen/bevestiging"));
    }

    /// <summary>Before the scores stand there is nothing to find, in any row.</summary>
    public static async Task NoTrace(Vraagverhaal story)
    {
        await story.Keuken.Drain();
        await Silent(story);
        Assert.Equal(0, await Rows(story));
        Assert.Empty(await Inhoud(story, nameof(SignaalRaised)));
    }

    /// <summary>Who scores and who is scored read nothing of a signal.</summary>
    public static async Task Silent(Vraagverhaal story)
    {
        foreach (var page in new[] { $"/zaken/{story.Zaak}", $"/zaken/{story.Zaak}/logboek", $"/zaken/{story.Zaak}/vragen/{story.Vraag}", $"/zaken/{story.Zaak}/vragen/{story.Vraag}/beoordeling", "/werk" })
            Assert.DoesNotContain("signaal", (await story.Consulent.Get(page)).Text, StringComparison.OrdinalIgnoreCase);
        foreach (var path in new[] { story.Vraagpad, story.Vraagpad + "/plannen", story.Vraagpad + "/uitkomst" })
            Assert.DoesNotContain("signa", (await story.Consulent.Api(path)).Text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("signa", (await story.Inwoner.Api(story.Mijnpad)).Text, StringComparison.OrdinalIgnoreCase);
        foreach (var aanbieder in story.Markt.Aanbieders)
            Assert.DoesNotContain("toelichting\"", (await aanbieder.Bieder.Get("/offertes")).Text, StringComparison.OrdinalIgnoreCase);
    }

    public static Task<int> Rows(Vraagverhaal story) =>
        story.Keuken.Look(db => db.Set<Signaal>().CountAsync(s => s.Vraag == VraagId.From(Guid.Parse(story.Vraag))));

    public static Task<List<string>> Inhoud(Vraagverhaal story, string soort) =>
        story.Keuken.Look(db => db.Database.SqlQueryRaw<string>(
            "select \"Inhoud\" as \"Value\" from platform_gebeurtenis where \"Soort\" = {0} and \"OnderwerpId\" = {1} and \"Zaak\" is null", soort, Guid.Parse(story.Vraag)).ToListAsync());

    public static Task<string> Kvk(Vraagverhaal story, int aanbieder) =>
        story.Keuken.Look(db => db.Set<Aanbieder>().Where(a => a.Id == story.Markt.Aanbieders[aanbieder].Id).Select(a => a.Kvk).SingleAsync());

    public static async Task Declare(Vraagverhaal story, int aanbieder, params string[] nummers)
    {
        var (id, regie) = (story.Markt.Aanbieders[aanbieder].Id, story.Markt.Aanbieders[aanbieder].Regie);
        Vraagverhaal.Ok(await regie.ApiPost(
            $"aanbieders/{id}/zeggenschap", new { nummers, werkwijze = nummers.Length == 0 ? "" : "Elke vestiging heeft een eigen schrijver; niemand leest mee." },
            (await regie.Api($"aanbieders/{id}/zeggenschap")).Versie));
    }

    public static async Task<IReadOnlyList<JsonElement>> Signalen(Vraagverhaal story, Deelnemer who)
    {
        var answer = await who.Api($"openingen/{story.Vraag}/signalen");
        Vraagverhaal.Ok(answer);
        Assert.All(story.Markt.Aanbieders, a => Assert.DoesNotContain(a.Naam, answer.Text, StringComparison.Ordinal));
        Assert.All(story.Markt.Aanbieders, a => Assert.DoesNotContain(a.Id.ToString(), answer.Text, StringComparison.Ordinal));
        return [.. answer.Json.GetProperty("signalen").EnumerateArray()];
    }

    public static async Task<int> Versie(Vraagverhaal story, Deelnemer who, string signaal) =>
        (await Signalen(story, who)).Single(s => s.GetProperty("signaal").GetString() == signaal).GetProperty("versie").GetInt32();

    public static async Task<Antwoord> Judge(Vraagverhaal story, Deelnemer who, string signaal, string uitkomst) =>
        await who.ApiPost($"signalen/{signaal}/oordeel", new { uitkomst, reden = Reden }, await Versie(story, who, signaal));

    public static async Task<Antwoord> Confirm(Vraagverhaal story, Deelnemer who, string signaal) =>
        await who.ApiPost($"signalen/{signaal}/bevestiging", new { }, await Versie(story, who, signaal));

    public static async Task<Antwoord> Answer(Deelnemer bidder, string offerte, string tekst) =>
        await bidder.ApiPost($"offertes/{offerte}/toelichting", new { tekst }, (await bidder.Api($"offertes/{offerte}/toelichting")).Versie);

    public static async Task<int> Uitkomst(Vraagverhaal story) =>
        (await story.Consulent.Api(story.Vraagpad + "/uitkomst")).Json.GetProperty("offertes").GetArrayLength();

    public static Task Mailbox(Vraagverhaal story, int aanbieder) =>
        story.Mailbox(story.Markt.Aanbieders[aanbieder], $"bieder-{story.Vraag}@voorbeeld.nl");

    /// <summary>The bidder reads the reason and what he can do, by mail no more than where to look.</summary>
    public static async Task Told(Vraagverhaal story, IReadOnlyList<string> offertes, Deelnemer bidder)
    {
        await story.Keuken.Drain();
        var page = (await bidder.Get($"/offertes/{offertes[0]}/toelichting")).Text;
        Assert.Contains(Reden, page, StringComparison.Ordinal);
        Assert.Contains("Bent u het er niet mee eens", page, StringComparison.Ordinal);
        Assert.Contains($"/offertes/{offertes[0]}/toelichting", (await bidder.Get("/offertes")).Text, StringComparison.Ordinal);
        var mails = await story.Keuken.Look(db => db.Set<Bericht>().AsNoTracking().Where(b => b.Aan == $"bieder-{story.Vraag}@voorbeeld.nl").Select(b => b.Tekst).ToListAsync());
        Assert.Single(mails, m => m.Contains("wil de gemeente iets weten", StringComparison.Ordinal));
        Assert.Single(mails, m => m.Contains("doet niet meer mee", StringComparison.Ordinal));
        Assert.All(mails, m => Assert.DoesNotContain(Reden, m, StringComparison.Ordinal));
    }

    public static Task<IReadOnlyList<Bevinding>> Controle(Vraagverhaal story) => story.Controle();
}
