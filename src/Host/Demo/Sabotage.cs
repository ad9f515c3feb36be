using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using Platform;

namespace Host;

/// <summary>
/// What an administrator with SQL in hand could do, on a copy of the database and never on itself: the demo shows that it is found.
/// </summary>
internal sealed class Sabotage : IAsyncDisposable
{
    private readonly string folder;
    private readonly DatabaseSettings original;

    private Sabotage(DatabaseSettings original, DatabaseSettings copy, string folder) => (this.original, Copy, this.folder) = (original, copy, folder);

    /// <summary>The copy.</summary>
    public DatabaseSettings Copy { get; }

    /// <summary>Copies a database by backup and restore.</summary>
    public static async Task<Sabotage> Of(DatabaseSettings original, CancellationToken ct)
    {
        var folder = Directory.CreateTempSubdirectory("keukentafel-kopie-").FullName;
        var file = Path.Combine(folder, "backup");
        await DatabaseCopy.Backup(original, file, ct);
        var copy = new DatabaseSettings(original.IsSqlite ? null : Named(original, "kopie_" + Guid.NewGuid().ToString("N")), Path.Combine(folder, "kopie"));
        if (!original.IsSqlite)
            await Execute(new NpgsqlConnection(original.ConnectionString), $"create database {new NpgsqlConnectionStringBuilder(copy.ConnectionString).Database}", ct);
        await DatabaseCopy.Restore(copy, file, ct);
        return new Sabotage(original, copy, folder);
    }

    /// <summary>Writes past the product.</summary>
    public Task Run(string sql, CancellationToken ct) =>
        Execute(Copy.IsSqlite ? new SqliteConnection($"Data Source={Copy.File};Pooling=False") : new NpgsqlConnection(Copy.ConnectionString), sql, ct);

    /// <summary>Arguments that make a command look at the copy.</summary>
    public string[] Arguments(string vault) =>
        Copy.IsSqlite
            ? ["--Data=" + Copy.Folder, "--Sleutels:Kluis=" + vault]
            : ["--Data=" + folder, "--ConnectionStrings:Keukentafel=" + Copy.ConnectionString, "--Sleutels:Kluis=" + vault];

    public async ValueTask DisposeAsync()
    {
        if (Copy.IsSqlite)
            SqliteConnection.ClearAllPools();
        else
        {
            NpgsqlConnection.ClearAllPools();
            await Execute(new NpgsqlConnection(original.ConnectionString), $"drop database {new NpgsqlConnectionStringBuilder(Copy.ConnectionString).Database} with (force)", CancellationToken.None);
        }
        Directory.Delete(folder, recursive: true);
    }

    private static string Named(DatabaseSettings original, string database) => new NpgsqlConnectionStringBuilder(original.ConnectionString) { Database = database }.ConnectionString;

    private static async Task Execute(DbConnection connection, string sql, CancellationToken ct)
    {
        await using (connection)
        {
            await connection.OpenAsync(ct);
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            await command.ExecuteNonQueryAsync(ct);
        }
    }
}
