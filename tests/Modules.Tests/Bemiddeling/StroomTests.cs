using System.Net;
using System.Text.Json;
using Aanbieders;
using Bemiddeling;
using Host;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>A vraag live by server-sent events: who watches hears what changes, and who may no longer watch hears nothing more.</summary>
public sealed class StroomTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_watcher_hears_an_answer_more_time_and_the_closing(Engine engine)
    {
        // The stream looks by itself after an hour only: what is heard here was said.
        var story = await (await Vraagverhaal.In(engine, keuken: await Kitchen(engine, 3600))).Published();
        var (bidder, onlooker) = (story.Markt.Aanbieders[0], story.Markt.Aanbieders[1]);
        await story.Offered(bidder);
        await using var one = new Kijker(bidder.Bieder, story.Vraag);
        await using var two = new Kijker(onlooker.Bieder, story.Vraag);
        var first = await one.Hears(s => s.Open);
        await two.Hears(s => s.Open);

        Vraagverhaal.Ok(await onlooker.Bieder.ApiPost($"vragen/{story.Vraag}/inlichtingen", new { tekst = "Mag het ook op een vast dagdeel in de week?" }));
        Vraagverhaal.Ok(await story.Do(story.Consulent, "inlichtingen/1", new { antwoord = "Ja, als de ochtend vrij blijft." }));
        await story.Keuken.Drain();
        await one.Hears(s => s.Antwoorden == 1);
        await two.Hears(s => s.Antwoorden == 1);

        var now = story.Keuken.Clock.Now(story.Gemeente.Code);
        var beheerder = await story.Gemeente.Medewerker(Role.Beheerder);
        Vraagverhaal.Ok(await beheerder.ApiPost("storingen", new { gemeente = story.Gemeente.Code, van = now.AddMinutes(-30), tot = now.AddMinutes(1), reden = "Het netwerk lag eruit." }));
        await story.Keuken.Drain();
        var later = await one.Hears(s => s.Sluit > first.Sluit);
        Assert.True(later.Open);
        await two.Hears(s => s.Sluit == later.Sluit);

        await story.Later(20);
        await story.Keuken.Drain();
        Assert.Equal(later.Sluit, (await one.Hears(s => !s.Open)).Sluit);
        await two.Hears(s => !s.Open);
        // Four words and no more: nothing about the case, about others, or about how many there are.
        Assert.All(one.Raw, line => Assert.Equal(["open", "sluit", "nu", "antwoorden"], JsonDocument.Parse(line).RootElement.EnumerateObject().Select(p => p.Name)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Who_is_switched_off_or_no_longer_admitted_loses_the_stream_and_others_keep_it(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine, aanbieders: 3, keuken: await Kitchen(engine, 1))).Published();
        var (off, ended, stays) = (story.Markt.Aanbieders[0], story.Markt.Aanbieders[1], story.Markt.Aanbieders[2]);
        await using var one = new Kijker(off.Bieder, story.Vraag);
        await using var two = new Kijker(ended.Bieder, story.Vraag);
        await using var three = new Kijker(stays.Bieder, story.Vraag);
        foreach (var watcher in new[] { one, two, three })
            await watcher.Hears(s => s.Open);

        await story.Keuken.Write(async db =>
        {
            foreach (var person in await db.Set<Gebruiker>().Where(g => g.Organisatie == off.Id).ToListAsync())
                person.Actief = false;
            var yesterday = story.Keuken.Clock.Today(story.Gemeente.Code).AddDays(-1);
            foreach (var contract in await db.Set<Contract>().Where(c => c.Aanbieder == ended.Id).ToListAsync())
                contract.Tot = yesterday;
        });
        Assert.Equal("toegang", await one.End());
        Assert.Equal("toegang", await two.End());
        await three.Hears(s => s.Open);
        await three.Hears(s => s.Open);
        Assert.False(three.HasEnded);
        Assert.Equal(HttpStatusCode.NotFound, await Refused(ended.Bieder, story.Vraag));
        Assert.NotEqual(HttpStatusCode.OK, await Refused(off.Bieder, story.Vraag));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Others_get_no_stream_and_by_default_nobody_keeps_it_longer_than_a_minute(Engine engine)
    {
        var story = await (await Vraagverhaal.In(engine)).Published();
        Assert.Equal(HttpStatusCode.NotFound, await Refused((await story.Markt.NotAdmitted()).Bieder, story.Vraag));
        Assert.Equal(HttpStatusCode.NotFound, await Refused(story.Markt.Aanbieders[0].Bieder, Guid.NewGuid().ToString()));
        Assert.Equal(HttpStatusCode.Forbidden, await Refused(story.Inwoner, story.Vraag));
        using var nobody = story.Keuken.Iemand();
        Assert.Contains(await Refused(nobody, story.Vraag), new[] { HttpStatusCode.Redirect, HttpStatusCode.Unauthorized });
        Assert.InRange(story.Keuken.App.Services.GetRequiredService<StroomToegang>().Every, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(59));
    }

    private static Task<Keuken> Kitchen(Engine engine, int seconds) =>
        Keuken.Start(engine, builder => builder.Configuration["Grens:StroomSeconden"] = seconds.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static async Task<HttpStatusCode> Refused(Deelnemer who, string vraag)
    {
        var refusal = await Assert.ThrowsAsync<HttpRequestException>(async () =>
        {
            await foreach (var _ in who.Listen($"/vragen/{vraag}/stroom"))
                break;
        });
        return refusal.StatusCode!.Value;
    }

    /// <summary>Somebody with the page of a vraag open.</summary>
    private sealed class Kijker : IAsyncDisposable
    {
        private readonly System.Threading.Channels.Channel<VraagStand> heard = System.Threading.Channels.Channel.CreateUnbounded<VraagStand>();
        private readonly CancellationTokenSource leave = new();
        private readonly Task<string> listening;

        public Kijker(Deelnemer who, string vraag) => listening = Listen(who, vraag);

        /// <summary>What came over the line.</summary>
        public System.Collections.Concurrent.ConcurrentQueue<string> Raw { get; } = new();

        public bool HasEnded => listening.IsCompleted;

        /// <summary>Waits for a state like this; what came before is passed by.</summary>
        public async Task<VraagStand> Hears(Func<VraagStand, bool> wanted)
        {
            using var limit = new CancellationTokenSource(Patience);
            while (true)
            {
                if (await heard.Reader.ReadAsync(limit.Token) is var stand && wanted(stand))
                    return stand;
            }
        }

        /// <summary>Waits until the server ends the stream; answers its last word.</summary>
        public Task<string> End() => listening.WaitAsync(Patience);

        public async ValueTask DisposeAsync()
        {
            await leave.CancelAsync();
            await listening.ContinueWith(_ => { }, TaskScheduler.Default);
            leave.Dispose();
        }

        private async Task<string> Listen(Deelnemer who, string vraag)
        {
            var last = "";
            await foreach (var item in who.Listen($"/vragen/{vraag}/stroom", leave.Token))
            {
                last = item.EventType;
                Raw.Enqueue(item.Data);
                if (last == "stand")
                    heard.Writer.TryWrite(JsonSerializer.Deserialize<VraagStand>(item.Data, JsonSerializerOptions.Web)!);
            }
            return last;
        }
    }
}
