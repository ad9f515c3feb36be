using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Platform;

/// <summary>
/// Copies the whole database to one file beside a running server, and puts such a file back (ADR 12): SQLite's own online backup,
/// PostgreSQL's pg_dump and pg_restore. Keys are not in it, on purpose: they have their own rule (docs/dreigingen.md).
/// </summary>
public static class DatabaseCopy
{
    /// <summary>Writes a consistent copy; an existing file is refused.</summary>
    public static async Task Backup(DatabaseSettings settings, string file, CancellationToken ct)
    {
        if (File.Exists(file))
            throw new StartupException($"{file} already exists. Name another file; a backup never overwrites one.");
        if (settings.IsSqlite)
            await BackupSqlite(settings, file, ct);
        else
            await Tool(settings, "pg_dump", ["--format=custom", "--no-owner", "--file=" + Path.GetFullPath(file)], ct);
    }

    /// <summary>Puts a copy into an empty place; a database that holds anything is refused.</summary>
    public static async Task Restore(DatabaseSettings settings, string file, CancellationToken ct)
    {
        if (!File.Exists(file))
            throw new StartupException($"{file} does not exist.");
        if (settings.IsSqlite)
        {
            if (File.Exists(settings.File))
                throw new StartupException($"{settings.File} already exists. Move it away first, or name another folder with --Data=FOLDER.");
            Directory.CreateDirectory(settings.Folder);
            await CheckSqlite(file, ct);
            File.Copy(file, settings.File);
            return;
        }
        if (await HasTables(settings, ct))
            throw new StartupException("The PostgreSQL database is not empty. Make a new one (createdb) and name it in ConnectionStrings:Keukentafel.");
        await Tool(settings, "pg_restore", ["--no-owner", "--exit-on-error", "--single-transaction", "--dbname=" + Name(settings), Path.GetFullPath(file)], ct);
    }

    private static async Task BackupSqlite(DatabaseSettings settings, string file, CancellationToken ct)
    {
        if (!File.Exists(settings.File))
            throw new StartupException($"There is no database in {settings.Folder}.");
        var part = file + ".deel";
        await using (var source = new SqliteConnection($"Data Source={settings.File};Mode=ReadOnly;Pooling=False"))
        await using (var target = new SqliteConnection($"Data Source={part};Pooling=False"))
        {
            await source.OpenAsync(ct);
            await target.OpenAsync(ct);
            source.BackupDatabase(target);
        }
        File.Move(part, file);
    }

    private static async Task CheckSqlite(string file, CancellationToken ct)
    {
        try
        {
            await using var source = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
            await source.OpenAsync(ct);
            await using var command = source.CreateCommand();
            command.CommandText = "PRAGMA integrity_check";
            if (await command.ExecuteScalarAsync(ct) as string != "ok")
                throw new StartupException($"{file} is damaged: SQLite's integrity check fails. Take another backup.");
        }
        catch (SqliteException)
        {
            throw new StartupException($"{file} is not a backup of the embedded database.");
        }
    }

    private static async Task<bool> HasTables(DatabaseSettings settings, CancellationToken ct)
    {
        await using var source = NpgsqlDataSource.Create(settings.ConnectionString);
        await using var command = source.CreateCommand("select exists (select from pg_tables where schemaname = 'public')");
        return (bool)(await command.ExecuteScalarAsync(ct))!;
    }

    private static string Name(DatabaseSettings settings) => new NpgsqlConnectionStringBuilder(settings.ConnectionString).Database!;

    private static async Task Tool(DatabaseSettings settings, string name, string[] arguments, CancellationToken ct)
    {
        var to = new NpgsqlConnectionStringBuilder(settings.ConnectionString);
        var start = new ProcessStartInfo(name, arguments) { RedirectStandardError = true };
        // By environment, so that no password shows in the list of processes.
        (start.Environment["PGHOST"], start.Environment["PGPORT"], start.Environment["PGDATABASE"]) = (to.Host, to.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), to.Database);
        (start.Environment["PGUSER"], start.Environment["PGPASSWORD"]) = (to.Username, to.Password);
        Process process;
        try
        {
            process = Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            throw new StartupException($"{name} is not on this machine. Install the PostgreSQL client programs (Debian: postgresql-client).");
        }
        using (process)
        {
            var errors = await process.StandardError.ReadToEndAsync(ct);
            await process.WaitForExitAsync(ct);
            if (process.ExitCode != 0)
                throw new StartupException($"{name} failed: {errors.Split('\n', 2)[0]}");
        }
    }
}
