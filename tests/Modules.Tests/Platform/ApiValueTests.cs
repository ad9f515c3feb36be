using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform;
using TestKit;

namespace Modules.Tests;

/// <summary>What stands in the address of a request to <c>/v1</c> and can't be used is refused with a sentence, and is no fault of ours.</summary>
public sealed class ApiValueTests
{
    [Theory]
    [InlineData("beschikkingen?status=Bestaat", "status")]
    [InlineData("beschikkingen?status=99", "status")]
    [InlineData("beschikkingen?na=drie", "na")]
    [InlineData("zaken?status=99", "status")]
    [InlineData("toewijzingen?voor=gisteren", "voor")]
    public async Task A_value_that_cannot_be_read_is_named(string path, string name)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(Engine.Sqlite));
        var who = path.StartsWith("toewijzingen", StringComparison.Ordinal)
            ? (await Proefmarkt.In(gemeente, aanbieders: 1)).Aanbieders[0].Regie
            : await gemeente.Medewerker(Role.Consulent);

        var answer = await who.Api(path);

        Assert.Equal((HttpStatusCode.BadRequest, "WaardeOnjuist"), (answer.Status, answer.Refusal));
        Assert.Equal(name, answer.Get("field"));
        Assert.Contains($"De waarde van {name} ontbreekt of klopt niet.", answer.Text, StringComparison.Ordinal);
    }

    [Theory, InlineData(Engine.Sqlite), InlineData(Engine.Postgres)]
    public async Task A_list_of_decisions_needs_no_status(Engine engine)
    {
        var gemeente = await Proefgemeente.In(await Keuken.On(engine));
        var consulent = await gemeente.Medewerker(Role.Consulent);

        var all = await consulent.Api("beschikkingen");

        Assert.True(all.Ok, all.Text);
        Assert.Equal("[]", all.Text);
    }

    [Fact]
    public async Task A_body_that_cannot_be_read_is_refused_as_such()
    {
        var consulent = await (await Proefgemeente.In(await Keuken.On(Engine.Sqlite))).Medewerker(Role.Consulent);

        var answer = await consulent.ApiPost("meldingen", new { kanaal = "Postduif" });

        Assert.Equal((HttpStatusCode.BadRequest, "Onleesbaar"), (answer.Status, answer.Refusal));
    }

    [Fact]
    public async Task A_value_that_cannot_be_read_is_not_in_the_log()
    {
        var lines = new Lines();
        var keuken = await Keuken.Start(Engine.Sqlite, b => b.Services.AddSingleton<ILoggerProvider>(lines));
        var consulent = await (await Proefgemeente.In(keuken)).Medewerker(Role.Consulent);

        var answer = await consulent.Api("beschikkingen?na=drie");
        await keuken.App.StopAsync();

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Empty(lines.Faults);
    }

    private sealed class Lines : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Faults { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel) && exception is not null)
                Faults.Enqueue(formatter(state, exception) + exception.GetType().Name);
        }

        public void Dispose()
        {
        }
    }
}
