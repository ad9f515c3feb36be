using System.Data.Common;
using System.Net;
using Bemiddeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>The key store lost or another one, and a disk that is full at the commit: nothing half-saved, and a sentence.</summary>
public sealed class BrokenMachineTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Without_the_key_store_nothing_goes_in_and_nothing_comes_out_until_it_is_back(Engine engine)
    {
        var story = await (await Vraagverhaal.Alone(engine)).Published();
        var vault = Path.Combine(story.Keuken.App.Services.GetRequiredService<DatabaseSettings>().Folder, "sleutelkluis.json");
        var first = await story.Offered(story.Markt.Aanbieders[0]);
        var draft = await story.Draft(story.Markt.Aanbieders[1]);
        var versie = (await story.Markt.Aanbieders[1].Bieder.Api($"offertes/{draft}")).Versie;
        var right = await File.ReadAllBytesAsync(vault);
        foreach (var wrong in new byte[]?[] { null, await Another(), "{ broken"u8.ToArray() })
        {
            File.Delete(vault);
            if (wrong is not null)
                await File.WriteAllBytesAsync(vault, wrong);
            var refused = await story.Markt.Aanbieders[1].Bieder.ApiPost($"offertes/{draft}/indiening", null, versie);
            Assert.Equal(("KluisOntbreekt", "E-12", HttpStatusCode.ServiceUnavailable), (refused.Refusal, refused.Rule, refused.Status));
            Assert.Contains("Er is niets ingediend", refused.Get("title"));
        }
        // The round closes all the same, and nothing of it can be read.
        await story.Later(15);
        Assert.Equal("Gesloten", await story.Status());
        var vraag = VraagId.From(Guid.Parse(story.Vraag));
        Assert.Empty(await Released(story, vraag));

        File.Delete(vault);
        await File.WriteAllBytesAsync(vault, right);
        await story.Keuken.App.Services.GetRequiredService<CatchUp>().Run(default);
        Assert.Equal([first], await Released(story, vraag));
        Assert.Empty(await story.Controle());
    }

    [Fact]
    public async Task A_full_disk_keeps_nothing_half_and_says_so_sqlite()
    {
        var disk = new SmallDisk();
        var keuken = await Keuken.Start(Engine.Sqlite, b => b.Services.ConfigureDbContext<KeukentafelDbContext>(o => o.AddInterceptors(disk)));
        var story = await (await Vraagverhaal.In(Engine.Sqlite, aanbieders: 2, keuken: keuken)).Published();
        // A plan that does not fit into what is left of a page, after another one of its size.
        var text = string.Join(' ', Enumerable.Repeat("stap voor stap oefenen", 40));
        var plan = new { wie = "Begeleider", wat = text, hoeVaak = "Elke week", uren = 4m, start = Vraagverhaal.Start, evaluatie = text, risicos = text };
        Vraagverhaal.Ok(await story.Submit(story.Markt.Aanbieders[1], await story.Draft(story.Markt.Aanbieders[1], plan: plan)));
        var draft = await story.Draft(story.Markt.Aanbieders[0], plan: plan);
        var before = await Rows(story);
        await disk.Fill(story);
        await ShowsNothingHalf(story, draft, before);
        await disk.Empty(story);
        Vraagverhaal.Ok(await story.Submit(story.Markt.Aanbieders[0], draft));
    }

    [Fact]
    public async Task A_full_disk_keeps_nothing_half_and_says_so_postgres()
    {
        var story = await (await Vraagverhaal.Alone(Engine.Postgres)).Published();
        var draft = await story.Draft(story.Markt.Aanbieders[0]);
        var before = await Rows(story);
        // What PostgreSQL answers at the commit when there is no room for its log.
        await Sql(
            story,
            "create function vol() returns trigger language plpgsql as $$ begin raise exception 'No space left on device' using errcode = '53100'; end $$",
            "create constraint trigger vol after insert on bemiddeling_schakel deferrable initially deferred for each row execute function vol()");
        await ShowsNothingHalf(story, draft, before);
        await Sql(story, "drop trigger vol on bemiddeling_schakel");
        Vraagverhaal.Ok(await story.Submit(story.Markt.Aanbieders[0], draft));
    }

    private static async Task ShowsNothingHalf(Vraagverhaal story, string draft, string before)
    {
        var bieder = story.Markt.Aanbieders[0].Bieder;
        var answer = await story.Submit(story.Markt.Aanbieders[0], draft);
        Assert.Equal(("Storing", HttpStatusCode.InternalServerError), (answer.Refusal, answer.Status));
        Assert.Contains("Er is niets half opgeslagen", answer.Get("title"));
        Assert.DoesNotContain("No space", answer.Text);
        Assert.Equal(before, await Rows(story));
        Assert.Equal("Concept", (await bieder.Api($"offertes/{draft}")).Json.GetProperty("offerte").GetProperty("status").GetString());
    }

    private static async Task<byte[]> Another()
    {
        var path = Path.Combine(Directory.CreateTempSubdirectory("keukentafel-").FullName, "kluis.json");
        new FileKeyVault(path).Make();
        return await File.ReadAllBytesAsync(path);
    }

    private static Task<string[]> Released(Vraagverhaal story, VraagId vraag) =>
        story.Keuken.Look(async db => (await db.Set<OffertePlan>().AsNoTracking().Where(p => p.Vraag == vraag && p.Vrijgegeven).Select(p => p.Offerte).ToListAsync()).Select(o => o.ToString()).ToArray());

    private static Task<string> Rows(Vraagverhaal story)
    {
        var vraag = VraagId.From(Guid.Parse(story.Vraag));
        return story.Keuken.Look(async db =>
            $"{await db.Set<Schakel>().CountAsync(s => s.Vraag == vraag)} links, {await db.Set<OffertePlan>().CountAsync(p => p.Vraag == vraag)} plans, {await db.Set<OffertePrijs>().CountAsync(p => p.Vraag == vraag)} prices, {await db.Set<Offerte>().CountAsync(o => o.Vraag == vraag && o.Status == OfferteStatus.Ingediend)} submitted");
    }

    private static Task Sql(Vraagverhaal story, params string[] statements) =>
        story.Keuken.Look(async db =>
        {
            foreach (var statement in statements)
                await db.Database.ExecuteSqlRawAsync(statement);
            return true;
        });

    /// <summary>While it is full, the file may not grow by a page.</summary>
    private sealed class SmallDisk : DbCommandInterceptor
    {
        public bool Full { get; private set; }

        /// <summary>Takes all room that is left within the file, so that the next row needs a page.</summary>
        public async Task Fill(Vraagverhaal story)
        {
            await Sql(story, "create table vol (x blob)");
            Full = true;
            foreach (var size in new[] { 3000, 300, 30 })
            {
                try
                {
                    while (true)
                        await Sql(story, $"insert into vol values (zeroblob({size}))");
                }
                catch (Microsoft.Data.Sqlite.SqliteException e) when (e.SqliteErrorCode == 13)
                {
                    // Full: now the smaller holes.
                }
            }
        }

        public Task Empty(Vraagverhaal story)
        {
            Full = false;
            return Sql(story, "drop table vol");
        }

        public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            await Limit(command, cancellationToken);
            return result;
        }

        public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            await Limit(command, cancellationToken);
            return result;
        }

        // SQLite takes 1 as: not more than there is.
        private async Task Limit(DbCommand command, CancellationToken ct)
        {
            await using var limit = command.Connection!.CreateCommand();
            limit.Transaction = command.Transaction;
            limit.CommandText = Full ? "pragma max_page_count = 1" : "pragma max_page_count = 4294967294";
            await limit.ExecuteScalarAsync(ct);
        }
    }
}
