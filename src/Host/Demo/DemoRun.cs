using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Platform;

namespace Host;

/// <summary>
/// Plays a story on a program and a database of its own, both gone afterwards: a temporary folder with SQLite, or a new database on
/// a PostgreSQL server.
/// </summary>
public sealed class DemoRun
{
    private static readonly Dictionary<string, Func<Verhaal, IServiceProvider, CancellationToken, Task>> Stories = new()
    {
        ["hoofdtaak"] = Hoofdtaak.Play,
        ["marktplaats"] = Marktplaats.Play,
    };

    /// <summary>The stories there are.</summary>
    public static IReadOnlyCollection<string> Names => Stories.Keys;

    /// <summary>Every value that identifies somebody of the demo; for tests that search logs and events.</summary>
    public static IReadOnlyList<string> Identifying => DemoMensen.Identifying;

    /// <summary>Which story.</summary>
    public required string Story { get; init; }

    /// <summary>One line of JSON a step instead of text.</summary>
    public bool Json { get; init; }

    /// <summary>A PostgreSQL server on which a database may be made; null for SQLite.</summary>
    public string? Server { get; init; }

    /// <summary>Where the steps go.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Last changes to the program, for tests.</summary>
    public Action<WebApplicationBuilder>? Adjust { get; init; }

    /// <summary>Looks at the program after the story, before all is thrown away; for tests.</summary>
    public Func<WebApplication, Task>? Afterwards { get; init; }

    /// <summary>Plays it; the sentence that names the first surprise, or null when all went as expected.</summary>
    public async Task<string?> Play(CancellationToken ct)
    {
        if (!Stories.TryGetValue(Story, out var story))
            throw new StartupException($"There is no story \"{Story}\". Choose one of: {string.Join(", ", Stories.Keys)}.");
        var folder = Directory.CreateTempSubdirectory("keukentafel-demo-").FullName;
        try
        {
            await using var app = App.Build([.. Arguments(folder)], demo: true, Adjust);
            if (Server is null)
                return await Play(app, story, ct);
            await MakeDatabase(app, ct);
            try
            {
                return await Play(app, story, ct);
            }
            finally
            {
                await DropDatabase(app);
            }
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(folder, recursive: true);
        }
    }

    private IEnumerable<string> Arguments(string folder)
    {
        yield return "--environment=Development";
        yield return "--Data=" + folder;
        yield return "--urls=http://127.0.0.1:0";
        yield return "--Logging:LogLevel:Default=Warning";
        if (Server is { } server)
            yield return "--ConnectionStrings:Keukentafel=" + NewDatabase(server);
    }

    private static string NewDatabase(string server)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(server) { Database = "keukentafel_demo_" + Guid.NewGuid().ToString("N") }.ConnectionString;
        }
        catch (ArgumentException)
        {
            throw new StartupException("What stands after --postgres is not a PostgreSQL connection string. Expected: Host=…;Username=…;Password=….");
        }
    }

    private async Task<string?> Play(WebApplication app, Func<Verhaal, IServiceProvider, CancellationToken, Task> story, CancellationToken ct)
    {
        await ServeCommand.Prepare(app, app.Services.GetRequiredService<DatabaseSettings>(), own: true, ct);
        await app.StartAsync(ct);
        using var verhaal = new Verhaal(new Uri(app.Urls.First()), Output, Json);
        try
        {
            await story(verhaal, app.Services, ct);
        }
        catch (SurpriseException surprise)
        {
            return surprise.Message;
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or System.Text.Json.JsonException or HttpRequestException)
        {
            // An answer without what the story needs is a surprise too.
            return $"After step {verhaal.Steps}: {e.GetType().Name}: {e.Message}";
        }
        finally
        {
            await app.StopAsync(CancellationToken.None);
        }
        if (Afterwards is { } look)
            await look(app);
        if (!Json)
            await Output.WriteLineAsync($"\n{verhaal.Steps} stappen, alles zoals verwacht.");
        return null;
    }

    private static async Task MakeDatabase(WebApplication app, CancellationToken ct)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var creator = scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>().Database.GetService<IRelationalDatabaseCreator>();
        try
        {
            await creator.CreateAsync(ct);
        }
        catch (Exception e) when (e is NpgsqlException || e.InnerException is NpgsqlException)
        {
            var state = (e as NpgsqlException ?? (NpgsqlException)e.InnerException!).SqlState ?? "no answer";
            throw new StartupException($"PostgreSQL can't be reached or lets nobody make a database ({state}). Check the connection after --postgres and whether the server runs.");
        }
    }

    private static async Task DropDatabase(WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        NpgsqlConnection.ClearAllPools();
        await scope.ServiceProvider.GetRequiredService<KeukentafelDbContext>().Database.EnsureDeletedAsync();
    }
}
