using System.Diagnostics;
using Npgsql;

namespace TestKit;

/// <summary>
/// A PostgreSQL of its own that really writes to disk (fsync, synchronous_commit) and remembers when each transaction was committed;
/// it can be stopped as a power cut would, and started again.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private readonly string folder;
    private Process? server;

    private PostgresCluster(string folder) => this.folder = folder;

    /// <summary>Connection string of the database <c>postgres</c>.</summary>
    public string Connection => $"Host={folder};Username=postgres;Database=postgres";

    private static string Programs => Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")).Where(Directory.Exists).Order(StringComparer.Ordinal).Last();

    /// <summary>Makes one in a temporary folder, reachable through a unix socket only, and starts it.</summary>
    public static async Task<PostgresCluster> Make(params IEnumerable<string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("keukentafel-pg-").FullName;
        var cluster = new PostgresCluster(folder);
        if (IsRoot)
            await Run("chown", "postgres", folder);
        await cluster.AsPostgres("initdb", "-D", cluster.Data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await File.AppendAllLinesAsync(Path.Combine(cluster.Data, "postgresql.conf"),
        [
            "listen_addresses = ''", $"unix_socket_directories = '{folder}'", "max_connections = 200", "shared_buffers = 128MB", "fsync = on", "synchronous_commit = on", "full_page_writes = on",
            "track_commit_timestamp = on", "timezone = 'UTC'", .. settings,
        ]);
        await cluster.Start();
        return cluster;
    }

    /// <summary>Starts it and waits until it answers.</summary>
    public async Task Start()
    {
        var start = Command("postgres", "-D", Data);
        start.RedirectStandardError = true;
        server = Process.Start(start)!;
        _ = server.StandardError.ReadToEndAsync();
        var watch = Stopwatch.StartNew();
        while (!await Answers())
        {
            if (server.HasExited || watch.Elapsed.TotalSeconds > 60)
                throw new InvalidOperationException("PostgreSQL did not start.");
            await Task.Delay(20);
        }
    }

    /// <summary>Stops it at once, without a checkpoint: it recovers from its log when it starts.</summary>
    public async Task StopImmediately()
    {
        if (server is null)
            return;
        await AsPostgres("pg_ctl", "stop", "-D", Data, "-m", "immediate", "-w", "-s");
        await server.WaitForExitAsync();
        server.Dispose();
        server = null;
        // Connections that this process kept open are of the old server.
        NpgsqlConnection.ClearAllPools();
    }

    /// <summary>A new database.</summary>
    public async Task<string> NewDatabase()
    {
        var name = "keuken_" + Guid.NewGuid().ToString("N");
        await using var source = NpgsqlDataSource.Create(Connection);
        await using var command = source.CreateCommand($"create database {name}");
        await command.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(Connection) { Database = name, MaxPoolSize = 40 }.ConnectionString;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await StopImmediately();
        Directory.Delete(folder, recursive: true);
    }

    private string Data => Path.Combine(folder, "data");

    private static bool IsRoot => Environment.UserName == "root";

    private async Task<bool> Answers()
    {
        try
        {
            await using var connection = new NpgsqlConnection(Connection + ";Pooling=false;Timeout=2");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    // PostgreSQL refuses to run as root.
    private static ProcessStartInfo Command(string program, params IEnumerable<string> arguments)
    {
        string[] line = [Path.Combine(Programs, program), .. arguments];
        return IsRoot ? new("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", .. line]) { WorkingDirectory = "/" } : new(line[0], line[1..]);
    }

    private async Task AsPostgres(string program, params IEnumerable<string> arguments) => await Finish(Command(program, arguments));

    private static Task Run(string program, params IEnumerable<string> arguments) => Finish(new ProcessStartInfo(program, arguments));

    private static async Task Finish(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{start.FileName} gave {process.ExitCode}: {await errors}{await output}");
    }
}
