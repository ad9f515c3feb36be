using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ModuleContracts;
using Platform;
using TestKit;
using Waarden;

namespace Modules.Tests;

/// <summary>Events reach listeners once, in order per root, and one that fails parks its own root only.</summary>
public sealed class DispatcherTests
{
    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task In_order_per_root_and_a_poison_event_parks_that_root_only(Engine engine)
    {
        var heard = new Heard();
        var keuken = await Keuken.Start(engine, b =>
        {
            b.Services.AddSingleton(heard);
            b.Services.AddListener<MeldingReceived, Recorder>();
        });
        var gemeente = await Proefgemeente.In(keuken);
        var consulent = await gemeente.Medewerker(Role.Consulent);
        heard.Poison = true;
        var poisoned = ZaakId.From(Guid.Parse((await consulent.ApiPost("meldingen", ReceiveMeldingTests.Melding(gemeente))).Get("zaak")));
        heard.PoisonedZaak = poisoned;
        await keuken.Drain();
        var fine = ZaakId.From(Guid.Parse((await consulent.ApiPost("meldingen", ReceiveMeldingTests.Melding(gemeente))).Get("zaak")));
        await keuken.Drain();

        Assert.Equal([fine], heard.Zaken);
        var beheerder = await gemeente.Medewerker(Role.Beheerder);
        Assert.Contains("Modules.Tests.Recorder", (await beheerder.Get("/beheer")).Text);
        heard.Poison = false;
        var onderwerp = poisoned.ToString();
        var luisteraar = await keuken.Look(async db => (await Parked(keuken, gemeente)).Single().Luisteraar);
        Assert.True((await beheerder.PostForm("/beheer?handler=Opnieuw", new() { ["luisteraar"] = luisteraar, ["onderwerp"] = onderwerp }, "/beheer")).Ok);
        await keuken.Drain();
        Assert.Equal([fine, poisoned], heard.Zaken);
        Assert.Empty(await Parked(keuken, gemeente));
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task Events_of_many_writers_at_once_all_arrive_exactly_once(Engine engine)
    {
        var heard = new Heard();
        var keuken = await Keuken.Start(engine, b =>
        {
            b.Services.AddSingleton(heard);
            b.Services.AddListener<MeldingReceived, Recorder>();
        });
        var gemeente = await Proefgemeente.In(keuken);
        var writers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => gemeente.Medewerker(Role.Consulent)));

        var made = await Task.WhenAll(writers.Select(async w =>
        {
            var ids = new List<string>();
            for (var i = 0; i < 15; i++)
                ids.Add((await w.ApiPost("meldingen", ReceiveMeldingTests.Melding(gemeente))).Get("zaak"));
            return ids;
        }));
        await keuken.Drain();

        Assert.Equal(made.SelectMany(m => m).Order(), heard.Zaken.Select(z => z.ToString()).Order());
    }

    [Fact]
    public async Task Several_nodes_deliver_each_event_once_and_in_order()
    {
        var heard = new Heard();
        void Listen(Microsoft.AspNetCore.Builder.WebApplicationBuilder b)
        {
            b.Services.AddSingleton(heard);
            b.Services.AddListener<MeldingReceived, Recorder>();
        }
        var keuken = await Keuken.Start(Engine.Postgres, Listen);
        List<Keuken> nodes = [keuken, await keuken.Node(Listen), await keuken.Node(Listen)];
        var gemeente = await Proefgemeente.In(keuken);
        var consulent = await gemeente.Medewerker(Role.Consulent);
        heard.Fails = n => n % 5 == 0;
        using var end = new CancellationTokenSource();
        var delivering = nodes.Select(n => Task.Run(async () =>
        {
            while (!end.IsCancellationRequested)
                await n.Drain();
        })).ToList();
        var made = new List<ZaakId>();
        for (var i = 0; i < 30; i++)
            made.Add(ZaakId.From(Guid.Parse((await consulent.ApiPost("meldingen", ReceiveMeldingTests.Melding(gemeente))).Get("zaak"))));
        await end.CancelAsync();
        await Task.WhenAll(delivering);
        heard.Fails = null;
        for (var i = 0; i < 100 && (await Parked(keuken, gemeente)).Count > 0; i++)
            await Task.Delay(200);

        Assert.Empty(await Parked(keuken, gemeente));
        Assert.Equal(made.OrderBy(z => z.Value), heard.Zaken.OrderBy(z => z.Value));
        Assert.NotEmpty(heard.Failed);
        // What did not fail was heard in the order in which it happened.
        Assert.Equal(made.Where(z => !heard.Failed.Contains(z)), heard.Zaken.Where(z => !heard.Failed.Contains(z)));
        foreach (var node in nodes.Skip(1))
            await node.App.StopAsync();
    }

    [Fact]
    public async Task Who_drains_waits_for_what_stands_behind_a_number_that_was_never_used()
    {
        var heard = new Heard();
        var keuken = await Keuken.Start(Engine.Postgres, b =>
        {
            b.Services.AddSingleton(heard);
            b.Services.AddListener<MeldingReceived, Recorder>();
        });
        var gemeente = await Proefgemeente.In(keuken);
        var consulent = await gemeente.Medewerker(Role.Consulent);
        // As of a change that was taken back after its event had got a number.
        await keuken.Look(db => db.Database.SqlQueryRaw<long>("select nextval(pg_get_serial_sequence('platform_gebeurtenis', 'Nummer')) as \"Value\"").ToListAsync());
        var zaak = ZaakId.From(Guid.Parse((await consulent.ApiPost("meldingen", ReceiveMeldingTests.Melding(gemeente))).Get("zaak")));

        await keuken.Drain();

        Assert.Equal([zaak], heard.Zaken);
    }

    private static async Task<IReadOnlyList<Geparkeerd>> Parked(Keuken keuken, Proefgemeente gemeente)
    {
        await using var scope = keuken.App.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ParkedEvents>().Of([gemeente.Code], default);
    }

    internal sealed class Heard
    {
        public bool Poison { get; set; }

        public ZaakId PoisonedZaak { get; set; }

        /// <summary>Whether the so-manieth delivery fails; null: none.</summary>
        public Func<int, bool>? Fails { get; set; }

        public HashSet<ZaakId> Failed { get; } = [];

        public int Attempts { get; set; }

        public List<ZaakId> Zaken { get; } = [];
    }

    internal sealed class Recorder(Heard heard) : IListener<MeldingReceived>
    {
        public Task On(MeldingReceived e, EventContext context, CancellationToken ct)
        {
            lock (heard)
            {
                if (heard.Poison && (heard.PoisonedZaak == default || heard.PoisonedZaak == e.Zaak))
                    throw new InvalidOperationException("poison");
                if (heard.Fails?.Invoke(++heard.Attempts) == true)
                {
                    heard.Failed.Add(e.Zaak);
                    throw new InvalidOperationException("now and then");
                }
                heard.Zaken.Add(e.Zaak);
            }
            return Task.CompletedTask;
        }
    }
}
