using Host;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Platform;

namespace TestKit;

/// <summary>The databases that the product promises.</summary>
public enum Engine
{
    /// <summary>Embedded.</summary>
    Sqlite,

    /// <summary>Production.</summary>
    Postgres,
}

/// <summary>
/// The whole product, running on a real port over a real database, shared by all tests of a process; each test makes a gemeente
/// of its own in it. <c>await Keuken.On(engine)</c>.
/// </summary>
public sealed class Keuken
{
    private static readonly Dictionary<Engine, Lazy<Task<Keuken>>> Shared = new()
    {
        [Engine.Sqlite] = new(() => Start(Engine.Sqlite)),
        [Engine.Postgres] = new(() => Start(Engine.Postgres)),
    };

    private IReadOnlyList<string> arguments = [];

    private Keuken(WebApplication app, Uri address, Engine engine, string connectionString) =>
        (App, Address, Engine, ConnectionString) = (app, address, engine, connectionString);

    private string Folder => App.Services.GetRequiredService<DatabaseSettings>().Folder;

    /// <summary>Connection string of the PostgreSQL server that <c>./test</c> started; null under <c>./test quick</c>.</summary>
    public static string? Postgres => Environment.GetEnvironmentVariable("KEUKENTAFEL_TEST_POSTGRES");

    /// <summary>The application.</summary>
    public WebApplication App { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Which database.</summary>
    public Engine Engine { get; }

    /// <summary>Of the database; empty for SQLite.</summary>
    public string ConnectionString { get; }

    /// <summary>The domain clock.</summary>
    public DomainClock Clock => App.Services.GetRequiredService<DomainClock>();

    /// <summary>The shared kitchen on this database: rows of other stories lie in it, also of those that run at the same moment.</summary>
    public static Task<Keuken> On(Engine engine) => Shared[engine].Value;

    /// <summary>
    /// A kitchen of one's own on a fresh database: for tests of migration, crash and load, and for who looks at the whole database. On
    /// PostgreSQL the test is skipped, loudly, when there is no server. The calendar stands still unless asked: tests move it by
    /// <see cref="Later"/>.
    /// </summary>
    public static async Task<Keuken> Start(Engine engine, Action<WebApplicationBuilder>? adjust = null, bool calendar = false)
    {
        if (engine == Engine.Postgres && Postgres is null)
            Xunit.Assert.Skip("No PostgreSQL: run ./test, which starts one (KEUKENTAFEL_TEST_POSTGRES).");
        var folder = Directory.CreateTempSubdirectory("keukentafel-").FullName;
        var connection = engine == Engine.Postgres ? await NewDatabase() : "";
        return await Start(engine, folder, connection, adjust, calendar);
    }

    /// <summary>Stops this kitchen and opens it again on the same data, as after a restart.</summary>
    public async Task<Keuken> Again(Action<WebApplicationBuilder>? adjust = null)
    {
        var folder = Folder;
        await App.StopAsync();
        await App.DisposeAsync();
        return await Start(Engine, folder, ConnectionString, adjust, calendar: false);
    }

    private static async Task<Keuken> Start(Engine engine, string folder, string connection, Action<WebApplicationBuilder>? adjust, bool calendar)
    {
        var args = new List<string> { "--Data=" + folder, "--environment=Development", "--urls=http://127.0.0.1:0", "--Logging:LogLevel:Default=Warning", "--Kalender:Aan=" + calendar };
        if (engine == Engine.Postgres)
            args.Add("--ConnectionStrings:Keukentafel=" + connection);
        var app = Host.App.Build([.. args], demo: true, adjust);
        await using (var scope = app.Services.CreateSystemScope())
            await scope.ServiceProvider.GetRequiredService<Migrator>().Migrate(default);
        await app.StartAsync();
        return new Keuken(app, new Uri(app.Urls.First()), engine, connection) { arguments = args };
    }

    /// <summary>One more node of the same product on the same PostgreSQL database, with the same keys.</summary>
    public async Task<Keuken> Node(Action<WebApplicationBuilder>? adjust = null)
    {
        Xunit.Assert.Equal(Engine.Postgres, Engine);
        var app = Host.App.Build([.. arguments], demo: true, adjust);
        await app.StartAsync();
        return new Keuken(app, new Uri(app.Urls.First()), Engine, ConnectionString) { arguments = arguments };
    }

    /// <summary>Somebody who is not signed in yet.</summary>
    public Deelnemer Iemand(string naam = "iemand") => new(Address, naam);

    /// <summary>Looks at rows with the eyes of the machinery, past every filter.</summary>
    public async Task<T> Look<T>(Func<KeukentafelDbContext, Task<T>> look)
    {
        await using var scope = App.Services.CreateSystemScope();
        return await look(scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>());
    }

    /// <summary>Changes rows with the hands of the machinery, past every process.</summary>
    public Task Write(Func<KeukentafelDbContext, Task> write) =>
        Look(async db =>
        {
            using var turn = await App.Services.GetRequiredService<WriteGate>().Enter(default);
            await write(db);
            return await db.SaveChangesAsync();
        });

    /// <summary>Adds rows in the same way, for what a test needs beforehand.</summary>
    public Task Put(params object[] rows) =>
        Write(db =>
        {
            db.AddRange(rows);
            return Task.CompletedTask;
        });

    /// <summary>Waits until every listener has seen everything.</summary>
    public Task Drain() => App.Services.GetRequiredService<EventDrain>().Drain(default);

    /// <summary>Moves the domain clock of a gemeente forward and lets everything that follows happen.</summary>
    public async Task Later(Waarden.Gemeentecode gemeente, TimeSpan by)
    {
        Clock.Move(gemeente, by);
        await App.Services.GetRequiredService<CatchUp>().Run(default);
    }

    private static async Task<string> NewDatabase()
    {
        var name = "keuken_" + Guid.NewGuid().ToString("N");
        await using var source = NpgsqlDataSource.Create(Postgres!);
        await using var command = source.CreateCommand($"create database {name}");
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(Postgres) { Database = name, MaxPoolSize = 30 }.ConnectionString;
    }
}
