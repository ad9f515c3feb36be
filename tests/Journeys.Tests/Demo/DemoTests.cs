using System.Text.Json;
using Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform;
using TestKit;

namespace Journeys.Tests;

/// <summary>The demo is the journey of issue and law in one: it goes through, twice alike, on both databases, and leaves no trace of people.</summary>
public sealed class DemoTests(DemoTests.OneRun run) : IClassFixture<DemoTests.OneRun>
{
    [Fact]
    public void Every_step_goes_as_the_story_says()
    {
        Assert.Null(run.Played.Surprise);
        Assert.True(run.Played.Steps.Count >= 60, $"Only {run.Played.Steps.Count} steps.");
        Assert.All(run.Played.Steps, s => Assert.True(s.Ok, s.Step));
        Assert.All(run.Played.Steps, s => Assert.NotEmpty(s.Rule));
    }

    [Theory]
    [InlineData("OnderBodem", "E-19")]
    [InlineData("RondeGesloten", "E-AUC-10")]
    [InlineData("TekstHerkenbaar", "E-AUC-05")]
    [InlineData("OpenerTweemaal", "E-12")]
    [InlineData("GeheimhoudingOntbreekt", "E-AUC-09")]
    [InlineData("VraagLooptAl", "E-30")]
    [InlineData("HerhalingGeblokkeerd", "E-32")]
    [InlineData("SpoedNietOpMarkt", "B-32")]
    [InlineData("404 of 403", "E-AUC-09")]
    [InlineData("404 of 403", "J-05")]
    public void What_is_tried_on_purpose_is_refused(string expected, string rule) =>
        Assert.Contains(run.Played.Steps, s => s.Rule == rule && s.Expected == expected && s.Got == expected);

    [Fact]
    public void At_least_six_people_take_part() =>
        Assert.Superset(new HashSet<string> { "samira", "fatima", "hanneke", "ruben", "zus", "brug", "kleur", "thuis" }, run.Played.Steps.Select(s => s.Actor).ToHashSet());

    [Fact]
    public void The_log_of_the_server_names_nobody()
    {
        Assert.NotEmpty(run.Log);
        Assert.Empty(Named(run.Log));
        Assert.Single(Named([.. run.Log, "Somebody wrote: " + DemoRun.Identifying[0]]));
    }

    [Fact]
    public void No_event_names_anybody()
    {
        Assert.True(run.Events.Count > 100, $"Only {run.Events.Count} events.");
        Assert.Empty(Named(run.Events));
    }

    [Fact]
    public void The_temporary_database_is_gone()
    {
        Assert.NotEmpty(run.Folder);
        Assert.False(Directory.Exists(run.Folder));
    }

    [Fact]
    public async Task Two_runs_are_alike_also_on_the_other_database()
    {
        if (Keuken.Postgres is null)
            Assert.Skip("No PostgreSQL: run ./test, which starts one (KEUKENTAFEL_TEST_POSTGRES).");
        var other = await Story.Play("hoofdtaak", Keuken.Postgres);
        Assert.Null(other.Surprise);
        Assert.Equal(run.Played.Steps, other.Steps);
    }

    private static IEnumerable<string> Named(IEnumerable<string> lines) =>
        lines.Where(line => DemoRun.Identifying.Any(value => line.Contains(value, StringComparison.OrdinalIgnoreCase)));

    /// <summary>One line of <c>--json</c>.</summary>
    public sealed record Line(string Step, string Actor, string Rule, string Expected, string Got, bool Ok);

    /// <summary>A story as it went.</summary>
    public sealed record Story(IReadOnlyList<Line> Steps, string? Surprise)
    {
        public static async Task<Story> Play(string story, string? server, Action<WebApplicationBuilder>? adjust = null, Func<WebApplication, Task>? afterwards = null)
        {
            await using var output = new StringWriter();
            var surprise = await new DemoRun { Story = story, Json = true, Server = server, Output = output, Adjust = adjust, Afterwards = afterwards }.Play(default);
            var lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
            return new Story([.. lines.Select(l => JsonSerializer.Deserialize<Line>(l, JsonSerializerOptions.Web)!)], surprise);
        }
    }

    /// <summary>The story, played once on SQLite for all these tests, with the log of the server at Information.</summary>
    public sealed class OneRun : IAsyncLifetime
    {
        private readonly Kept kept = new();

        public Story Played { get; private set; } = null!;

        public IReadOnlyList<string> Log => kept.Lines;

        public IReadOnlyList<string> Events { get; private set; } = [];

        public string Folder { get; private set; } = "";

        public async ValueTask InitializeAsync() => Played = await Story.Play("hoofdtaak", null, Listen, Look);

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private void Listen(WebApplicationBuilder builder)
        {
            builder.Configuration["Logging:LogLevel:Default"] = "Information";
            builder.Logging.ClearProviders().AddProvider(kept);
        }

        private async Task Look(WebApplication app)
        {
            var settings = app.Services.GetRequiredService<DatabaseSettings>();
            Folder = settings.Folder;
            await using var db = new SqliteConnection(settings.ConnectionString);
            await db.OpenAsync();
            await using var command = db.CreateCommand();
            command.CommandText = "select Inhoud from platform_gebeurtenis";
            await using var rows = await command.ExecuteReaderAsync();
            var found = new List<string>();
            while (await rows.ReadAsync())
                found.Add(rows.GetString(0));
            Events = found;
        }
    }

    private sealed class Kept : ILoggerProvider, ILogger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> lines = new();

        public IReadOnlyList<string> Lines => [.. lines];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose() { }
    }
}
