using Bemiddeling;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>The deadline to the millisecond, a clock that goes back, and closing at its moment without anybody asking.</summary>
public sealed class RondeklokTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_millisecond_decides_and_a_clock_that_goes_back_does_not_open_the_round_again(Engine engine)
    {
        var time = new HandTime();
        var story = await Story(engine, time, aanbieders: 4);
        var sluit = await Sluit(story);
        var drafts = new List<string>();
        foreach (var aanbieder in story.Markt.Aanbieders)
            drafts.Add(await story.Draft(aanbieder));

        time.Now = sluit.AddMilliseconds(-1);
        Vraagverhaal.Ok(await story.Submit(story.Markt.Aanbieders[0], drafts[0]));
        // The clock of the machine is set back an hour: the chain goes on from where it was.
        time.Now = sluit.AddHours(-1);
        var back = await story.Submit(story.Markt.Aanbieders[1], drafts[1]);
        Assert.Equal(sluit.AddMilliseconds(-1), back.Json.GetProperty("ingediendOp").GetDateTimeOffset());

        time.Now = sluit;
        var late = await story.Submit(story.Markt.Aanbieders[2], drafts[2]);
        Assert.Equal(("RondeGesloten", "E-AUC-10"), (late.Refusal, late.Rule));
        await story.Keuken.App.Services.GetRequiredService<CatchUp>().Run(default);
        Assert.Equal("Gesloten", await story.Status());

        // Closed is closed, whatever the clock says afterwards.
        time.Now = sluit.AddHours(-1);
        Assert.Equal("RondeGesloten", (await story.Submit(story.Markt.Aanbieders[3], drafts[3])).Refusal);
        var vraag = VraagId.From(Guid.Parse(story.Vraag));
        var times = await story.Keuken.Look(db => db.Set<Schakel>().Where(s => s.Vraag == vraag).OrderBy(s => s.Nummer).Select(s => s.Tijd).ToListAsync());
        Assert.Equal(times.Order(), times);
        Assert.Equal(2, await story.Keuken.Look(db => db.Set<OffertePlan>().CountAsync(p => p.Vraag == vraag && p.Vrijgegeven)));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_round_closes_within_a_second_of_its_moment_without_anybody_looking(Engine engine)
    {
        await using var keuken = new Disposable(await Keuken.Start(engine, calendar: true));
        var story = await (await Vraagverhaal.In(engine, aanbieders: 1, keuken: keuken.It)).Published();
        await story.Offered(story.Markt.Aanbieders[0]);
        var left = await Sluit(story) - story.Keuken.Clock.Now(story.Gemeente.Code);
        // Moved so that the round ends in three seconds from now; nothing is asked to catch up.
        story.Keuken.Clock.Move(story.Gemeente.Code, left - TimeSpan.FromSeconds(3));
        var vraag = VraagId.From(Guid.Parse(story.Vraag));
        var closed = await Until(() => story.Keuken.Look(db => db.Set<Schakel>().AsNoTracking().FirstOrDefaultAsync(s => s.Vraag == vraag && s.Soort == "VraagClosed")));
        Assert.InRange(closed.Tijd - await Sluit(story), TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static async Task<Vraagverhaal> Story(Engine engine, TimeProvider time, int aanbieders)
    {
        var keuken = await Keuken.Start(engine, b =>
        {
            b.Services.AddSingleton(time);
            b.Configuration["Hartslag:Aan"] = "false";
        });
        return await (await Vraagverhaal.In(engine, aanbieders: aanbieders, keuken: keuken)).Published();
    }

    private static Task<DateTimeOffset> Sluit(Vraagverhaal story)
    {
        var vraag = VraagId.From(Guid.Parse(story.Vraag));
        return story.Keuken.Look(db => db.Set<Publicatie>().Where(p => p.Vraag == vraag).Select(p => p.Sluit).SingleAsync());
    }

    private static async Task<T> Until<T>(Func<Task<T?>> look)
        where T : class
    {
        for (var i = 0; i < 600; i++)
        {
            if (await look() is { } found)
                return found;
            await Task.Delay(50);
        }
        throw new InvalidOperationException("It did not happen within 30 seconds.");
    }

    /// <summary>Time that stands still until it is put somewhere.</summary>
    private sealed class HandTime : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = System.GetUtcNow();

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class Disposable(Keuken keuken) : IAsyncDisposable
    {
        public Keuken It => keuken;

        public async ValueTask DisposeAsync()
        {
            await keuken.App.StopAsync();
            await keuken.App.DisposeAsync();
        }
    }
}
