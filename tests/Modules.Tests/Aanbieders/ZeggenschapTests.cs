using System.Net;
using Aanbieders;
using Host;
using Microsoft.EntityFrameworkCore;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>Who belongs together: what an aanbieder says, what an inkoper finds, and what follows from both (E-34).</summary>
public sealed class ZeggenschapTests
{
    private const string Werkwijze = "Elke vestiging heeft een eigen schrijver; niemand leest mee.";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task What_is_no_declaration_is_refused_by_name(Engine engine)
    {
        var markt = await Proefmarkt.In(await Proefgemeente.In(await Keuken.On(engine)), 2);
        var own = await Kvk(markt, 0);
        Assert.Equal("KvkVreemd", (await Declare(markt, 0, Werkwijze, "1234567")).Refusal);
        Assert.Equal("KvkVreemd", (await Declare(markt, 0, Werkwijze, "1234567a")).Refusal);
        Assert.Equal("ZeggenschapEigen", (await Declare(markt, 0, Werkwijze, own)).Refusal);
        Assert.Equal("ZeggenschapDubbel", (await Declare(markt, 0, Werkwijze, "12345678", " 12345678 ")).Refusal);
        Assert.Equal("ZeggenschapTeVeel", (await Declare(markt, 0, Werkwijze, [.. Enumerable.Range(10_000_000, 21).Select(n => $"{n}")])).Refusal);
        Assert.Equal(("WerkwijzeOntbreekt", "E-34"), await Why(Declare(markt, 0, "kort", "12345678")));
        Vraagverhaal.Ok(await Declare(markt, 0, Werkwijze, [.. Enumerable.Range(10_000_000, 20).Select(n => $"{n}")]));
        Vraagverhaal.Ok(await Declare(markt, 0, ""));
        var foreign = await markt.Aanbieders[1].Regie.ApiPost($"aanbieders/{markt.Aanbieders[0].Id}/zeggenschap", new { nummers = Array.Empty<string>(), werkwijze = "" }, 1);
        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await markt.Aanbieders[1].Regie.Api($"aanbieders/{markt.Aanbieders[0].Id}/zeggenschap")).Status);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Neither_side_takes_away_what_the_other_said(Engine engine)
    {
        var markt = await Proefmarkt.In(await Proefgemeente.In(await Keuken.On(engine)), 2);
        var (inkoper, regie, id) = (await markt.Gemeente.Medewerker(Role.Inkoper), markt.Aanbieders[0].Regie, markt.Aanbieders[0].Id);
        var path = $"aanbieders/{id}/zeggenschap";
        Vraagverhaal.Ok(await Declare(markt, 0, Werkwijze, "11111111"));
        Assert.Equal("VermeldingBron", (await inkoper.ApiPost(path + "/vermeldingen", new { kvk = "22222222" })).Refusal);
        Assert.Equal("ZeggenschapEigen", (await inkoper.ApiPost(path + "/vermeldingen", new { kvk = await Kvk(markt, 0), bron = "Handelsregister 3-2-2026" })).Refusal);
        var added = await inkoper.ApiPost(path + "/vermeldingen", new { kvk = "22222222", bron = "Handelsregister 3-2-2026" });
        Assert.Equal(HttpStatusCode.Created, added.Status);
        Assert.Equal("VermeldingBekend", (await inkoper.ApiPost(path + "/vermeldingen", new { kvk = "22222222", bron = "Handelsregister 3-2-2026" })).Refusal);

        Vraagverhaal.Ok(await Declare(markt, 0, ""));
        var own = (await regie.Api(path)).Text;
        Assert.Contains("22222222", own, StringComparison.Ordinal);
        Assert.DoesNotContain("11111111", own, StringComparison.Ordinal);
        var ending = $"{path}/vermeldingen/{added.Get("vermelding")}/beeindiging";
        Assert.Equal(HttpStatusCode.Forbidden, (await regie.ApiPost(ending, new { reden = "Dit is niet waar, wij horen niet bij hen." }, 1)).Status);
        Assert.Equal("VermeldingReden", (await inkoper.ApiPost(ending, new { reden = "kort" }, 1)).Refusal);
        var elsewhere = await (await Proefgemeente.In(markt.Gemeente.Keuken)).Medewerker(Role.Inkoper);
        Assert.Equal(HttpStatusCode.NotFound, (await elsewhere.ApiPost(ending, new { reden = "Dit is niet waar, zij horen niet bij elkaar." }, 1)).Status);
        Vraagverhaal.Ok(await inkoper.ApiPost(ending, new { reden = "De onderneming is verkocht, zie het register." }, 1));
        Assert.DoesNotContain("22222222", (await regie.Api(path)).Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Both_pages_say_what_is_known_and_others_see_nothing(Engine engine)
    {
        var markt = await Proefmarkt.In(await Proefgemeente.In(await Keuken.On(engine)), 2);
        var (inkoper, regie, id) = (await markt.Gemeente.Medewerker(Role.Inkoper), markt.Aanbieders[0].Regie, markt.Aanbieders[0].Id);
        var kept = await regie.PostForm("/mijn-organisatie/zeggenschap", new Dictionary<string, string> { ["Invoer.Nummers"] = "11111111\r\n22222222", ["Invoer.Werkwijze"] = Werkwijze });
        var said = (await regie.Get(kept.Location!)).Text;
        Assert.Contains("Andere aanbieders en inwoners zien dit niet", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Iedereen ziet", said, StringComparison.Ordinal);
        await inkoper.PostForm($"/aanbieders/{id}/zeggenschap", new Dictionary<string, string> { ["Kvk"] = "33333333", ["Bron"] = "Handelsregister 3-2-2026" });
        var own = (await regie.Get("/mijn-organisatie/zeggenschap")).Text;
        Assert.All(new[] { "11111111", "22222222", "33333333", Werkwijze }, s => Assert.Contains(s, own, StringComparison.Ordinal));
        Assert.Contains("11111111", (await inkoper.Get($"/aanbieders/{id}/zeggenschap")).Text, StringComparison.Ordinal);
        foreach (var other in new[] { markt.Aanbieders[1].Regie, markt.Aanbieders[1].Bieder, markt.Gemeente.Keuken.Iemand() })
            Assert.DoesNotContain("11111111", (await other.Get($"/aanbieders/{id}")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("11111111", (await markt.Aanbieders[1].Bieder.Api($"aanbieders/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await markt.Aanbieders[1].Regie.Get($"/aanbieders/{id}/zeggenschap")).Status);
    }

    [Fact]
    public void Groups_are_those_that_a_walk_over_shared_numbers_finds()
    {
        var random = new Random(34);
        for (var round = 0; round < 400; round++)
        {
            var knopen = Enumerable.Range(0, random.Next(2, 12))
                .Select(i => new ZeggenschapKnoop(AanbiederId.From(Guid.NewGuid()), [$"eigen{i}", .. Enumerable.Range(0, random.Next(0, 3)).Select(_ => random.Next(2) == 0 ? $"eigen{random.Next(12)}" : $"moeder{random.Next(8)}")]))
                .ToArray();
            var asked = knopen.Where(_ => random.Next(4) > 0).Select(k => k.Aanbieder).ToHashSet();
            var groups = ZeggenschapGroepen.Of(knopen, asked);
            random.Shuffle(knopen);
            Assert.Equal(Text(groups), Text(ZeggenschapGroepen.Of(knopen, asked)));
            Assert.Equal(Text(Walked(knopen, asked)), Text(groups));
        }
    }

    [Fact]
    public void A_stranger_between_two_sisters_links_them_without_being_named()
    {
        var (a, b, between, stranger) = (New(), New(), New(), New());
        var groups = ZeggenschapGroepen.Of(
            [new(a, ["1", "9"]), new(between, ["9", "5"]), new(b, ["2", "5"]), new(stranger, ["3"])], new HashSet<AanbiederId> { a, b, stranger });
        Assert.Equal(new[] { a, b }.OrderBy(x => x.Value), Assert.Single(groups));
    }

    private static AanbiederId New() => AanbiederId.From(Guid.NewGuid());

    private static string Text(IEnumerable<IEnumerable<AanbiederId>> groups) =>
        string.Join('|', groups.Select(g => string.Join(',', g.Select(a => a.ToString()).Order(StringComparer.Ordinal))).Order(StringComparer.Ordinal));

    /// <summary>The same by walking from each to all it shares a number with: slow and plain.</summary>
    private static List<IReadOnlyList<AanbiederId>> Walked(IReadOnlyList<ZeggenschapKnoop> knopen, HashSet<AanbiederId> asked)
    {
        var left = knopen.ToList();
        var found = new List<IReadOnlyList<AanbiederId>>();
        while (left.Count > 0)
        {
            var group = new List<ZeggenschapKnoop> { left[0] };
            left.RemoveAt(0);
            while (left.Find(k => group.Exists(g => g.Nummers.Intersect(k.Nummers).Any())) is { } next)
            {
                group.Add(next);
                left.Remove(next);
            }
            if (group.Count(g => asked.Contains(g.Aanbieder)) > 1)
                found.Add([.. group.Select(g => g.Aanbieder).Where(asked.Contains)]);
        }
        return found;
    }

    private static Task<string> Kvk(Proefmarkt markt, int aanbieder) =>
        markt.Gemeente.Keuken.Look(db => db.Set<Aanbieder>().Where(a => a.Id == markt.Aanbieders[aanbieder].Id).Select(a => a.Kvk).SingleAsync());

    private static async Task<(string?, string?)> Why(Task<Antwoord> answer) => ((await answer).Refusal, (await answer).Rule);

    private static async Task<Antwoord> Declare(Proefmarkt markt, int aanbieder, string werkwijze, params string[] nummers)
    {
        var (id, regie) = (markt.Aanbieders[aanbieder].Id, markt.Aanbieders[aanbieder].Regie);
        return await regie.ApiPost($"aanbieders/{id}/zeggenschap", new { nummers, werkwijze }, (await regie.Api($"aanbieders/{id}/zeggenschap")).Versie);
    }
}
