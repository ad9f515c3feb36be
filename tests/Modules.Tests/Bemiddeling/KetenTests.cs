using System.Buffers;
using System.Text.Json;
using Bemiddeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>Sealed until its moment, and whatever is changed past the product afterwards is found (E-12, E-13).</summary>
public sealed class KetenTests
{
    private const string Secret = "stap voor stap oefenen";

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task The_whole_database_shows_neither_plan_nor_price_nor_draft_before_its_moment(Engine engine)
    {
        var story = await (await Vraagverhaal.Alone(engine)).Published();
        var marked = Vraagverhaal.Woord();
        var plan = Vraagverhaal.Plan(wie: "Begeleider");
        var rows = new RuweRijen(story.Keuken);
        var unique = JsonSerializer.Deserialize<Dictionary<string, object>>(JsonSerializer.Serialize(plan))!;
        unique["wat"] = marked + " en " + Secret;
        var draft = await story.Draft(story.Markt.Aanbieders[0], 61.43m, unique);
        var drafted = await rows.Dump();
        Assert.All(new[] { marked, "61.43", "61,43" }, s => Assert.DoesNotContain(s, drafted));

        Vraagverhaal.Ok(await story.Submit(story.Markt.Aanbieders[0], draft));
        var submitted = await rows.Dump();
        Assert.All(new[] { marked, "61.43", "61,43" }, s => Assert.DoesNotContain(s, submitted));

        await story.Later(15);
        var closed = await rows.Dump();
        Assert.Contains(marked, closed);
        Assert.All(new[] { "61.43", "61,43" }, s => Assert.DoesNotContain(s, closed));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_price_can_not_be_guessed_from_any_print_in_the_database(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        await story.Offered(story.Markt.Aanbieders[0], 61.43m);
        await story.Later(15);
        var dump = await new RuweRijen(story.Keuken).Dump();
        var vraag = VraagId.From(Guid.Parse(story.Vraag));
        var link = await story.Keuken.Look(db => db.Set<Schakel>().AsNoTracking().Where(s => s.Vraag == vraag && s.Gegevens.Contains("prijs")).OrderByDescending(s => s.Nummer).FirstAsync());
        // Every price in the room between floor and ceiling, against the commitment, with every salt that lies in the open.
        byte[][] salts = [[], link.Zout!];
        var guesses = Enumerable.Range(5200, 1500).Select(c => (c / 100m).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture));
        var prints = guesses.SelectMany(g => salts.Select(s => Toezegging.Of(s, g))).ToList();
        Assert.True(prints.Count >= 3_000 && dump.Length > 10_000);
        Assert.Equal(-1, dump.AsSpan().IndexOfAny(SearchValues.Create([.. prints], StringComparison.Ordinal)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Every_column_of_every_row_of_a_round_is_watched(Engine engine)
    {
        var story = await Vraagverhaal.In(engine);
        await story.Opened();
        Assert.Empty(await story.Controle());
        var rows = new RuweRijen(story.Keuken);
        var vraag = Guid.Parse(story.Vraag);
        List<RuweRijen.Cel> cells =
        [
            .. await rows.Cells<Offerte>("Vraag", vraag), .. await rows.Cells<OffertePlan>("Vraag", vraag), .. await rows.Cells<OffertePrijs>("Vraag", vraag),
            .. await rows.Cells<Vraag>("Id", vraag), .. await rows.Cells<Publicatie>("Vraag", vraag), .. await rows.Cells<Beoordeling>("Vraag", vraag),
            .. await rows.Cells<Schakel>("Vraag", vraag), .. await rows.Cells<SealedKey>("Onderwerp", vraag),
        ];
        var missed = new List<string>();
        foreach (var cell in cells)
        {
            var undo = await rows.Tamper(cell);
            if ((await story.Controle()).Count == 0)
                missed.Add(cell.ToString());
            await undo();
        }
        Assert.True(cells.Count > 150, $"only {cells.Count} cells");
        Assert.Empty(missed.Distinct());
        Assert.Empty(await story.Controle());
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_cut_tail_and_a_chain_computed_anew_are_found_by_who_has_a_receipt(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var first = await story.Offered(story.Markt.Aanbieders[0], 58m);
        var second = await story.Offered(story.Markt.Aanbieders[1], 60m);
        var receipt = (await story.Markt.Aanbieders[1].Bieder.Api($"offertes/{second}/exemplaar")).Text;
        Assert.All((await CheckReceipt(story, receipt))!, l => Assert.True(l.Goed, l.Wat));

        // The price on the receipt is the one that was committed to, and no other.
        Assert.Contains(await CheckReceipt(story, receipt.Replace("60.00", "59.00"))!, l => !l.Goed);

        var rows = new RuweRijen(story.Keuken);
        await Forge(story, rows);
        Assert.DoesNotContain(await story.Controle(), b => b.Waar.Contains("schakel"));
        Assert.Contains(await CheckReceipt(story, receipt), l => !l.Goed);
        Assert.NotEqual(first, second);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_signed_day_can_not_be_rewritten(Engine engine)
    {
        var story = await (await Vraagverhaal.Alone(engine)).Published();
        var id = await story.Offered(story.Markt.Aanbieders[0], 58m);
        await story.Later(2);
        var receipt = (await story.Markt.Aanbieders[0].Bieder.Api($"offertes/{id}/ontvangst")).Text;
        Assert.Contains("handtekening", receipt);
        Assert.All((await CheckReceipt(story, receipt))!, l => Assert.True(l.Goed, l.Wat));
        Assert.Empty(await Days(story));

        var rows = new RuweRijen(story.Keuken);
        var cells = await rows.Cells<Dagwortel>("Gemeente", story.Gemeente.Code.ToString());
        foreach (var cell in cells)
        {
            var undo = await rows.Tamper(cell);
            Assert.True((await Days(story)).Count > 0, cell.ToString());
            await undo();
        }
        await Forge(story, rows);
        Assert.NotEmpty(await Days(story));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Anybody_may_check_a_receipt_on_the_public_page(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        var id = await story.Offered(story.Markt.Aanbieders[0]);
        var receipt = (await story.Markt.Aanbieders[0].Bieder.Get($"/offertes/{id}/ontvangst?handler=Bestand")).Text;
        Assert.DoesNotContain("zoutPrijs", receipt);
        var anybody = story.Keuken.Iemand();

        Assert.Contains("Het ontvangstbewijs klopt", (await anybody.PostForm("/controle", new() { ["Ontvangst"] = receipt })).Text);
        Assert.Contains("Er klopt iets niet", (await anybody.PostForm("/controle", new() { ["Ontvangst"] = receipt.Replace("OfferteSubmitted", "OfferteWithdrawn") })).Text);
        Assert.Contains("geen ontvangstbewijs", (await anybody.PostForm("/controle", new() { ["Ontvangst"] = "{}" })).Text);
    }

    // What somebody with SQL and this program's source can do: change a row and compute every link of the chain again.
    private static async Task Forge(Vraagverhaal story, RuweRijen rows)
    {
        var vraag = VraagId.From(Guid.Parse(story.Vraag));
        var links = await story.Keuken.Look(db => db.Set<Schakel>().AsNoTracking().Where(s => s.Vraag == vraag).OrderBy(s => s.Nummer).ToListAsync());
        await rows.Execute($"delete from bemiddeling_schakel where \"Vraag\" = '{(story.Keuken.Engine == Engine.Postgres ? vraag.Value.ToString() : vraag.Value.ToString().ToUpperInvariant())}'");
        var previous = Schakel.Begin(vraag);
        foreach (var link in links)
        {
            var text = link.Tekst() with { Vorige = previous, Tijd = link.Tijd.AddMilliseconds(1) };
            previous = text.Hash();
            await story.Keuken.Put(new Schakel
            {
                Vraag = link.Vraag, Nummer = link.Nummer, Gemeente = link.Gemeente, Soort = link.Soort, Tijd = text.Tijd, Gegevens = link.Gegevens,
                Zout = link.Zout, Stand = link.Stand, Vorige = text.Vorige, Hash = previous,
            });
        }
    }

    private static Task<IReadOnlyList<Bevinding>> Days(Vraagverhaal story) =>
        With(story, s => s.GetRequiredService<DagwortelControle>().Check(default));

    private static async Task<IReadOnlyList<Bevinding>> CheckReceipt(Vraagverhaal story, string receipt) =>
        (await With(story, s => s.GetRequiredService<BewijsControle>().Check(receipt, default)))!;

    private static async Task<T> With<T>(Vraagverhaal story, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = story.Keuken.App.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<AccessScope>().IsSystem = true;
        return await work(scope.ServiceProvider);
    }
}
